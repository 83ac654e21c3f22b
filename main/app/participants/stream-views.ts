/** A sign of life for phones, in ms: the page takes a longer silence for a lost connection. */
const beat = 5_000;

const encoder = new TextEncoder();
const sign = encoder.encode(': \n\n');

/**
 * Views as an event stream in the wire format of the contract's calls. A phone that does not read gets nothing, signs of
 * life neither: its next view is the newest when it reads again.
 */
export function streamViews(views: AsyncIterator<string>, explain: (error: unknown) => unknown): Response {
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(stream) {
      timer = setInterval(() => (stream.desiredSize ?? 0) > 0 && stream.enqueue(sign), beat);
      stream.enqueue(sign);
    },
    async pull(stream) {
      try {
        const { done, value } = await views.next();
        if (!done) return stream.enqueue(encoder.encode(`event: message\ndata: {"json":${value}}\n\n`));
      } catch (error) {
        stream.enqueue(encoder.encode(`event: error\ndata: ${JSON.stringify({ json: explain(error) })}\n\n`));
      }
      clearInterval(timer);
      stream.close();
    },
    async cancel() {
      clearInterval(timer);
      await views.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
