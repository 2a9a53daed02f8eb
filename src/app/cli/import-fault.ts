import { z } from 'zod';
import { type FieldError, stepsOf } from '../../platform/contract/index.ts';

/**
 * What is wrong with a line, such as `line 17: /birthDate: not-a-date`. A field that the contract does
 * not know is named by where it stands: what a line calls it may be anything, also somebody's name or
 * signs that a terminal obeys.
 */
export function faultLine(
  line: number,
  errors: readonly FieldError[],
  contract: z.ZodObject,
): string {
  const faults = errors.map(({ pointer, code }) => {
    const known = knownPart(stepsOf(pointer), contract);
    return known === '' ? code : `${known}: ${code}`;
  });
  return `line ${line}: ${[...new Set(faults)].join(', ')}`;
}

function knownPart([step, ...rest]: readonly string[], contract: z.ZodObject): string {
  if (step === undefined || !Object.hasOwn(contract.shape, step)) return '';
  const given: unknown = contract.shape[step];
  const field = given instanceof z.ZodOptional ? given.unwrap() : given;
  return `/${step}${field instanceof z.ZodObject ? knownPart(rest, field) : ''}`;
}
