/** Of a million short codes somebody who guesses tries ten a day: one address in 100,000 days. */
const MOST_FOR_EMAIL = 10;
const MOST_FOR_ATTEMPT = 5;

/** What is known of an attempt when somebody wants to guess. */
export interface GuessedAttempt {
  readonly long: boolean;
  readonly wrongGuesses: number;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/**
 * How often a code may still be entered; 0 once the attempt has ended. `wrongForEmail` counts the wrong
 * guesses of everybody everywhere for this address: were they counted by browser or network only,
 * whoever has many of them could guess for ever. A long code cannot be guessed, so others' guesses do
 * not end it: nobody can lock out whoever reads the mail.
 */
export function guessesLeft(attempt: GuessedAttempt, wrongForEmail: number, wall: Date): number {
  if (attempt.usedAt || attempt.expiresAt <= wall) return 0;
  const own = MOST_FOR_ATTEMPT - attempt.wrongGuesses;
  return attempt.long ? own : Math.max(0, Math.min(own, MOST_FOR_EMAIL - wrongForEmail));
}

/** Whether too much was guessed for an address to let a short code speak for it. */
export function needsLongCode(wrongForEmail: number): boolean {
  return wrongForEmail >= MOST_FOR_EMAIL;
}
