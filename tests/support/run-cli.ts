import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { runCommand } from '../../main/cli/run-command.ts';

const script = join(import.meta.dirname, '..', '..', 'main', 'cli', 'dunwu.ts');

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one `dunwu` command in this process: everything but the process itself. */
export async function runCli(args: readonly string[]): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const code = await runCommand(args, {
    out: (text) => {
      written.stdout += text;
    },
    err: (text) => {
      written.stderr += text;
    },
  });
  return { code, ...written };
}

/** Runs one `dunwu` command in a process of its own, as a script would. */
export function spawnCli(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, maxBuffer: 32 * 1024 * 1024 };
    const child = execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : (child.exitCode ?? 1), stdout, stderr });
    });
  });
}
