import { agentName, hasDemoTokens, issueToken } from '../accounts/index.ts';
import {
  ACTORS,
  type ActorName,
  hasDemoPeople,
  openDemoClock,
  prepareDemo,
  writeDemoFile,
} from '../app/demo/index.ts';
import type { DemoOptions } from '../app/web/index.ts';
import { listMessages } from '../notifications/index.ts';
import type { OffsetClock } from '../platform/clock/index.ts';
import type { Config } from '../platform/config/index.ts';
import { type Database, DatabaseProblem } from '../platform/db/index.ts';
import { explainFolder } from '../platform/explain-folder.ts';
import type { Services } from '../registration/index.ts';
import { linkOrCodeFor } from './services.ts';

/** What only a demonstration has. */
export interface Demo {
  readonly clock: OffsetClock;
  /** Path of `demo.json`. */
  readonly file: string;
  readonly accounts: Readonly<Record<ActorName, string>>;
}

/** Seeds the demonstration and writes `demo.json`, before the product is ready. */
export async function composeDemo(config: Config, db: Database): Promise<Demo> {
  const prepared = await prepareDemo(db);
  const { dataFolder, origin } = config;
  const writing = writeDemoFile(dataFolder, origin, prepared);
  const file = await explainFolder('TIRKEU_DATA', dataFolder, writing);
  return { clock: await openDemoClock(db), file, accounts: prepared.people.accounts };
}

/** A browser's session in the demonstration; it ends with the day, wherever the browser is left. */
const SESSION_MS = 12 * 3_600_000;
const MESSAGES_SHOWN = 200;

/** What the demonstration's pages show and do. */
export function demoPages({ accounts }: Demo, services: Services): DemoOptions {
  return {
    actors: ACTORS,
    listMessages: async () => {
      const messages = await listMessages(services.db, MESSAGES_SHOWN);
      return Promise.all(
        messages.map(async (message) => ({
          ...message,
          arguments: { ...message.arguments, ...(await linkOrCodeFor(services, message)) },
        })),
      );
    },
    signIn: async (actor, userAgent) => {
      const accountId = new Map(Object.entries(accounts)).get(actor);
      if (!accountId) return null;
      const expiresAt = new Date(services.clock.wall().getTime() + SESSION_MS);
      const session = {
        accountId,
        purpose: 'session',
        expiresAt,
        demo: true,
        agent: agentName(userAgent),
      } as const;
      return issueToken(services.db, session);
    },
  };
}

/** Production on a demonstration's database would let in whoever has read its `demo.json`. */
export async function refuseDemoAccounts(db: Database): Promise<void> {
  if (!(await hasDemoPeople(db)) && !(await hasDemoTokens(db))) return;
  throw new DatabaseProblem(
    'This database holds the accounts of a demonstration; TIRKEU_MODE=production needs one of its own.',
  );
}
