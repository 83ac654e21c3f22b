const codes = {
  quote: 0x22,
  backslash: 0x5c,
  open: 0x5b,
  close: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
  comma: 0x2c,
};
/** A longer element is no record. */
const maxElement = 1_000_000;

/**
 * Finds the elements of one array in JSON text that comes in pieces, without holding more than one of them. Bytes are UTF-8;
 * brackets, quotes and commas are single bytes in it, wherever a piece is cut.
 */
export class ArrayElements {
  /** Elements were cut, or the array was not closed, by the end of the text. */
  isOpen = false;
  /** The array has ended; what comes after is not looked at. */
  isDone = false;
  private readonly onElement: (text: string) => void;
  private depth = 0;
  private inText = false;
  private isEscaped = false;
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(onElement: (text: string) => void) {
    this.onElement = onElement;
  }

  /** Takes the next bytes; the first ones begin with the array's own bracket. False where an element is too long. */
  take(bytes: Uint8Array): boolean {
    let from = 0;
    for (let at = 0; at < bytes.length && !this.isDone; at += 1) {
      const byte = bytes[at];
      if (this.inText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (byte === codes.backslash) this.isEscaped = true;
        else if (byte === codes.quote) this.inText = false;
        continue;
      }
      if (byte === codes.quote) this.inText = true;
      else if (byte === codes.open || byte === codes.openObject) {
        this.depth += 1;
        if (this.depth === 1) {
          this.isOpen = true;
          from = at + 1;
        }
      } else if (byte === codes.close || byte === codes.closeObject) {
        this.depth -= 1;
        if (this.depth > 0) continue;
        this.finish(bytes.subarray(from, at));
        this.isDone = true;
        this.isOpen = false;
      } else if (byte === codes.comma && this.depth === 1) {
        this.finish(bytes.subarray(from, at));
        from = at + 1;
      }
    }
    if (this.isDone) return true;
    this.pieces.push(bytes.slice(from));
    this.length += bytes.length - from;
    return this.length <= maxElement;
  }

  private finish(last: Uint8Array): void {
    const text = Buffer.concat([...this.pieces, last])
      .toString()
      .trim();
    this.pieces = [];
    this.length = 0;
    if (text !== '') this.onElement(text);
  }
}
