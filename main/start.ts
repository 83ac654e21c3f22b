import { defaultLanguage, languages } from '../locales/resources.ts';
import { buildScreenIfStale } from './build-screen.ts';
import { explainFailure } from './cli/explain-failure.ts';
import { runServer } from './server/run-server.ts';
import { downloadElectron } from './start/download-electron.ts';
import { findElectron, hasDisplay } from './start/find-electron.ts';
import { wordsIn } from './words.ts';

/** Says something before any language is chosen: in both, on one line. */
const say = (key: string): void => console.log(languages.map((language) => wordsIn(language)(key)).join(' · '));

// `npm start`: the desktop app where it can run, else the same app in the browser. See docs/decisions/0010.
const args = process.argv.slice(2);
await buildScreenIfStale();
const code = args.includes('--browser') ? null : await startDesktop();
if (code === null) await startInBrowser();
else process.exitCode = code;

async function startDesktop(): Promise<number | null> {
  if (!hasDisplay()) {
    say('cli:start.noDisplay');
    return null;
  }
  const binary = findElectron() ?? (await downloadElectron(() => say('cli:start.downloading')));
  if (binary === null) {
    say('cli:start.noElectron');
    return null;
  }
  const { buildHostsIfStale } = await import('./build-hosts.ts');
  await buildHostsIfStale();
  const { runElectron } = await import('./start/run-electron.ts');
  const ended = await runElectron(binary, args);
  if (ended === null) say('cli:start.electronFailed');
  return ended;
}

async function startInBrowser(): Promise<void> {
  try {
    const { url } = await runServer({ port: 0, language: defaultLanguage });
    if (!hasDisplay()) return;
    const { default: open } = await import('open');
    // No browser, no harm: the address is on the terminal.
    (await open(url)).on('error', () => {});
  } catch (error) {
    const lines = languages.map((language) => explainFailure(error, wordsIn(language)));
    if (lines.some((line) => line === null)) throw error;
    for (const line of lines) console.error(line);
    process.exitCode = 1;
  }
}
