import { endOfDay, SECONDS_A_DAY, startOfDay } from '../almaty-day.ts';
import { toBase64url } from '../base64url.ts';
import type { CertificateClaims } from '../claims.ts';
import { verifySign1 } from '../cose.ts';
import { type Envelope, type EnvelopeFault, openEnvelope } from '../envelope.ts';
import { importPublicKey } from '../es256.ts';
import type { PublicJwkSet } from '../jwk.ts';
import { payloadOf } from './payload.ts';
import type { ForgedBecause, Verdict } from './verdict.ts';

/** Keys older than this may lack one that was withdrawn since. */
const MAX_KEY_AGE_MS = 7 * SECONDS_A_DAY * 1000;

export interface OfflineCheck {
  readonly text: string;
  readonly keys: PublicJwkSet;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When the keys were fetched, milliseconds since 1970; left out, they count as fresh. */
  readonly keysFetchedAt?: number | undefined;
}

function forged(because: ForgedBecause): Verdict {
  return { verdict: 'forged', because };
}

/** Both come from text that was changed without changing what it says. */
function forgedBecause(fault: EnvelopeFault): ForgedBecause {
  return fault === 'not-canonical' || fault === 'high-s' ? 'not-canonical' : 'not-a-certificate';
}

async function findKey(keys: PublicJwkSet, kid: string): Promise<CryptoKey | undefined> {
  const jwk = keys.keys.find((key) => key.kid === kid && key.crv === 'P-256');
  // A key of the set that is none verifies nothing; it must not stop the check of the others.
  return jwk && importPublicKey(jwk).catch(() => undefined);
}

function verdictOnPeriod(claims: CertificateClaims, check: OfflineCheck): Verdict {
  const seconds = check.now / 1000;
  if (seconds < startOfDay(claims.validFrom)) return { verdict: 'not-yet-valid', claims };
  if (seconds >= endOfDay(claims.validUntil)) return { verdict: 'expired', claims };
  const age = check.now - (check.keysFetchedAt ?? check.now);
  return { verdict: age > MAX_KEY_AGE_MS ? 'too-old' : 'valid', claims };
}

async function verdictOn({ message, claims }: Envelope, check: OfflineCheck): Promise<Verdict> {
  const kid = toBase64url(message.kid);
  const key = await findKey(check.keys, kid);
  if (!key) return { verdict: 'unknown-issuer', kid };
  if (!(await verifySign1(message, key))) return forged('bad-signature');
  return claims.type === 'receipt'
    ? { verdict: 'receipt', claims }
    : verdictOnPeriod(claims, check);
}

/**
 * Checks the text of a certificate's QR code against the issuer's public keys, without network. Takes
 * the printed address or its payload alone; answers for any text and never throws for one.
 */
export async function verifyOffline(check: OfflineCheck): Promise<Verdict> {
  const bytes = payloadOf(check.text);
  if (!bytes) return forged('not-a-certificate');
  const envelope = openEnvelope(bytes);
  if (!envelope.ok) return forged(forgedBecause(envelope.because));
  return verdictOn(envelope.value, check);
}
