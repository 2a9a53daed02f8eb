import { z } from 'zod';
import { type Actor, isFeed } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { fieldErrorsOf } from '../../platform/contract/index.ts';
import type { Services } from '../services.ts';
import { done, type Outcome, refused } from '../unit-of-work.ts';
import { CHUNK, counted, type Feed, type FeedResult, NOTHING, tallyText } from './feed.ts';

/** More than the largest body holds of real records; what is not real must not cost us more. */
const MOST_RECORDS = 100_000;
const listSchema = z.array(z.unknown()).max(MOST_RECORDS);

/**
 * Takes an array of records from a feed, of which each gets its result, in order, whatever becomes of
 * the others. Errors point into `body`. What was taken before a failure stays taken: sent again, it is
 * `known`.
 */
export async function recordFeed<Result extends FeedResult>(
  services: Services,
  feed: Feed<Result>,
  actor: Actor,
  body: unknown,
): Promise<Outcome<readonly Result[]>> {
  if (!isFeed(actor)) return refused('not-allowed');
  const list = listSchema.safeParse(body, { reportInput: true });
  if (!list.success) return refused('invalid', fieldErrorsOf(list.error));
  const results: Result[] = [];
  try {
    for (let from = 0; from < list.data.length; from += CHUNK) {
      results.push(...(await feed.take(services, list.data.slice(from, from + CHUNK))));
    }
  } finally {
    await recordAudit(services.db, {
      actorKind: 'system',
      actorId: actor.accountId,
      action: feed.action,
      registrationId: null,
      purpose: tallyText(counted(NOTHING, results)),
    });
  }
  return done(results.map(inList));
}

function inList<Result extends FeedResult>(result: Result, at: number): Result {
  if (result.result !== 'refused') return result;
  const errors = result.errors.map((error) => ({ ...error, pointer: `/${at}${error.pointer}` }));
  return { ...result, errors };
}
