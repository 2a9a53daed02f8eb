import { openAsking, type StoredCase } from '../../../../registration/index.ts';
import type { AnswerResult } from './result.page.tsx';

/** What the case became by the answer, without what only officers may know. */
export function resultOf({ state }: StoredCase, answer: string | undefined): AnswerResult {
  const { consent, registered, extension, askedAt, stay } = state;
  if (consent === 'declined') return { kind: 'declined' };
  const { until } = stay;
  // The yes is kept, and waits for the other owners.
  if (openAsking(state) && answer === 'confirm') return { kind: 'agreed', until };
  if (!registered) return { kind: 'in-review', until };
  // Whoever is registered stays so when the host declines: it was about a longer stay.
  if (answer === 'decline') return { kind: 'extension-declined', until };
  if (extension) return { kind: 'extension-in-review', until };
  const askedSince = Date.parse(askedAt) > Date.parse(registered.at);
  return { kind: askedSince ? 'extended' : 'registered', until };
}
