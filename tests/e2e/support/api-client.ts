import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../src/contract/api.ts';
import { rpcPath } from '../../../src/contract/files.ts';
import type { Host } from './host.ts';

/** The API as the screen uses it, for arranging what a test starts from and for looking at what was stored. */
export type ApiClient = ContractRouterClient<Contract>;

/** Lets itself in with the launch key, as a browser does. Returns the session cookie, `name=value`. */
export async function letIn(host: Host): Promise<string> {
  const welcome = await fetch(host.url, { redirect: 'manual' });
  const cookie = welcome.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`The host gave no session cookie (status ${welcome.status})`);
  return cookie;
}

/** Typed calls to a host. */
export async function connect(host: Host): Promise<ApiClient> {
  const cookie = await letIn(host);
  return createORPCClient(new RPCLink({ url: new URL(rpcPath, host.origin).href, headers: { cookie } }));
}
