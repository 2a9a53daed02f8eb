import type { Clock } from '../platform/clock/index.ts';
import type { LadderStep, QuietHours } from '../platform/config/index.ts';
import type { Database } from '../platform/db/index.ts';
import type { MessageArguments } from './argument-text.ts';
import type { Mailer } from './channels/mailer.ts';
import type { Pusher } from './channels/pusher.ts';
import type { Texter } from './channels/texter.ts';
import type { MessageTopic } from './stored-message.ts';

/** With what messages are sent. */
export interface SendingMeans {
  readonly db: Database;
  /** Whatever waits, waits by wall time; legal time says how long a reader still has. */
  readonly clock: Pick<Clock, 'now' | 'wall'>;
  /** None where no mail server is set (a demonstration): the message is kept to be read there. */
  readonly mailer: Mailer | null;
  /** None where the settings name none: then it is simply no channel. */
  readonly pusher: Pusher | null;
  readonly texter: Texter | null;
  readonly ladder: readonly LadderStep[];
  readonly quietHours: QuietHours;
  /** The link or the code that the message carries: made here, when it is sent, and stored nowhere. */
  readonly linkOrCodeFor: (message: MessageTopic) => Promise<MessageArguments>;
}
