import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filedViewSchema } from '../../src/registration/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { withClient } from '../support/with-client.ts';
import { ask } from './support/api.ts';
import { freePort, makeDataFolder, removeDataFolder } from './support/data-folder.ts';
import { filingOf } from './support/filings.ts';
import { type MailServer, type Refuse, startMailServer } from './support/mail-server.ts';
import { actorsOf, endAll, type RunningProduct, startProduct } from './support/running-product.ts';
import { until } from './support/until.ts';

let database: TestDatabase;
let dataFolder: string;
let mailPort: number;
let mailServer: MailServer;
let product: RunningProduct;

beforeAll(async () => {
  database = await createTestDatabase();
  dataFolder = makeDataFolder();
  mailPort = await freePort();
  mailServer = await startMailServer(mailPort, refuse);
  const SMTP_URL = `smtp://127.0.0.1:${mailPort}`;
  product = await startProduct(dataFolder, { DATABASE_URL: database.applicationUrl, SMTP_URL });
});
afterAll(async () => {
  await endAll();
  await mailServer.close();
  await database.drop();
  removeDataFolder(dataFolder);
});

const busy = new Set(['busy@mail.example']);

const refuse: Refuse = (address) => {
  if (address === 'gone@mail.example') return 550;
  return busy.has(address) ? 451 : undefined;
};

let persons = 0;

/** Files a case whose host has this address. */
async function askHost(email: string) {
  persons += 1;
  const { token } = actorsOf(product).immigrant;
  const body = filingOf(persons, { name: 'Invented Host', email });
  const filed = await ask(product, { token, path: '/registrations', body });
  return filedViewSchema.parse(filed.body);
}

/** The message to a host, with what has become of the job that mails it. */
async function messageTo(email: string) {
  const { rows } = await sql<{
    id: string;
    state: string;
    failure: string | null;
    attempts: number | null;
    resting: boolean;
  }>`
    select d.id, m.state, m.failure, j.attempts, j.id is not null and j.locked_at is null as resting
    from message m
    join delivery d on d.message_id = m.id and d.channel = 'email'
    left join graphile_worker._private_jobs j on j.key = 'delivery:' || d.id
    where m.recipient = ${email}`.execute(database.db);
  return rows[0];
}

async function untilTried(email: string): Promise<void> {
  await until('the first attempt failed', async () => {
    const message = await messageTo(email);
    return message?.attempts === 1 && message.resting;
  });
}

/** The next attempt would be made by itself, only later. */
async function tryAgainNow(email: string): Promise<void> {
  const message = await messageTo(email);
  await withClient(database.superuserUrl, (client) =>
    client.query(
      `update graphile_worker._private_jobs set run_at = now() where key = 'delivery:' || $1`,
      [message?.id],
    ),
  );
}

async function untilSettled(email: string): Promise<void> {
  await until('the message is settled', async () => (await messageTo(email))?.attempts === null);
}

async function eventsOf(id: string): Promise<unknown> {
  const { rows } = await sql`select type from registration_event
    where registration_id = ${id} order by sequence`.execute(database.db);
  return rows;
}

describe("the host's e-mail", () => {
  it('brings a link that any number of mail scanners may open, and that answers when the host does', async () => {
    const { id } = await askHost('host@demo.example');
    await until('it arrives', () => mailServer.mailsTo('host@demo.example').length > 0);
    const [mail] = mailServer.mailsTo('host@demo.example');
    const [, link = ''] = /http:\/\/localhost:\d+(\/answer\/\S+)/.exec(mail?.text ?? '') ?? [];
    for (const method of ['GET', 'HEAD', 'GET']) {
      expect((await fetch(`${product.baseUrl}${link}`, { method })).status).toBe(200);
    }
    expect(await eventsOf(id)).toEqual([{ type: 'filed' }]);
    const form = new URLSearchParams({ answer: 'confirm', version: '1' });
    const answered = await fetch(`${product.baseUrl}${link}`, { method: 'POST', body: form });
    expect(answered.status).toBe(200);
    expect(await eventsOf(id)).toContainEqual({ type: 'registered' });
  });

  it('is given up where the recipient is refused for good, and the message says so', async () => {
    await askHost('gone@mail.example');
    await untilSettled('gone@mail.example');
    expect(await messageTo('gone@mail.example')).toMatchObject({
      state: 'failed',
      failure: 'refused',
    });
    expect(mailServer.mailsTo('gone@mail.example')).toEqual([]);
  });

  it('is tried again after a passing refusal, and arrives once', async () => {
    await askHost('busy@mail.example');
    await untilTried('busy@mail.example');
    expect(await messageTo('busy@mail.example')).toMatchObject({ state: 'queued', failure: null });
    busy.clear();
    await tryAgainNow('busy@mail.example');
    await untilSettled('busy@mail.example');
    expect(await messageTo('busy@mail.example')).toMatchObject({ state: 'sent' });
    expect(mailServer.mailsTo('busy@mail.example')).toHaveLength(1);
  });

  it('waits for a mail server that is away, and arrives once when it is back', async () => {
    await mailServer.close();
    await askHost('patient@mail.example');
    await untilTried('patient@mail.example');
    mailServer = await startMailServer(mailPort, refuse);
    await tryAgainNow('patient@mail.example');
    await untilSettled('patient@mail.example');
    expect(await messageTo('patient@mail.example')).toMatchObject({ state: 'sent' });
    expect(mailServer.mailsTo('patient@mail.example')).toHaveLength(1);
  });
});
