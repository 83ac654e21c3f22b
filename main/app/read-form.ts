/** Bytes that are gathered before they go into a Blob, which keeps them outside the heap of JavaScript. */
const pieceBytes = 4_000_000;
/** Longest head of a part, in bytes. */
const headBytes = 16_384;

interface Part {
  readonly name: string;
  /** Null: a field of text. */
  readonly fileName: string | null;
  readonly type: string;
  readonly pieces: Blob[];
  waiting: Uint8Array<ArrayBuffer>[];
  waitingBytes: number;
}

/**
 * The form of a multipart request, read as it comes in: its files are in memory once, where the platform's own `formData` has them
 * three times. Throws an Error for what is no whole form.
 */
export async function readForm(request: Request): Promise<FormData> {
  const boundary = /boundary="?([^";]{1,200})"?/i.exec(request.headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined || !request.body) throw new Error('not a form');
  const form = new FormData();
  const parser = createParser(Buffer.from(`\r\n--${boundary}`), (part) => addTo(form, part));
  parser.take(Buffer.from('\r\n'));
  for await (const chunk of request.body) parser.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  if (!parser.atEnd()) throw new Error('a form that ends too early');
  return form;
}

function createParser(delimiter: Buffer, onPart: (part: Part) => void) {
  let rest: Buffer = Buffer.alloc(0);
  let state: 'before' | 'delimited' | 'head' | 'body' | 'end' = 'before';
  let part: Part | undefined;

  /** Goes one state further; false when more bytes are needed for that. */
  const advance = (): boolean => {
    if (state === 'before' || state === 'body') return skipTo(delimiter, 'delimited');
    if (state === 'delimited') {
      if (rest.length < 2) return false;
      state = rest.subarray(0, 2).toString('latin1') === '--' ? 'end' : 'head';
      return true;
    }
    if (state === 'end') return false;
    const end = rest.indexOf('\r\n\r\n');
    if (end > headBytes || (end < 0 && rest.length > headBytes)) throw new Error('a head that is too long');
    if (end < 0) return false;
    part = partOf(rest.subarray(0, end).toString('utf8'));
    rest = rest.subarray(end + 4);
    state = 'body';
    return true;
  };
  /** Everything before the delimiter belongs to the part; what may be the delimiter's beginning stays. */
  const skipTo = (wanted: Buffer, next: typeof state): boolean => {
    const place = rest.indexOf(wanted);
    const known = place < 0 ? Math.max(0, rest.length - wanted.length + 1) : place;
    if (part) keep(part, rest.subarray(0, known));
    rest = rest.subarray(place < 0 ? known : place + wanted.length);
    if (place < 0) return false;
    if (part) onPart(part);
    part = undefined;
    state = next;
    return true;
  };
  return {
    take(chunk: Buffer) {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      while (advance());
      if (state === 'end') rest = Buffer.alloc(0);
    },
    atEnd: () => state === 'end',
  };
}

function partOf(head: string): Part {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? '';
  const name = /\bname="([^"]*)"/.exec(disposition)?.[1];
  if (name === undefined) throw new Error('a part without a name');
  const fileName = /\bfilename="([^"]*)"/.exec(disposition)?.[1];
  const type = /^content-type:\s*(.*?)\s*$/im.exec(head)?.[1] ?? '';
  return {
    name: unescaped(name),
    fileName: fileName === undefined ? null : unescaped(fileName),
    type,
    pieces: [],
    waiting: [],
    waitingBytes: 0,
  };
}

/** Browsers escape what would end a name, and nothing else. */
function unescaped(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function keep(part: Part, bytes: Buffer): void {
  if (bytes.length === 0) return;
  part.waiting.push(bytes as Uint8Array<ArrayBuffer>);
  part.waitingBytes += bytes.length;
  if (part.waitingBytes < pieceBytes) return;
  if (part.fileName === null) throw new Error('a field that is too long');
  pack(part);
}

function pack(part: Part): void {
  part.pieces.push(new Blob(part.waiting));
  part.waiting = [];
  part.waitingBytes = 0;
}

function addTo(form: FormData, part: Part): void {
  if (part.fileName === null) {
    form.append(part.name, Buffer.concat(part.waiting).toString('utf8'));
    return;
  }
  pack(part);
  form.append(part.name, new File(part.pieces, part.fileName, { type: part.type }));
}
