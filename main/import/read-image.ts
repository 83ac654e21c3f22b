import { type Logo, logoMaxPixels } from '../../src/contract/report-records.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/**
 * A PNG or JPEG as documents can hold it, with what is not picture left behind (comments, places, whatever was appended);
 * null for anything else, for a picture cut off, and for one with a side of more than {@link logoMaxPixels}.
 */
export function readImage(bytes: Uint8Array): Logo | null {
  const png = readPng(bytes);
  const jpeg = png ? null : readJpeg(bytes);
  const read = png ?? jpeg;
  if (!read || Math.max(read.width, read.height) > logoMaxPixels) return null;
  const { width, height } = read;
  const base64 = Buffer.from(read.bytes).toString('base64');
  return { mediaType: png ? 'image/png' : 'image/jpeg', base64, width, height };
}
