import type { Kysely } from 'kysely';
import { setting } from '../law/index.ts';
import { lookUpPlace, type Providers, type Quorum } from '../places/index.ts';
import type { DB } from '../platform/db/index.ts';
import type { PlaceKnown } from './case/commands.ts';
import type { Services } from './services.ts';

/** Whether what is read is to hold until the end of the caller's transaction. */
type Holding = 'hold' | 'look';

/** Who may answer for a place today, and how full it is, where that is known. */
export async function placeKnown(
  db: Kysely<DB>,
  services: Services,
  placeId: string,
  personId: string,
  holding: Holding,
): Promise<PlaceKnown> {
  const { providers, capacity } = await look(db, services, placeId, holding);
  if (capacity === null) return { providers, room: null };
  const { others } = await db
    .selectFrom('registration')
    .select(({ fn }) => fn.countAll<string>().as('others'))
    .where('placeId', '=', placeId)
    .where('status', '=', 'registered')
    .where('personId', '<>', personId)
    .executeTakeFirstOrThrow();
  return { providers, room: { capacity, others: Number(others) } };
}

/** Who may answer for a place today. */
export async function providersAt(
  db: Kysely<DB>,
  services: Services,
  placeId: string,
): Promise<Providers> {
  return (await look(db, services, placeId, 'look')).providers;
}

function look(
  db: Kysely<DB>,
  { rules, clock }: Services,
  placeId: string,
  holding: Holding,
): ReturnType<typeof lookUpPlace> {
  const today = clock.today();
  return lookUpPlace(db, placeId, today, {
    quorum: usualQuorum({ rules, clock }),
    squareMetres: Number(setting(rules, 'over-capacity.square-metres', today)),
    hold: holding === 'hold',
  });
}

/** Whose word a place asks for of which nobody has said otherwise. */
export function usualQuorum({ rules, clock }: Pick<Services, 'rules' | 'clock'>): Quorum {
  return setting(rules, 'consent.quorum', clock.today()) === 'all-owners'
    ? 'all-owners'
    : 'any-one';
}
