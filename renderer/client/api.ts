import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../src/contract/api.ts';
import { rpcPath } from '../../src/contract/files.ts';

const link = new RPCLink({ url: () => new URL(rpcPath, window.location.origin).href });

/** The one door to the machine: typed calls, the same in every host. */
export const client: ContractRouterClient<Contract> = createORPCClient(link);

/** The same calls as TanStack Query options: `useQuery(api.settings.get.queryOptions())`. */
export const api = createTanstackQueryUtils(client);
