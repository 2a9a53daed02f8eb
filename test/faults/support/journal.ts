import { type FiledView, filedViewSchema } from '../../../src/registration/index.ts';
import { ask, inLanes } from './api.ts';
import { filingOf } from './filings.ts';
import { type Actors, actorsOf, type RunningProduct } from './running-product.ts';

/** What the product has answered about one person: whatever is noted here it must never forget. */
export interface Acknowledged {
  readonly person: number;
  readonly filed?: FiledView;
  readonly confirmed?: unknown;
}

const LANES = 16;

async function file(product: RunningProduct, { immigrant }: Actors, person: number) {
  const answer = await ask(product, {
    token: immigrant.token,
    path: '/registrations',
    body: filingOf(person),
    key: `filing-${person}`,
  });
  if (answer.status !== 201) throw new Error(`A filing was answered with ${answer.status}`);
  return filedViewSchema.parse(answer.body);
}

async function confirm(product: RunningProduct, { host }: Actors, id: string): Promise<unknown> {
  const path = `/registrations/${id}/answer`;
  const body = { answer: 'confirm' };
  const answer = await ask(product, { token: host.token, path, body });
  if (answer.status !== 200) throw new Error(`A confirmation was answered with ${answer.status}`);
  return answer.body;
}

/** Files for every person and lets the host confirm, many at a time; `noted` hears each answer. */
export async function fileAndConfirm(
  product: RunningProduct,
  persons: readonly number[],
  noted: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const actors = actorsOf(product);
  await inLanes(persons, LANES, async (person) => {
    const filed = await file(product, actors, person);
    noted({ person, filed });
    noted({ person, filed, confirmed: await confirm(product, actors, filed.id) });
  });
}

/** The same until the product is killed at the answer of this number; what was acknowledged by then. */
export async function fileUntilKilled(
  product: RunningProduct,
  persons: readonly number[],
  killAt: number,
): Promise<readonly Acknowledged[]> {
  const journal = new Map<number, Acknowledged>();
  let answers = 0;
  const working = fileAndConfirm(product, persons, (acknowledged) => {
    journal.set(acknowledged.person, acknowledged);
    answers += 1;
    if (answers === killAt) product.signal('SIGKILL');
  });
  const refused = await working.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (answers < killAt) throw refused;
  return [...journal.values()];
}
