/** Largest body of a participant's call, in bytes: a comment of 500 characters with room to spare. */
const bodyMaxBytes = 16 * 1024;

/**
 * Refuses what did not come from the page that the workshop serves: another Host (DNS rebinding), another Origin, a body
 * that is too large or of unknown length. Browsers send no Sec-Fetch-* headers to plain http addresses, but an Origin with
 * every POST. Null: let in.
 */
export function refusedAtDoor(request: Request, origin: string): Response | null {
  const { headers, method } = request;
  if (`http://${headers.get('host')}` !== origin || !request.url.startsWith(`${origin}/`)) return refuse(421);
  const from = headers.get('origin');
  const reads = method === 'GET' || method === 'HEAD';
  if (from !== origin && !(from === null && reads)) return refuse(403);
  const site = headers.get('sec-fetch-site') ?? 'none';
  if (site !== 'same-origin' && site !== 'none' && !(reads && headers.get('sec-fetch-mode') === 'navigate')) {
    return refuse(403);
  }
  if (headers.has('transfer-encoding')) return refuse(411);
  return Number(headers.get('content-length') ?? 0) > bodyMaxBytes ? refuse(413) : null;
}

/** Without words: who gets here is no participant's page. The connection goes, with what is left of the body. */
function refuse(status: 403 | 411 | 413 | 421): Response {
  return new Response(null, { status, headers: { connection: 'close', 'x-content-type-options': 'nosniff' } });
}
