import type { Transaction } from 'kysely';
import {
  type AccountView,
  type Actor,
  listTokens,
  type TokenRecord,
  viewAccount,
} from '../accounts/index.ts';
import { recordAudit } from '../audit/index.ts';
import { listMessagesTo, type MessageRecord } from '../notifications/index.ts';
import { listTies, type TieRecord } from '../places/index.ts';
import { type DB, inTransaction } from '../platform/db/index.ts';
import type { Draft } from './drafts/draft.ts';
import { draftsOf } from './drafts/draft-store.ts';
import {
  type ExportedCase,
  type ExportedDelegations,
  type ExportedInvitation,
  type ExportedRequest,
  exportDelegations,
  exportHostRequests,
  exportInvitations,
  exportOwnCases,
} from './export/index.ts';
import type { Services } from './services.ts';

/** Everything that is kept about an account, under names that a person can read. Instants are UTC. */
export interface ExportedData {
  /** Wall time. */
  readonly exportedAt: Date;
  readonly account: AccountView;
  readonly sessions: readonly TokenRecord[];
  readonly registrations: readonly ExportedCase[];
  readonly requestsToYou: readonly ExportedRequest[];
  readonly places: readonly TieRecord[];
  readonly invitations: readonly ExportedInvitation[];
  readonly delegations: ExportedDelegations;
  readonly messages: readonly MessageRecord[];
  readonly drafts: readonly Omit<Draft, 'stepsDone'>[];
}

/**
 * Gives an account everything that the register holds about it, and nothing of anybody else: cases as
 * their filer may see them, requests as the host who was asked may. The reading is recorded.
 */
export async function exportMyData({ db, clock }: Services, actor: Actor): Promise<ExportedData> {
  return inTransaction(db, async (trx) => {
    const data = await gather(trx, actor, clock.today(), clock.wall());
    await recordAudit(trx, {
      actorKind: 'account',
      actorId: actor.accountId,
      action: 'data-exported',
      registrationId: null,
    });
    return data;
  });
}

async function gather(
  trx: Transaction<DB>,
  actor: Actor,
  today: string,
  exportedAt: Date,
): Promise<ExportedData> {
  const { accountId } = actor;
  const account = await viewAccount(trx, actor);
  const { contacts } = account;
  const emails = contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value);
  const drafts = await draftsOf(trx, accountId);
  return {
    exportedAt,
    account,
    sessions: await listTokens(trx, accountId),
    registrations: await exportOwnCases(trx, accountId),
    requestsToYou: await exportHostRequests(trx, { accountId, contacts }),
    places: await listTies(trx, accountId),
    invitations: await exportInvitations(trx, accountId, today),
    delegations: await exportDelegations(trx, accountId, today),
    messages: await listMessagesTo(trx, emails),
    drafts: drafts.map(({ stepsDone: _, ...draft }) => draft),
  };
}
