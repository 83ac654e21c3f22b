import * as z from 'zod';
import { answerSchema, instant, language, recordId } from './records.ts';
import { workshopRole } from './workshop-records.ts';

/** Largest answer of an assessor that is read, in bytes. */
export const assessorFileMaxBytes = 2_000_000;
export const assessorFileSchema = 'dunwu.assessor/1';

/** What an assessor sends back: the answers of one person to a questionnaire that came as a file. */
export const assessorFile = z.strictObject({
  schema: z.literal(assessorFileSchema),
  /** The assessment that asked; another one's file is refused. */
  assessmentId: recordId,
  /** One per browser and questionnaire: with the same name, a later file replaces the earlier. */
  assessorId: recordId,
  name: z.string().trim().min(1).max(60),
  role: workshopRole,
  language,
  answeredAt: instant,
  answers: z.record(z.string(), answerSchema),
  notes: z.record(z.string(), z.string().max(2000)),
});
export type AssessorFile = z.infer<typeof assessorFile>;
