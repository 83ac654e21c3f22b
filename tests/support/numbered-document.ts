/** A document with a number of twelve digits behind it, so that each of many is another and all are as long. */
export function numbered(document: Uint8Array, number: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([document, Buffer.from(String(number).padStart(12, '0'))]));
}
