import { z } from 'zod';
import { isRealDate } from '../platform/calendar/index.ts';

const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

/** The seventh digit tells sex and century of birth: odd is a man, even a woman. */
const CENTURIES: Readonly<Record<string, string>> = {
  1: '18',
  2: '18',
  3: '19',
  4: '19',
  5: '20',
  6: '20',
};

/**
 * Whether twelve digits end in the check digit of Kazakhstan's identification numbers: the first
 * eleven weighted and summed modulo 11, with other weights where that gives 10; where it gives 10
 * again, the number is never issued.
 */
function hasRightCheckDigit(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const first = remainder(digits, FIRST_WEIGHTS);
  return (first === 10 ? remainder(digits, SECOND_WEIGHTS) : first) === digits[11];
}

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}

function beginsWithBirthDate(text: string): boolean {
  const century = CENTURIES[text.charAt(6)];
  const [year, month, day] = [0, 2, 4].map((start) => text.slice(start, start + 2));
  return century !== undefined && isRealDate(`${century}${year}-${month}-${day}`);
}

function isIin(text: string): boolean {
  return hasRightCheckDigit(text) && beginsWithBirthDate(text);
}

/** Individual identification number: twelve digits, else `bad-iin`; spaces are removed. */
export const iinSchema = z
  .string()
  .overwrite(withoutSpaces)
  .refine(isIin, { params: { code: 'bad-iin' } });

/** Business identification number: twelve digits, else `bad-bin`; spaces are removed. */
export const binSchema = z
  .string()
  .overwrite(withoutSpaces)
  .refine(hasRightCheckDigit, { params: { code: 'bad-bin' } });

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}
