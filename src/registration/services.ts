import type { Issuer } from '../certificates/index.ts';
import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';

/** With what the use cases of registration work; put together once, in `compose.ts`. */
export interface Services {
  readonly db: Database;
  readonly clock: Clock;
  readonly issuer: Issuer;
  /** Keys the hashes of idempotent bodies and the tokens of one-time links. */
  readonly secret: Buffer;
}
