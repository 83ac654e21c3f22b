import { languages } from '../../locales/resources.ts';
import { wordsIn } from '../words.ts';

/** Why the server host turned a request away; the words are in `locales/<language>/cli.json` under `refused`. */
export type Refusal = 'key' | 'host' | 'origin' | 'tooLarge' | 'length';

const statusOf: Record<Refusal, number> = { key: 401, host: 421, origin: 403, tooLarge: 413, length: 411 };

/** Largest request body in bytes: an evidence file or a backup with room to spare. */
export const bodyMaxBytes = 32 * 1024 * 1024;

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A short page in both languages: who is refused has no settings to read a language from. */
export function refuse(reason: Refusal): Response {
  const status = statusOf[reason];
  const paragraphs = languages.map((language) => {
    const words = wordsIn(language);
    const text = words(`cli:refused.${reason}`, { maxMegabytes: bodyMaxBytes / 1024 / 1024 });
    return `<p lang="${language === 'en' ? 'en' : 'zh-Hant-TW'}">${text}</p>`;
  });
  const style = 'body{font:1.1rem/1.7 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.5rem}';
  const page = `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>頓悟 Dunwu · ${status}</title><style>${style}</style><main>${paragraphs.join('')}</main></html>`;
  return new Response(page, { status, headers: reason === 'tooLarge' ? { ...headers, connection: 'close' } : headers });
}
