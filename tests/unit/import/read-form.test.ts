import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../main/app/read-form.ts';

/** A request as a browser sends it, its body cut into pieces of that many bytes. */
async function requestWith(form: FormData, pieceBytes = 100_000): Promise<Request> {
  const whole = new Response(form);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  return requestOf(bytes, whole.headers.get('content-type') ?? '', pieceBytes);
}

function requestOf(bytes: Uint8Array, type: string, pieceBytes: number): Request {
  let place = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      if (place >= bytes.length) return stream.close();
      stream.enqueue(bytes.slice(place, place + pieceBytes));
      place += pieceBytes;
    },
  });
  const init = { method: 'POST', headers: { 'content-type': type }, body, duplex: 'half' } as const;
  return new Request('http://dunwu.test/', init);
}

const describeForm = async (form: FormData) =>
  Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? [name, value]
        : [name, value.name, value.type, Buffer.from(await value.arrayBuffer()).toString('latin1')],
    ),
  );

describe('an uploaded form', () => {
  it('comes back whole however its bytes arrive, boundaries in its files included', async () => {
    const text = fc.string({ unit: 'binary' });
    const content = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(Buffer.from('\r\n--\r\n\r\n------')));
    const file = fc.tuple(text, content).map(([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name));
    const values = fc.array(fc.oneof(text, file), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(values, fc.integer({ min: 1, max: 90 }), async (all, pieceBytes) => {
        const form = new FormData();
        for (const [index, value] of all.entries()) form.append(`${index}`, value);
        const expected = await describeForm(await (await requestWith(form)).formData());
        expect(await describeForm(await readForm(await requestWith(form, pieceBytes)))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the path of a file within its folder', async () => {
    const form = new FormData();
    form.append('0', new File(['a'], 'mlruns/0/頓悟 "1"/metrics/loss', { type: 'text/plain' }));
    expect(await describeForm(await readForm(await requestWith(form)))).toEqual([
      ['0', 'mlruns/0/頓悟 "1"/metrics/loss', 'text/plain', 'a'],
    ]);
  });

  it.each([
    ['ends early', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\nabc'],
    ['names no part', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: attachment\r\n\r\nabc\r\n--x--'],
    ['has a head without end', 'multipart/form-data; boundary=x', `--x\r\n${'a'.repeat(50_000)}`],
    ['names no boundary', 'multipart/form-data', '--x--'],
  ])('is refused when it %s', async (_, type, body) => {
    await expect(readForm(requestOf(Buffer.from(body), type, 1000))).rejects.toThrow();
  });
});
