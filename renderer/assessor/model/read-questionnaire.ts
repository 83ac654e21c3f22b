import * as z from 'zod';
import { questions } from '../../../src/content/questions.ts';
import { sections } from '../../../src/content/sections.ts';
import type { Question } from '../../../src/content/types.ts';
import { language, recordId } from '../../../src/contract/records.ts';

const questionnaireSchema = z.object({
  assessmentId: recordId,
  organisationName: z.string(),
  assessmentTitle: z.string(),
  language,
  /** Ids, in the order in which they are asked. */
  questions: z.array(z.string()).min(1),
});

/** What was put into this file when it was sent. */
export interface Questionnaire extends z.infer<typeof questionnaireSchema> {
  /** Sections with at least one question of this file. */
  readonly sections: readonly { readonly id: string; readonly questions: readonly Question[] }[];
}

/** Reads what Dunwu wrote into the page; null where it is missing or damaged. */
export function readQuestionnaire(text: string): Questionnaire | null {
  try {
    const sent = questionnaireSchema.parse(JSON.parse(text));
    const byId = new Map(questions.map((question) => [question.id, question]));
    const asked = sent.questions.flatMap((id) => byId.get(id) ?? []);
    const inSections = sections
      .map(({ id }) => ({ id, questions: asked.filter(({ section }) => section === id) }))
      .filter((section) => section.questions.length > 0);
    return inSections.length > 0 ? { ...sent, sections: inSections } : null;
  } catch {
    return null;
  }
}
