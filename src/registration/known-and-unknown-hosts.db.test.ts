import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../../test/support/count-statements.ts';
import { filing } from '../../test/support/filing.ts';
import { newActor, type TestActor } from '../../test/support/people.ts';
import { startTestProduct, type TestProduct } from '../../test/support/product.ts';
import { newAddress, newIin, proveNumber } from '../../test/support/property.ts';
import type { Actor } from '../accounts/index.ts';
import { placeFor, tieToPlace } from '../places/index.ts';
import { inTransaction } from '../platform/db/index.ts';
import { amendRegistration, fileRegistration, readRegistration } from './index.ts';

let product: TestProduct;
let immigrant: Actor;
let known: TestActor;
beforeAll(async () => {
  product = await startTestProduct();
  immigrant = { accountId: product.people.immigrant.accountId, roles: [], demo: false };
  known = await newActor(product.db, 'known.host@mail.example');
});
afterAll(() => product.stop());

/** An address that the register knows, and whether the known host is tied to it. */
async function newPlace(tied: boolean): Promise<object> {
  const address = newAddress();
  await inTransaction(product.db, async (trx) => {
    const place = await placeFor(trx, { ...address, type: 'house' });
    if (!place) throw new Error('The place of the test could not be made');
    const { accountId } = known;
    const tie = { placeId: place.id, accountId, role: 'owner', basis: 'property-record' } as const;
    if (tied) await tieToPlace(trx, { ...tie, since: '2026-01-01' });
  });
  return address;
}

/** Bodies without what is new each time: ids, numbers, signatures, instants, invented addresses. */
function likeness(body: unknown): string {
  return JSON.stringify(body)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/[RFC]-\d\d-[0-9A-Z-]{11}/g, 'number')
    .replace(/#[\w.-]+/g, '#qr')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant')
    .replace(/"(?:house|number|email|phone|iin)":"[^"]*"/g, '"typed"');
}

/** The jobs that came since these were asked for last; no worker runs here, so nothing else makes any. */
function newJobs(): () => Promise<readonly string[]> {
  let last = 0;
  return async () => {
    const { rows } = await sql<{ id: number; task: string; payload: object }>`
      select j.id::integer, t.identifier as task, j.payload, j.run_at > now() as later
      from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where j.id > ${last} order by j.id`.execute(product.db);
    last = rows.at(-1)?.id ?? last;
    return rows.map(({ id: _, ...job }) => likeness(job));
  };
}

/** What it takes to name a host, and what comes of it: when filing, reading, and naming another one. */
async function traces(host: object, other: object, place: object) {
  const { services, taken } = countStatements(product.services);
  const jobs = newJobs();
  await jobs();
  const leaves = async (body: unknown) => ({
    body: likeness(body),
    statements: taken(),
    jobs: await jobs(),
  });
  const body = filing({ host, place });
  const filed = await fileRegistration(services, { actor: immigrant, body, key: randomUUID() });
  if (!filed.ok) throw new Error(filed.refusal.code);
  const { id } = filed.value;
  const whenFiled = await leaves(filed);
  const whenRead = await leaves(await readRegistration(services, immigrant, id, 'en'));
  const amended = await amendRegistration(services, immigrant, id, { host: other });
  const whenAmended = await leaves(amended.ok);
  const afterwards = await leaves(await readRegistration(services, immigrant, id, 'en'));
  return { whenFiled, whenRead, whenAmended, afterwards };
}

describe('a host whom the register knows', () => {
  it('cannot be told from one whom nobody knows, by anything that the filer can see or measure', async () => {
    const [iin, phone] = [newIin(), '+77010000101'];
    await proveNumber(product, known, 'iin', iin);
    await product.db
      .insertInto('contact')
      .values({ kind: 'phone', value: phone, accountId: known.accountId })
      .execute();
    const pairs = [
      [{ email: known.email }, { email: 'nobody.host@mail.example' }],
      [{ phone }, { phone: '+77010000102' }],
      [{ iin }, { iin: newIin() }],
      [
        { email: known.email, phone },
        { email: 'nobody.else@mail.example', phone: '+77010000103' },
      ],
    ] as const;
    for (const [theirs, nobodys] of pairs) {
      const ofKnown = await traces(theirs, nobodys, await newPlace(true));
      const ofNobody = await traces(nobodys, theirs, await newPlace(false));
      expect(ofKnown).toEqual(ofNobody);
      expect(ofKnown.whenFiled.jobs.length).toBeGreaterThan(0);
      expect(ofKnown.whenAmended.body).toBe('true');
    }
  });
});
