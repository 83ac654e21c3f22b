import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * GLPK's solver, an independent witness of the plan's optimum: the machine's own, else Debian's package where this process
 * may install packages; null when it cannot be had.
 */
export function ensureGlpsol(): string | null {
  const found = findGlpsol();
  if (found) return found;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'glpk-utils'], { stdio: 'ignore', env });
  return findGlpsol();
}

function findGlpsol(): string | null {
  const { status } = spawnSync('glpsol', ['--version'], { stdio: 'ignore' });
  return status === 0 ? 'glpsol' : null;
}
