import type { Actor } from '../../src/accounts/index.ts';
import {
  disputeRegistration,
  extendRegistration,
  type Outcome,
  type Services,
  sayLeft,
  sayNotMeOf,
} from '../../src/registration/index.ts';
import {
  answerDispute,
  answerHearing,
  decideCase,
  decideComplaint,
  fileComplaint,
  openHearing,
} from '../../src/review/index.ts';
import type { Step } from './any-steps.ts';

/** Who acts on a case that is on its way. */
export interface Parties {
  readonly holder: Actor;
  readonly host: Actor;
  readonly officer: Actor;
  readonly appeals: Actor;
}

const CHARGE = { ground: 'inaccurate-information', fields: ['/immigrant/surname'] };
const because = 'As it was found.';

/** Does one of the later things, as whoever does such things. */
export function doLater(
  services: Services,
  id: string,
  does: (Step & { what: 'later' })['does'],
  { holder, host, officer, appeals }: Parties,
): Promise<Outcome<unknown>> {
  switch (does) {
    case 'hearing':
      return openHearing(services, officer, id, { ...CHARGE, notice: 'Is this right?' });
    case 'hearing/answer':
      return answerHearing(services, holder, id, { text: 'It is.' });
    case 'refuse':
      return decideCase(services, officer, id, {
        decision: 'refuse',
        ...CHARGE,
        fix: 'Correct it.',
      });
    case 'suspend':
    case 'restore':
    case 'annul':
    case 'reopen':
      return decideCase(services, officer, id, { decision: does, because });
    case 'complaint':
      return fileComplaint(services, holder, id, { text: 'It was right.' });
    case 'complaint/granted':
      return decideComplaint(services, appeals, id, { decision: 'granted', because });
    case 'dispute':
      return disputeRegistration(services, host, id, {});
    case 'dispute/answer':
      return answerDispute(services, holder, id, { text: 'I live there.' });
    case 'not-me':
      return sayNotMeOf(services, holder, id, {});
    case 'extend':
      return extendRegistration(services, holder, id, { until: '2027-03-01' });
    case 'leave':
      return sayLeft(services, holder, id, { on: '2026-11-22' });
    case 'leave/host':
      return sayLeft(services, host, id, { on: '2026-11-22' });
  }
}
