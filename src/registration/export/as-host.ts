import type { Kysely } from 'kysely';
import { listInvitations } from '../../consent/index.ts';
import { type Delegation, listAddresses, listReceived, listSent } from '../../places/index.ts';
import type { DB } from '../../platform/db/index.ts';

export type ExportedInvitation = Awaited<ReturnType<typeof exportInvitations>>[number];

/** The invitations that an account has made; their codes are nowhere. */
export async function exportInvitations(db: Kysely<DB>, accountId: string, today: string) {
  const all = await listInvitations(db, accountId, today);
  const own = all.filter((one) => one.accountId === accountId);
  const addresses = await listAddresses(
    db,
    own.map(({ placeId }) => placeId),
  );
  return own.map(({ placeId, hostName, from, until, persons, createdAt, revokedAt }) => ({
    ...{ hostName, address: addresses.get(placeId), from, until, persons, createdAt, revokedAt },
  }));
}

export type ExportedDelegations = Awaited<ReturnType<typeof exportDelegations>>;

/** Whom an account sends, and for what it is sent itself. */
export async function exportDelegations(db: Kysely<DB>, accountId: string, today: string) {
  const sent = await listSent(db, accountId, today);
  const received = await listReceived(db, accountId, today);
  const addresses = await listAddresses(
    db,
    [...sent, ...received].flatMap(({ placeId }) => placeId ?? []),
  );
  const common = ({ role, placeId, since, until, toAccount }: Delegation) => ({
    ...{ role, since, until, accepted: toAccount !== null },
    ...(placeId === null ? {} : { address: addresses.get(placeId) }),
  });
  return {
    sent: sent.map((one) => ({ email: one.toEmail, ...common(one) })),
    received: received.map(common),
  };
}
