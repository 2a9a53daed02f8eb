import { type DutyAnswer, dutyToRegister, type Rules } from '../../../../../law/index.ts';
import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { Draft, DraftKind } from '../../../../../registration/index.ts';
import { daysBetween } from '../../../guidance/days-between.ts';
import { warningMessages as texts } from './messages.ts';

/** So many days before the last one there is no time to lose. */
const NEAR_DAYS = 3;
/** Whoever changes, corrects or moves has filed before, and that day counts. */
const FIRST_FILINGS: ReadonlySet<DraftKind> = new Set(['new', 'family']);

/** What the law says of the days that were typed, a sentence each; nothing keeps a filing from being sent. */
export function warningsOf(
  { filing, purpose }: Pick<Draft, 'filing' | 'purpose'>,
  rules: Rules,
  today: string,
  language: Language,
): readonly string[] {
  const { immigrant, entry, stay } = filing;
  const { nationality, birthDate, document } = immigrant ?? {};
  const { crossedOn, basis = 'visa-free', permittedUntil } = entry ?? {};
  if (nationality === undefined || crossedOn === undefined) return [];
  const documentType = document?.type;
  const question = { nationality, crossedOn, birthDate, basis, permittedUntil, documentType };
  const answer = dutyToRegister(rules, question);
  return [
    ...(FIRST_FILINGS.has(purpose.kind) ? deadlineWarning(answer, today, language) : []),
    ...(basis === 'visa-free' ? stayWarning(answer, stay?.until, language) : []),
  ];
}

function deadlineWarning(
  { duty, warnOn, deadline }: DutyAnswer,
  today: string,
  language: Language,
): readonly string[] {
  if (duty !== 'required' || deadline === null) return [];
  if (today > deadline) {
    return [say(texts.passed, language, { day: formatDate(deadline, language) })];
  }
  const day = warnOn !== null && today <= warnOn ? warnOn : deadline;
  return daysBetween(today, day) <= NEAR_DAYS
    ? [say(texts.near, language, { day: formatDate(day, language) })]
    : [];
}

function stayWarning(
  { stayUntil }: DutyAnswer,
  until: string | undefined,
  language: Language,
): readonly string[] {
  if (stayUntil === null || until === undefined || until <= stayUntil) return [];
  return [say(texts.stayTooLong, language, { day: formatDate(stayUntil, language) })];
}
