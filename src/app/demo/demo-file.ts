import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueToken } from '../../accounts/index.ts';
import { type Database, inTransaction } from '../../platform/db/index.ts';
import { ACTORS, type ActorName, type DemoPeople, HOST_REF, seedPeople } from './people.ts';

/** A demonstration's tokens last as long as anybody looks at it. */
const TOKEN_DAYS = 365;

/** Seeds the demonstration and gives each actor a fresh token; those of earlier starts end. */
export async function prepareDemo(db: Database): Promise<{
  readonly people: DemoPeople;
  readonly tokens: Readonly<Record<ActorName, string>>;
}> {
  return inTransaction(db, async (trx) => {
    const people = await seedPeople(trx);
    await trx.deleteFrom('accessToken').where('demo', '=', true).execute();
    const issue = (actor: ActorName) =>
      issueToken(trx, {
        accountId: people.accounts[actor],
        purpose: 'api',
        expiresAt: new Date(Date.now() + TOKEN_DAYS * 86_400_000),
        demo: true,
      });
    const tokens = {
      immigrant: await issue('immigrant'),
      host: await issue('host'),
      officer: await issue('officer'),
      supervisor: await issue('supervisor'),
      appeals: await issue('appeals'),
      feed: await issue('feed'),
    };
    return { people, tokens };
  });
}

/** Writes `demo.json`: who can act, with which token, and where they sign in. Whole or not at all. */
export async function writeDemoFile(
  folder: string,
  baseUrl: string,
  { people, tokens }: Awaited<ReturnType<typeof prepareDemo>>,
): Promise<string> {
  const actors = ACTORS.map((actor) => [
    actor,
    {
      token: tokens[actor],
      signIn: `${baseUrl}/demo/sign-in/${actor}`,
      ...(actor === 'host' ? { hostRef: HOST_REF, placeId: people.placeId } : {}),
    },
  ]);
  const path = join(folder, 'demo.json');
  const draft = `${path}.${process.pid}`;
  const text = JSON.stringify({ baseUrl, actors: Object.fromEntries(actors) }, null, 2);
  // With a database of its own elsewhere, nobody has made the folder yet.
  await mkdir(folder, { recursive: true });
  await writeFile(draft, `${text}\n`, { mode: 0o600 });
  await rename(draft, path);
  return path;
}
