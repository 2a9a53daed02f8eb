import { type Language, type Message, sayWith } from '../platform/i18n/index.ts';
import { ALPHA_2 } from './state-codes.ts';
import { specialStateNames } from './state-messages.ts';

const SPECIAL: ReadonlyMap<string, Message> = new Map(Object.entries(specialStateNames));

/**
 * Whether a text is a code of a state, or of those who issue documents or have no nationality, as an
 * MRZ prints them: ISO 3166-1 alpha-3 and the codes of ICAO Doc 9303-3, section 5. Upper case only.
 */
export function isStateCode(code: string): boolean {
  return code === 'D' || ALPHA_2.has(code) || SPECIAL.has(code);
}

/** Germany is `D` in an MRZ and `DEU` in ISO 3166-1: one state, kept as `D`. */
export function canonicalState(code: string): string {
  return code === 'DEU' ? 'D' : code;
}

/** Every code that an MRZ may print, each state once: Germany as `D`. */
export function stateCodes(): readonly string[] {
  return [...new Set([...ALPHA_2.keys(), ...SPECIAL.keys()].map(canonicalState))];
}

export function sameState(a: string, b: string): boolean {
  return canonicalState(a) === canonicalState(b);
}

/** The name of a state for people; a code that is none is said as it is. */
export function stateName(code: string, language: Language): string {
  const special = SPECIAL.get(code);
  if (special) return sayWith(special, language, {});
  const region = code === 'D' ? 'DE' : ALPHA_2.get(code);
  if (!region) return code;
  return new Intl.DisplayNames([language], { type: 'region' }).of(region) ?? code;
}
