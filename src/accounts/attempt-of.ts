import { type AttemptPurpose, findAttempt } from './attempt-store.ts';
import type { AccountServices } from './services.ts';

/** What the page may show on which the code is entered. */
export interface AttemptView {
  /** As it was typed by whoever holds this browser. */
  readonly sentTo: string;
  readonly long: boolean;
  readonly expiresAt: Date;
  readonly guessesLeft: number;
  /** Used, expired, or guessed wrongly too often: only a new code helps. */
  readonly ended: boolean;
}

/** The attempt of the browser that holds this token; null for a token of none. */
export async function attemptOf(
  { db, clock }: Pick<AccountServices, 'db' | 'clock'>,
  attempt: string,
  purpose: AttemptPurpose = 'sign-in',
): Promise<AttemptView | null> {
  const found = await findAttempt(db, attempt, purpose, clock.wall());
  if (!found) return null;
  const { sentTo, long, expiresAt, guessesLeft } = found;
  return { sentTo, long, expiresAt, guessesLeft, ended: guessesLeft === 0 };
}
