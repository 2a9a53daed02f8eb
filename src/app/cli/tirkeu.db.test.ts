import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { type Ended, runProgram } from '../../../test/support/run-program.ts';
import { authenticate } from '../../accounts/index.ts';
import { ACTORS } from '../demo/index.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createEmptyDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'tirkeu-cli-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function tirkeu(args: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  return runProgram(['bin/tirkeu.mjs', ...args], {
    DATABASE_URL: database.applicationUrl,
    TIRKEU_OWNER_DATABASE_URL: database.ownerUrl,
    TIRKEU_DATA: folder,
    ...settings,
  });
}

const lines = (output: string) => output.trimEnd().split('\n');
const NOTHING_SAID = { stdout: '' };

describe('tirkeu migrate', () => {
  it('says what it applies, and the second time that there was nothing to do', async () => {
    const first = await tirkeu(['migrate']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(lines(first.stdout).slice(0, -1)).toContain('Applied 0004_registrations.sql');
    expect(lines(first.stdout).at(-1)).toBe('The database is up to date.');
    const second = await tirkeu(['migrate']);
    expect(second).toEqual({ code: 0, stdout: 'The database was up to date.\n', stderr: '' });
  });

  it('says in one line which database cannot be reached, and keeps its password to itself', async () => {
    const nowhere = 'postgresql://somebody:N0SECRET@127.0.0.1:1/tirkeu';
    expect(await tirkeu(['migrate'], { TIRKEU_OWNER_DATABASE_URL: nowhere })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The database of TIRKEU_OWNER_DATABASE_URL cannot be used: nobody listens there.\n',
    });
  });

  it('says in one line which setting is wrong', async () => {
    const wrong = await tirkeu(['migrate'], { PORT: 'seven' });
    const stderr = 'PORT must be a whole number from 1 to 65535.\n';
    expect(wrong).toEqual({ code: 1, stdout: '', stderr });
  });
});

describe('tirkeu officer add', () => {
  const rolesOf = async (email: string) => {
    const found = await database.db
      .selectFrom('contact')
      .innerJoin('account', 'account.id', 'contact.accountId')
      .select(['account.id', 'account.roles'])
      .where('contact.value', '=', email)
      .execute();
    return found;
  };

  it('makes the account once, adds roles to it, and leaves a trace', async () => {
    const first = await tirkeu(['officer', 'add', 'inspector@POST.example', '--role', 'officer']);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    await tirkeu(['officer', 'add', 'inspector@post.example', '--role', 'supervisor']);
    const [account, ...others] = await rolesOf('inspector@post.example');
    expect(others).toEqual([]);
    expect(account?.roles).toEqual(['officer', 'supervisor']);
    const { rows } = await sql`select actor_kind, action, purpose from audit_entry
      where action = 'role-granted' order by id`.execute(database.db);
    expect(rows).toEqual(
      ['officer', 'supervisor'].map((role) => ({
        actorKind: 'system',
        action: 'role-granted',
        purpose: `${role} for account ${account?.id}`,
      })),
    );
  });

  it('prints a token that works for thirty days, and says that it is shown once', async () => {
    const { stdout } = await tirkeu(['officer', 'add', 'once@post.example', '--role', 'officer']);
    const [done, token = '', warning] = lines(stdout);
    expect(done).toBe('once@post.example is now officer.');
    expect(warning).toMatch(/shown once.*30 days/);
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    const actor = await authenticate(database.db, token, inDays(29));
    expect(actor).toMatchObject({ roles: ['officer'], demo: false });
    expect(await authenticate(database.db, token, inDays(31))).toBeNull();
  });

  it.each([
    ['a role that there is none', ['x@post.example', '--role', 'king'], /Allowed choices/],
    ['a role that is no officer', ['x@post.example', '--role', 'feed'], /Allowed choices/],
    ['no role', ['x@post.example'], /required option '--role/],
    ['something that is no address', ['x.post.example', '--role', 'officer'], /not an e-mail/],
  ])('refuses %s in one line', async (_what, args, complaint) => {
    const refused = await tirkeu(['officer', 'add', ...args]);
    expect(refused).toMatchObject({ code: 2, ...NOTHING_SAID });
    expect(lines(refused.stderr)).toEqual([expect.stringMatching(complaint)]);
    expect(await rolesOf('x@post.example')).toEqual([]);
  });
});

describe('tirkeu feed add', () => {
  it('prints a token that works for a year, of an account that is a feed and no more', async () => {
    const { code, stdout } = await tirkeu(['feed', 'add', 'border@border.example']);
    const [done, token = ''] = lines(stdout);
    expect([code, done]).toEqual([0, 'border@border.example is now feed.']);
    const actor = await authenticate(database.db, token, new Date(Date.now() + 364 * 86_400_000));
    expect(actor).toMatchObject({ roles: ['feed'], demo: false });
  });
});

describe('tirkeu seed', () => {
  it('makes the people of the demonstration, and no token that a start would not make', async () => {
    const seeded = await tirkeu(['seed']);
    expect(seeded).toMatchObject({ code: 0, stderr: '' });
    const { rows } = await sql`select count(*) as people from contact
      where value like '%@demo.example'`.execute(database.db);
    expect(rows).toEqual([{ people: ACTORS.length }]);
    const tokens = await sql`select 1 from access_token where demo`.execute(database.db);
    expect(tokens.rows).toEqual([]);
  });

  it('is refused in production', async () => {
    const refused = await tirkeu(['seed'], {
      TIRKEU_MODE: 'production',
      TIRKEU_ORIGIN: 'https://registration.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      TIRKEU_MAIL_FROM: 'no-reply@registration.example',
    });
    expect(refused).toMatchObject({ code: 1, ...NOTHING_SAID });
    expect(refused.stderr).toBe('Invented people have no place in production: nothing was done.\n');
  });
});

describe('the command line', () => {
  it('refuses a command that there is none in one line', async () => {
    const unknown = await tirkeu(['conquer']);
    expect(unknown).toEqual({ code: 2, stdout: '', stderr: "error: unknown command 'conquer'\n" });
  });

  it('shows its commands where it is asked for help', async () => {
    const { code, stdout } = await tirkeu(['--help']);
    expect(code).toBe(0);
    for (const command of ['migrate', 'officer', 'feed', 'import', 'verify', 'seed'])
      expect(stdout).toContain(command);
  });
});
