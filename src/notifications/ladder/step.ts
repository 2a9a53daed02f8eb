import type { Selectable } from 'kysely';
import type { Channel } from '../../platform/config/index.ts';
import type { DB } from '../../platform/db/index.ts';

export type DeliveryState = 'queued' | 'held' | 'sent' | 'kept' | 'failed' | 'gone' | 'skipped';

/** What became of a message on one channel. Wall time. */
export interface Step {
  readonly id: string;
  readonly messageId: string;
  readonly channel: Channel;
  /** Place in the ladder. */
  readonly step: number;
  /** Null: only where the steps before it fail. */
  readonly dueAt: Date | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly code: string | null;
  /** What the other side answered: an SMTP or HTTP code. */
  readonly reply: number | null;
  readonly settledAt: Date | null;
}

/** The table's checks keep both columns to their lists. */
export function toStep(row: Selectable<DB['delivery']>): Step {
  return { ...row, channel: row.channel as Channel, state: row.state as DeliveryState };
}
