import pg from 'pg';

type Parse = (text: string) => unknown;

/** Object identifiers of PostgreSQL's built-in types (`select oid, typname from pg_type`). */
const DATE = 1082;
const DATE_ARRAY = 1182;
// The driver's types list no arrays, though it has parsers for them.
const TEXT_ARRAY: number = 1009;
const INT8 = 20;

/** A legal day is a date, not an instant: the driver's own parser would make it local midnight. */
const keepText: Parse = (text) => text;

/** Counters and offsets fit; a value that a number cannot hold exactly must not pass unnoticed. */
const toSafeInteger: Parse = (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} is no safe integer`);
  return value;
};

const parsers = new Map<number, Parse>([
  [DATE, keepText],
  [DATE_ARRAY, pg.types.getTypeParser(TEXT_ARRAY)],
  [INT8, toSafeInteger],
]);

/**
 * What columns become: `date` 'YYYY-MM-DD', `date[]` a list of those, `timestamptz` a Date, `bigint`
 * a number (RangeError beyond 2^53 - 1), `numeric` text, `jsonb` its value, `bytea` a Buffer.
 */
export const columnValues: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
};
