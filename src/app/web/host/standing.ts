import type { RegistrationView } from '../../../registration/index.ts';
import type { Tone } from '../ui/index.ts';

/** How a request stands for the host. A registration whose days are over is none any more. */
export type HostStanding = RegistrationView['status'] | 'run-out';

export function standingOf(
  { status, stay }: Pick<RegistrationView, 'status' | 'stay'>,
  today: string,
): HostStanding {
  return status === 'registered' && today > stay.until ? 'run-out' : status;
}

export const TONES = {
  'awaiting-host': 'notice',
  'in-review': 'waiting',
  registered: 'good',
  'run-out': 'over',
  refused: 'over',
  withdrawn: 'over',
  closed: 'over',
} as const satisfies Record<HostStanding, Tone>;
