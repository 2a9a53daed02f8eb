import type { FieldError, Parsed } from '../../platform/contract/index.ts';

/** The answer to a record that is nothing but mistakes must not outgrow it. */
const MOST_ERRORS = 20;

/** A record is refused with everything wrong at once: its shape, and what cannot be. */
export function withAllErrors<Value>(
  parsed: Parsed<Value>,
  impossible: readonly FieldError[],
): Parsed<Value> {
  if (parsed.ok && impossible.length === 0) return parsed;
  const errors = [...(parsed.ok ? [] : parsed.errors), ...impossible];
  return { ok: false, errors: errors.slice(0, MOST_ERRORS) };
}
