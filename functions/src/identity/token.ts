import type { Keys } from '../platform/keys.ts';
import { once } from '../platform/once.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';

const issuer = 'shouwang';
const audience = 'shouwang-miniapp';
const lifeMs = 15 * 60_000;

type Part = Pick<Platform, 'keys' | 'now'>;

/** Read only when somebody says who they are: a receipt code needs no token, and a cold start no JOSE. */
const jose = once(() => import('./jose.ts'));

/** A bearer token that says who somebody is and nothing about what they may do. Good for 15 minutes. */
export async function signToken({ keys, now }: Part, userId: string): Promise<{ token: string; expiresAt: number }> {
  const [{ kid, privateKey }] = await keys.signing();
  const { SignJWT } = await jose();
  const from = Math.floor(now() / 1000);
  const expiresAt = from * 1000 + lifeMs;
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT', kid })
    .setSubject(userId)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(from)
    .setExpirationTime(expiresAt / 1000)
    .sign(privateKey);
  return { token, expiresAt };
}

/** The user a token was made for. Throws `session.missing` or `session.expired`. */
export async function readToken({ keys, now }: Part, authorization: string | undefined): Promise<string> {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (!token) throw new Problem('session.missing');
  const seen = seenBefore(keys);
  const known = seen.get(token);
  if (known && now() < known.until) return known.userId;
  const { errors, jwtVerify } = await jose();
  try {
    const signing = await keys.signing();
    const keyOf = ({ kid }: { readonly kid?: string }) => {
      const found = signing.find((key) => key.kid === kid);
      if (!found) throw new errors.JWKSNoMatchingKey();
      return found.publicKey;
    };
    const { payload } = await jwtVerify(token, keyOf, {
      algorithms: ['ES256'],
      issuer,
      audience,
      typ: 'JWT',
      requiredClaims: ['sub', 'exp', 'iat'],
      currentDate: new Date(now()),
    });
    const userId = String(payload.sub);
    remember(seen, token, { userId, until: Number(payload.exp) * 1000 });
    return userId;
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause;
    throw new Problem(cause instanceof errors.JWTExpired ? 'session.expired' : 'session.missing', { cause });
  }
}

type Known = { readonly userId: string; readonly until: number };

/** Tokens whose signature was found good, under the keys that said so: a phone shows the same one for 15 minutes. */
const good = new WeakMap<Keys, Map<string, Known>>();
const mostKept = 1_000;

function seenBefore(keys: Keys): Map<string, Known> {
  const seen = good.get(keys) ?? new Map<string, Known>();
  good.set(keys, seen);
  return seen;
}

/** The oldest makes room: a map keeps the order in which it was filled. */
function remember(seen: Map<string, Known>, token: string, known: Known): void {
  const [oldest] = seen.size >= mostKept ? seen.keys() : [];
  if (oldest !== undefined) seen.delete(oldest);
  seen.set(token, known);
}
