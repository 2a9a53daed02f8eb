import type { Actor } from '../../accounts/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { isId } from './is-id.ts';
import { type SentDraft, sentDraft } from './sent-draft.ts';

/**
 * What became of a draft that the account has sent; nothing is changed by asking. Any other that is
 * not there is `not-found`. Only ids are read, so there is nothing to record.
 */
export async function findSentDraft(
  { db }: Services,
  { accountId }: Actor,
  id: string,
): Promise<Outcome<SentDraft>> {
  const sent = isId(id) ? await sentDraft(db, accountId, id) : undefined;
  return sent ? done(sent) : refused('not-found');
}
