import type { FastifyReply } from 'fastify';
import { say } from '../../../../platform/i18n/index.ts';
import { type Outcome, REFUSALS, type StoredCase } from '../../../../registration/index.ts';
import { resultOf, sendTold, toldEnded, toldRefusal, toldResult } from '../after/index.ts';
import type { AnswerForm } from '../request/index.ts';
import { countsOf } from './just-answered.tsx';
import { familyMessages as texts } from './messages.ts';
import type { Visit } from './visit.ts';

/** The same in few words, for an answer that was sent without a page. */
export function tell(
  { token, request, reply }: Visit,
  outcome: Outcome<StoredCase>,
  { answer }: AnswerForm,
): FastifyReply {
  const { language } = request;
  if (outcome.ok)
    return sendTold(reply, 200, toldResult(resultOf(outcome.value, answer), language));
  const { code } = outcome.refusal;
  if (code === 'already-answered') return sendTold(reply, 410, toldEnded(language));
  return sendTold(reply, REFUSALS[code].status, toldRefusal(code, `/answer/${token}`, language));
}

/** The same of one "yes" for a family; where somebody is left, with the way to them. */
export function tellAll(visit: Visit, outcomes: readonly Outcome<StoredCase>[]): FastifyReply {
  const { token, request, reply } = visit;
  const { language } = request;
  const taken = outcomes.filter((outcome) => outcome.ok);
  const [first] = outcomes;
  if (first && (taken.length === 0 || outcomes.length === 1)) {
    return tell(visit, first, { answer: 'confirm' });
  }
  const counts = countsOf(
    taken.map(({ value }) => resultOf(value, 'confirm')),
    language,
  );
  // Whoever was answered meanwhile does not wait any more.
  const left = outcomes.filter(
    (outcome) => !outcome.ok && outcome.refusal.code !== 'already-answered',
  ).length;
  if (left === 0) {
    const told = { title: say(texts.answered, language), body: counts.join(' '), url: '/host' };
    return sendTold(reply, 200, told);
  }
  const title = say(texts.left, language, { left });
  return sendTold(reply, 200, { title, body: counts.join(' '), url: `/answer/${token}` });
}
