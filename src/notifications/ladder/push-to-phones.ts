import { type Kysely, sql } from 'kysely';
import type { DB } from '../../platform/db/index.ts';
import type { Failure, SendOutcome } from '../channels/outcome.ts';
import type { Pusher, PushMessage } from '../channels/pusher.ts';
import type { SendingMeans } from '../means.ts';
import { pushPayload } from '../push-payload.ts';
import type { StoredMessage } from '../stored-message.ts';
import { isAsking, wantsAnswer } from '../templates.ts';
import { versionOf } from './asking.ts';
import { pushReaderOf, readersOf } from './readers.ts';

const GONE: Failure = { accepted: false, permanent: true, code: 'gone' };

/**
 * Tells all phones of all readers. It has arrived if one of them was told; the others are not told twice.
 * Phones that are gone are forgotten, and when none is left, push is gone.
 */
export async function pushToPhones(
  means: SendingMeans,
  message: StoredMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { db, pusher } = means;
  if (!pusher) return { ...GONE, code: 'no-channel' };
  const values = { ...message.arguments, ...(await means.linkOrCodeFor(message)) };
  const { registrationId, template } = message;
  const answers = isAsking(template) && registrationId !== null;
  const version = answers ? await versionOf(db, registrationId) : null;
  const topic = message.id.replaceAll('-', '');
  const outcomes: SendOutcome[] = [];
  for (const accountId of await readersOf(db, message)) {
    const reader = await pushReaderOf(db, accountId);
    const payload = JSON.stringify(pushPayload(message, values, reader, version));
    const push = { payload, topic, urgent: wantsAnswer(template) };
    outcomes.push(...(await tellPhonesOf(db, pusher, accountId, push, signal)));
  }
  return together(outcomes);
}

async function tellPhonesOf(
  db: Kysely<DB>,
  pusher: Pusher,
  accountId: string,
  push: PushMessage,
  signal: AbortSignal,
): Promise<readonly SendOutcome[]> {
  const phones = await db
    .selectFrom('pushSubscription')
    .select(['id', 'endpoint', 'p256dh', 'auth'])
    .where('accountId', '=', accountId)
    .execute();
  const tried = phones.map(async (phone) => ({
    id: phone.id,
    outcome: await pusher.send(phone, push, signal),
  }));
  const told = await Promise.all(tried);
  await forget(
    db,
    told.filter(({ outcome }) => isGone(outcome)).map(({ id }) => id),
  );
  return told.map(({ outcome }) => outcome);
}

async function forget(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('pushSubscription')
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
}

function isGone(outcome: SendOutcome): boolean {
  return !outcome.accepted && outcome.code === 'gone';
}

/** Of several failures one that passes goes before one that is for good: it is worth another try. */
function together(outcomes: readonly SendOutcome[]): SendOutcome {
  if (outcomes.some(({ accepted }) => accepted)) return { accepted: true };
  const failures = outcomes.filter((outcome): outcome is Failure => !outcome.accepted);
  const passing = failures.find(({ permanent }) => !permanent);
  return passing ?? failures.find((failure) => !isGone(failure)) ?? failures[0] ?? GONE;
}
