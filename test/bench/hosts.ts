import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { accountForEmail } from '../../src/accounts/index.ts';
import { inTransaction } from '../../src/platform/db/index.ts';
import { ask, inLanes } from '../faults/support/api.ts';
import { makeDataFolder, removeDataFolder } from '../faults/support/data-folder.ts';
import { filingOf } from '../faults/support/filings.ts';
import { withRegister } from '../faults/support/register.ts';
import {
  type Actors,
  actorsOf,
  type RunningProduct,
  startProduct,
} from '../faults/support/running-product.ts';
import { areaUnderRoc, quantile } from './area-under-roc.ts';
import type { Benchmark, Figures } from './benchmark.ts';

/** At how many confirmations a second the certificate has to be there within a second. */
const PER_SECOND = 50;
const LANES = 8;
const WARM = 100;

/**
 * Whether the time of a filing tells that a host, a person or an address is known, and how long a
 * person waits for the certificate once the host has confirmed; against the real product over HTTP.
 */
export const hostsBenchmark: Benchmark = {
  name: 'hosts',
  run: async ({ quick }) => {
    const folder = makeDataFolder();
    const running = await startProduct(folder);
    const product = { ...running, actors: actorsOf(running) };
    try {
      const count = quick ? 150 : 1_000;
      await warmUp(product);
      const known = await timesBy(product, 'host', count);
      const confirmation = await confirmations(product, quick ? 3 : 20);
      if (quick) return { host: known, confirmation };
      const address = await timesBy(product, 'address', count);
      const person = await timesBy(product, 'person', count);
      return { host: known, address, person, confirmation };
    } finally {
      await product.stop();
      removeDataFolder(folder);
    }
  },
};

/** The product, and whose tokens its files give; read once, so that no file is read in what is timed. */
type Measured = RunningProduct & { readonly actors: Actors };

let persons = 0;
function nextPerson(): number {
  persons += 1;
  return persons;
}

/** What is known of one and not of the other. */
type Trait = 'host' | 'address' | 'person';

interface Candidate {
  readonly known: boolean;
  readonly body: object;
}

async function warmUp(product: Measured): Promise<void> {
  const bodies = Array.from({ length: WARM }, () => filingOf(nextPerson()));
  await inLanes(bodies, 2, async (body) => void (await file(product, 'immigrant', body)));
}

/** Files for known and unknown ones in an order of chance, one after the other. */
async function timesBy(product: Measured, trait: Trait, count: number): Promise<Figures> {
  const known = Array.from({ length: count }, () => bodyWith(trait, nextPerson()));
  const unknown = Array.from({ length: count }, () => bodyWith(trait, nextPerson()));
  await makeKnown(product, trait, known);
  const candidates: Candidate[] = [
    ...known.map((body) => ({ known: true, body })),
    ...unknown.map((body) => ({ known: false, body })),
  ];
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const { known: isKnown, body } of shuffled(candidates)) {
    const start = performance.now();
    await file(product, 'immigrant', body);
    times[isKnown ? 'known' : 'unknown'].push(performance.now() - start);
  }
  return {
    ofEach: count,
    areaUnderRoc: areaUnderRoc(times.known, times.unknown),
    knownMedianMs: quantile(times.known, 0.5),
    unknownMedianMs: quantile(times.unknown, 0.5),
  };
}

function bodyWith(trait: Trait, person: number) {
  const host = {
    email: trait === 'host' ? `host-${person}@mail.example` : 'somebody@mail.example',
  };
  const body = filingOf(person, host);
  return trait === 'address' ? { ...body, place: { ...body.place, flat: String(person) } } : body;
}

type Body = ReturnType<typeof bodyWith>;

/** By what makes each known: an account with this e-mail, an earlier filing of another account. */
async function makeKnown(product: Measured, trait: Trait, bodies: readonly Body[]): Promise<void> {
  if (trait === 'host') return makeHosts(product, bodies);
  await inLanes(bodies, LANES, async (body) => {
    const stranger = filingOf(nextPerson(), body.host);
    const earlier = trait === 'person' ? body : { ...stranger, place: body.place };
    await file(product, 'host', earlier);
  });
}

async function makeHosts(product: Measured, bodies: readonly Body[]): Promise<void> {
  await withRegister(product.dataFolder, (db) =>
    inLanes(bodies, LANES, async ({ host }) => {
      const email = 'email' in host ? String(host.email) : '';
      await inTransaction(db, (trx) => accountForEmail(trx, email));
    }),
  );
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1);
    const [one, two] = [order[at], order[other]];
    if (one === undefined || two === undefined) continue;
    order[at] = two;
    order[other] = one;
  }
  return order;
}

async function file(product: Measured, as: 'immigrant' | 'host', body: object): Promise<string> {
  const { token } = product.actors[as];
  const filed = await ask(product, { token, path: '/registrations', body, key: randomUUID() });
  if (filed.status !== 201) throw new Error(`A filing was not taken: ${filed.status}`);
  return idOf(filed.body);
}

function idOf(body: unknown): string {
  const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined;
  if (typeof id !== 'string') throw new Error('A filing without an id');
  return id;
}

/** Confirms at a fixed rate, whether or not the product keeps up, and fetches each certificate. */
async function confirmations(product: Measured, seconds: number): Promise<Figures> {
  const ids: string[] = [];
  const count = seconds * PER_SECOND;
  await inLanes(Array.from({ length: count }, nextPerson), LANES, async (person) => {
    ids.push(await file(product, 'immigrant', filingOf(person)));
  });
  const start = performance.now();
  const waits = await Promise.all(
    ids.map(async (id, at) => {
      const due = start + (at * 1_000) / PER_SECOND;
      await pause(Math.max(0, due - performance.now()));
      await confirmAndFetch(product, id);
      return performance.now() - due;
    }),
  );
  return {
    confirmations: count,
    perSecond: PER_SECOND,
    medianMs: quantile(waits, 0.5),
    p99Ms: quantile(waits, 0.99),
    slowestMs: Math.max(...waits),
    withinASecond: waits.filter((wait) => wait < 1_000).length / count,
  };
}

async function confirmAndFetch(product: Measured, id: string): Promise<void> {
  const { host, immigrant } = product.actors;
  const path = `/registrations/${id}`;
  await ask(product, { token: host.token, path: `${path}/answer`, body: { answer: 'confirm' } });
  const held = await ask(product, { token: immigrant.token, path: `${path}/certificate` });
  if (held.status !== 200) throw new Error(`No certificate after the confirmation: ${held.status}`);
}
