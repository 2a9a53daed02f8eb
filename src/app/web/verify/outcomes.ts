import type { OnlineVerdict } from '../../../certificates/index.ts';
import type { Message } from '../../../platform/i18n/index.ts';
import type { Tone } from '../ui/index.ts';
import { verdictHeadings as headings } from './messages.ts';

/** A verdict in colour, sign and a few words. */
export interface VerdictOutcome {
  readonly tone: Tone;
  readonly heading: Message;
}

/**
 * As the register answers, which knows every key: an unknown one is nobody's. Whatever does not count
 * is bad for the one who checks, also where the holder has done no wrong.
 */
export const OUTCOMES: Readonly<Record<OnlineVerdict['verdict'], VerdictOutcome>> = {
  valid: { tone: 'good', heading: headings.valid },
  closed: { tone: 'bad', heading: headings.closed },
  superseded: { tone: 'bad', heading: headings.superseded },
  suspended: { tone: 'notice', heading: headings.suspended },
  'not-yet-valid': { tone: 'waiting', heading: headings.notYetValid },
  expired: { tone: 'bad', heading: headings.expired },
  receipt: { tone: 'notice', heading: headings.receipt },
  forged: { tone: 'bad', heading: headings.notValid },
  'unknown-issuer': { tone: 'bad', heading: headings.notValid },
  'too-old': { tone: 'notice', heading: headings.unknown },
};
