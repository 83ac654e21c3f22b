import { createHash } from 'node:crypto';
import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { snapshot } from './meet-clients.ts';
import { seededRandom } from './random.ts';

/** What became of damaged files: how many of each code; `failures`: what should not be. */
export interface MutationOutcome {
  readonly outcomes: Record<string, number>;
  readonly failures: string[];
}

const expected = [
  'PASSPHRASE_NEEDED',
  'PASSPHRASE_WRONG',
  'CLIENT_FILE_DAMAGED',
  'CLIENT_FILE_NEWER',
  'CLIENT_FILE_UNFIT',
  'FILE_TOO_LARGE',
];

/**
 * Opens damaged copies of files. Each must be refused by an expected code or be read as a client (a byte that nothing uses); a
 * file that opens shows the same rows as the whole one. The database must stay as it was, whatever comes.
 */
export async function tryMutations(
  machine: Dunwu,
  originals: readonly { readonly bytes: Uint8Array; readonly passphrase: string | null }[],
  { count, seed, organisationId }: { readonly count: number; readonly seed: number; readonly organisationId: string },
): Promise<MutationOutcome> {
  const random = seededRandom(seed);
  const outcomes: Record<string, number> = {};
  const failures: string[] = [];
  const before = stateOf(machine, organisationId);
  for (let number = 0; number < count; number += 1) {
    const original = originals[number % originals.length];
    if (!original) break;
    const bytes = mutated(original.bytes, random);
    const outcome = await outcomeOf(machine, bytes, original.passphrase);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (outcome !== 'opened' && !expected.includes(outcome)) failures.push(`${number}: ${outcome}`);
  }
  if (stateOf(machine, organisationId) !== before) failures.push('the database changed');
  return { outcomes, failures };
}

async function outcomeOf(
  { services }: Dunwu,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string | null,
): Promise<string> {
  try {
    const file = new File([bytes], 'mutated.dunwu');
    const { importId } = await services.clients.preview({ file, passphrase });
    services.clients.cancelImport({ importId });
    return 'opened';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String((error as Error).stack ?? error);
  }
}

function stateOf(machine: Dunwu, organisationId: string): string {
  return createHash('sha256')
    .update(JSON.stringify(snapshot(machine, organisationId)))
    .digest('hex');
}

/** One to three of: a bit turned, a byte set, a piece cut out, doubled, zeroed, filled with chance, moved; the end cut off. */
function mutated(whole: Uint8Array, random: () => number): Uint8Array<ArrayBuffer> {
  let bytes = new Uint8Array(whole);
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time += 1) bytes = mutatedOnce(bytes, random);
  return bytes;
}

function mutatedOnce(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const below = (limit: number) => Math.floor(random() * limit);
  // Headers decide most: half of all damage is there.
  const at = below(random() < 0.5 ? Math.min(bytes.length, 400) : bytes.length);
  const length = Math.min(1 + below(600), bytes.length - at);
  const copy = new Uint8Array(bytes);
  switch (below(8)) {
    case 0:
      copy[at] = (copy[at] ?? 0) ^ (1 << below(8));
      return copy;
    case 1:
      copy[at] = below(256);
      return copy;
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 3:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    case 4:
      return copy.fill(0, at, at + length);
    case 5:
      for (let place = at; place < at + length; place += 1) copy[place] = below(256);
      return copy;
    case 6:
      copy.copyWithin(below(bytes.length), at, at + length);
      return copy;
    default:
      return copy.slice(0, at);
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}
