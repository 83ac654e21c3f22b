import type { Dunwu } from '../../main/app/open-dunwu.ts';
import { rpcPath } from '../../src/contract/files.ts';

/** A whole call, from the request to the last byte of the response; returns its value. Throws when it is refused. */
export async function call(dunwu: Dunwu, path: string, input: unknown): Promise<unknown> {
  const request = new Request(`http://127.0.0.1${rpcPath}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ json: input }),
  });
  const response = await dunwu.fetch(request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return (JSON.parse(text) as { json: unknown }).json;
}
