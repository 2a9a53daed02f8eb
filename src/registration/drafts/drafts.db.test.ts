import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accepted,
  actorOf,
  draftRows,
  newImmigrant,
  partOf,
  STEPS,
  saveSteps,
  started,
} from '../../../test/support/drafts.ts';
import { filing } from '../../../test/support/filing.ts';
import { startTestProduct, type TestProduct } from '../../../test/support/product.ts';
import {
  type DraftStep,
  discardDraft,
  listDrafts,
  readDraft,
  saveDraftStep,
  sendDraft,
  startDraft,
} from '../index.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await startTestProduct();
});
afterAll(() => product.stop());

const NOT_FOUND = { ok: false, refusal: { code: 'not-found' } };

describe('a draft', () => {
  it('is gone on with on another device where it was left', async () => {
    const as = await newImmigrant(product);
    const body = filing();
    const { id } = await started(product, as);
    await saveSteps(product, as, id, body, ['passport', 'person']);
    const draft = accepted(await readDraft(product.services, actorOf(as), id));
    const { document: _document, contact: _contact, ...person } = body.immigrant;
    expect(draft.filing.immigrant).toMatchObject(person);
    expect(draft.stepsDone).toEqual(['passport', 'person']);
  });

  it('is listed with the name so far and the next step, the one saved last first', async () => {
    const as = await newImmigrant(product);
    const [one, other] = [await started(product, as), await started(product, as)];
    await saveSteps(product, as, one.id, filing());
    expect(await listDrafts(product.services, actorOf(as))).toEqual([
      expect.objectContaining({ id: one.id, name: 'TESTOV PROBA', nextStep: null }),
      expect.objectContaining({ id: other.id, name: '', nextStep: 'passport' }),
    ]);
  });

  it('keeps nothing of a step that has errors, and hears of that step alone', async () => {
    const as = await newImmigrant(product);
    const { id, filing: before } = await started(product, as);
    const part = { entry: { crossedOn: '2026-11-24' }, stay: { from: '2026-11-20', until: '' } };
    expect(await saveDraftStep(product.services, actorOf(as), id, 'dates', part)).toEqual({
      ok: false,
      refusal: {
        code: 'invalid',
        errors: [
          { pointer: '/stay/until', code: 'required' },
          { pointer: '/entry/crossedOn', code: 'in-the-future' },
        ],
      },
    });
    const { filing: after, stepsDone } = accepted(
      await readDraft(product.services, actorOf(as), id),
    );
    expect([after, stepsDone]).toEqual([before, []]);
  });

  it('loses nothing when two devices save different steps at once', async () => {
    const as = await newImmigrant(product);
    const body = filing();
    const { id } = await started(product, as);
    const save = (step: DraftStep) =>
      saveDraftStep(product.services, actorOf(as), id, step, partOf(step, body));
    await Promise.all(STEPS.map(save));
    const draft = accepted(await readDraft(product.services, actorOf(as), id));
    expect(draft.stepsDone).toEqual(STEPS);
    expect(draft.filing).toMatchObject(body);
  });

  it('is nobody else’s', async () => {
    const [as, stranger] = [await newImmigrant(product), actorOf(product.people.officer)];
    const { services } = product;
    const { id } = await started(product, as);
    const host = partOf('host', filing());
    for (const other of [stranger, { ...stranger, roles: ['officer' as const] }]) {
      expect(await readDraft(services, other, id)).toEqual(NOT_FOUND);
      expect(await saveDraftStep(services, other, id, 'host', host)).toEqual(NOT_FOUND);
      expect(await sendDraft(services, other, id)).toEqual(NOT_FOUND);
      expect(await listDrafts(services, other)).toEqual([]);
      await discardDraft(services, other, id);
    }
    expect((await readDraft(services, actorOf(as), id)).ok).toBe(true);
    expect(await readDraft(services, actorOf(as), 'no id')).toEqual(NOT_FOUND);
  });

  it('that is discarded is gone with all that was typed, and may be discarded again', async () => {
    const as = await newImmigrant(product);
    const { id } = await started(product, as);
    await discardDraft(product.services, actorOf(as), id);
    await discardDraft(product.services, actorOf(as), id);
    await discardDraft(product.services, actorOf(as), 'no id');
    expect(await draftRows(product, id)).toBe('');
    expect(await readDraft(product.services, actorOf(as), id)).toEqual(NOT_FOUND);
    expect(await sendDraft(product.services, actorOf(as), id)).toEqual(NOT_FOUND);
  });

  it('more than twenty no account may have, also when all begin at once', async () => {
    const as = await newImmigrant(product);
    const start = { kind: 'new', language: 'kk' } as const;
    const begun = await Promise.all(
      Array.from({ length: 22 }, () => startDraft(product.services, actorOf(as), start)),
    );
    const refused = begun.filter((one) => !one.ok);
    const tooMany = { ok: false, refusal: { code: 'too-many-drafts' } };
    expect(refused).toEqual([tooMany, tooMany]);
    const [first] = await listDrafts(product.services, actorOf(as));
    await discardDraft(product.services, actorOf(as), first?.id ?? '');
    expect((await startDraft(product.services, actorOf(as), start)).ok).toBe(true);
  });

  it('leaves a record of each time that it was touched, without what was typed', async () => {
    const as = await newImmigrant(product);
    const { id } = await started(product, as);
    await saveSteps(product, as, id, filing(), ['person']);
    await readDraft(product.services, actorOf(as), id);
    await listDrafts(product.services, actorOf(as));
    await discardDraft(product.services, actorOf(as), id);
    const rows = await product.db
      .selectFrom('auditEntry')
      .selectAll()
      .where('actorId', '=', as.accountId)
      .orderBy('id')
      .execute();
    expect(rows.map(({ action }) => action)).toEqual([
      'draft-started',
      'draft-saved',
      'draft-read',
      'drafts-listed',
      'draft-discarded',
    ]);
    expect(JSON.stringify(rows)).not.toContain('TESTOV');
  });
});
