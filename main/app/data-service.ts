import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersFileMaxBytes } from '../../src/contract/answers-file.ts';
import type { AssessmentView } from '../../src/contract/records.ts';
import { AppError } from '../app-error.ts';
import { type BackupFile, backupFolder, listBackups, writeBackup, writeBackupFile } from '../db/backup.ts';
import { restoreOpenDatabase } from '../db/restore-database.ts';
import { withAppErrors } from '../db/sqlite-failure.ts';
import { writeAnswersFile } from '../export/write-answers-file.ts';
import { readAnswersBytes } from '../import/read-answers-file.ts';
import { viewAssessment } from './assessment-view.ts';
import type { Context } from './context.ts';
import { tooLarge } from './evidence-service.ts';
import { fileNameOf } from './file-name-of.ts';
import { importAnswers } from './import-answers.ts';

/** Largest backup that is taken from the screen, in bytes. */
export const backupMaxBytes = 1_000_000_000;

/** Backs up and restores the database, and carries answers files in and out. */
export function dataService(context: Context, dataFolder: string, onRestored: () => void) {
  const { store, clock } = context;
  const restoreFrom = (path: string): BackupFile => {
    const kept = restoreOpenDatabase(store.database, dataFolder, path, clock());
    onRestored();
    return kept;
  };
  return {
    backups: (): BackupFile[] => listBackups(dataFolder),
    backup: (): BackupFile => writeBackup(store.database, dataFolder, 'manual', clock()),
    /** Writes a verified backup to any path; for the command line only, never for the screen. */
    backupTo: (path: string): void => writeBackupFile(store.database, path),
    /** One automatic backup per day of use. */
    backupOfToday(): BackupFile | null {
      const day = clock().toISOString().slice(0, 10);
      const there = listBackups(dataFolder).some(({ reason, at }) => reason === 'rotating' && at.startsWith(day));
      return there ? null : writeBackup(store.database, dataFolder, 'rotating', clock());
    },
    /** Returns the backup that keeps what was there before. */
    restore: ({ fileName }: { fileName: string }): BackupFile => restoreFrom(knownBackup(dataFolder, fileName)),
    async restoreFile({ file }: { file: File }): Promise<BackupFile> {
      if (file.size > backupMaxBytes) throw tooLarge(file.name, backupMaxBytes);
      const received = join(dataFolder, 'received.db');
      try {
        const content = new Uint8Array(await file.arrayBuffer());
        withAppErrors(received, () => writeFileSync(received, content));
        return restoreFrom(received);
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== 'BACKUP_INVALID') throw error;
        throw new AppError('BACKUP_INVALID', { ...error.params, fileName: file.name }, { cause: error });
      } finally {
        rmSync(received, { force: true });
      }
    },
    exportAnswers({ assessmentId }: { assessmentId: string }) {
      const { organisation, systems, answers, notes } = viewAssessment(context, assessmentId);
      const choices = store.plans.settings(assessmentId);
      const progress = store.plans.progress(assessmentId);
      const written = writeAnswersFile({ organisation, systems, answers, notes, choices, progress });
      return { fileName: fileNameOf(context, assessmentId, '', 'json'), ...written };
    },
    async importAnswers({ file }: { file: File }): Promise<AssessmentView> {
      if (file.size > answersFileMaxBytes) throw tooLarge(file.name, answersFileMaxBytes);
      const read = readAnswersBytes(new Uint8Array(await file.arrayBuffer()), file.name);
      return viewAssessment(context, importAnswers(context, read).assessmentId);
    },
  };
}

/** The path of a listed backup; anything else, such as a path, is not found. */
export function knownBackup(dataFolder: string, fileName: string): string {
  const known = listBackups(dataFolder).some((backup) => backup.fileName === fileName);
  if (!known) throw new AppError('NOT_FOUND', { what: fileName.slice(0, 80) });
  return join(backupFolder(dataFolder), fileName);
}
