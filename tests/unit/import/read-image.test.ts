import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImage } from '../../../main/import/read-image.ts';
import { plainPng, pngChunk, tinyJpeg } from '../../support/pictures.ts';

const icon = new URL('../../../main/desktop/resources/icon.png', import.meta.url);
const text = (words: string) => Buffer.from(words, 'latin1');
const bytesOf = (read: ReturnType<typeof readImage>) => Buffer.from(read?.base64 ?? '', 'base64');

/** A segment put right behind the start of a JPEG. */
function withSegment(kind: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([tinyJpeg.subarray(0, 2), Buffer.from([0xff, kind]), length, data, tinyJpeg.subarray(2)]);
}

/** The same JPEG with four components in its frame. */
function cmyk(): Buffer {
  const copy = Buffer.from(tinyJpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy[frame + 9] = 4;
  return copy;
}

describe('a picture for documents', () => {
  it('is a whole PNG, with its size', () => {
    expect(readImage(readFileSync(icon))).toMatchObject({ mediaType: 'image/png', width: 512, height: 512 });
    const png = plainPng(24, 12);
    expect(readImage(png)).toEqual({ mediaType: 'image/png', width: 24, height: 12, base64: png.toString('base64') });
  });

  it('is a whole JPEG, with its size', () => {
    const base64 = Buffer.from(tinyJpeg).toString('base64');
    expect(readImage(tinyJpeg)).toEqual({ mediaType: 'image/jpeg', width: 3, height: 2, base64 });
  });

  it('leaves behind what is not picture: texts, places, and what was appended', () => {
    const png = plainPng(2, 2, [pngChunk('tEXt', text('Author\0secret')), pngChunk('eXIf', text('here I live'))]);
    const clean = bytesOf(readImage(Buffer.concat([png, text('<script>')])));
    expect(clean.equals(plainPng(2, 2))).toBe(true);
    const exif = withSegment(0xe1, text('Exif\0\0here I live'));
    const jpeg = bytesOf(readImage(Buffer.concat([exif, text('<script>')])));
    expect(jpeg.equals(tinyJpeg)).toBe(true);
  });

  it('may have a side of 4,000 pixels and not one more', () => {
    expect(readImage(plainPng(4000, 1))).toMatchObject({ width: 4000 });
    expect(readImage(plainPng(4001, 1))).toBeNull();
  });

  const cut = (png: Buffer) => png.subarray(0, -20);
  const damaged = (png: Buffer) => png.with(50, (png[50] ?? 0) ^ 1);
  const lying = Buffer.concat([
    plainPng(2, 2).subarray(0, 8),
    plainPng(9, 9).subarray(8, 33),
    plainPng(2, 2).subarray(33),
  ]);
  it.each([
    ['nothing', new Uint8Array()],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['GIF', text('GIF89a\x01\0\x01\0')],
    ['a name only', text('\x89PNG\r\n\x1a\n')],
    ['a PNG cut off', cut(plainPng(24, 12))],
    ['a PNG with a flipped bit', damaged(plainPng(24, 12))],
    ['a PNG with fewer pixels than it says', lying],
    ['a JPEG cut off', tinyJpeg.subarray(0, -2)],
    ['a JPEG cut off before its pixels', tinyJpeg.subarray(0, 100)],
    ['a JPEG in the inks of a press', cmyk()],
  ])('is not %s', (_, bytes) => {
    expect(readImage(bytes)).toBeNull();
  });
});
