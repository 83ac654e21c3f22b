/**
 * A real Request of what the Node adapter hands over: a light imitation that the platform's own functions do not take.
 * The alternative is to let the adapter replace the global Request and Response of the whole process.
 */
export function genuineRequest(request: Request): Request {
  const { url, method, signal } = request;
  const init: RequestInit = { method, signal, headers: [...request.headers] };
  const hasBody = method !== 'GET' && method !== 'HEAD' && request.body !== null;
  return new Request(url, hasBody ? { ...init, body: request.body, duplex: 'half' } : init);
}
