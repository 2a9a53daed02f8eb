import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answersFor,
  fillIn,
  fillOn,
  fillWithLines,
  specimen,
  textOf,
} from '../../../../../test/support/filing-pages.ts';
import { openLinkOf } from '../../../../../test/support/host-link.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { placeFor, tieToPlace } from '../../../../places/index.ts';
import { inTransaction } from '../../../../platform/db/index.ts';
import {
  answerRequest,
  readRegistration,
  startDraft,
  withdrawRegistration,
} from '../../../../registration/index.ts';

let web: TestWeb;
let filed = 0;
beforeAll(async () => {
  web = await startTestWeb();
  const host = await openSession(web, 'host@mail.example');
  await inTransaction(web.services.db, async (trx) => {
    const place = await placeFor(trx, {
      type: 'apartment',
      kato: '750000000',
      street: 'Abay Avenue',
      house: '10',
      flat: '25',
    });
    if (place)
      await tieToPlace(trx, {
        placeId: place.id,
        accountId: host.accountId,
        role: 'owner',
        basis: 'property-record',
        since: '2026-01-01',
      });
  });
});
afterAll(() => web.close());

interface Filed {
  readonly visitor: TestSession;
  readonly id: string;
}

/** Files by the pages, each time as another account with a passport of its own. */
async function file(row: string): Promise<Filed> {
  filed += 1;
  const visitor = await openSession(web, `filer${filed}@mail.example`);
  const passed = await fillWithLines(web, visitor, specimen(row).lines);
  const { to } = await fillIn(web, visitor, passed.at(-1) ?? '', {});
  return { visitor, id: to.split('/')[2] ?? '' };
}

async function answer(id: string, body: object): Promise<void> {
  const token = await openLinkOf(web.services, id);
  const answered = await answerRequest(web.services, { through: 'link', token }, body);
  if (!answered.ok) throw new Error(answered.refusal.code);
}

function actorOf({ accountId }: TestSession) {
  return { accountId, roles: [], demo: false };
}

async function view({ visitor }: Pick<Filed, 'visitor'>, id: string) {
  const read = await readRegistration(web.services, actorOf(visitor), id, 'en');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function begin({ visitor, id }: Filed, kind: string): Promise<string> {
  const begun = await postForm(web, '/file', { kind, of: id }, visitor);
  expect(begun.statusCode).toBe(303);
  return String(begun.headers.location);
}

async function send(visitor: TestSession, check: string): Promise<string> {
  return (await fillIn(web, visitor, check, {})).to;
}

describe('one more of a family', () => {
  it('asks for the person alone, and keeps host, place and days', async () => {
    const first = await file('uto');
    const at = await begin(first, 'family');
    expect(at).toMatch(/\/passport$/);
    const { to } = await fillIn(web, first.visitor, at, { lines: specimen('tur').lines });
    const passed = await fillOn(web, first.visitor, to, {});
    expect(passed.map((address) => address.split('/')[3])).toEqual(['person', 'document', 'check']);
    const sent = await send(first.visitor, passed.at(-1) ?? '');
    const second = await view(first, sent.split('/')[2] ?? '');
    expect(second).toMatchObject({
      party: first.id,
      immigrant: { surname: 'YILMAZ' },
      host: { email: 'host@mail.example' },
    });
    expect((await view(first, first.id)).status).toBe('awaiting-host');
  });
});

describe('correcting what was refused', () => {
  it('goes to the check with everything kept, and sends it anew', async () => {
    const first = await file('uzb');
    await answer(first.id, { answer: 'decline', reason: 'dates-wrong' });
    const check = await begin(first, 'correct');
    expect(check).toMatch(/\/check$/);
    expect(textOf((await getPage(web, check, first.visitor)).body)).toContain('KARIMOV');
    const sent = await send(first.visitor, check);
    expect(sent).toMatch(/\/sent$/);
    expect(await view(first, sent.split('/')[2] ?? '')).toMatchObject({ corrects: first.id });
  });
});

describe('moving, and a new passport', () => {
  it('begin with what changes, and are filings of their own', async () => {
    const first = await file('chn');
    await answer(first.id, { answer: 'confirm' });
    expect((await view(first, first.id)).status).toBe('registered');
    expect(
      (await getPage(web, `/registrations/${first.id}/sent`, first.visitor)).headers.location,
    ).toBe(`/registrations/${first.id}`);

    const move = await begin(first, 'move');
    expect(move).toMatch(/\/dates$/);
    const { dates = {}, host = {}, place = {} } = answersFor(web);
    const moved = await fillOn(web, first.visitor, move, {
      dates,
      host: { ...host, email: 'new-host@mail.example' },
      place: { ...place, house: '99' },
    });
    expect(await send(first.visitor, moved.at(-1) ?? '')).toMatch(/\/sent$/);

    const renew = await begin(first, 'renew');
    expect(renew).toMatch(/\/passport$/);
    const begun = await fillIn(web, first.visitor, renew, {
      lines: specimen('chn').lines.replace(
        'EK12345676CHN8802299M3205013<<<<<<<<<<<<<<<6',
        'EK12345676CHN8802299M3205013<<<<<<<<<<<<<<<6',
      ),
    });
    expect(begun.to).toMatch(/\/document$/);
  });
});

describe('changing an open filing', () => {
  it('says what will follow, asks the host again for another place, and ends at the case', async () => {
    const first = await file('rus');
    const check = await begin(first, 'amend');
    expect(check).toMatch(/\/check$/);
    expect(await begin(first, 'amend')).toBe(check);
    const untouched = await getPage(web, check, first.visitor);
    expect(textOf(untouched.body)).toContain('Nothing is changed yet.');
    expect(untouched.body).not.toContain(`action="${check}"`);

    const place = check.replace('check', 'place');
    const changed = await fillIn(web, first.visitor, place, { house: '12' });
    expect(changed.to).toBe(check);
    expect(textOf(changed.page)).toContain('Save');
    const page = textOf((await getPage(web, check, first.visitor)).body);
    expect(page).toContain('Your host is asked again: host@mail.example.');
    expect(page.match(/Changed/g)).toHaveLength(1);
    expect(page).toContain('Send the changes');

    const before = await openLinkOf(web.services, first.id);
    expect(await send(first.visitor, check)).toBe(`/registrations/${first.id}`);
    expect((await view(first, first.id)).place).toMatchObject({ house: '12' });
    expect(await openLinkOf(web.services, first.id)).not.toBe(before);
    const again = await postForm(web, check, {}, first.visitor);
    expect(again.headers.location).toBe(`/registrations/${first.id}`);
  });

  it('does not ask again where the host only sees other days', async () => {
    const first = await file('tur');
    const check = await begin(first, 'amend');
    await fillIn(web, first.visitor, check.replace('check', 'dates'), { checkpoint: 'Dostyk' });
    const page = textOf((await getPage(web, check, first.visitor)).body);
    expect(page).toContain('Your host sees the change by the same link.');
    const before = await openLinkOf(web.services, first.id);
    await send(first.visitor, check);
    expect(await openLinkOf(web.services, first.id)).toBe(before);
  });

  it('that has ended meanwhile says so, keeps the draft, and a new one is not begun', async () => {
    const first = await file('deu');
    const check = await begin(first, 'amend');
    await fillIn(web, first.visitor, check.replace('check', 'place'), { house: '12' });
    const withdrawn = await withdrawRegistration(
      web.services,
      actorOf(first.visitor),
      first.id,
      {},
    );
    expect(withdrawn.ok).toBe(true);
    const late = await postForm(web, check, {}, first.visitor);
    expect(late.statusCode).toBe(409);
    expect(textOf(late.body)).toContain('This case has ended');
    expect((await getPage(web, check, first.visitor)).statusCode).toBe(200);
    for (const kind of ['family', 'correct', 'move', 'renew', 'amend']) {
      const page = await postForm(web, '/file', { kind, of: first.id }, first.visitor);
      expect(page.statusCode).toBe(409);
      expect(page.body).toContain('role="alert"');
      expect(page.body).toContain('name="lines"');
    }
  });
});

describe('beginning', () => {
  it("from another's case, or in a way that is none, leads nowhere", async () => {
    const { id } = await file('irl-apostrophe');
    const stranger = await openSession(web, 'stranger@mail.example');
    for (const fields of [{ kind: 'family', of: id }, { kind: 'amend', of: 'x' }, { kind: 'x' }]) {
      expect((await postForm(web, '/file', fields, stranger)).statusCode).toBe(404);
    }
  });

  it('is refused where too much was begun, and what was is listed', async () => {
    const visitor = await openSession(web, 'many@mail.example');
    for (let begun = 0; begun < 20; begun += 1) {
      await startDraft(web.services, actorOf(visitor), { kind: 'new', language: 'en' });
    }
    const page = await postForm(web, '/file', { lines: specimen('uto').lines }, visitor);
    expect(page.statusCode).toBe(409);
    expect(textOf(page.body)).toContain('too many filings that are not sent');
    expect(page.body.match(/Continue: no name yet/g)).toHaveLength(20);
  });
});
