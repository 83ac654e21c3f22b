import { parseArgs } from 'node:util';
import { defaultLanguage } from '../../locales/resources.ts';
import { runServer } from './run-server.ts';

/** The server host on its own, for the packed application: `node out/main/server.js [--port N] [--data DIR] [--json]`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});

await runServer({
  port: Number(values.port),
  json: values.json,
  language: defaultLanguage,
  ...(values.data === undefined ? {} : { data: values.data }),
});
