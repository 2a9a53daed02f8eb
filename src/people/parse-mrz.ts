import type { MrzResult } from './mrz.ts';
import { readMrz } from './read-mrz.ts';

/**
 * Reads the lines of an MRZ in the formats TD1, TD2, TD3, MRV-A and MRV-B (ICAO Doc 9303-4 to
 * 9303-7), or names all their faults at once. The lines are taken exactly, but for white space
 * around them. `today` is YYYY-MM-DD and settles the centuries of birth and expiry. Never throws on
 * any text. A visa parses, but is no identity document.
 */
export function parseMrz(lines: readonly string[], today: string): MrzResult {
  const { readable, faults } = readMrz(lines, today);
  if (!readable || readable.expiresOn === null || faults.length > 0) {
    return { ok: false, errors: faults };
  }
  return { ok: true, mrz: { ...readable, expiresOn: readable.expiresOn } };
}
