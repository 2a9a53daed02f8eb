import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, confirm, file, post, type Reply, read } from '../../../test/support/api.ts';
import { countStatements } from '../../../test/support/count-statements.ts';
import { filing } from '../../../test/support/filing.ts';
import { countRows, expectInvariants } from '../../../test/support/invariants.ts';
import { type OwnedPlace, ownedPlace } from '../../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { fileRegistration } from '../file-registration.ts';
import { sweepDeadlines } from '../sweep-deadlines.ts';

let product: TestProduct;
let immigrant: TestActor;
let owner: TestActor;
let stranger: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  ({ immigrant, secondHost: stranger } = product.people);
  owner = await newActor(product.db, 'owner@mail.example');
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

async function lock({ id }: OwnedPlace, locked = true, as = owner): Promise<Reply> {
  const changed = await post(product, as, `/places/${id}/lock`, { locked });
  await product.drain();
  return changed;
}

/** One place like the other; the first is locked. */
async function twoPlaces(): Promise<readonly [OwnedPlace, OwnedPlace]> {
  const places = [
    await ownedPlace(product, [{ host: owner }]),
    await ownedPlace(product, [{ host: owner }]),
  ] as const;
  expect((await lock(places[0])).body).toMatchObject({ id: places[0].id, locked: true });
  return places;
}

function of({ place }: OwnedPlace, host = stranger) {
  return filing({ host: { email: host.email }, place });
}

async function filedAt(place: OwnedPlace, host = stranger): Promise<string> {
  return (await file(product, immigrant, of(place, host))).id;
}

async function letPass(time: string): Promise<void> {
  await product.clock.advance(time);
  await sweepDeadlines(product.services);
}

/** What differs from one filing to the next, taken out. */
function plain(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"house":"\d+"/g, '"HOUSE"')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'AT')
    .replace(/[A-Z]-26(?:-[0-9A-Z]+)+/g, 'NUMBER')
    .replace(/"T\d{7}"/g, '"DOCUMENT"')
    .replace(/verify#[^"]+/g, 'QR');
}

describe('a locked place', () => {
  it('is no other place to whoever files there, until the first reminder', async () => {
    const [locked, open] = await twoPlaces();
    const filings: unknown[] = [];
    const ids: string[] = [];
    const counted = countStatements(product.services);
    const actor = { accountId: immigrant.accountId, roles: [], demo: true };
    for (const place of [locked, open]) {
      const before = await countRows(product.db);
      const asked = { actor, body: of(place), key: null };
      const filed = await fileRegistration(counted.services, asked);
      if (!filed.ok) throw new Error(filed.refusal.code);
      const rows = Object.entries(await countRows(product.db))
        .map(([table, count]) => `${table} ${count - (before[table] ?? 0)}`)
        .filter((row) => !row.startsWith('deadline'));
      ids.push(filed.value.id);
      filings.push({ statements: counted.taken(), rows, body: plain(filed.value) });
    }
    expect(filings[0]).toEqual(filings[1]);
    const [lockedId = '', openId = ''] = ids;
    const alike = async (as: TestActor) => {
      expect(plain(await read(product, as, lockedId))).toBe(plain(await read(product, as, openId)));
    };
    for (const as of [immigrant, stranger]) await alike(as);
    await letPass('PT23H59M');
    for (const as of [immigrant, stranger]) await alike(as);
    await letPass('PT1M');
    const [refused, waits] = [
      await read(product, immigrant, lockedId),
      await read(product, immigrant, openId),
    ];
    expect(refused).toMatchObject({
      status: 'refused',
      refusal: { ground: 'host-declined', reason: 'not-my-place' },
    });
    expect(waits.status).toBe('awaiting-host');
    expect(waits.events.at(-1)?.type).toBe('host-reminded');
    const sentAt = ({ events }: typeof waits) => events.at(-1)?.at.slice(0, 13);
    expect(sentAt(refused)).toBe(sentAt(waits));
    expect(JSON.stringify(refused)).not.toContain('lock');
  });

  it('answers a stranger’s yes that an officer is looking at', async () => {
    const [locked] = await twoPlaces();
    const id = await filedAt(locked);
    expect((await confirm(product, stranger, id)).body).toMatchObject({ status: 'in-review' });
    await letPass('P1D');
    expect((await read(product, immigrant, id)).status).toBe('refused');
  });

  it('is no place for nobody: the yes of one of its hosts registers', async () => {
    const [locked] = await twoPlaces();
    const id = await filedAt(locked, owner);
    expect((await confirm(product, owner, id)).body).toMatchObject({ status: 'registered' });
    await letPass('P1D');
    expect((await read(product, immigrant, id)).status).toBe('registered');
  });

  it('is locked for filings that came before too, and for no one who was registered', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    const registered = await filedAt(place, owner);
    await confirm(product, owner, registered);
    const waits = await filedAt(place);
    await letPass('PT12H');
    await lock(place);
    await letPass('PT12H');
    expect((await read(product, immigrant, waits)).status).toBe('refused');
    expect((await read(product, immigrant, registered)).status).toBe('registered');
  });

  it('unlocked in time is open as before', async () => {
    const [place] = await twoPlaces();
    const id = await filedAt(place);
    await letPass('PT23H');
    expect((await lock(place, false)).body).toMatchObject({ locked: false });
    await letPass('PT1H');
    const view = await read(product, immigrant, id);
    expect([view.status, view.events.at(-1)?.type]).toEqual(['awaiting-host', 'host-reminded']);
  });

  it('is unlocked by any of its hosts, and with the tie of the one who locked it', async () => {
    const tenant = await newActor(product.db, 'locks-and-leaves@mail.example');
    const until = product.clock.today();
    const place = await ownedPlace(product, [
      { host: owner },
      { host: tenant, role: 'tenant', until },
    ]);
    const locked = async () => (await myPlace(place)).locked;
    await lock(place, true, tenant);
    expect(await locked()).toBe(true);
    expect((await lock(place, false, owner)).body).toMatchObject({ locked: false });
    await lock(place, true, tenant);
    const id = await filedAt(place);
    await letPass('P1D');
    expect(await locked()).toBe(false);
    expect((await read(product, immigrant, id)).status).toBe('awaiting-host');
  });

  it('takes nothing but yes or no', async () => {
    const place = await ownedPlace(product, [{ host: owner }]);
    const reply = await post(product, owner, `/places/${place.id}/lock`, { locked: 'yes', why: 1 });
    expect(reply.status).toBe(422);
    expect((await myPlace(place)).locked).toBe(false);
  });
});

describe('whose word a place asks for', () => {
  it('is said by owners, and holds for what waits there', async () => {
    const second = await newActor(product.db, 'second-owner@mail.example');
    const manager = await newActor(product.db, 'manager@mail.example');
    const place = await ownedPlace(product, [
      { host: owner },
      { host: second },
      { host: manager, role: 'manager' },
    ]);
    const quorum = (as: TestActor, body: unknown) =>
      post(product, as, `/places/${place.id}/quorum`, body);
    expect((await quorum(manager, { quorum: 'all-owners' })).body).toMatchObject({
      code: 'not-allowed',
    });
    expect((await quorum(owner, { quorum: 'some' })).status).toBe(422);
    expect((await quorum(owner, { quorum: 'all-owners' })).body).toMatchObject({
      quorum: 'all-owners',
    });
    const id = await filedAt(place, owner);
    expect((await confirm(product, owner, id)).body).toMatchObject({ status: 'awaiting-host' });
    await quorum(second, { quorum: 'any-one' });
    expect((await read(product, immigrant, id)).status).toBe('awaiting-host');
    await product.drain();
    expect((await read(product, immigrant, id)).status).toBe('registered');
  });
});

async function myPlace({ id }: OwnedPlace): Promise<{ readonly locked: boolean }> {
  const { body } = await call(product, { path: '/places', as: owner });
  const { items } = body as { items: readonly { id: string; locked: boolean }[] };
  const place = items.find((one) => one.id === id);
  if (!place) throw new Error('The owner has lost the place');
  return place;
}
