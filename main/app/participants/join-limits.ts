import { RateLimiterMemory } from 'rate-limiter-flexible';
import { RoomRefusal } from '../workshops/room.ts';

/** Wrong codes that are borne in a minute: from one address, and from all together. Right ones do not count: a whole room may sit behind one address. */
const borne = { address: 10, all: 120 } as const;
const minute = 60;

/** Counts wrong codes. At this pace a code is hit by chance in about 900,000 minutes. */
export interface JoinLimits {
  /** Throws RoomRefusal TOO_MANY_TRIES while an address, or everyone, has to wait. */
  check(address: string): Promise<void>;
  failed(address: string): Promise<void>;
}

/** The limits of one door. */
export function createJoinLimits(): JoinLimits {
  const perAddress = new RateLimiterMemory({ points: borne.address, duration: minute });
  const overall = new RateLimiterMemory({ points: borne.all, duration: minute });
  const limits = [
    { limiter: perAddress, keyOf: (address: string) => address },
    { limiter: overall, keyOf: () => 'all' },
  ];
  return {
    async check(address) {
      for (const { limiter, keyOf } of limits) {
        const found = await limiter.get(keyOf(address));
        if (!found || found.consumedPoints < limiter.points) continue;
        throw new RoomRefusal('TOO_MANY_TRIES', { seconds: Math.max(1, Math.ceil(found.msBeforeNext / 1000)) });
      }
    },
    async failed(address) {
      for (const { limiter, keyOf } of limits) await limiter.penalty(keyOf(address));
    },
  };
}
