import { buildScreenIfMissing } from '../../build-screen.ts';
import { runServer } from '../../server/run-server.ts';
import type { CommandContext } from '../command-context.ts';

/** `serve`: the server host until it is told to stop. The screen is built first where `npm ci` could not. */
export async function serve(
  options: { port: number; data?: string; logs?: string; json?: boolean },
  { language }: CommandContext,
): Promise<void> {
  await buildScreenIfMissing();
  await runServer({ ...options, language });
}
