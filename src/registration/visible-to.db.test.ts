import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, call, confirm, file } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { inviteTo, send } from '../../test/support/hosts.ts';
import { type OwnedPlace, ownedPlace } from '../../test/support/owned-place.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct, TODAY } from '../../test/support/product.ts';
import { newBin, proveNumber } from '../../test/support/property.ts';

let product: TestProduct;
let owner: TestActor;
let coOwner: TestActor;
let tenant: TestActor;
let one: OwnedPlace;
let other: OwnedPlace;
let all: OwnedPlace;
const BIN = newBin();
const cases: Record<string, string> = {};

/** Owner of three places, of which the third needs the co-owner too; asked by e-mail, BIN and invitation. */
beforeAll(async () => {
  product = await startTestProduct();
  owner = await newActor(product.db, 'owner@mail.example');
  coOwner = await newActor(product.db, 'co-owner@mail.example');
  tenant = await newActor(product.db, 'tenant@mail.example');
  await proveNumber(product, owner, 'bin', BIN);
  one = await ownedPlace(product, [{ host: owner }]);
  other = await ownedPlace(product, [{ host: owner }]);
  const tied = [{ host: owner }, { host: coOwner }, { host: tenant, role: 'tenant' }] as const;
  all = await ownedPlace(product, tied, 'all-owners');
  await fileCases();
});
afterAll(() => product.stop());

async function fileCases(): Promise<void> {
  const { immigrant } = product.people;
  const byEmail = { email: owner.email };
  const filed = async (host: unknown, { place }: OwnedPlace) =>
    (await file(product, immigrant, filing({ host, place }))).id;
  cases['asked by e-mail'] = await filed(byEmail, one);
  cases['asked by BIN'] = await filed({ bin: BIN }, one);
  cases['asked elsewhere'] = await filed(byEmail, other);
  cases['to be agreed on'] = await filed(byEmail, all);
  cases['registered'] = await filed(byEmail, one);
  await confirm(product, owner, cases['registered']);
  cases['refused'] = await filed(byEmail, all);
  const decline = { answer: 'decline', reason: 'dates-wrong' };
  await act(product, coOwner, cases['refused'], 'answer', decline);
  const { code } = await inviteTo(product, owner, one.id);
  const { place: _, ...invited } = filing({
    host: { invitation: code },
    stay: { from: TODAY, until: '2027-01-15' },
  });
  cases['invited'] = (await file(product, immigrant, invited)).id;
}

const OF_THE_OWNER = [
  'asked by e-mail',
  'asked by BIN',
  'asked elsewhere',
  'to be agreed on',
  'registered',
  'refused',
  'invited',
];
const AT_ONE = ['asked by e-mail', 'asked by BIN', 'registered', 'invited'];
const AT_ALL = ['to be agreed on', 'refused'];

type Sent = { readonly role: string; readonly [field: string]: string };

/** Who looks, how they came to it, and the cases of which they are a host. */
const HOSTS: readonly (readonly [string, () => Promise<TestActor>, readonly string[]])[] = [
  ['the owner who is asked', async () => owner, OF_THE_OWNER],
  ['a co-owner whose word is needed', async () => coOwner, AT_ALL],
  ['a tenant, whose word is not', async () => tenant, []],
  ['a stranger', () => newActor(product.db, 'stranger@mail.example'), []],
  ['the filer', async () => product.people.immigrant, []],
  ['a delegate for a place', () => sent({ role: 'delegate', placeId: one.id }), AT_ONE],
  ['a manager', () => sent({ role: 'manager' }), OF_THE_OWNER],
  ['somebody at the desk', () => sent({ role: 'desk' }), OF_THE_OWNER],
  ['a delegate of a co-owner', () => sentBy(coOwner, all), AT_ALL],
  ['a delegate whose days have not come', () => sentFrom('2026-12-01'), []],
  ['a delegate whose days are over', () => sentUntil('2026-11-22'), []],
  ['a delegate who was sent away', endedDelegate, []],
  ['a delegate who has not accepted', offeredDelegate, []],
];

let count = 0;
function newDelegate(): Promise<TestActor> {
  count += 1;
  return newActor(product.db, `delegate-${count}@mail.example`);
}

async function sent(body: Sent, from: TestActor = owner): Promise<TestActor> {
  const to = await newDelegate();
  await send(product, from, to, body);
  return to;
}

const sentBy = (from: TestActor, { id: placeId }: OwnedPlace) =>
  sent({ role: 'delegate', placeId }, from);
const sentFrom = (since: string) => sent({ role: 'delegate', placeId: one.id, since });

/** The days of one who was sent run out; nobody is sent for days that have passed. */
async function sentUntil(until: string): Promise<TestActor> {
  const to = await sent({ role: 'delegate', placeId: one.id, until: TODAY });
  await product.db
    .updateTable('delegation')
    .set({ since: until, until })
    .where('toAccount', '=', to.accountId)
    .execute();
  return to;
}

async function endedDelegate(): Promise<TestActor> {
  const to = await newDelegate();
  const { id } = await send(product, owner, to, { role: 'delegate', placeId: one.id });
  const path = `/delegations/${id}/end`;
  await call(product, { path, as: owner, body: {} });
  return to;
}

async function offeredDelegate(): Promise<TestActor> {
  const to = await newDelegate();
  const body = { email: to.email, role: 'delegate', placeId: one.id };
  await call(product, { path: '/delegations', as: owner, body });
  return to;
}

/** The names of the cases in the list of requests to somebody. */
async function listed(as: TestActor): Promise<readonly string[]> {
  const { text } = await call(product, { path: '/registrations?as=host&limit=100', as });
  return Object.keys(cases).filter((name) => text.includes(cases[name] ?? ''));
}

/** The names of the cases that exist for somebody as their host. */
async function readable(as: TestActor): Promise<readonly string[]> {
  const names = await Promise.all(
    Object.entries(cases).map(async ([name, id]) => {
      const { body } = await call(product, { path: `/registrations/${id}`, as });
      return (body as { viewer?: string }).viewer === 'host' ? [name] : [];
    }),
  );
  return names.flat();
}

describe('the requests to a host', () => {
  it.each(HOSTS)('of %s are the cases that exist for them', async (_who, actor, expected) => {
    const as = await actor();
    expect(await readable(as)).toEqual(expected);
    expect(await listed(as)).toEqual(expected);
  });
});
