import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the machine has the `age` tool and a terminal to type its passphrase into. */
export function hasAge(): boolean {
  return ['age', 'script'].every((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0);
}

/** Installs Debian's package of `age` where it is missing and this process may install packages. */
export function ensureAge(): boolean {
  if (hasAge()) return true;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'age'], { stdio: 'ignore', env });
  return hasAge();
}

/** Runs `age`, which reads passphrases from a terminal only: types it in as often as it is asked for. */
export function runAge(args: readonly string[], passphrase: string): Promise<number | null> {
  const command = ['age', ...args.map((one) => `'${one}'`)].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null']);
  let asked = 0;
  let said = '';
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString();
    const questions = said.match(/passphrase[^:]*:/g)?.length ?? 0;
    for (; asked < questions; asked += 1) child.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
