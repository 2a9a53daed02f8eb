import type { Transaction } from 'kysely';
import { z } from 'zod';
import { holdsAnyContact } from '../../accounts/index.ts';
import { contactsOf } from '../../consent/index.ts';
import { queueMessages } from '../../notifications/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { defineTask, handle, type TaskHandler } from '../../platform/jobs/index.ts';
import { consenting } from '../case/providers.ts';
import type { CaseState } from '../case/state.ts';
import { loadCase } from '../case-store.ts';
import { fullName, loadContext } from '../context.ts';
import { providersAt } from '../place-known.ts';
import type { Services } from '../services.ts';
import { placeInWords, tiedAccounts, toAccount } from './tell-hosts.ts';

/**
 * Somebody has been filed at a place. It is queued with every asking, whoever is known there: whether any
 * host is tied is looked up by the worker, so that a filing takes as long and writes as much where none is.
 */
export const tellPlaceTask = defineTask('tell-place', z.object({ registrationId: z.uuid() }));

/** On it only two runs of the same job can meet; the second finds whom the first has told. */
const ONCE = { retryOnViolationOf: ['one_alarm_of_a_filing'] };

export function tellPlaceHandler(services: Services): TaskHandler {
  return handle(tellPlaceTask, ({ registrationId }) =>
    inTransaction(services.db, (trx) => tellPlace(trx, services, registrationId), ONCE),
  );
}

/** Tells everybody who is tied to the place, once, but those who know it already. */
async function tellPlace(
  trx: Transaction<DB>,
  services: Services,
  registrationId: string,
): Promise<void> {
  const stored = await loadCase(trx, registrationId);
  if (!stored || stored.state.ended) return;
  const { state } = stored;
  const { placeId } = state;
  const context = await loadContext(trx, state);
  const tied = tiedAccounts(await providersAt(trx, services, placeId));
  const told = await alreadyTold(trx, registrationId, placeId);
  const know = new Set([...told, ...whoActed(state)]);
  const others: string[] = [];
  for (const accountId of tied.filter((one) => !know.has(one))) {
    const asked = await holdsAnyContact(trx, accountId, contactsOf(context.host));
    if (!asked) others.push(accountId);
  }
  if (others.length === 0) return;
  const { from, until } = state.stay;
  const immigrantName = fullName(context.particulars);
  const values = { immigrantName, from, until, place: await placeInWords(trx, placeId) };
  const about = { registrationId, placeId, template: 'place-filing', arguments: values } as const;
  await queueMessages(
    trx,
    others.map((accountId) => ({ ...about, ...toAccount(accountId) })),
  );
}

/** The filer, and whoever has given their word for the place. */
function whoActed(state: CaseState): readonly string[] {
  const words = consenting(state).flatMap(({ accountId }) => accountId ?? []);
  return [state.accountId, ...words];
}

async function alreadyTold(
  trx: Transaction<DB>,
  registrationId: string,
  placeId: string,
): Promise<readonly string[]> {
  const rows = await trx
    .selectFrom('message')
    .select('accountId')
    .where('registrationId', '=', registrationId)
    .where('placeId', '=', placeId)
    .where('template', '=', 'place-filing')
    .execute();
  return rows.flatMap(({ accountId }) => accountId ?? []);
}
