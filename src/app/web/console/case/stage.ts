import type { RegistrationView } from '../../../../registration/index.ts';
import { isUnknownToHosts } from '../acts/index.ts';
import { type Heard, heardOf } from '../procedure/index.ts';

/** How far a case is, as far as it asks something of officers. */
export type Stage =
  | Heard
  | 'doubts'
  | 'doubts-beside'
  | 'host-silent'
  | 'suspended'
  | 'complaint'
  | 'unknown-to-hosts'
  | 'awaiting-host'
  | 'nothing';

export function stageOf(view: RegistrationView, today: string): Stage {
  const { status, doubts = [], suspension } = view;
  const heard = heardOf(view, today);
  if (heard && status !== 'awaiting-host') return heard;
  if (status === 'awaiting-host') return status;
  if (complaintWaits(view)) return 'complaint';
  if (isUnknownToHosts(view)) return 'unknown-to-hosts';
  if (status === 'in-review') return view.consent === 'asked' ? 'host-silent' : 'doubts';
  if (status !== 'registered') return 'nothing';
  if (doubts.length > 0) return 'doubts-beside';
  return suspension ? 'suspended' : 'nothing';
}

function complaintWaits({ complaint }: RegistrationView): boolean {
  return complaint !== undefined && complaint.outcome === undefined;
}
