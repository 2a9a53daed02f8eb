import type { Transaction } from 'kysely';
import { queueMessages } from '../../notifications/index.ts';
import { missingOwners } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';
import type { CaseEvent } from '../case/events.ts';
import { openAsking } from '../case/state.ts';
import type { StoredCase } from '../case-store.ts';
import { type CaseContext, fullName } from '../context.ts';
import { providersAt } from '../place-known.ts';
import type { Services } from '../services.ts';
import { placeInWords, toAccount } from './tell-hosts.ts';

/**
 * Asks the owners who still have to agree, with the first word of another one, and again when the host is
 * asked anew. They answer signed in: nobody has named them, so no link is theirs.
 */
export async function tellOwners(
  trx: Transaction<DB>,
  services: Services,
  { id, state }: StoredCase,
  events: readonly CaseEvent[],
  { particulars }: CaseContext,
): Promise<void> {
  const { agreed, until } = state.extension ?? { agreed: state.agreed, until: state.stay.until };
  if (!openAsking(state) || !events.some((event) => asksOwners(event, agreed.length))) return;
  const words = agreed.map(({ accountId }) => accountId);
  const missing = missingOwners(await providersAt(trx, services, state.placeId), words);
  const owners = missing.filter((owner) => owner !== state.accountId);
  if (owners.length === 0) return;
  const place = await placeInWords(trx, state.placeId);
  const values = { immigrantName: fullName(particulars), from: state.stay.from, until, place };
  const about = { registrationId: id, template: 'owner-asked', arguments: values } as const;
  await queueMessages(
    trx,
    owners.map((owner) => ({ ...about, ...toAccount(owner) })),
  );
}

function asksOwners(event: CaseEvent, words: number): boolean {
  if (event.type === 'host-agreed') return words === 1;
  return event.type === 'host-asked' && (event.agreed ?? []).length > 0;
}
