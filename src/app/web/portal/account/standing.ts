import type { RegistrationView } from '../../../../registration/index.ts';
import type { Tone } from '../../ui/index.ts';

/** The status of a case, told apart further where the next thing to do is another one. */
export type Standing =
  | 'asked'
  | 'unasked'
  | 'in-review'
  | 'registered'
  | 'registered-later'
  | 'run-out'
  | 'refused'
  | 'withdrawn'
  | 'replaced'
  | 'closed';

/** Of a line of a list only the first two are known. */
export type Stands = Pick<RegistrationView, 'status' | 'stay'> &
  Partial<Pick<RegistrationView, 'notice' | 'ended'>>;

/** How a case stands on that day, `YYYY-MM-DD`: a registration whose days are over is none any more. */
export function standingOf({ status, stay, notice, ended }: Stands, today: string): Standing {
  switch (status) {
    case 'awaiting-host':
      return notice === 'no-channel' ? 'unasked' : 'asked';
    case 'registered':
      if (today > stay.until) return 'run-out';
      return today < stay.from ? 'registered-later' : 'registered';
    case 'withdrawn':
      return ended?.by === 'superseded' ? 'replaced' : 'withdrawn';
    default:
      return status;
  }
}

export const TONES = {
  asked: 'waiting',
  unasked: 'notice',
  'in-review': 'waiting',
  registered: 'good',
  'registered-later': 'good',
  'run-out': 'notice',
  refused: 'bad',
  withdrawn: 'over',
  replaced: 'over',
  closed: 'over',
} as const satisfies Record<Standing, Tone>;
