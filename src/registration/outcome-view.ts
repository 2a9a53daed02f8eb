import { type Language, say } from '../platform/i18n/index.ts';
import type { CaseState, DeclineReason, Refused } from './case/state.ts';
import { fixMessages } from './messages.ts';
import type { RegistrationView } from './views.ts';

type OutcomeView = Pick<RegistrationView, 'registeredOn' | 'certificate' | 'ended' | 'refusal'>;

/** What people wrote, by the id of its note; one that was erased is missing. */
export type Texts = ReadonlyMap<string, string>;

/** What a case has come to: registered since when, ended how, and what repairs a refusal. */
export function outcomeOf(
  { registered, ended }: CaseState,
  language: Language,
  texts: Texts,
): OutcomeView {
  return {
    ...(registered
      ? { registeredOn: registered.on, certificate: { number: registered.certificateNumber } }
      : {}),
    ...(ended ? { ended: endingOf(ended, texts) } : {}),
    ...(ended?.kind === 'refused' ? { refusal: refusalOf(ended, language, texts) } : {}),
  };
}

/** Ends that a host has had a part in, or that concern the place; why else a case ended is not their business. */
const HOSTS_BUSINESS: ReadonlySet<string> = new Set([
  'host-declined',
  'moved',
  'left',
  'stay-ended',
  'host-ended',
]);

/** The same as a host may know it: their own "no" in full, of any other end the day. */
export function outcomeForHost(state: CaseState, language: Language): OutcomeView {
  const { refusal, ended, ...rest } = outcomeOf(state, language, new Map());
  const { reason, ...known } = ended ?? {};
  const told = reason !== undefined && HOSTS_BUSINESS.has(reason) ? { reason } : {};
  return {
    ...rest,
    ...(ended ? { ended: { ...known, on: ended.on, ...told } } : {}),
    ...(refusal?.ground === 'host-declined' ? { refusal } : {}),
  };
}

function endingOf(
  ended: NonNullable<CaseState['ended']>,
  texts: Texts,
): NonNullable<RegistrationView['ended']> {
  const { on } = ended;
  if (ended.kind === 'withdrawn') return { on, by: ended.by };
  if (ended.kind === 'refused') return { on, reason: ended.ground };
  const because = ended.becauseId ? texts.get(ended.becauseId) : undefined;
  return { on, reason: ended.reason, ...(because ? { because } : {}) };
}

/** Ground, what it rests on, and the one thing that repairs it. */
function refusalOf(
  refused: Refused,
  language: Language,
  texts: Texts,
): NonNullable<RegistrationView['refusal']> {
  if (refused.ground === 'host-declined') {
    const { ground, reason } = refused;
    return { ground, reason, fix: say(fixFor(reason), language) };
  }
  const { ground, fields, dates, rule, fixId } = refused;
  const fix = texts.get(fixId) ?? say(fixMessages[ground], language);
  if (ground === 'inaccurate-information') return { ground, fields: [...fields], fix };
  return { ground, dates: [...dates], ...(rule ? { rule } : {}), fix };
}

function fixFor(reason: DeclineReason) {
  if (reason === 'dates-wrong') return fixMessages['dates-wrong'];
  if (reason === 'not-my-place' || reason === 'never-lived-here')
    return fixMessages['not-my-place'];
  return fixMessages.other;
}
