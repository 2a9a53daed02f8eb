import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type {
  Draft,
  DraftFiling,
  DraftStep,
  RegistrationView,
} from '../../../../../registration/index.ts';
import { type Answered, factsOf } from './facts.ts';
import { followMessages as texts } from './messages.ts';

/** The case that an amendment is laid over, as its holder told it last. */
export interface Standing {
  readonly filing: DraftFiling;
  readonly consent: RegistrationView['consent'];
}

export function standingOf(view: RegistrationView): Standing {
  const { immigrant, proposed, entry, host, place, stay, consent } = view;
  return { filing: { immigrant: proposed ?? immigrant, entry, host, place, stay }, consent };
}

/** The steps whose answers read otherwise than in the case. */
export function changedSteps(
  draft: Answered,
  standing: Standing,
  language: Language,
): ReadonlySet<DraftStep> {
  const before = new Map(factsOf(standing, language).map(({ step, lines }) => [step, lines]));
  const changed = factsOf(draft, language).filter(
    ({ step, lines }) => lines.join('\n') !== before.get(step)?.join('\n'),
  );
  return new Set(changed.map(({ step }) => step));
}

/** What happens when a filing is sent. */
export function followsFiling({ filing, invitation }: Answered, language: Language): string {
  const email = filing.host?.email;
  if (invitation) return say(texts.invited, language, { host: invitation.hostName });
  return email === undefined ? say(texts.nobody, language) : say(texts.asked, language, { email });
}

/** What happens when these changes are sent: whether the host or an officer has a word in it. */
export function followsChanges(
  { filing }: Pick<Draft, 'filing'>,
  changed: ReadonlySet<DraftStep>,
  consent: Standing['consent'],
  language: Language,
): string {
  if (changed.size === 0) return say(texts.nothingChanged, language);
  if (changed.has('host') || changed.has('place')) return askedAgain(filing, language);
  if (consent !== 'given') return say(texts.sameLink, language);
  if (changed.has('dates')) return say(texts.beyond, language);
  const identity = changed.has('person') || changed.has('document');
  return say(identity ? texts.officer : texts.atOnce, language);
}

function askedAgain({ host }: DraftFiling, language: Language): string {
  const email = host?.email;
  return email === undefined
    ? say(texts.nobodyAgain, language)
    : say(texts.askedAgain, language, { email });
}
