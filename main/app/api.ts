import { implement, type Router } from '@orpc/server';
import { type Contract, contract } from '../../src/contract/api.ts';
import { assessorApi } from './assessor-api.ts';
import { clientApi } from './client-api.ts';
import type { HostEvents } from './host-events.ts';
import { planApi } from './plan-api.ts';
import { portfolioApi } from './portfolio-api.ts';
import { reportApi } from './report-api.ts';
import { runApi } from './run-api.ts';
import type { Services } from './services.ts';
import { workshopApi } from './workshop-api.ts';

/** The contract's calls, each handed to its use-case. A forgotten one does not compile. */
export function createApi(services: Services, events: HostEvents): Router<Contract, Record<never, never>> {
  const os = implement(contract);
  const { app, settings, organisations, systems, assessments, answers, evidence, data } = services;
  return os.router({
    app: {
      info: os.app.info.handler(() => app.info()),
      events: os.app.events.handler(({ signal }) => events.subscribe(signal)),
    },
    settings: {
      get: os.settings.get.handler(() => settings.get()),
      set: os.settings.set.handler(({ input }) => settings.set(input)),
    },
    organisations: {
      list: os.organisations.list.handler(({ input }) => organisations.list(input)),
      get: os.organisations.get.handler(({ input }) => organisations.get(input)),
      create: os.organisations.create.handler(({ input }) => organisations.create(input)),
      update: os.organisations.update.handler(({ input }) => organisations.update(input)),
      remove: os.organisations.remove.handler(({ input }) => organisations.remove(input)),
      restore: os.organisations.restore.handler(({ input }) => organisations.restore(input)),
      addSample: os.organisations.addSample.handler(() => organisations.addSample()),
    },
    systems: {
      create: os.systems.create.handler(({ input }) => systems.create(input)),
      update: os.systems.update.handler(({ input }) => systems.update(input)),
      remove: os.systems.remove.handler(({ input }) => systems.remove(input)),
      restore: os.systems.restore.handler(({ input }) => systems.restore(input)),
    },
    assessments: {
      list: os.assessments.list.handler(({ input }) => assessments.list(input)),
      create: os.assessments.create.handler(({ input }) => assessments.create(input)),
      get: os.assessments.get.handler(({ input }) => assessments.get(input)),
      update: os.assessments.update.handler(({ input }) => assessments.update(input)),
      remove: os.assessments.remove.handler(({ input }) => assessments.remove(input)),
      restore: os.assessments.restore.handler(({ input }) => assessments.restore(input)),
      reassess: os.assessments.reassess.handler(({ input }) => assessments.reassess(input)),
    },
    answers: {
      set: os.answers.set.handler(({ input }) => answers.set(input)),
      note: os.answers.note.handler(({ input }) => answers.note(input)),
      undo: os.answers.undo.handler(({ input }) => answers.undo(input)),
      redo: os.answers.redo.handler(({ input }) => answers.redo(input)),
      history: os.answers.history.handler(({ input }) => answers.history(input)),
    },
    evidence: {
      add: os.evidence.add.handler(({ input }) => evidence.add(input)),
      remove: os.evidence.remove.handler(({ input }) => evidence.remove(input)),
      restore: os.evidence.restore.handler(({ input }) => evidence.restore(input)),
    },
    ...planApi(services),
    ...portfolioApi(services),
    ...reportApi(services),
    ...runApi(services),
    ...workshopApi(services),
    ...clientApi(services),
    ...assessorApi(services),
    data: {
      backups: os.data.backups.handler(() => data.backups()),
      backup: os.data.backup.handler(() => data.backup()),
      restore: os.data.restore.handler(({ input }) => data.restore(input)),
      restoreFile: os.data.restoreFile.handler(({ input }) => data.restoreFile(input)),
      exportAnswers: os.data.exportAnswers.handler(({ input }) => data.exportAnswers(input)),
      importAnswers: os.data.importAnswers.handler(({ input }) => data.importAnswers(input)),
    },
  });
}
