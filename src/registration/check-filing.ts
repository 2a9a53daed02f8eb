import { checkDocument } from '../people/index.ts';
import { addDays } from '../platform/calendar/index.ts';
import type { FieldError } from '../platform/contract/index.ts';
import { type Parsed, parseFields } from '../platform/contract/index.ts';
import { type Filing, filingSchema } from './contract.ts';
import { isRecord, type Part, soundPart } from './sound-part.ts';

/** Stays that nobody means: a misprint in a year would else become a certificate. */
const DAYS_BACK = 366;
const DAYS_AHEAD = 366;
const DAYS_LONG = 3 * 366;

/**
 * Everything that can be said of a filing without looking anything up: its contract, the MRZ against
 * what was typed, dates that cannot be. All errors come at once. `today` is the legal day.
 */
export function checkFiling(input: unknown, today: string): Parsed<Filing> {
  const parsed = parseFields(filingSchema, input);
  const sound = soundPart(filingSchema, input);
  const { errors } = checkDocument(sound.immigrant ?? {}, today);
  const joined = [...errors, ...placeless(input), ...impossible(sound, today)];
  if (parsed.ok && joined.length === 0) return parsed;
  const shape = parsed.ok ? [] : parsed.errors;
  return { ok: false, errors: withoutEchoes([...shape, ...joined]) };
}

/** Only an invitation names a place by itself. */
function placeless(input: unknown): readonly FieldError[] {
  if (!isRecord(input)) return [];
  const { host, place } = input;
  const invited = isRecord(host) && host['invitation'] !== undefined;
  return when(place === undefined && !invited, '/place', 'required');
}

/** What is wrong with a field in itself is said once; a rule that joins it to others adds nothing. */
function withoutEchoes(errors: readonly FieldError[]): readonly FieldError[] {
  const seen = new Set<string>();
  return errors.filter(({ pointer, code }) => {
    const key = `${pointer} ${code}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function impossible(filing: Part<Filing>, today: string): readonly FieldError[] {
  return [
    ...aboutThePerson(filing, today),
    ...aboutTheEntry(filing, today),
    ...aboutTheStay(filing, today),
  ];
}

function aboutThePerson({ immigrant }: Part<Filing>, today: string): readonly FieldError[] {
  return [
    ...when(immigrant?.nationality === 'KAZ', '/immigrant/nationality', 'not-an-immigrant'),
    ...when(after(immigrant?.birthDate, today), '/immigrant/birthDate', 'in-the-future'),
  ];
}

function aboutTheEntry({ immigrant, entry }: Part<Filing>, today: string): readonly FieldError[] {
  const birth = notAfter(immigrant?.birthDate, today);
  const crossed = notAfter(entry?.crossedOn, today);
  return [
    ...when(after(entry?.crossedOn, today), '/entry/crossedOn', 'in-the-future'),
    ...when(after(birth, crossed), '/entry/crossedOn', 'before-birth'),
    ...when(after(crossed, entry?.permittedUntil), '/entry/permittedUntil', 'before-entry'),
  ];
}

function aboutTheStay({ entry, stay }: Part<Filing>, today: string): readonly FieldError[] {
  const { from, until } = stay ?? {};
  const earliest = addDays(today, -DAYS_BACK);
  const farthest = addDays(today, DAYS_AHEAD);
  const latest = from && addDays(from, DAYS_LONG);
  return [
    ...when(after(notAfter(entry?.crossedOn, today), from), '/stay/from', 'before-entry'),
    ...when(after(earliest, from), '/stay/from', 'too-long-ago'),
    ...when(after(from, farthest), '/stay/from', 'too-far-in-the-future'),
    ...when(after(from, until), '/stay/until', 'until-before-from'),
    ...when(after(until, latest), '/stay/until', 'too-far-ahead'),
  ];
}

/** A day that is itself impossible says nothing about others: one mistake is told once. */
function notAfter(day: string | undefined, today: string): string | undefined {
  return after(day, today) ? undefined : day;
}

/** Days as `YYYY-MM-DD` compare as text; a missing one is neither before nor after. */
function after(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one > other;
}

function when(wrong: boolean, pointer: string, code: string): readonly FieldError[] {
  return wrong ? [{ pointer, code }] : [];
}
