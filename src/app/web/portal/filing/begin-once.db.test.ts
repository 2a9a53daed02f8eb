import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillIn,
  fillOn,
  fillWithLines,
  shownFields,
  specimen,
} from '../../../../../test/support/filing-pages.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

let web: TestWeb;
let visitors = 0;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

type Fields = Readonly<Record<string, string>>;

function newVisitor(): Promise<TestSession> {
  visitors += 1;
  return openSession(web, `once${visitors}@mail.example`);
}

async function draftsOf({ accountId }: TestSession): Promise<number> {
  const { db } = web.services;
  const rows = await db
    .selectFrom('filingDraft')
    .select('id')
    .where('accountId', '=', accountId)
    .execute();
  return rows.length;
}

/** The forms of a page that begin a draft, each as a browser would send it. */
async function beginnings(visitor: TestSession, address: string): Promise<readonly Fields[]> {
  const { body } = await getPage(web, address, visitor);
  const forms = body.matchAll(/<form [^>]*action="\/file".*?<\/form>/gs);
  return [...forms].map(([form]) => shownFields(form));
}

async function begin(visitor: TestSession, fields: Fields): Promise<string> {
  const begun = await postForm(web, '/file', fields, visitor);
  expect(begun.statusCode).toBe(303);
  return String(begun.headers.location);
}

/** Presses a button twice at the same instant; gives where both lead. */
async function pressTwice(visitor: TestSession, fields: Fields): Promise<string> {
  const [one, other] = await Promise.all([begin(visitor, fields), begin(visitor, fields)]);
  expect(other).toBe(one);
  return one ?? '';
}

async function filed(row: string): Promise<{ readonly visitor: TestSession; readonly at: string }> {
  const visitor = await newVisitor();
  const check = (await fillWithLines(web, visitor, specimen(row).lines)).at(-1) ?? '';
  const { to } = await fillIn(web, visitor, check, {});
  return { visitor, at: to.replace('/sent', '') };
}

describe('a button pressed twice at the same instant begins one draft:', () => {
  it.each<[string, Fields]>([
    ['with the lines of a passport', { lines: specimen('uto').lines }],
    ['typed by hand', { way: 'type' }],
  ])('%s', async (_how, typed) => {
    const visitor = await newVisitor();
    const [shown = {}] = await beginnings(visitor, '/file');
    expect(await pressTwice(visitor, { ...shown, ...typed })).toMatch(/\/person$/);
    expect(await draftsOf(visitor)).toBe(1);
  });

  it('from a case, on its own page and on that of its sending', async () => {
    const { visitor, at } = await filed('uzb');
    const forms = [
      ...(await beginnings(visitor, `${at}/sent`)),
      ...(await beginnings(visitor, at)).filter(({ kind }) => kind === 'family'),
    ];
    expect(forms.map(({ kind }) => kind)).toEqual(['family', 'family']);
    for (const form of forms) await pressTwice(visitor, form);
    expect(await draftsOf(visitor)).toBe(2);
  });
});

describe('a page that was kept open', () => {
  it('leads to the case once what it began was sent', async () => {
    const { visitor, at } = await filed('tur');
    const [family = {}] = await beginnings(visitor, `${at}/sent`);
    const passport = await begin(visitor, family);
    const { to } = await fillIn(web, visitor, passport, { lines: specimen('rus').lines });
    const passed = await fillOn(web, visitor, to, {});
    const sent = await fillIn(web, visitor, passed.at(-1) ?? '', {});
    expect(await begin(visitor, family)).toBe(sent.to.replace('/sent', ''));
    expect(await draftsOf(visitor)).toBe(0);
  });

  it('mends what it began when other lines are sent from it', async () => {
    const visitor = await newVisitor();
    const [shown = {}] = await beginnings(visitor, '/file');
    const first = await begin(visitor, { ...shown, lines: specimen('uto').lines });
    const mended = await begin(visitor, { ...shown, lines: specimen('uzb').lines });
    expect(mended).toBe(first);
    const person = shownFields((await getPage(web, mended, visitor)).body);
    expect(person).toMatchObject({ surname: specimen('uzb').surname });
  });

  it('keeps its id over a mistake', async () => {
    const visitor = await newVisitor();
    const [shown = {}] = await beginnings(visitor, '/file');
    const wrong = await postForm(web, '/file', { ...shown, lines: 'x' }, visitor);
    expect(wrong.statusCode).toBe(422);
    expect(shownFields(wrong.body)).toMatchObject({ draft: shown['draft'] });
    const hostile = { draft: '"><script>alert(1)</script>', lines: 'x' };
    expect((await postForm(web, '/file', hostile, visitor)).body).not.toContain('<script>alert');
  });

  it("begins nothing under another's id", async () => {
    const [visitor, stranger] = [await newVisitor(), await newVisitor()];
    const [shown = {}] = await beginnings(visitor, '/file');
    const typed = { draft: shown['draft'] ?? '', way: 'type' };
    await begin(visitor, typed);
    expect((await postForm(web, '/file', typed, stranger)).statusCode).toBe(404);
    expect(await draftsOf(stranger)).toBe(0);
  });
});
