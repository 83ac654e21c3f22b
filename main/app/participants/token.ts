import { createHash, randomBytes } from 'node:crypto';

/** A participant's secret of 256 random bits, for the cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: who reads the database cannot be somebody else. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The port is in the name: cookies ignore ports. */
const cookieName = (port: number): string => `dunwu-participant-${port}`;

/** The token in a request's cookie; null where there is none. */
export function readToken(request: Request, port: number): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = pairs.find((pair) => pair.startsWith(`${cookieName(port)}=`));
  return found?.slice(cookieName(port).length + 1) || null;
}

/** For a working day and the evening; no script reads it, no other page sends it. */
export function tokenCookie(token: string, port: number): string {
  return `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/; Max-Age=57600`;
}

/** Takes the cookie away. */
export function noCookie(port: number): string {
  return `${cookieName(port)}=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0`;
}
