// Runs its arguments with the project's own Node 24 (npm packages node-*), whatever Node the machine has.
// Plain JavaScript for any Node >= 18; npm 10 links no .bin/node when several platforms are listed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const exe = process.platform === 'win32' ? 'node.exe' : 'node';
const platform = process.platform === 'win32' ? 'win' : process.platform;
const candidates = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`].map((name) =>
  join(root, 'node_modules', name, 'bin', exe),
);
const pinned = candidates.find((path) => existsSync(path));
const major = Number(process.versions.node.split('.')[0]);

if (!pinned && major < 24) {
  console.error(`Dunwu needs Node 24. Run "npm ci" (it brings Node 24 along); this is Node ${process.versions.node}.`);
  process.exit(1);
}

const node = pinned ?? process.execPath;
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
});
