import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { createServer, type Plugin } from 'vite';
import { rpcPath } from '../src/contract/files.ts';
import { openDunwu } from './app/open-dunwu.ts';
import { appRoot, screenFolder } from './app-root.ts';
import { buildScreenIfMissing } from './build-screen.ts';
import { screenConfig } from './screen-config.ts';
import { genuineRequest } from './server/genuine-request.ts';
import { workshopDoor } from './server/workshop-door.ts';

/**
 * `npm run dev`: the screen with hot reload over a real API, on a data folder of its own. For developers only. What
 * participants and assessors get is served as built: `npm run build` after a change there.
 */
await buildScreenIfMissing();
const dunwu = openDunwu({
  dataFolder: process.env.DUNWU_DATA ?? join(appRoot, 'node_modules', '.cache', 'dunwu-dev'),
  host: 'server',
  screenFolder,
  door: workshopDoor,
});
const answer = getRequestListener((request) => dunwu.fetch(genuineRequest(request)), { overrideGlobalObjects: false });

const api: Plugin = {
  name: 'dunwu-api',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const own = request.url?.startsWith(`${rpcPath}/`) || request.url?.startsWith('/files/');
      const sameOrigin = (request.headers['sec-fetch-site'] ?? 'none') === 'same-origin';
      if (own && sameOrigin) void answer(request, response);
      else next();
    });
  },
};

const config = screenConfig(appRoot, screenFolder);
const server = await createServer({
  ...config,
  configFile: false,
  plugins: [...(config.plugins ?? []), api],
  server: { host: '127.0.0.1' },
});
await server.listen();
server.printUrls();
