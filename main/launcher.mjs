// Runs its arguments with the project's own Node 24 (npm packages node-*), whatever Node the machine has.
// Plain JavaScript for any Node >= 18; npm 10 links no .bin/node when several platforms are listed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';
const platform = windows ? 'win' : process.platform;
const pinned = [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]
  .map((name) => join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node'))
  .find((path) => existsSync(path));
const major = Number(process.versions.node.split('.')[0]);

if (!pinned && major < 24) {
  console.error(`Dunwu needs Node 24. Run "npm ci" (it brings Node 24 along); this is Node ${process.versions.node}.`);
  process.exit(1);
}

const node = pinned ?? process.execPath;
const env = { ...process.env };
// Windows spells it Path; keep its own spelling, or the child sees two.
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
env[pathKey] = env[pathKey] ? `${dirname(node)}${delimiter}${env[pathKey]}` : dirname(node);
// Compiled code is kept between runs, so that short commands start in half the time.
env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'node-compile');
// Set by a host that runs Electron's binary as Node; our own children must not inherit it.
delete env.ELECTRON_RUN_AS_NODE;

const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});

// A terminal sends Ctrl-C to both processes by itself; on Windows a forwarded signal would kill without a goodbye.
const forwarded = windows ? [] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of forwarded) process.on(signal, () => child.kill(signal));
if (windows) process.on('SIGINT', () => {});

child.on('error', (error) => {
  console.error(`Dunwu could not start Node (${node}): ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1);
  for (const name of forwarded) process.removeAllListeners(name);
  process.kill(process.pid, signal);
  // Reached only where the signal does not end this process: the shell's own convention.
  setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 100);
});
