import type { RegistrationSummary, RegistrationView } from '../../../../registration/index.ts';
import type { Tone } from '../../ui/index.ts';

/** The status of a case, told apart further where the next thing to do is another one. */
export type Standing =
  | 'asked'
  | 'unasked'
  | 'host-silent'
  | 'in-review'
  | 'hearing'
  | 'heard'
  | 'registered'
  | 'registered-later'
  | 'suspended'
  | 'run-out'
  | 'declined'
  | 'refused'
  | 'withdrawn'
  | 'replaced'
  | 'lapsed'
  | 'closed';

/** Of a line of a list only the status, the days and the marks are known. */
export type Stands = Pick<RegistrationView, 'status' | 'stay'> &
  Partial<
    Pick<RegistrationView, 'notice' | 'consent' | 'ended' | 'refusal' | 'hearing' | 'suspension'> &
      Pick<RegistrationSummary, 'hearingUntil' | 'hearingAnswered' | 'suspended'>
  >;

/** How a case stands on that day, `YYYY-MM-DD`: a registration whose days are over is none any more. */
export function standingOf(stands: Stands, today: string): Standing {
  const { status, ended, refusal } = stands;
  switch (status) {
    case 'refused':
      return refusal?.ground === 'host-declined' ? 'declined' : 'refused';
    case 'withdrawn':
      return withdrawnBy(ended?.by);
    case 'closed':
      return 'closed';
    default:
      return hearingOf(stands) ?? openOrInForce(stands, today);
  }
}

function withdrawnBy(by: string | undefined): Standing {
  if (by === 'superseded') return 'replaced';
  return by === 'departed' || by === 'stay-ended' ? 'lapsed' : 'withdrawn';
}

/** A hearing comes before everything else, until the person has answered. */
function hearingOf({ hearing, hearingUntil, hearingAnswered }: Stands): Standing | null {
  if (!hearing && hearingUntil === undefined) return null;
  return hearingAnswered || (hearing && hearing.answers.length > 0) ? 'heard' : 'hearing';
}

function openOrInForce(stands: Stands, today: string): Standing {
  const { status, consent, notice, stay, suspension, suspended } = stands;
  switch (status) {
    case 'awaiting-host':
      return notice === 'no-channel' ? 'unasked' : 'asked';
    case 'in-review':
      return consent === 'asked' ? 'host-silent' : 'in-review';
    default:
      if (today > stay.until) return 'run-out';
      if (suspension || suspended) return 'suspended';
      return today < stay.from ? 'registered-later' : 'registered';
  }
}

export const TONES = {
  asked: 'waiting',
  unasked: 'notice',
  'host-silent': 'waiting',
  'in-review': 'waiting',
  hearing: 'notice',
  heard: 'waiting',
  registered: 'good',
  'registered-later': 'good',
  suspended: 'bad',
  'run-out': 'notice',
  declined: 'bad',
  refused: 'bad',
  withdrawn: 'over',
  replaced: 'over',
  lapsed: 'over',
  closed: 'over',
} as const satisfies Record<Standing, Tone>;
