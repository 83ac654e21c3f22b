/**
 * Answers a request whose signal also aborts when an event stream's body is cancelled. Electron closes a page's stream by
 * cancelling the body and never aborts the request itself; without this the subscription would live on.
 */
export async function abortOnCancel(
  request: Request,
  answer: (request: Request) => Promise<Response>,
): Promise<Response> {
  const controller = new AbortController();
  const signal = AbortSignal.any([request.signal, controller.signal]);
  const response = await answer(new Request(request, { signal }));
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  if (!response.body || !isStream) return response;
  const reader = response.body.getReader();
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await reader.read();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    async cancel(reason) {
      controller.abort(reason);
      await reader.cancel(reason);
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
