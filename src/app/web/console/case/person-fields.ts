import { fieldLabels, parseMrz, sameName } from '../../../../people/index.ts';
import { labelOf } from '../../../../platform/contract/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { personFields } from '../../case/index.ts';

type Person = RegistrationView['immigrant'];
type Mrz = Extract<ReturnType<typeof parseMrz>, { ok: true }>['mrz'];

/** What one source says of the person, by JSON pointer, as people read it. */
export interface Source {
  readonly kind: 'typed' | 'lines' | 'proposed' | 'proposed-lines';
  readonly fields: ReadonlyMap<string, string>;
  /** Pointers of what this source says otherwise than the one that it is held against. */
  readonly differing: ReadonlySet<string>;
}

export interface PersonRow {
  readonly pointer: string;
  readonly label: string;
}

/** All that is known of the person, source by source, to be read side by side. */
export function sourcesOf(
  { immigrant, proposed }: RegistrationView,
  today: string,
  language: Language,
): readonly Source[] {
  return [
    ...columnsOf(immigrant, 'typed', immigrant, today, language),
    ...(proposed ? columnsOf(proposed, 'proposed', immigrant, today, language) : []),
  ];
}

/** The fields that any of the sources has. */
export function rowsOf(sources: readonly Source[], language: Language): readonly PersonRow[] {
  const pointers = new Set(sources.flatMap(({ fields }) => [...fields.keys()]));
  return Object.keys(fieldLabels)
    .filter((pointer) => pointers.has(pointer))
    .map((pointer) => ({ pointer, label: labelOf(pointer, language, fieldLabels) }));
}

/** A set of particulars, held against those in effect, and its passport's lines, held against itself. */
function columnsOf(
  person: Person,
  kind: 'typed' | 'proposed',
  inEffect: Person,
  today: string,
  language: Language,
): readonly Source[] {
  const fields = given(person, language);
  const before = given(inEffect, language);
  const differing = [...new Set([...fields.keys(), ...before.keys()])].filter(
    (pointer) => fields.get(pointer) !== before.get(pointer),
  );
  const lines = person.document?.mrz && parseMrz(person.document.mrz, today);
  return [
    { kind, fields, differing: new Set(differing) },
    ...(lines?.ok ? [linesOf(person, lines.mrz, kind, language)] : []),
  ];
}

/** Only names can differ from the lines: a filing in which anything else does is not taken. */
function linesOf(person: Person, mrz: Mrz, kind: 'typed' | 'proposed', language: Language): Source {
  const { surname, givenNames = '', patronymic } = person;
  const differing = new Set<string>();
  if (!sameName({ surname }, mrz)) differing.add('/immigrant/surname');
  if (!sameName({ givenNames, patronymic }, mrz)) differing.add('/immigrant/givenNames');
  const fields = new Map(given(printed(person, mrz), language));
  fields.delete('/immigrant/document/type');
  return { kind: kind === 'typed' ? 'lines' : 'proposed-lines', fields, differing };
}

function printed({ document }: Person, mrz: Mrz): Person {
  const { surname, givenNames, sex, birthDate, nationality, number, issuingState, expiresOn } = mrz;
  return {
    surname,
    givenNames,
    sex,
    nationality,
    ...(birthDate ? { birthDate } : {}),
    ...(document ? { document: { type: document.type, number, issuingState, expiresOn } } : {}),
  };
}

function given(person: Person, language: Language): ReadonlyMap<string, string> {
  return new Map(
    personFields(person, language).flatMap(([pointer, text]) =>
      text === undefined || text === '' ? [] : [[pointer, text] as const],
    ),
  );
}
