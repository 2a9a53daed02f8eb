import { peopleFieldMessages } from '../../../../people/index.ts';
import {
  type FieldError,
  localiseFieldErrors,
  type Parsed,
  stepsOf,
} from '../../../../platform/contract/index.ts';
import { type Language, type Message, say } from '../../../../platform/i18n/index.ts';
import { dateOfParts, datePartsOf, type FieldMistake, frameMessages } from '../../ui/index.ts';
import { tripMessages as texts, tripLabels, tripMistakes } from './messages.ts';
import { MOST_STAYS, type Trip, tripOf } from './trip.ts';

type Typed = ReadonlyMap<string, string>;

const FIRST_ROWS = 3;
export const ROWS_FIELD = 'rows';
/** The button that asks for one more row, and not yet for an answer. */
export const MORE_BUTTON = { name: 'more', value: 'yes' } as const;

/** How many rows for earlier stays the form has; one more where that was asked for. */
export function rowsOf(typed: Typed): number {
  const given = Number(typed.get(ROWS_FIELD) ?? FIRST_ROWS);
  const rows = Number.isInteger(given) ? given + (wantsMore(typed) ? 1 : 0) : FIRST_ROWS;
  return Math.min(Math.max(rows, FIRST_ROWS), MOST_STAYS);
}

export function wantsMore(typed: Typed): boolean {
  return typed.has(MORE_BUTTON.name);
}

/** The controls of a row, counted from 1, and of the trip itself, which has none. */
export function controlOf(which: 'entry' | 'exit', row?: number): string {
  return row === undefined ? which : `${which}-${row}`;
}

/** What the form has sent; rows that were left empty are none. Pointers of errors count those that are left, from 0. */
export function readTrip(typed: Typed): Parsed<Trip> {
  const rows = filledRows(typed);
  return tripOf({
    nationality: typed.get('nationality') || undefined,
    planned: stayIn(typed),
    earlier: rows.map((row) => stayIn(typed, row)),
  });
}

function filledRows(typed: Typed): readonly number[] {
  const rows = Array.from({ length: rowsOf(typed) }, (_, at) => at + 1);
  return rows.filter((row) => Object.values(stayIn(typed, row)).some((day) => day !== undefined));
}

function stayIn(typed: Typed, row?: number) {
  const day = (which: 'entry' | 'exit') => dateOfParts(datePartsOf(typed, controlOf(which, row)));
  return { entry: day('entry'), exit: day('exit') };
}

const MESSAGES = {
  ...peopleFieldMessages,
  ...tripMistakes,
  'not-a-date': frameMessages.notADate,
};

/** What is wrong, in the reader's language, each with the control to mend it in. */
export function mistakesOf(
  errors: readonly FieldError[],
  typed: Typed,
  language: Language,
): FieldMistake[] {
  const rows = filledRows(typed);
  const labels = { ...tripLabels, ...rowLabels(rows) };
  return localiseFieldErrors(errors, language, { labels, messages: MESSAGES }).map(
    ({ pointer, message }) => ({
      id: idFor(pointer, rows),
      message,
    }),
  );
}

/** Each row is called by its number, or nobody would know which of them is meant. */
function rowLabels(rows: readonly number[]): Readonly<Record<string, Message>> {
  const labels = rows.flatMap((row, at) =>
    (['entry', 'exit'] as const).map((which) => [`/earlier/${at}/${which}`, rowLabel(row, which)]),
  );
  return Object.fromEntries(labels);
}

function rowLabel(row: number, which: 'entry' | 'exit'): Message {
  const name = (language: Language) =>
    `${say(texts.stay, language, { number: row })}, ${say(texts[which], language)}`;
  return { kk: name('kk'), ru: name('ru'), en: name('en') };
}

function idFor(pointer: string, rows: readonly number[]): string | undefined {
  const [part, at, which = at] = stepsOf(pointer);
  if (part === 'nationality') return part;
  if (which !== 'entry' && which !== 'exit') return undefined;
  return part === 'planned' ? controlOf(which) : controlOf(which, rows[Number(at)]);
}
