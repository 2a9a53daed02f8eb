import type { Actor } from '../../src/accounts/index.ts';
import { offsetClock } from '../../src/platform/clock/index.ts';
import { type Services, sweepDeadlines } from '../../src/registration/index.ts';
import { answerHearing, openHearing } from '../../src/review/index.ts';
import { accepted, NOTICE } from './review.ts';

/** Cases that only an officer's pages show in another way. */
export interface DeskWorld {
  /** Confirmed so long ago that the review takes longer than it may. */
  readonly overdue: string;
  /** Registered in the place of another one, and heard: it may be annulled. */
  readonly heardInForce: string;
  /** Confirmed for a place to which nothing ties the host. */
  readonly notTied: string;
}

/** With whom, and how, the cases are made. */
export interface DeskMakers {
  readonly immigrant: Actor;
  readonly officer: Actor;
  /** Confirmed by the host: on a document that has expired or on this one, or for another place. */
  readonly confirmed: (
    services: Services,
    how: 'expired' | 'elsewhere' | { number: string },
  ) => Promise<string>;
}

/** Longer than a review may take. */
const LONG_AGO_MS = 25 * 86_400_000;

export async function makeDeskWorld(services: Services, makers: DeskMakers): Promise<DeskWorld> {
  const offsetMs = services.clock.now().getTime() - Date.now() - LONG_AGO_MS;
  const clock = offsetClock({ offsetMs, save: async () => undefined });
  const overdue = await makers.confirmed({ ...services, clock }, 'expired');
  await sweepDeadlines(services);
  return {
    overdue,
    heardInForce: await heardInForce(services, makers),
    notTied: await makers.confirmed(services, 'elsewhere'),
  };
}

async function heardInForce(services: Services, makers: DeskMakers): Promise<string> {
  const { immigrant, officer, confirmed } = makers;
  const document = { number: 'H0000001' };
  await confirmed(services, document);
  const id = await confirmed(services, document);
  accepted(await openHearing(services, officer, id, NOTICE));
  accepted(await answerHearing(services, immigrant, id, { text: 'I live there.' }));
  return id;
}
