import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Step, someSteps } from '../../test/support/any-steps.ts';
import { crossingRecord } from '../../test/support/crossings.ts';
import { filing, newDocumentNumber } from '../../test/support/filing.ts';
import { expectInvariants } from '../../test/support/invariants.ts';
import { doLater } from '../../test/support/later-steps.ts';
import { newActor, newOfficer, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import type { Actor } from '../accounts/index.ts';
import { decideCase } from '../review/index.ts';
import {
  amendRegistration,
  answerRequest,
  fileRegistration,
  type Outcome,
  recordCrossings,
  withdrawRegistration,
} from './index.ts';

let product: TestProduct;
let appeals: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  appeals = await newOfficer(product.db, 'appeals@mail.example', 'appeals');
});
afterAll(() => product.stop());

/** How often each of the later things was not refused. */
const later = new Map<string, number>();

/** Two accounts and two documents of one run, and the cases that were filed in it. */
interface World {
  readonly accounts: readonly [TestActor, TestActor];
  readonly documents: readonly [string, string];
  readonly cases: string[];
}

function actorOf({ accountId }: TestActor, ...roles: Actor['roles']): Actor {
  return { accountId, roles, demo: true };
}

async function world(): Promise<World> {
  const accounts = [0, 1].map(() =>
    newActor(product.db, `${newDocumentNumber().toLowerCase()}@mail.example`),
  );
  const [one, other] = await Promise.all(accounts);
  if (!one || !other) throw new Error('A world needs two accounts');
  return {
    accounts: [one, other],
    documents: [newDocumentNumber(), newDocumentNumber()],
    cases: [],
  };
}

function caseAt({ cases }: World, at: number): string {
  return cases[at % Math.max(cases.length, 1)] ?? '00000000-0000-0000-0000-000000000000';
}

async function holderOf({ accounts }: World, id: string): Promise<Actor> {
  const row = await product.db
    .selectFrom('registration')
    .select('accountId')
    .where('id', '=', id)
    .executeTakeFirst();
  return actorOf(accounts.find(({ accountId }) => accountId === row?.accountId) ?? accounts[0]);
}

async function fileIn(run: World, given: Step & { what: 'file' }): Promise<Outcome<unknown>> {
  const { account, document, host, expired, corrects, samePersonAs } = given;
  const reference = (at: number | null) =>
    at === null || run.cases.length === 0 ? undefined : caseAt(run, at);
  const body = filing({
    document: {
      number: run.documents[document],
      ...(expired ? { expiresOn: '2020-01-01' } : {}),
    },
    host: { email: product.people[host].email },
    more: JSON.parse(
      JSON.stringify({ corrects: reference(corrects), samePersonAs: reference(samePersonAs) }),
    ),
  });
  const actor = actorOf(run.accounts[account]);
  const filed = await fileRegistration(product.services, { actor, body, key: null });
  if (filed.ok) run.cases.push(filed.value.id);
  return filed;
}

async function answerIn(run: World, given: Step & { what: 'answer' }): Promise<Outcome<unknown>> {
  const registrationId = await caseIn(run, given.of, given.case);
  const row = await product.db
    .selectFrom('registration')
    .innerJoin('consentRequest as q', 'q.id', 'registration.requestId')
    .select(['requestId', 'hostEmail'])
    .where('registration.id', '=', registrationId)
    .executeTakeFirst();
  const body = given.confirms ? { answer: 'confirm' } : { answer: 'decline', reason: 'other' };
  if (given.by === 'link') {
    const token = product.linkTokenOf(row?.requestId ?? '');
    return answerRequest(product.services, { through: 'link', token }, body);
  }
  const { host, secondHost } = product.people;
  const asked = row?.hostEmail === host.email ? host : secondHost;
  const { accountId } = given.by === 'asked' ? asked : host;
  return answerRequest(product.services, { through: 'account', accountId, registrationId }, body);
}

async function amendIn(run: World, given: Step & { what: 'amend' }): Promise<Outcome<unknown>> {
  const id = caseAt(run, given.case);
  const { immigrant, document, host, stay, entry } = given.change;
  const number = document === undefined ? {} : { document: { number: run.documents[document] } };
  const body = {
    immigrant: { ...immigrant, ...number },
    ...(host ? { host: { email: product.people[host].email } } : {}),
    ...(stay ? { stay } : {}),
    ...(entry ? { entry } : {}),
  };
  return amendRegistration(product.services, await holderOf(run, id), id, body);
}

/** One of the run's cases of this status, if there is one: most steps should have something to do. */
async function caseIn(run: World, status: string, at: number): Promise<string> {
  const rows = await product.db
    .selectFrom('registration')
    .select('id')
    .where('accountId', 'in', accountsOf(run))
    .where('status', '=', status)
    .orderBy('id')
    .execute();
  return rows[at % Math.max(rows.length, 1)]?.id ?? caseAt(run, at);
}

async function clearIn(run: World, given: Step & { what: 'clear' }): Promise<Outcome<unknown>> {
  const id = await caseIn(run, 'in-review', given.case);
  const row = await product.db
    .selectFrom('registration')
    .select('doubts')
    .where('id', '=', id)
    .executeTakeFirst();
  const doubts = given.everything ? (row?.doubts ?? []) : given.doubts;
  const asksWho = doubts.includes('possible-duplicate');
  const body = {
    decision: 'clear',
    doubts,
    ...(asksWho ? { duplicate: given.duplicate } : {}),
  };
  return decideCase(product.services, actorOf(product.people.officer, 'officer'), id, body);
}

/** What a later thing is about, as a column of the register tells it. */
const ABOUT = {
  hearing: sql`status in ('in-review', 'registered')`,
  'hearing/answer': sql`hearing_until is not null`,
  refuse: sql`hearing_until is not null and status = 'in-review'`,
  annul: sql`hearing_until is not null and status = 'registered'`,
  suspend: sql`status = 'registered'`,
  restore: sql`suspended`,
  reopen: sql`status = 'closed'`,
  complaint: sql`status = 'refused' or suspended`,
  'complaint/granted': sql`complaint_filed_on is not null`,
  dispute: sql`status in ('awaiting-host', 'in-review', 'registered')`,
  'dispute/answer': sql`disputed`,
  'not-me': sql`status in ('awaiting-host', 'in-review', 'registered')`,
  extend: sql`status = 'registered'`,
  leave: sql`status = 'registered'`,
  'leave/host': sql`status = 'registered'`,
} as const;

async function caseFor(run: World, { does, case: at }: Step & { what: 'later' }): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from registration
    where account_id = any(${accountsOf(run)}::uuid[]) and (${ABOUT[does]}) order by id`.execute(
    product.db,
  );
  return rows[at % Math.max(rows.length, 1)]?.id ?? caseAt(run, at);
}

async function laterIn(run: World, given: Step & { what: 'later' }): Promise<Outcome<unknown>> {
  const id = await caseFor(run, given);
  const { host, officer } = product.people;
  const done = await doLater(product.services, id, given.does, {
    holder: await holderOf(run, id),
    host: actorOf(host),
    officer: actorOf(officer, 'officer'),
    appeals: actorOf(appeals, 'appeals'),
  });
  if (done.ok) later.set(given.does, (later.get(given.does) ?? 0) + 1);
  return done;
}

function crossIn(run: World, given: Step & { what: 'cross' }): Promise<Outcome<unknown>> {
  const { document, direction, day, samePerson } = given;
  const record = crossingRecord({
    direction,
    crossedAt: `${day}T${direction === 'entry' ? '08' : '20'}:00:00+05:00`,
    document: { number: run.documents[document] },
    ...(samePerson ? {} : { birthDate: '1970-01-01' }),
  });
  return recordCrossings(product.services, actorOf(product.people.feed, 'feed'), [record]);
}

async function take(run: World, given: Step): Promise<Outcome<unknown>> {
  switch (given.what) {
    case 'file':
      return fileIn(run, given);
    case 'answer':
      return answerIn(run, given);
    case 'amend':
      return amendIn(run, given);
    case 'withdraw': {
      const id = caseAt(run, given.case);
      return withdrawRegistration(product.services, await holderOf(run, id), id, {});
    }
    case 'clear':
      return clearIn(run, given);
    case 'later':
      return laterIn(run, given);
    case 'cross':
      return crossIn(run, given);
  }
}

function accountsOf({ accounts }: World): readonly string[] {
  return accounts.map(({ accountId }) => accountId);
}

describe('whatever two accounts, two hosts and an officer do', () => {
  it('one after another, the register stays whole and nothing breaks', async () => {
    const taken = new Map<string, number>();
    const anything = fc.asyncProperty(someSteps, async (steps) => {
      const run = await world();
      for (const given of steps) {
        const { ok } = await take(run, given);
        if (ok) taken.set(given.what, (taken.get(given.what) ?? 0) + 1);
      }
      await expectInvariants(product.db, accountsOf(run));
    });
    await fc.assert(anything, { numRuns: 60, seed: 923 });
    // A property that no step gets through would hold as well.
    for (const what of ['file', 'answer', 'amend', 'withdraw', 'clear', 'cross']) {
      expect(taken.get(what) ?? 0, what).toBeGreaterThan(10);
    }
    expect(later.size).toBeGreaterThan(5);
  });

  it('four at a time, the register stays whole and nothing breaks', async () => {
    const anything = fc.asyncProperty(someSteps, async (steps) => {
      const run = await world();
      for (let at = 0; at < steps.length; at += 4) {
        await Promise.all(steps.slice(at, at + 4).map((given) => take(run, given)));
      }
      await expectInvariants(product.db, accountsOf(run));
    });
    await fc.assert(anything, { numRuns: 25, seed: 924, endOnFailure: true });
  });
});
