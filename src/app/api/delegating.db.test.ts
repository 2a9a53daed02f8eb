import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, confirm, file, post, read } from '../../../test/support/api.ts';
import { filing } from '../../../test/support/filing.ts';
import { send } from '../../../test/support/hosts.ts';
import { type OwnedPlace, ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../../test/support/product.ts';
import { newBin, proveNumber } from '../../../test/support/property.ts';
import { linkOrCodeFor } from '../../compose/index.ts';
import { listMessages } from '../../notifications/index.ts';

let product: TestProduct;
let owner: TestActor;
let flat: OwnedPlace;
beforeAll(async () => {
  product = await startTestProduct();
  owner = await newActor(product.db, 'owner@mail.example');
  flat = await ownedPlace(product, [{ host: owner }]);
});
afterAll(() => product.stop());

let count = 0;
function somebody(): Promise<TestActor> {
  count += 1;
  return newActor(product.db, `somebody-${count}@mail.example`);
}

function offer(body: object, as: TestActor = owner) {
  return post(product, as, '/delegations', body);
}

const asDelegate = (email: string) => ({ email, role: 'delegate', placeId: flat.id });

/** A filing that names the owner. */
async function filed(): Promise<string> {
  const body = filing({ host: { email: owner.email }, place: flat.place });
  return (await file(product, product.people.immigrant, body)).id;
}

function refusal(status: number, code: string) {
  return { status, body: { code } };
}

function wrong(pointer: string, code: string) {
  return { status: 422, body: { errors: [{ pointer, code }] } };
}

describe('to send somebody', () => {
  it('tells nothing of whether they are known, and writes to them without a name', async () => {
    const known = await somebody();
    const answers = [
      await offer(asDelegate(known.email)),
      await offer(asDelegate('nobody-knows@mail.example')),
    ];
    const [one, other] = answers.map(({ body }) => ({ ...(body as object), id: '', email: '' }));
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(one).toEqual(other);
    const messages = await listMessages(product.db, 10);
    const told = messages.filter(({ template }) => template === 'delegation-offered');
    expect(told.map(({ recipient }) => recipient).toSorted()).toEqual(
      ['nobody-knows@mail.example', known.email].toSorted(),
    );
    for (const message of told) {
      expect(JSON.stringify(message.arguments)).not.toContain('owner');
      const { link } = await linkOrCodeFor(product.services, message);
      expect(link).toBe('http://localhost:3000/host/people');
    }
  });

  it('sent twice is one offer and one e-mail; other days need the first to be ended', async () => {
    const { email } = await somebody();
    const [one, other] = [await offer(asDelegate(email)), await offer(asDelegate(email))];
    expect(one.body).toEqual(other.body);
    const sent = (await listMessages(product.db, 50)).filter((each) => each.recipient === email);
    expect(sent).toHaveLength(1);
    const days = { ...asDelegate(email), until: '2027-01-01' };
    expect(await offer(days)).toMatchObject(wrong('/email', 'already-sent'));
  });

  it('needs a tie of one’s own to the place', async () => {
    const delegate = await somebody();
    await send(product, owner, delegate, asDelegate(delegate.email));
    const [untied, sent] = await Promise.all(
      [product.people.secondHost, delegate].map((as) => offer(asDelegate('x@mail.example'), as)),
    );
    expect(untied).toMatchObject(refusal(404, 'no-place'));
    expect(sent).toMatchObject(refusal(404, 'no-place'));
    const elsewhere = { ...asDelegate('x@mail.example'), placeId: product.people.placeId };
    expect(await offer(elsewhere)).toMatchObject(refusal(404, 'no-place'));
  });

  it.each([
    [{ email: 'owner@mail.example' }, '/email', 'own-address'],
    [{ email: 'nobody' }, '/email', 'bad-email'],
    [{ placeId: undefined }, '/placeId', 'required'],
    [{ role: 'manager' }, '/placeId', 'not-for-staff'],
    [{ role: 'manager', placeId: undefined }, '/role', 'organisations-only'],
    [{ role: 'owner' }, '/role', 'not-one-of'],
    [{ since: '2026-11-22' }, '/since', 'in-the-past'],
    [{ since: '2026-12-10', until: '2026-12-09' }, '/until', 'until-before-from'],
  ])('refuses %j', async (change, pointer, code) => {
    const body = { ...asDelegate('neighbour@mail.example'), ...change };
    expect(await offer(body)).toMatchObject(wrong(pointer, code));
  });

  it('stops after so many in a day, whatever has become of them', async () => {
    const busy = await somebody();
    const { id: placeId } = await ownedPlace(product, [{ host: busy }]);
    const statuses: number[] = [];
    for (let at = 0; at < 21; at += 1) {
      const body = { email: `offered-${at}@mail.example`, role: 'delegate', placeId };
      const { status, body: sent } = await offer(body, busy);
      statuses.push(status);
      const { id } = sent as { id: string };
      await post(product, busy, `/delegations/${id}/end`, {});
    }
    expect(statuses.slice(0, 20).every((status) => status === 201)).toBe(true);
    expect(statuses.at(-1)).toBe(409);
  });
});

describe('an offer', () => {
  it('is accepted by whoever holds the address, and by nobody else', async () => {
    const neighbour = await somebody();
    const { body } = await offer(asDelegate(neighbour.email));
    const { id } = body as { id: string };
    const accept = (as: TestActor) => post(product, as, `/delegations/${id}/accept`, {});
    expect(await accept(product.people.secondHost)).toMatchObject(refusal(404, 'no-delegation'));
    expect(await accept(owner)).toMatchObject(refusal(404, 'no-delegation'));
    const listed = await call(product, { path: '/delegations', as: neighbour });
    expect(listed.body).toMatchObject({
      sent: [],
      received: [{ id, from: owner.email, accepted: false, role: 'delegate' }],
    });
    expect((await accept(neighbour)).body).toMatchObject({ accepted: true });
    expect((await accept(neighbour)).status).toBe(200);
  });

  it('is refused by ending it, and then is nobody’s', async () => {
    const neighbour = await somebody();
    const { body } = await offer(asDelegate(neighbour.email));
    const path = `/delegations/${(body as { id: string }).id}`;
    const stranger = await post(product, product.people.secondHost, `${path}/end`, {});
    expect(stranger).toMatchObject(refusal(404, 'no-delegation'));
    expect((await post(product, neighbour, `${path}/end`, {})).status).toBe(200);
    const late = await post(product, neighbour, `${path}/accept`, {});
    expect(late).toMatchObject(refusal(404, 'no-delegation'));
    expect((await post(product, owner, `${path}/end`, { because: 'x' })).status).toBe(422);
  });
});

describe('somebody who is sent', () => {
  it('registers the guest at once, within their days', async () => {
    const neighbour = await somebody();
    await send(product, owner, neighbour, { ...asDelegate(neighbour.email), until: TODAY });
    const answered = await confirm(product, neighbour, await filed());
    expect(answered.body).toMatchObject({ status: 'registered' });
  });

  it('after their days has nothing to do with it', async () => {
    const neighbour = await somebody();
    const { id } = await send(product, owner, neighbour, asDelegate(neighbour.email));
    const yesterday = { since: '2026-11-01', until: '2026-11-22' };
    await product.db.updateTable('delegation').set(yesterday).where('id', '=', id).execute();
    const late = await confirm(product, neighbour, await filed());
    expect(late).toMatchObject(refusal(404, 'not-found'));
  });

  it('as staff acts at every place of an organisation, until either side ends it', async () => {
    const clerk = await somebody();
    await proveNumber(product, owner, 'bin', newBin());
    const role = 'desk';
    const { id } = await send(product, owner, clerk, { email: clerk.email, role });
    const answered = await confirm(product, clerk, await filed());
    expect(answered.body).toMatchObject({ status: 'registered' });
    expect((await post(product, clerk, `/delegations/${id}/end`, {})).status).toBe(200);
    expect(await confirm(product, clerk, await filed())).toMatchObject(refusal(404, 'not-found'));
  });

  it('counts as nobody once they are sent away, also for what an officer still looks at', async () => {
    const neighbour = await somebody();
    const { id } = await send(product, owner, neighbour, asDelegate(neighbour.email));
    const doubtful = filing({
      host: { email: owner.email },
      place: flat.place,
      document: { expiresOn: '2026-11-01' },
    });
    const { id: caseId } = await file(product, product.people.immigrant, doubtful);
    await confirm(product, neighbour, caseId);
    const doubts = async () => (await read(product, product.people.officer, caseId)).doubts;
    expect(await doubts()).toMatchObject([{ doubt: 'document-expired' }]);
    await post(product, owner, `/delegations/${id}/end`, {});
    expect(await doubts()).toMatchObject([
      { doubt: 'host-not-tied' },
      { doubt: 'document-expired' },
    ]);
  });

  it('is sent away only once nobody decides a case at the place', async () => {
    const neighbour = await somebody();
    const { id } = await send(product, owner, neighbour, asDelegate(neighbour.email));
    const ending = await product.db.transaction().execute(async (trx) => {
      // As whoever confirms holds it.
      await sql`select from place where id = ${flat.id} for share`.execute(trx);
      const begun = post(product, owner, `/delegations/${id}/end`, {});
      for (let waits = false; !waits; ) {
        const { rows } = await sql<{ waits: boolean }>`select exists (
          select from pg_stat_activity where datname = current_database()
            and wait_event_type = 'Lock') as waits`.execute(product.db);
        waits = rows[0]?.waits ?? false;
      }
      const { endedAt } = await trx
        .selectFrom('delegation')
        .select('endedAt')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      expect(endedAt).toBeNull();
      return { begun };
    });
    expect((await ending.begun).status).toBe(200);
  });
});
