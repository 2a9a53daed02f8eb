import { regionOf } from '../../../../../places/index.ts';
import { formatDate, type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { DraftFiling, DraftStep, ShownDraft } from '../../../../../registration/index.ts';
import { languageName, saidFor } from '../words/index.ts';
import { factMessages as texts } from './messages.ts';

/** What was answered in a step, line by line, as it is read. */
export interface Fact {
  readonly step: DraftStep;
  readonly lines: readonly string[];
}

type Line = string | undefined;

/** What was answered: by typing, or by the invitation of a host. */
export type Answered = Pick<ShownDraft, 'filing' | 'invitation'>;
type LinesOf = (answered: Answered, language: Language) => readonly Line[];

const LINES: Readonly<Record<DraftStep, LinesOf>> = {
  passport: passportLines,
  person: personLines,
  document: documentLines,
  dates: datesLines,
  host: hostLines,
  place: placeLines,
  contact: contactLines,
};

/** Who files is read first; that the lines were copied is worth little beside what they said. */
const ORDER: readonly DraftStep[] = [
  'person',
  'document',
  'passport',
  'dates',
  'host',
  'place',
  'contact',
];

/** Everything that a filing says, step by step; steps without an answer have no lines. */
export function factsOf(answered: Answered, language: Language): readonly Fact[] {
  return ORDER.map((step) => ({
    step,
    lines: LINES[step](answered, language)
      .filter((line) => line !== undefined)
      .filter((line) => line !== ''),
  }));
}

function passportLines({ filing: { immigrant } }: Answered, language: Language): readonly Line[] {
  return [say(immigrant?.document?.mrz ? texts.copied : texts.notCopied, language)];
}

function personLines(
  { filing: { immigrant = {} } }: Answered,
  language: Language,
): readonly Line[] {
  const { surname, givenNames, patronymic, cyrillicName, sex, birthDate, nationality } = immigrant;
  return [
    joined([surname, givenNames, patronymic], ' '),
    cyrillicName,
    birthDate && say(texts.born, language, { date: formatDate(birthDate, language) }),
    sex && saidFor('/immigrant/sex', sex, language),
    nationality && saidFor('/immigrant/nationality', nationality, language),
  ];
}

function documentLines({ filing: { immigrant } }: Answered, language: Language): readonly Line[] {
  const { type, number, issuingState, expiresOn } = immigrant?.document ?? {};
  return [
    joined([type && saidFor('/immigrant/document/type', type, language), number], ' '),
    issuingState && saidFor('/immigrant/document/issuingState', issuingState, language),
    expiresOn && say(texts.expires, language, { date: formatDate(expiresOn, language) }),
  ];
}

function datesLines(
  { filing: { entry = {}, stay = {} } }: Answered,
  language: Language,
): readonly Line[] {
  const { crossedOn, checkpoint } = entry;
  const { from, until } = stay;
  return [
    crossedOn && say(texts.crossed, language, { date: formatDate(crossedOn, language) }),
    checkpoint,
    from && say(texts.firstDay, language, { date: formatDate(from, language) }),
    until && say(texts.lastDay, language, { date: formatDate(until, language) }),
    basisLine(entry, language),
  ];
}

/** Most people have no visa: that is not worth a line. */
function basisLine(
  { basis = 'visa-free', permittedUntil }: NonNullable<DraftFiling['entry']>,
  language: Language,
): Line {
  const said = saidFor('/entry/basis', basis, language);
  if (permittedUntil === undefined) return basis === 'visa-free' ? undefined : said;
  const date = formatDate(permittedUntil, language);
  return say(texts.permitted, language, { basis: said, date });
}

function hostLines(
  { filing: { host = {} }, invitation }: Answered,
  language: Language,
): readonly Line[] {
  const { email, name, phone, iin, bin } = host;
  if (invitation) return [invitation.hostName];
  return [
    email,
    name,
    phone,
    iin && say(texts.iin, language, { number: iin }),
    bin && say(texts.bin, language, { number: bin }),
  ];
}

/** A place that a program named by its number has no address here. */
function placeLines(
  { filing: { place = {} }, invitation }: Answered,
  language: Language,
): readonly Line[] {
  const address = invitation?.address ?? place;
  if (!('kato' in address)) return [];
  const { type, kato, street, house, flat, rca } = address;
  const region = kato === undefined ? undefined : regionOf(kato);
  return [
    type && saidFor('/place/type', type, language),
    region && sayWith(region, language, {}),
    joined([street, house, flat], ', '),
    rca && say(texts.rca, language, { code: rca }),
  ];
}

function contactLines({ filing: { immigrant } }: Answered): readonly Line[] {
  const { email, phone, language } = immigrant?.contact ?? {};
  return [email, phone, language && languageName(language)];
}

function joined(parts: readonly Line[], by: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(by);
}
