import type { Network } from '../../../src/contract/workshop-records.ts';

/** Answers a request that came through the door; `from` is the address it came from. */
export type AnswerAtDoor = (request: Request, from: string) => Promise<Response>;

/** What opens a workshop to the local network. The host brings it: the function itself listens nowhere. */
export interface Door {
  /** The networks of this machine, best for a workshop first. */
  networks(): Network[];
  /**
   * Listens on exactly that address and port (0: any free one) until closed. Throws AppError NETWORK_GONE when this machine
   * has no such address, PORT_TAKEN when another program listens there.
   */
  open(options: { address: string; port: number; answer: AnswerAtDoor }): Promise<OpenDoor>;
}

export interface OpenDoor {
  readonly port: number;
  /** Stops listening at once; answers on their way get a moment to end. */
  close(): Promise<void>;
}

/** For hosts without a network of their own, such as the command line: no workshop can be opened there. */
export const noDoor: Door = {
  networks: () => [],
  open: () => Promise.reject(new Error('This host has no door')),
};
