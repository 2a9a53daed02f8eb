import { beforeEach, describe, expect, it } from 'vitest';
import { act, confirm, file, read, register } from '../../test/support/api.ts';
import { filing } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { toldAbout } from '../../test/support/outbox.ts';
import type { TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { sweepDeadlines } from './index.ts';

let product: TestProduct;
let immigrant: TestActor;
let host: TestActor;
let officer: TestActor;
/** Each test has a product of its own, since it moves the legal clock. */
beforeEach(async () => {
  product = await startTestProduct();
  ({ immigrant, host, officer } = product.people);
  return async () => {
    await expectInvariants(product.db);
    await product.stop();
  };
});
const russian = () =>
  filing({
    immigrant: { nationality: 'RUS' },
    entry: { crossedOn: '2026-11-20' },
    stay: { from: '2026-11-21', until: '2027-01-15' },
  });

async function later(duration: string): Promise<number> {
  await product.clock.advance(duration);
  return sweepDeadlines(product.services);
}

describe('the clocks of a filing', () => {
  it('remind the host after 24 and 48 hours, then bring the silence to an officer', async () => {
    const { id } = await file(product, immigrant, russian());
    expect(await later('PT23H')).toBe(0);
    await later('PT1H');
    await later('P1D');
    expect(await toldAbout(product, id)).toEqual([
      `host-asked to ${host.email}`,
      `host-reminder to ${host.email}`,
      `host-reminder to ${host.email}`,
    ]);
    await later('P2D');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'in-review',
      consent: 'asked',
    });
    expect(await toldAbout(product, id)).toContain('host-silent to proba.testov@mail.example');
    expect(await read(product, officer, id)).toMatchObject({ doubts: [{ doubt: 'host-silent' }] });
  });

  it('let a silent host answer all the same', async () => {
    const { id } = await file(product, immigrant, russian());
    await later('P4D');
    expect((await confirm(product, host, id)).body).toMatchObject({ status: 'registered' });
  });

  it('begin again when an officer asks the host once more', async () => {
    const { id } = await file(product, immigrant, russian());
    await later('P4D');
    const clear = { decision: 'clear', doubts: ['host-silent'] };
    expect((await act(product, officer, id, 'decision', clear)).body).toMatchObject({
      status: 'awaiting-host',
    });
    expect((await toldAbout(product, id)).at(-1)).toBe(`host-asked to ${host.email}`);
    await later('P6D');
    expect((await read(product, immigrant, id)).status).toBe('in-review');
  });

  it('remind the person ten, five and one days before the day to register', async () => {
    const { id } = await file(product, immigrant, russian());
    const reminders = async () =>
      (await toldAbout(product, id)).filter((line) => line.startsWith('registration-reminder'));
    await later('P15D');
    expect(await reminders()).toEqual([]);
    await later('P2D');
    expect(await reminders()).toHaveLength(1);
    await later('P5D');
    await later('P4D');
    expect(await reminders()).toHaveLength(3);
  });

  it('after a long sleep tell the last of several reminders only', async () => {
    const { id } = await file(product, immigrant, russian());
    await later('P2DT1H');
    const told = await toldAbout(product, id);
    expect(told.filter((line) => line.startsWith('host-reminder'))).toHaveLength(1);
  });

  it('swept from three sides at the same moment, everything happens once', async () => {
    const { id } = await file(product, immigrant, russian());
    for (const duration of ['P1D', 'P1D', 'P2D']) {
      await product.clock.advance(duration);
      await Promise.all([1, 2, 3].map(() => sweepDeadlines(product.services)));
    }
    const told = await toldAbout(product, id);
    const times = (what: string) => told.filter((line) => line.startsWith(what)).length;
    expect([times('host-reminder'), times('host-silent')]).toEqual([2, 1]);
    expect(await sweepDeadlines(product.services)).toBe(0);
  });
});

describe('the clocks of a registration', () => {
  it('remind of its end and close it on the day after', async () => {
    const { id } = await register(product, immigrant, russian());
    await later('P44D');
    expect(await toldAbout(product, id)).toContain('stay-reminder to proba.testov@mail.example');
    await later('P10D');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'closed',
      ended: { reason: 'stay-ended', on: '2027-01-16' },
    });
    expect(await toldAbout(product, id)).toContain(`ended-host to ${host.email}`);
  });

  it('close it with the end of a visa-free stay that is known and ends before', async () => {
    const { id } = await register(product, immigrant, filing());
    await later('P27D');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'closed',
      ended: { reason: 'stay-ended', on: '2026-12-20' },
    });
  });

  it('let an extension that nobody answers pass, and the registration stands', async () => {
    const { id } = await register(product, immigrant, russian());
    await act(product, immigrant, id, 'extend', { until: '2027-02-01' });
    await later('P4D');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'registered',
      stay: { until: '2027-01-15' },
    });
    expect(await toldAbout(product, id)).toContain('extension-silent to proba.testov@mail.example');
  });

  it('bring what nobody answers about leaving to an officer', async () => {
    const { id } = await register(product, immigrant, russian());
    await act(product, host, id, 'leave', { on: '2026-11-23' });
    await later('P8D');
    expect(await read(product, officer, id)).toMatchObject({
      status: 'registered',
      doubts: [{ doubt: 'disputed' }],
    });
  });
});

describe('the clocks of officers', () => {
  it('mark a review that takes too long, tell the person, and change nothing else', async () => {
    const expired = filing({ document: { expiresOn: '2026-01-31' } });
    const { id } = await file(product, immigrant, expired);
    await confirm(product, host, id);
    await later('P8D');
    expect(await read(product, immigrant, id)).toMatchObject({
      status: 'in-review',
      overdue: true,
    });
    expect(await toldAbout(product, id)).toContain('review-overdue to proba.testov@mail.example');
  });
});
