import { type Actor, decidesCases } from '../accounts/index.ts';
import { parseFields } from '../platform/contract/index.ts';
import {
  anotherAsking,
  decisionSchema,
  type OfficerDecision,
  type Outcome,
  refused,
  type Services,
  type StoredCase,
  type WrittenNote,
  writtenNote,
} from '../registration/index.ts';
import { annulRegistration } from './annul-registration.ts';
import { clearDoubts } from './clear-doubts.ts';
import { type OfficerAct, officerAct } from './officer-act.ts';

type Plain = Exclude<OfficerDecision, { decision: 'clear' | 'annul' }>;

/** Every decision of an officer, by its name; each is an act with rules of its own. */
export async function decideCase(
  services: Services,
  actor: Actor,
  id: string,
  body: unknown,
): Promise<Outcome<StoredCase>> {
  if (!decidesCases(actor)) return refused('not-allowed');
  const parsed = parseFields(decisionSchema, body);
  if (parsed.ok && parsed.value.decision === 'clear') {
    return clearDoubts(services, actor, id, parsed.value);
  }
  if (parsed.ok && parsed.value.decision === 'annul') {
    return annulRegistration(services, actor, id, parsed.value);
  }
  return officerAct(services, actor, id, parsed, (decision, subject) =>
    actOf(services, actor, decision as Plain, subject),
  );
}

function actOf(
  services: Services,
  { accountId: decidedBy }: Actor,
  decision: Plain,
  { state }: StoredCase,
): OfficerAct {
  const note = writtenNote(
    services,
    decision.decision === 'refuse' ? decision.fix : decision.because,
  );
  const becauseId = note.id;
  switch (decision.decision) {
    case 'refuse':
      return refuse(decision, decidedBy, note);
    case 'suspend':
      return {
        command: { type: 'suspend', becauseId, decidedBy },
        action: 'registration-suspended',
        note,
      };
    case 'restore':
      return { command: { type: 'restore', becauseId }, action: 'registration-restored', note };
    case 'reopen':
      return {
        command: { type: 'reopen', becauseId, newAsking: anotherAsking(state) },
        action: 'registration-reopened',
        note,
      };
    case 'end': {
      const { reason, on } = decision;
      return {
        command: { type: 'end', reason, on, becauseId, decidedBy },
        action: 'registration-ended',
        note,
      };
    }
  }
}

function refuse(
  { ground, fields = [], dates = [] }: Plain & { decision: 'refuse' },
  decidedBy: string,
  note: WrittenNote,
): OfficerAct {
  return {
    command: { type: 'refuse', ground, fields, dates, fixId: note.id, decidedBy },
    action: 'registration-refused',
    note,
  };
}
