import type { FieldError } from '../../platform/contract/index.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Services } from '../services.ts';
import { propertyRecordSchema, readProperty } from './contract.ts';
import { keepProperty } from './keep.ts';
import { lookUpProperty } from './known.ts';
import { newsIn, type Verdict } from './news.ts';
import type { ReportedProperty } from './reported-property.ts';
import type { PropertyResult } from './result.ts';
import { touchedBy } from './touched-by.ts';

/** The property register's records, decision 28. */
export const propertyFeed: Feed<PropertyResult> = {
  action: 'property-recorded',
  take: takeRecords,
};

async function takeRecords(
  services: Services,
  inputs: readonly unknown[],
): Promise<readonly PropertyResult[]> {
  const read = inputs.map(readProperty);
  const sound = read.flatMap((one) => (one.ok ? [one.value] : []));
  const verdicts = await keepNews(services, sound);
  return read.map((one, at) => {
    if (!one.ok) return invalid(inputs[at], one.errors);
    const verdict = verdicts.get(one.value);
    if (!verdict) throw new Error('A record without a verdict');
    return resultOf(one.value, verdict);
  });
}

/** What says nothing new, such as most of a file that comes again, takes no lock at all. */
async function keepNews(
  services: Services,
  sound: readonly ReportedProperty[],
): Promise<ReadonlyMap<ReportedProperty, Verdict>> {
  const known = await lookUpProperty(services.db, sound);
  const { verdicts } = newsIn(known, sound, services.clock.today());
  const news = sound.filter((one) => verdicts.get(one)?.result === 'taken');
  if (news.length === 0) return verdicts;
  const fresh = [...touchedBy(known, sound, news)];
  return new Map([...verdicts, ...(await keepProperty(services, fresh))]);
}

function resultOf({ id }: ReportedProperty, verdict: Verdict): PropertyResult {
  if (verdict.result !== 'differs') return { id, ...verdict };
  const code = 'address-differs';
  return { id, result: 'refused', code, errors: [{ pointer: '/address', code }] };
}

function invalid(input: unknown, errors: readonly FieldError[]): PropertyResult {
  return { id: idIn(input), result: 'refused', code: 'invalid-fields', errors };
}

/** Told back so that a feed finds its record; only where it is one, since anything else may be anything. */
function idIn(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('id' in input)) return null;
  return propertyRecordSchema.shape.id.safeParse(input.id).data ?? null;
}
