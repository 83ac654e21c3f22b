import type { PbfReader } from 'pbf';
import { endOfMessage } from './end-of-message.ts';

/** Field numbers and types: `tensorflow/core/framework/tensor.proto`, `types.proto`. */
const fields = { type: 1, content: 4, floats: 5, doubles: 6 } as const;
const types = { float: 1, double: 2 } as const;

/** The number of a tensor that holds exactly one float or double; null for any other (pictures, texts, histograms). */
export function readScalarTensor(pbf: PbfReader, end: number): number | null {
  let type = 0;
  let content: Uint8Array | null = null;
  let numbers: number[] = [];
  for (let field = pbf.nextField(end); field > 0; field = pbf.nextField(end)) {
    if (field === fields.type) type = pbf.readVarint();
    else if (field === fields.content) content = pbf.readBytes();
    else if (field === fields.floats) numbers = oneNumber(pbf, end, 4);
    else if (field === fields.doubles) numbers = oneNumber(pbf, end, 8);
    else pbf.skip(pbf.type);
  }
  if (type !== types.float && type !== types.double) return null;
  const size = type === types.float ? 4 : 8;
  if (content !== null && content.length > 0) {
    if (content.length !== size) return null;
    const view = new DataView(content.buffer, content.byteOffset, size);
    return size === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  }
  return numbers.length === 1 ? (numbers[0] ?? null) : null;
}

/** A repeated field that may be packed (type 2) or not; of more than one number only the count matters. */
function oneNumber(pbf: PbfReader, end: number, size: 4 | 8): number[] {
  const packed = pbf.type === 2;
  const stop = packed ? endOfMessage(pbf, end) : pbf.pos + size;
  if (stop - pbf.pos !== size) {
    pbf.pos = stop;
    return [];
  }
  return [size === 4 ? pbf.readFloat() : pbf.readDouble()];
}
