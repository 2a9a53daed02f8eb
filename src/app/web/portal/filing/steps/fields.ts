import { stepsOf } from '../../../../../platform/contract/index.ts';
import {
  type DraftFiling,
  type DraftStep,
  type Tree,
  valueAt,
  withValue,
} from '../../../../../registration/index.ts';
import { dateOfParts, datePartsOf, partsOfDate } from '../../../ui/index.ts';

/** Which fields of a filing each page asks for, in the order in which they stand on it. */
export const STEP_FIELDS = {
  passport: ['/immigrant/document/mrz'],
  person: [
    '/immigrant/surname',
    '/immigrant/givenNames',
    '/immigrant/sex',
    '/immigrant/birthDate',
    '/immigrant/nationality',
    '/immigrant/patronymic',
    '/immigrant/cyrillicName',
  ],
  document: [
    '/immigrant/document/type',
    '/immigrant/document/number',
    '/immigrant/document/issuingState',
    '/immigrant/document/expiresOn',
  ],
  dates: [
    '/entry/crossedOn',
    '/stay/from',
    '/stay/until',
    '/entry/basis',
    '/entry/permittedUntil',
    '/entry/checkpoint',
  ],
  host: ['/host/email', '/host/name', '/host/phone', '/host/iin', '/host/bin', '/host/invitation'],
  place: [
    '/place/type',
    '/place/kato',
    '/place/street',
    '/place/house',
    '/place/flat',
    '/place/rca',
  ],
  contact: ['/immigrant/contact/email', '/immigrant/contact/phone', '/immigrant/contact/language'],
} as const satisfies Record<DraftStep, readonly string[]>;

export type FieldPointer = (typeof STEP_FIELDS)[DraftStep][number];

/** What a form sent, or would send, by the names of its controls. */
export type Typed = ReadonlyMap<string, string>;

const LINES = '/immigrant/document/mrz';
/** A draft has its id, which is nobody's code to see. */
const INVITATION = '/host/invitation';
/** Typed in three boxes. */
const DATES: ReadonlySet<string> = new Set([
  '/immigrant/birthDate',
  '/immigrant/document/expiresOn',
  '/entry/crossedOn',
  '/entry/permittedUntil',
  '/stay/from',
  '/stay/until',
] satisfies FieldPointer[]);

/** The name and id of a field's control: the last step of its pointer, which no page has twice. */
export function nameOf(pointer: FieldPointer): string {
  return pointer === LINES ? 'lines' : (stepsOf(pointer).at(-1) ?? '');
}

/** The id of the control in which an error is mended; of a whole part, its first one. */
export function controlOf(step: DraftStep, pointer: string): string | undefined {
  const fields: readonly FieldPointer[] = STEP_FIELDS[step];
  const field =
    fields.find((own) => pointer === own || pointer.startsWith(`${own}/`)) ??
    fields.find((own) => own.startsWith(`${pointer}/`));
  return field && nameOf(field);
}

/** What the controls of a step show of a draft. */
export function typedOf(step: DraftStep, filing: DraftFiling): Typed {
  const fields: readonly FieldPointer[] = STEP_FIELDS[step];
  return new Map(fields.flatMap((pointer) => shownIn(pointer, valueAt(filing, pointer))));
}

function shownIn(pointer: FieldPointer, value: unknown): readonly (readonly [string, string])[] {
  const name = nameOf(pointer);
  if (Array.isArray(value)) return [[name, value.join('\n')]];
  if (typeof value !== 'string' || pointer === INVITATION) return [];
  if (!DATES.has(pointer)) return [[name, value]];
  return Object.entries(partsOfDate(value)).map(([part, text]) => [`${name}.${part}`, text]);
}

/** The piece of a filing that a form has sent; what its fields hold is for the contract to say. */
export function pieceOf(step: DraftStep, typed: Typed): Tree {
  const fields: readonly FieldPointer[] = STEP_FIELDS[step];
  return fields.reduce<Tree>(
    (piece, pointer) => withValue(piece, pointer, sentIn(pointer, typed)),
    {},
  );
}

function sentIn(pointer: FieldPointer, typed: Typed): unknown {
  const name = nameOf(pointer);
  if (DATES.has(pointer)) return dateOfParts(datePartsOf(typed, name));
  const text = typed.get(name);
  return pointer === LINES ? [text ?? ''] : text;
}
