const WEIGHTS = [7, 3, 1] as const;

/** The value of an MRZ character: digits their own, A to Z 10 to 35, filler 0; null for any other. */
export function characterValue(character: string): number | null {
  if (character === '<') return 0;
  if (/^[0-9]$/.test(character)) return Number(character);
  if (/^[A-Z]$/.test(character)) return character.charCodeAt(0) - 55;
  return null;
}

/**
 * The check digit of MRZ characters: values weighted 7, 3, 1 over and over, summed, modulo 10
 * (ICAO Doc 9303-3, 4.9). Null when a character is outside the MRZ alphabet.
 */
export function checkDigit(characters: string): number | null {
  let sum = 0;
  for (const [index, character] of [...characters].entries()) {
    const value = characterValue(character);
    if (value === null) return null;
    sum += value * (WEIGHTS[index % 3] ?? 0);
  }
  return sum % 10;
}
