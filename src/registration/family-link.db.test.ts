import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirm, file, read } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { answerRequest, readRequests } from './index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(async () => {
  await expectInvariants(product.db);
  await product.stop();
});

const CONFIRM = { answer: 'confirm' };
const ENDED = { ok: false, refusal: { code: 'already-answered' } };

/** A family at the host of the demonstration, and the token of each one's link. */
async function family(size = 3) {
  const { immigrant } = product.people;
  const first = await file(product, immigrant, filing());
  const members = [first.id];
  while (members.length < size) {
    const more = { party: first.id };
    members.push((await file(product, immigrant, filing({ more }))).id);
  }
  const tokens = await Promise.all(
    members.map(async (id) => product.linkTokenOf(await askingOf(id))),
  );
  return { members, tokens: tokens as [string, ...string[]] };
}

async function askingOf(id: string): Promise<string> {
  const row = await product.db
    .selectFrom('registration')
    .select('requestId')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.requestId;
}

function answer(token: string, registrationId?: string, body: object = CONFIRM) {
  const named = registrationId ? { registrationId } : {};
  return answerRequest(product.services, { through: 'link', token, ...named }, body);
}

async function waiting(token: string): Promise<readonly string[]> {
  const views = await readRequests(product.services, token, 'en');
  return views.map(({ registrationId }) => registrationId);
}

const statuses = (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await read(product, product.people.immigrant, id)).status));

describe('the link of a family', () => {
  it('shows everybody who waits, whoever’s link it is, and is used up by the last answer', async () => {
    const { members, tokens } = await family();
    for (const token of tokens) expect(await waiting(token)).toEqual(members);
    const [token] = tokens;
    const [one, two, three] = members;
    await answer(token, two, { answer: 'decline', reason: 'unknown-person' });
    expect(await waiting(token)).toEqual([one, three]);
    await answer(token, one);
    await answer(token, three);
    expect(await statuses(members)).toEqual(['registered', 'refused', 'registered']);
    for (const used of tokens) expect(await waiting(used)).toEqual([]);
    expect(await answer(token, one)).toEqual(ENDED);
  });

  it('without a name answers for its own person alone, however often it is sent', async () => {
    const { members, tokens } = await family(2);
    const [token] = tokens;
    expect((await answer(token)).ok).toBe(true);
    expect(await answer(token)).toEqual(ENDED);
    expect(await statuses(members)).toEqual(['registered', 'awaiting-host']);
  });

  it('answers for nobody outside of the family', async () => {
    const [{ tokens }, others] = [await family(2), await family(2)];
    for (const id of others.members) expect(await answer(tokens[0], id)).toEqual(ENDED);
    expect(await statuses(others.members)).toEqual(['awaiting-host', 'awaiting-host']);
  });

  it('leaves out who names another host, and whoever was answered signed in', async () => {
    const { members, tokens } = await family(2);
    const { immigrant, host, secondHost } = product.people;
    const [first, second] = members;
    const elsewhere = filing({ more: { party: first }, host: { email: secondHost.email } });
    await file(product, immigrant, elsewhere);
    expect(await waiting(tokens[0])).toEqual(members);
    await confirm(product, host, first ?? '');
    expect(await waiting(tokens[0])).toEqual([second]);
  });
});
