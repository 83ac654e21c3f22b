import type { LogSource } from '../types.ts';

/** The text of a source as UTF-8 bytes without a mark, whatever it was written in. `encoding` is null where it was UTF-8. */
export interface Utf8Text {
  readonly encoding: string | null;
  /** The first bytes: at least {@link headSize}, or all there are. They come again as the first of `chunks`. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Bytes that are looked at to tell encoding and form of a text. */
export const headSize = 65_536;

/** Opens a source as text. Its stream is begun here; iterating `chunks` to its end, or leaving early, ends it. */
export async function utf8Text(source: LogSource): Promise<Utf8Text> {
  const iterator = source.stream()[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await iterator.next();
    if (next.done) break;
    first.push(next.value);
    size += next.value.byteLength;
  }
  const raw = first.length === 1 && first[0] ? first[0] : Buffer.concat(first);
  const { encoding, mark } = encodingOf(raw.subarray(0, headSize * 2));
  const body = raw.subarray(mark);
  if (encoding === 'utf-8') return { encoding: null, head: body, chunks: joined(body, iterator) };
  const decoder = new TextDecoder(encoding);
  const head = Buffer.from(decoder.decode(body, { stream: true }));
  return { encoding: encoding.toUpperCase().replace('BIG5', 'Big5'), head, chunks: decoded(head, iterator, decoder) };
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* decoded(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  decoder: InstanceType<typeof TextDecoder>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of joined(head, rest)) {
    yield chunk === head ? head : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
  yield Buffer.from(decoder.decode());
}

/** By its mark, by the zeros of UTF-16 without one, else UTF-8 where it is valid, Big5 where that is, and Windows-1252. */
export function encodingOf(head: Uint8Array): { readonly encoding: string; readonly mark: number } {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', mark: 2 };
  const [even, odd] = zeros(head.subarray(0, 2000));
  if (odd > 0.4 && even < 0.05) return { encoding: 'utf-16le', mark: 0 };
  if (even > 0.4 && odd < 0.05) return { encoding: 'utf-16be', mark: 0 };
  const encoding = ['utf-8', 'big5'].find((name) => isValid(head, name)) ?? 'windows-1252';
  return { encoding, mark: 0 };
}

/** Share of zero bytes at even and at odd places. */
function zeros(bytes: Uint8Array): readonly [number, number] {
  const count = [0, 0] as [number, number];
  bytes.forEach((byte, index) => {
    if (byte === 0) count[index % 2 === 0 ? 0 : 1] += 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return [count[0] / half, count[1] / half];
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    // As a stream: a character that is cut by the end of the head is no fault.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
