import enParticipant from '../../locales/en/participant.json' with { type: 'json' };
import enQuestions from '../../locales/en/questions.json' with { type: 'json' };
import zhTwParticipant from '../../locales/zh-TW/participant.json' with { type: 'json' };
import zhTwQuestions from '../../locales/zh-TW/questions.json' with { type: 'json' };

/** Every word of the participants' page, and no other: what strangers open must not tell of the rest. */
export const participantWords = {
  en: { participant: enParticipant, questions: enQuestions },
  'zh-TW': { participant: zhTwParticipant, questions: zhTwQuestions },
};
