import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirm, file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { lockPlaces, placeFor, tieToPlace } from '../places/index.ts';
import { inTransaction } from '../platform/db/index.ts';

let product: TestProduct;
let immigrant: TestActor;
let owners: readonly [TestActor, TestActor, TestActor];
let stranger: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, secondHost: stranger } = product.people);
  const { db } = product;
  owners = [
    await newActor(db, 'owner-one@mail.example'),
    await newActor(db, 'owner-two@mail.example'),
    await newActor(db, 'owner-three@mail.example'),
  ];
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

let houses = 0;

/** A flat of all three, where every owner has to agree. */
async function jointPlace(): Promise<string> {
  houses += 1;
  const house = `7/${houses}`;
  const address = { kato: '750000000', street: 'Dostyq', house, type: 'house' } as const;
  return inTransaction(product.db, async (trx) => {
    const place = await placeFor(trx, address);
    if (!place) throw new Error('No place');
    for (const { accountId } of owners) {
      const tie = { placeId: place.id, accountId, since: '2026-01-01' } as const;
      await tieToPlace(trx, { ...tie, role: 'owner', basis: 'officer-approval' });
    }
    await trx
      .updateTable('place')
      .set({ quorum: 'all-owners' })
      .where('id', '=', place.id)
      .execute();
    return place.id;
  });
}

async function filedAt(placeId: string, host = owners[0].email): Promise<string> {
  const { id } = await file(
    product,
    immigrant,
    filing({ host: { email: host }, place: { id: placeId } }),
  );
  return id;
}

async function send(from: TestActor, to: TestActor, placeId: string, until: string | null = null) {
  await product.db
    .insertInto('delegation')
    .values({
      fromAccount: from.accountId,
      toEmail: to.email,
      toAccount: to.accountId,
      placeId,
      role: 'delegate',
      since: '2026-11-01',
      until,
      acceptedAt: new Date(),
    })
    .execute();
}

async function statusOf(id: string): Promise<string> {
  return (await read(product, immigrant, id)).status;
}

describe('a place that needs the word of every owner', () => {
  it('registers with the last of them, in whatever order they come', async () => {
    const id = await filedAt(await jointPlace());
    for (const owner of [owners[2], owners[0]]) {
      expect((await confirm(product, owner, id)).status).toBe(200);
      expect(await statusOf(id)).toBe('awaiting-host');
    }
    await confirm(product, owners[1], id);
    expect(await statusOf(id)).toBe('registered');
  });

  it('counts one owner once, however often they say it', async () => {
    const id = await filedAt(await jointPlace());
    for (let times = 0; times < 3; times += 1) await confirm(product, owners[0], id);
    expect(await statusOf(id)).toBe('awaiting-host');
  });

  it('takes the word of a delegate for the owner who sent them, within their days only', async () => {
    const placeId = await jointPlace();
    await send(owners[1], stranger, placeId);
    const late = await newActor(product.db, `late-delegate-${houses}@mail.example`);
    await send(owners[2], late, placeId, '2026-11-22');
    const id = await filedAt(placeId);
    await confirm(product, owners[0], id);
    expect((await confirm(product, stranger, id)).status).toBe(200);
    expect((await confirm(product, late, id)).status).toBe(404);
    expect(await statusOf(id)).toBe('awaiting-host');
    await confirm(product, owners[2], id);
    expect(await statusOf(id)).toBe('registered');
  });

  it('does not exist for somebody who owns nothing there', async () => {
    const id = await filedAt(await jointPlace());
    expect((await confirm(product, stranger, id)).status).toBe(404);
  });

  it('is not registered by a delegate whose sender is just taking it back', async () => {
    const placeId = await jointPlace();
    await send(owners[2], stranger, placeId);
    const id = await filedAt(placeId);
    await confirm(product, owners[0], id);
    await confirm(product, owners[1], id);
    const { confirming } = await inTransaction(product.db, async (trx) => {
      await lockPlaces(trx, [placeId]);
      const endedAt = new Date();
      await trx.updateTable('delegation').set({ endedAt }).where('placeId', '=', placeId).execute();
      const answer = confirm(product, stranger, id);
      await untilSomebodyWaits();
      return { confirming: answer };
    });
    await confirming;
    expect(await statusOf(id)).not.toBe('registered');
  });

  it('does not wait for an owner whose tie has ended', async () => {
    const placeId = await jointPlace();
    const id = await filedAt(placeId);
    await confirm(product, owners[0], id);
    await confirm(product, owners[1], id);
    await product.db
      .updateTable('placeTie')
      .set({ endedAt: new Date() })
      .where('placeId', '=', placeId)
      .where('accountId', '=', owners[2].accountId)
      .execute();
    await confirm(product, owners[0], id);
    expect(await statusOf(id)).toBe('registered');
  });
});

/** Until another connection stands before the lock that we hold. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: boolean }>`
      select exists (select from pg_locks l join pg_database d on d.oid = l.database
        where not l.granted and d.datname = current_database())
        or exists (select from pg_stat_activity where datname = current_database()
          and wait_event_type = 'Lock') as waiting`.execute(product.db);
    if (rows[0]?.waiting) return;
  }
}
