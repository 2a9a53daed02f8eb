/** A date as it is typed: three texts, none of which need be a number. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The parts of a stored date `YYYY-MM-DD`; empty ones for anything else. */
export function partsOfDate(date: string | undefined): DateParts {
  const [, year = '', month = '', day = ''] = ISO.exec(date ?? '') ?? [];
  return { day: withoutZero(day), month: withoutZero(month), year };
}

function withoutZero(text: string): string {
  return text.replace(/^0(?=\d)/, '');
}

/** The parts that a form sent. */
export function datePartsOf(fields: ReadonlyMap<string, string>, name: string): DateParts {
  const part = (which: keyof DateParts) => (fields.get(`${name}.${which}`) ?? '').trim();
  return { day: part('day'), month: part('month'), year: part('year') };
}

/**
 * The date as a contract reads it. Nothing typed is no date; anything that is none comes out as a
 * text that no contract takes, so that the field is named and not silently left out.
 */
export function dateOfParts({ day, month, year }: DateParts): string | undefined {
  if (day === '' && month === '' && year === '') return undefined;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
