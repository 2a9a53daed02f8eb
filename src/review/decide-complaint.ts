import { type Actor, decidesComplaints } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  anotherAsking,
  complaintDecisionSchema,
  type Outcome,
  type Services,
  type StoredCase,
  writtenNote,
} from '../registration/index.ts';
import { officerAct } from './officer-act.ts';

/** A role outside the deciding unit grants or rejects a complaint; never the officer who decided. */
export async function decideComplaint(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  const parsed = parseFields(complaintDecisionSchema, body);
  return officerAct(
    services,
    actor,
    id,
    parsed,
    ({ decision, because }, { state }) => {
      const note = writtenNote(services, because);
      return {
        command: {
          type: 'decide-complaint',
          outcome: decision,
          becauseId: note.id,
          decidedBy: actor.accountId,
          newAsking: anotherAsking(state),
        },
        action: 'complaint-decided',
        note,
      };
    },
    decidesComplaints,
  );
}
