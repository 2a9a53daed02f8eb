import { z } from 'zod';
import { type Parsed, parseFields, stepsOf } from '../../platform/contract/index.ts';
import { checkTyped } from './check-draft.ts';
import type { DraftFiling } from './draft.ts';
import { withFields, withSoundFields } from './fields.ts';
import { readPassport } from './passport.ts';
import { asksFor, DRAFT_STEPS, type DraftStep, pointersOf } from './steps.ts';
import { withoutBlanks } from './without-blanks.ts';

/**
 * Reads a step's piece of a filing, as posted, into a draft: its fields are replaced, all others
 * stay. Errors are those of the step alone; rules that join its fields with others are tried on the
 * draft as it would be.
 */
export function readStep(
  filing: DraftFiling,
  step: DraftStep,
  part: unknown,
  today: string,
): Parsed<DraftFiling> {
  if (step === 'passport') return readPassport(filing, part, today);
  const piece = parseFields(PIECES[step], part);
  if (!piece.ok) return piece;
  const pointers = pointersOf(step);
  const typed = withFields(filing, pointers, withoutBlanks(piece.value));
  const checked = checkTyped(typed, today);
  const errors = checked.ok ? [] : checked.errors.filter(({ pointer }) => asksFor(step, pointer));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: withSoundFields(filing, pointers, typed) };
}

/** What of a filing each step may bring: a field of another step is as unknown as one of none. */
const PIECES = Object.fromEntries(
  DRAFT_STEPS.map(({ step, pointers }) => [step, pieceOf(pointers.map(stepsOf))]),
) as Record<DraftStep, z.ZodType>;

type Path = readonly string[];

/** Only which fields there may be; what they hold is for the contract of a filing to say. */
function pieceOf(paths: readonly Path[]): z.ZodType {
  if (paths.some((path) => path.length === 0)) return z.unknown();
  const names = new Set(paths.flatMap(([name]) => name ?? []));
  const shape = [...names].map((name) => {
    const below = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
    return [name, pieceOf(below)] as const;
  });
  return z.strictObject(Object.fromEntries(shape)).partial();
}
