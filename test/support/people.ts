import {
  accountForEmail,
  grantRole,
  issueToken,
  type OfficerRole,
} from '../../src/accounts/index.ts';
import { seedPeople } from '../../src/app/demo/index.ts';
import { type Database, inTransaction } from '../../src/platform/db/index.ts';

/** Somebody with an account, a verified e-mail address and a token for the API. */
export interface TestActor {
  readonly accountId: string;
  readonly email: string;
  readonly token: string;
}

export interface TestPeople {
  readonly immigrant: TestActor;
  readonly otherImmigrant: TestActor;
  /** Tied to the place `placeId`. */
  readonly host: TestActor;
  /** Tied to nothing. */
  readonly secondHost: TestActor;
  readonly officer: TestActor;
  /** Sends border records. */
  readonly feed: TestActor;
  readonly placeId: string;
}

const HOURS_24 = 86_400_000;

/** The people of the demonstration and two more, with the demonstration's tokens (no limits). */
export async function seedTestPeople(db: Database): Promise<TestPeople> {
  const { accounts, placeId } = await inTransaction(db, seedPeople);
  return {
    immigrant: await actor(db, accounts.immigrant, 'immigrant@demo.example'),
    otherImmigrant: await newActor(db, 'other-immigrant@demo.example'),
    host: await actor(db, accounts.host, 'host@demo.example'),
    secondHost: await newActor(db, 'second-host@demo.example'),
    officer: await actor(db, accounts.officer, 'officer@demo.example'),
    feed: await actor(db, accounts.feed, 'feed@demo.example'),
    placeId,
  };
}

/** An officer with a role of their own, beside the one of the demonstration. */
export async function newOfficer(
  db: Database,
  email: string,
  role: OfficerRole,
): Promise<TestActor> {
  const officer = await newActor(db, email);
  await inTransaction(db, (trx) => grantRole(trx, officer.accountId, role));
  return officer;
}

/** An account whose e-mail address is verified from now on. */
export async function newActor(db: Database, email: string): Promise<TestActor> {
  const accountId = await inTransaction(db, (trx) => accountForEmail(trx, email));
  return actor(db, accountId, email);
}

async function actor(db: Database, accountId: string, email: string): Promise<TestActor> {
  const token = await issueToken(db, {
    accountId,
    purpose: 'api',
    expiresAt: new Date(Date.now() + HOURS_24),
    demo: true,
  });
  return { accountId, email, token };
}
