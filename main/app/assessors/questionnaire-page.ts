import { content } from '../../../src/content/content.ts';
import type { Language } from '../../../src/contract/records.ts';
import { visibilityOf } from '../../../src/domain/questionnaire/visibility.ts';
import { readBytes } from '../../import/json-file.ts';
import { wordsIn } from '../../words.ts';
import type { Context } from '../context.ts';
import { fileNameOf } from '../file-name-of.ts';
import { found } from '../found.ts';
import { scoredAnswers } from '../scored-answers.ts';
import { type TextFile, textFile } from '../text-file.ts';

/** Largest built page that is read, in bytes. */
const pageMaxBytes = 20_000_000;
/** Where the built page takes its questions. */
const place = /(<script type="application\/json" id="questionnaire">)[\s\S]*?(<\/script>)/g;

/**
 * The questionnaire of an assessment as one page that works by itself in any browser: the built page with this assessment's
 * questions in it. Holds the names of firm and assessment and nothing that anybody answered. Throws AppError NOT_FOUND,
 * FILE_UNREADABLE.
 */
export function questionnairePage(
  context: Context,
  pagePath: string,
  { assessmentId, language }: { readonly assessmentId: string; readonly language: Language },
): TextFile {
  const { store } = context;
  const { organisationId, title } = found(store.assessments.get(assessmentId), 'assessment');
  const { name } = found(store.organisations.get(organisationId), 'organisation');
  const page = new TextDecoder().decode(readBytes(pagePath, pageMaxBytes));
  if (page.match(place)?.length !== 1) throw new Error(`Not one place for the questions in ${pagePath}`);
  const questions = questionsToSend(context, assessmentId);
  const filled = { assessmentId, organisationName: name, assessmentTitle: title, language, questions };
  // A name must not end the script that holds it.
  const json = JSON.stringify(filled).replaceAll('<', '\\u003c');
  const text = page.replace(place, (_, start: string, end: string) => start + json + end);
  const what = wordsIn(language)('assessors:fileName');
  return textFile(fileNameOf(context, assessmentId, what, 'html'), text);
}

/** What this assessment asks, and what it may still ask; what its branches hide is left out. In the order of the questionnaire. */
function questionsToSend({ store }: Context, assessmentId: string): string[] {
  const { mode } = found(store.assessments.get(assessmentId), 'assessment');
  const answers = store.answers.of(assessmentId);
  if (mode === 'quick') return [...scoredAnswers(answers, mode, 0).path];
  const visibility = visibilityOf(content, answers);
  return content.sections.flatMap(({ questions }) => questions).filter((id) => visibility[id] !== 'hidden');
}
