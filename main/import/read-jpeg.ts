import type { ReadPicture } from './read-png.ts';

/** Marks of the JPEG format (ITU-T T.81, table B.1). */
const mark = { start: 0xd8, end: 0xd9, scan: 0xda, comment: 0xfe, app0: 0xe0, app15: 0xef };
/** Baseline, extended and progressive: what every reader of documents can draw. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Colour profile and Adobe's note about the colours; the other application segments (places, times) stay behind. */
const keptApps = new Set([mark.app0, 0xe2, 0xee]);

/** Reads a JPEG's segments to its end mark: grey or colour, 8 bits. Null for anything else, also for CMYK. */
export function readJpeg(bytes: Uint8Array): ReadPicture | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || view.readUInt16BE(0) !== 0xff00 + mark.start) return null;
  const parts = [view.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  for (let at = 2; at + 4 <= view.length; ) {
    if (view[at] !== 0xff) return null;
    const kind = view[at + 1] ?? 0;
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (kind < 0xc0 || kind === mark.start || end > view.length) return null;
    if (frames.has(kind)) size = readFrame(view.subarray(at + 4, end));
    if (kind === mark.scan) {
      const last = view.lastIndexOf(Buffer.from([0xff, mark.end]));
      if (!size || last < end) return null;
      parts.push(view.subarray(at, last + 2));
      return { ...size, bytes: Buffer.concat(parts) };
    }
    if (isPicture(kind)) parts.push(view.subarray(at, end));
    at = end;
  }
  return null;
}

function isPicture(kind: number): boolean {
  if (kind === mark.comment) return false;
  return kind < mark.app0 || kind > mark.app15 || keptApps.has(kind);
}

/** Precision, height, width and number of components. */
function readFrame(data: Buffer): { width: number; height: number } | null {
  if (data.length < 6) return null;
  const [precision, height, width, components] = [data[0], data.readUInt16BE(1), data.readUInt16BE(3), data[5]];
  const drawable = precision === 8 && width > 0 && height > 0 && (components === 1 || components === 3);
  return drawable ? { width, height } : null;
}
