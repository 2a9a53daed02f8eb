import { v7 as newId, v4 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, file } from '../../../test/support/api.ts';
import {
  accepted,
  actorOf,
  draftRows,
  newImmigrant,
  saveSteps,
} from '../../../test/support/drafts.ts';
import { filing } from '../../../test/support/filing.ts';
import type { TestActor } from '../../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import { findSentDraft, listDrafts, type StartDraft, sendDraft, startDraft } from '../index.ts';

let product: TestProduct;
let as: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

const NOT_FOUND = { ok: false, refusal: { code: 'not-found' } };

function start(who: TestActor, asked: Partial<StartDraft>) {
  return startDraft(product.services, actorOf(who), { kind: 'new', language: 'en', ...asked });
}

async function idsOf(who: TestActor): Promise<readonly string[]> {
  return (await listDrafts(product.services, actorOf(who))).map(({ id }) => id);
}

async function sent(id: string): Promise<string> {
  accepted(await start(as, { id }));
  await saveSteps(product, as, id, filing());
  return accepted(await sendDraft(product.services, actorOf(as), id)).registrationId;
}

describe('a draft that is begun under an id', () => {
  beforeAll(async () => {
    as = await newImmigrant(product);
  });

  it('is one, also when it is begun many times at the same instant', async () => {
    const who = await newImmigrant(product);
    const id = newId();
    const spellings = [id, id.toUpperCase(), id, id, id];
    const begun = await Promise.all(spellings.map((spelt) => start(who, { id: spelt })));
    expect(begun.map((one) => accepted(one).id)).toEqual(spellings.map(() => id));
    expect(await idsOf(who)).toEqual([id]);
  });

  it('is gone on with as it stands, also when its case can begin no other', async () => {
    const id = newId();
    const { id: of } = await file(product, as, filing());
    const family = { id, kind: 'family', of } as const;
    await Promise.all([start(as, family), start(as, family)]);
    await saveSteps(product, as, id, filing({ immigrant: { surname: 'PROBOV' } }), ['person']);
    await act(product, as, of, 'withdraw', {});
    expect(accepted(await start(as, family)).filing.immigrant?.surname).toBe('PROBOV');
    expect(await start(as, { ...family, id: newId() })).toMatchObject({ ok: false });
  });

  it('begins no other once it was sent; what became of it is told to its account alone', async () => {
    const id = newId();
    const registrationId = await sent(id);
    expect(await start(as, { id })).toEqual(NOT_FOUND);
    expect(await start(as, { id: id.toUpperCase() })).toEqual(NOT_FOUND);
    expect(await draftRows(product, id)).toBe('');
    const { services } = product;
    const found = await findSentDraft(services, actorOf(as), id);
    expect(found).toEqual({ ok: true, value: { registrationId, kind: 'filed' } });
    const stranger = actorOf(await newImmigrant(product));
    expect(await findSentDraft(services, stranger, id)).toEqual(NOT_FOUND);
    expect(await findSentDraft(services, actorOf(as), 'no id')).toEqual(NOT_FOUND);
  });

  it('is not sent by being looked for', async () => {
    const id = newId();
    accepted(await start(as, { id }));
    await saveSteps(product, as, id, filing());
    expect(await findSentDraft(product.services, actorOf(as), id)).toEqual(NOT_FOUND);
    expect(await draftRows(product, id)).not.toBe('');
  });

  it('belongs to the account that was first', async () => {
    const [id, contested] = [newId(), newId()];
    const stranger = await newImmigrant(product);
    accepted(await start(as, { id }));
    const before = await draftRows(product, id);
    expect(await start(stranger, { id })).toEqual(NOT_FOUND);
    expect(await draftRows(product, id)).toBe(before);
    const both = await Promise.all([as, stranger].map((who) => start(who, { id: contested })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual(NOT_FOUND);
  });

  it.each([
    '',
    'no id',
    v4(),
    '00000000-0000-0000-0000-000000000000',
  ])('has a fresh one instead of "%s"', async (id) => {
    const draft = accepted(await start(as, { id }));
    expect(draft.id).not.toBe(id);
    expect(await draftRows(product, draft.id)).not.toBe('');
  });
});
