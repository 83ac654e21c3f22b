import { page as enPage } from '../../locales/en/assessors.json' with { type: 'json' };
import enQuestions from '../../locales/en/questions.json' with { type: 'json' };
import { page as zhTwPage } from '../../locales/zh-TW/assessors.json' with { type: 'json' };
import zhTwQuestions from '../../locales/zh-TW/questions.json' with { type: 'json' };

/** Every word of the questionnaire that leaves as a file: of the assessors' words only those of the page. */
export const assessorWords = {
  en: { assessors: { page: enPage }, questions: enQuestions },
  'zh-TW': { assessors: { page: zhTwPage }, questions: zhTwQuestions },
};
