import type { Clock } from '../platform/clock/index.ts';
import type { Database } from '../platform/db/index.ts';

/** With what the use cases of accounts work; those of registration are such services too. */
export interface AccountServices {
  readonly db: Database;
  /** Codes and sessions go by wall time alone. */
  readonly clock: Pick<Clock, 'wall'>;
  /** Makes the codes, and keys the hashes of networks. */
  readonly secret: Buffer;
}
