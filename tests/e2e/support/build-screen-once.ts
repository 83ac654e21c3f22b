import { buildScreenIfStale } from '../../../main/build-screen.ts';

/** Builds the screen before the workers start, so that their hosts need not. */
export default async function buildScreenOnce(): Promise<void> {
  await buildScreenIfStale();
}
