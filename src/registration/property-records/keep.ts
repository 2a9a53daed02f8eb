import type { Transaction } from 'kysely';
import {
  lockPlaces,
  lockPropertyRecords,
  placesFor,
  writeAddressCodes,
  writePropertyRecords,
} from '../../places/index.ts';
import { type DB, inTransaction } from '../../platform/db/index.ts';
import { casesAt, holdPlaces, lookAgainAt } from '../look-again.ts';
import type { Services } from '../services.ts';
import { done, unitOfWork } from '../unit-of-work.ts';
import { keysAround, type Looked, lookUpProperty } from './known.ts';
import { newsIn, type PropertyNews, type Verdict } from './news.ts';
import { keyOf, type ReportedProperty } from './reported-property.ts';
import { touchedBy } from './touched-by.ts';

type Verdicts = ReadonlyMap<ReportedProperty, Verdict>;

/**
 * Keeps records and gives a verdict on each. Nearly all are of places at which nobody's case is open:
 * those are kept together. Each of the others changes cases, in a transaction of its own, so that one
 * case never holds up or undoes another.
 */
export async function keepProperty(
  services: Services,
  reported: readonly ReportedProperty[],
): Promise<Verdicts> {
  const { verdicts, left } = await keepTogether(services, reported);
  const all = new Map(verdicts);
  for (const one of left) {
    for (const [record, verdict] of await keepAlone(services, one)) all.set(record, verdict);
  }
  return all;
}

async function keepTogether(
  { db, clock }: Services,
  reported: readonly ReportedProperty[],
): Promise<{ readonly verdicts: Verdicts; readonly left: readonly ReportedProperty[] }> {
  return inTransaction(db, async (trx) => {
    await lockPropertyRecords(trx);
    const known = await lookUpProperty(trx, reported);
    const taken = takenOf(newsIn(known, reported, clock.today()));
    const places = await placesAround(trx, known, taken);
    await lockPlaces(trx, [...places.values()]);
    const busy = new Set((await casesAt(trx, [...places.values()])).map(({ placeId }) => placeId));
    const atBusy = (one: ReportedProperty) =>
      keysAround(known, one).some((key) => busy.has(places.get(key) ?? ''));
    const left = touchedBy(known, reported, taken.filter(atBusy));
    const others = reported.filter((one) => !left.has(one));
    const news = newsIn(known, others, clock.today());
    await write(trx, news, places);
    return { verdicts: news.verdicts, left: [...left] };
  });
}

async function keepAlone(services: Services, reported: ReportedProperty): Promise<Verdicts> {
  const kept = await unitOfWork(services.db, async (trx) => {
    await lockPropertyRecords(trx);
    const known = await lookUpProperty(trx, [reported]);
    const news = newsIn(known, [reported], services.clock.today());
    const taken = takenOf(news);
    if (taken.length === 0) return done(news.verdicts);
    const places = await placesAround(trx, known, taken);
    const around = [...places.values()];
    await holdPlaces(trx, around);
    await write(trx, news, places);
    await lookAgainAt(trx, services, around);
    return done(news.verdicts);
  });
  if (!kept.ok) throw new Error(`A record of property was refused: ${kept.refusal.code}`);
  return kept.value;
}

function takenOf({ verdicts }: PropertyNews): readonly ReportedProperty[] {
  return [...verdicts].flatMap(([one, { result }]) => (result === 'taken' ? [one] : []));
}

/**
 * The places around some records, by the key of their address. New ones are made before anything is
 * held: a filing that brings the same address meanwhile waits for us, or we for it, and sees the other.
 */
async function placesAround(
  trx: Transaction<DB>,
  known: Looked,
  reported: readonly ReportedProperty[],
): Promise<ReadonlyMap<string, string>> {
  const keys = new Set(reported.flatMap((one) => keysAround(known, one)));
  const there = [...known.places].filter(([key]) => keys.has(key));
  const unknown = reported.flatMap((one) => {
    const key = keyOf(one);
    return one.address && key && !known.places.has(key) ? [one.address] : [];
  });
  return new Map([...there, ...(unknown.length > 0 ? await placesFor(trx, unknown) : [])]);
}

async function write(
  trx: Transaction<DB>,
  { records, addresses }: PropertyNews,
  places: ReadonlyMap<string, string>,
): Promise<void> {
  if (records.length === 0) return;
  await writePropertyRecords(trx, records);
  const codes = [...addresses].map(([rca, key]) => [rca, placeAt(places, key)] as const);
  if (codes.length > 0) await writeAddressCodes(trx, new Map(codes));
}

function placeAt(places: ReadonlyMap<string, string>, key: string): string {
  const id = places.get(key);
  if (id === undefined) throw new Error('The place of an address was not made');
  return id;
}
