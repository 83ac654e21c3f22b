import { crc32, inflateSync } from 'node:zlib';
import { logoMaxPixels } from '../../src/contract/report-records.ts';

/** A picture read to its end. */
export interface ReadPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around a chunk's data. */
const frame = 12;
/** Channels by colour type: grey, RGB, palette, grey with alpha, RGBA. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** What changes how the picture looks; everything else (texts, places, times) stays behind. */
const kept = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB', 'iCCP', 'cHRM', 'pHYs']);
/** The seven passes of an interlaced picture: first column and row, steps between columns and rows (PNG, section 8.2). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Reads a PNG to its end: every chunk whole, the pixels as many as the header says. Null for anything else. */
export function readPng(bytes: Uint8Array): ReadPicture | null {
  if (signature.some((byte, at) => bytes[at] !== byte)) return null;
  const chunks = readChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const first = chunks?.[0];
  const header = first?.type === 'IHDR' ? readHeader(first.data) : null;
  if (!chunks || !header || !pixelsAreWhole(header, chunks)) return null;
  const parts = chunks.filter(({ type }) => kept.has(type)).map(({ whole }) => whole);
  const { width, height } = header;
  return { width, height, bytes: Buffer.concat([Buffer.from(signature), ...parts]) };
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  readonly whole: Buffer;
}

/** Null unless every checksum holds up to the end mark. */
function readChunks(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + frame <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + frame + length;
    if (end > bytes.length) return null;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

function readHeader(data: Buffer): Header | null {
  if (data.length !== 13) return null;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colour, compression, filter, interlace] = [...data.subarray(8)] as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (compression !== 0 || filter !== 0 || interlace > 1 || !depths[colour]?.includes(depth)) return null;
  if (width < 1 || height < 1 || Math.max(width, height) > logoMaxPixels) return null;
  return { width, height, bitsPerPixel: depth * (channels[colour] ?? 0), interlaced: interlace === 1 };
}

function pixelsAreWhole(header: Header, chunks: readonly Chunk[]): boolean {
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const expected = rawLength(header);
  try {
    // No more than the header promises is ever unpacked.
    return inflateSync(Buffer.concat(packed), { maxOutputLength: expected }).length === expected;
  } catch {
    return false;
  }
}

/** Bytes of the unpacked rows, each with its filter byte. */
function rawLength({ width, height, bitsPerPixel, interlaced }: Header): number {
  const sizes = interlaced
    ? passes.map(([x, y, dx, dy]) => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)] as const)
    : [[width, height] as const];
  return sizes
    .filter(([columns, rows]) => columns > 0 && rows > 0)
    .reduce((sum, [columns, rows]) => sum + rows * (1 + Math.ceil((columns * bitsPerPixel) / 8)), 0);
}
