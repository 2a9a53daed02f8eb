import type { Issuer, PublicJwkSet } from '../certificates/index.ts';
import type { Rules } from '../law/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';

/** With what the use cases of registration work; put together once, in `compose.ts`. */
export interface Services {
  readonly db: Database;
  readonly clock: Clock;
  /** The rules of law in force, as dated records. */
  readonly rules: Rules;
  readonly issuer: Issuer;
  /** Keys of all certificates ever issued here, current and former. */
  readonly publicKeys: PublicJwkSet;
  /** Whether messages can go to phones (SMS_URL): a typed phone is then a way to the host. */
  readonly sms: boolean;
  /** What is printed says that it is a demonstration and no official document. */
  readonly demo: boolean;
  /** Keys the hashes of idempotent bodies and the tokens of one-time links. */
  readonly secret: Buffer;
}
