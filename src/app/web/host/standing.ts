import type { RegistrationView } from '../../../registration/index.ts';
import type { Tone } from '../ui/index.ts';

/**
 * How a request stands for the host. A registration whose days are over is none any more; why an
 * officer refused or ended one is between them and the person.
 */
export type HostStanding = RegistrationView['status'] | 'run-out' | 'declined';

export function standingOf(
  {
    status,
    stay,
    consent,
  }: Pick<RegistrationView, 'status' | 'stay'> & Partial<Pick<RegistrationView, 'consent'>>,
  today: string,
): HostStanding {
  switch (status) {
    case 'in-review':
      // Whoever was silent can still answer while an officer looks.
      return consent === 'asked' ? 'awaiting-host' : status;
    case 'registered':
      return today > stay.until ? 'run-out' : status;
    case 'refused':
      return consent === 'declined' ? 'declined' : status;
    default:
      return status;
  }
}

export const TONES = {
  'awaiting-host': 'notice',
  'in-review': 'waiting',
  registered: 'good',
  'run-out': 'over',
  declined: 'over',
  refused: 'over',
  withdrawn: 'over',
  closed: 'over',
} as const satisfies Record<HostStanding, Tone>;
