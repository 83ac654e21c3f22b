import { writeRoadmapCalendar } from '../export/write-roadmap-calendar.ts';
import { wordsIn } from '../words.ts';
import type { Context } from './context.ts';
import { fileNameOf } from './file-name-of.ts';
import { found } from './found.ts';
import { solveRoadmap } from './roadmap-view.ts';
import { type TextFile, textFile } from './text-file.ts';

/** The roadmap as an iCalendar file in the language of the screen. Throws AppError NOT_FOUND. */
export async function roadmapCalendar(context: Context, id: string, signal?: AbortSignal): Promise<TextFile> {
  const { store, now, language } = context;
  const { roadmap } = await solveRoadmap(context, id, signal);
  const { organisationId } = found(store.assessments.get(id), 'assessment');
  const { name } = found(store.organisations.get(organisationId), 'organisation');
  const words = wordsIn(language());
  const text = writeRoadmapCalendar({ id, organisation: name, roadmap, words, writtenAt: now() });
  return textFile(fileNameOf(context, id, 'roadmap', 'ics'), text);
}
