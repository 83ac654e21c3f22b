import type { PresentationSettings } from '../../src/contract/presentation-records.ts';
import type { Context } from './context.ts';
import { found } from './found.ts';
import { type Partly, withoutUndefined } from './partly.ts';

/** What users decide about the presentation of an assessment; it starts in their own language with every page. */
export function presentationService({ store, language }: Context) {
  const get = (assessmentId: string): PresentationSettings => {
    found(store.assessments.get(assessmentId), 'assessment');
    return { language: language(), hidden: [], notes: {}, ...store.presentations.get(assessmentId) };
  };
  return {
    get: ({ assessmentId }: { assessmentId: string }): PresentationSettings => get(assessmentId),
    set(input: { assessmentId: string; settings: Partly<PresentationSettings> }): PresentationSettings {
      const { assessmentId, settings } = input;
      store.presentations.save(assessmentId, { ...get(assessmentId), ...withoutUndefined(settings) });
      return get(assessmentId);
    },
  };
}
