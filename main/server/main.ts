import { parseArgs } from 'node:util';
import { defaultLanguage, languages } from '../../locales/resources.ts';
import { explainFailure } from '../cli/explain-failure.ts';
import { wordsIn } from '../words.ts';
import { runServer } from './run-server.ts';

/** The server host on its own, for the packed application: `node out/main/server.js [--port N] [--data DIR] [--logs DIR] [--json]`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    logs: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

try {
  await runServer({
    port: Number(values.port),
    json: values.json,
    language: defaultLanguage,
    ...(values.data === undefined ? {} : { data: values.data }),
    ...(values.logs === undefined ? {} : { logs: values.logs }),
  });
} catch (error) {
  const lines = languages.map((language) => explainFailure(error, wordsIn(language)));
  if (lines.includes(null)) throw error;
  console.error(lines.join('\n'));
  process.exitCode = 1;
}
