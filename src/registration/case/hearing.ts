import { clockFrom } from '../../law/index.ts';
import type { FieldError } from '../../platform/contract/index.ts';
import type { CaseCommand, Facts } from './commands.ts';
import { type Decision, decided, refuse } from './decision.ts';
import type { CaseEvent } from './events.ts';
import { permittedStayOf } from './permitted-stay.ts';
import { type CaseState, type Charge, type Hearing, isInForce, statusOf } from './state.ts';

type OpenHearing = CaseCommand & { type: 'open-hearing' };
type AnswerHearing = CaseCommand & { type: 'answer-hearing' };
type Refuse = CaseCommand & { type: 'refuse' };
type Annul = CaseCommand & { type: 'annul' };

/**
 * Before anything is decided against a person they are told what it is and heard, with a notice of at
 * least three working days (APPC Art. 73).
 */
export function openHearing(
  state: CaseState,
  command: OpenHearing,
  facts: Facts,
): Decision<CaseEvent> {
  if (statusOf(state) !== 'in-review' && !isInForce(state)) return refuse('not-in-review');
  if (state.hearing) return refuse('hearing-open');
  const errors = incomplete(command);
  if (errors.length > 0) return refuse('invalid', errors);
  const { hearingId, noticeId, ground, fields, dates } = command;
  const answerUntil = clockFrom(facts.rules, 'hearing-notice', facts.today).last;
  const said = { hearingId, noticeId, ground, fields, dates };
  return decided({ type: 'hearing-opened', ...said, answerUntil, on: facts.today });
}

/** As often as there is something to add, until the officer has decided. */
export function answerHearing(
  { hearing, ended }: CaseState,
  { textId, fileIds }: AnswerHearing,
  facts: Facts,
): Decision<CaseEvent> {
  if (!hearing || ended) return refuse('no-hearing');
  const { id: hearingId } = hearing;
  return decided({ type: 'hearing-answered', hearingId, textId, fileIds, on: facts.today });
}

/** Grounds 1 and 2: by a person, on what was said in the hearing and nothing else. */
export function refuseAfterHearing(
  state: CaseState,
  command: Refuse,
  facts: Facts,
): Decision<CaseEvent> {
  if (statusOf(state) !== 'in-review') return refuse('not-in-review');
  const errors = incomplete(command);
  if (errors.length > 0) return refuse('invalid', errors);
  const unheard = notHeard(state.hearing, facts);
  if (unheard) return refuse(unheard);
  if (!within(command, state.hearing)) return refuse('not-heard');
  const { ground, fields, dates, fixId, decidedBy } = command;
  const rule = ground === 'stay-violation' ? permittedStayOf(state, facts).rule : null;
  const { today: on, now: at } = facts;
  return decided({ type: 'refused', ground, fields, dates, rule, fixId, decidedBy, on, at });
}

/** The end of a registration that should not have been: like a refusal, only after a hearing. */
export function annul(state: CaseState, command: Annul, facts: Facts): Decision<CaseEvent> {
  if (!isInForce(state)) return refuse('not-registered');
  const unheard = notHeard(state.hearing, facts);
  if (unheard) return refuse(unheard);
  const { becauseId, decidedBy } = command;
  const { today: on, now: at } = facts;
  return decided({ type: 'closed', reason: 'annulled', becauseId, decidedBy, on, at });
}

/**
 * Heard is whoever has answered, or has let the notice run out. An answer ends the waiting, since the
 * notice is there for the person; the page says so before they send it.
 */
function notHeard(
  hearing: Hearing | null,
  { today }: Facts,
): 'not-heard' | 'hearing-running' | null {
  if (!hearing) return 'not-heard';
  return hearing.answers.length === 0 && today <= hearing.answerUntil ? 'hearing-running' : null;
}

function within(charge: Charge, hearing: Charge | null): boolean {
  return (
    hearing?.ground === charge.ground &&
    charge.fields.every((field) => hearing.fields.includes(field)) &&
    charge.dates.every((date) => hearing.dates.includes(date))
  );
}

/** Ground 1 names the fields, ground 2 the days: without them nobody could answer. */
function incomplete({ ground, fields, dates }: Charge): readonly FieldError[] {
  const inaccurate = ground === 'inaccurate-information';
  if (inaccurate && fields.length === 0) return [{ pointer: '/fields', code: 'required' }];
  if (!inaccurate && dates.length === 0) return [{ pointer: '/dates', code: 'required' }];
  return [];
}
