import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AskedHost, askHost } from '../../../../../test/support/host-link.ts';
import { getPage, postForm } from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { amendRegistration, readRegistration } from '../../../../registration/index.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await startTestWeb();
});
afterAll(() => web.close());

const NAMES = ['FIRST', 'SECOND', 'THIRD'];

/** A family of three at one host; what they have is found in the order in which they filed. */
async function family(tied = true) {
  const members: AskedHost[] = [];
  for (const surname of NAMES) {
    const party = members[0] ? { party: members[0].registrationId } : {};
    members.push(await askHost(web.services, { surname, tied, ...party }));
  }
  const [first] = members;
  if (!first) throw new Error('There is no family');
  const url = (language = 'en') => `/answer/${first.token}?lang=${language}`;
  return {
    first,
    ids: members.map(({ registrationId }) => registrationId),
    open: (language?: string) => getPage(web, url(language)),
    send: (fields: Record<string, string>, language?: string) =>
      postForm(web, url(language), fields),
    statuses: () => Promise.all(members.map(statusOf)),
  };
}

function filerOf({ accountId }: AskedHost) {
  return { accountId, roles: [], demo: true };
}

async function statusOf(member: AskedHost): Promise<string> {
  const read = await readRegistration(web.services, filerOf(member), member.registrationId, 'en');
  return read.ok ? read.value.status : read.refusal.code;
}

/** The hidden fields of the one "yes" for everybody. */
function everybodyIn(body: string): Record<string, string> {
  const fields = body.matchAll(/name="(all\.[^"]+)" value="(\d+)"/g);
  return Object.fromEntries([...fields].map(([, name = '', version = '']) => [name, version]));
}

const at = (ids: readonly string[], index: number) => ids[index] ?? '';

describe('the link of a family', () => {
  it.each([
    ['kk', 'Бұл адамдар сізде тұра ма?', 'Иә, бәрін растаймын'],
    ['ru', 'Эти люди живут у вас?', 'Да, подтверждаю всех'],
    ['en', 'Do these people stay with you?', 'Yes, all of them'],
  ])('shows everybody in %s, with one "yes" for all and an answer for each', async (language, heading, all) => {
    const { open } = await family();
    const { statusCode, body } = await open(language);
    expect(statusCode).toBe(200);
    expect(body).toContain(heading);
    expect(body).toContain(all);
    for (const name of NAMES) expect(body).toContain(`<bdi>${name} AZIZA</bdi>`);
    expect(body.match(/name="registrationId"/g)).toHaveLength(3);
    expect(Object.keys(everybodyIn(body))).toHaveLength(3);
    expect(body).not.toMatch(/[{}]/);
  });

  it('takes one "yes" for all of them, and is used up by it', async () => {
    const { open, send, statuses } = await family();
    const { body } = await open();
    const answered = await send({ answer: 'confirm', ...everybodyIn(body) });
    expect(answered.statusCode).toBe(200);
    expect(answered.body).toContain('Thank you. Everybody has your answer');
    expect(answered.body).toContain('Registered: 3.');
    expect(answered.body).not.toContain('AZIZA');
    expect(await statuses()).toEqual(['registered', 'registered', 'registered']);
    expect((await open()).statusCode).toBe(410);
  });

  it('tells in few words what one "yes" for all came to, for a phone that sends it later', async () => {
    const { first, open, send } = await family();
    const everybody = everybodyIn((await open()).body);
    await amendRegistration(web.services, filerOf(first), first.registrationId, {
      stay: { until: first.filing.stay.from },
    });
    const payload = new URLSearchParams({ answer: 'confirm', ...everybody }).toString();
    const headers = {
      accept: 'application/json',
      'accept-language': 'ru',
      'content-type': 'application/x-www-form-urlencoded',
    };
    const url = `/answer/${first.token}`;
    const later = () => web.server.inject({ method: 'POST', url, headers, payload });
    const second = Object.keys(everybody)[1]?.slice('all.'.length) ?? '';
    await send({ answer: 'confirm', version: '1', registrationId: second });
    const told = await later();
    expect([told.statusCode, told.json()]).toEqual([
      200,
      {
        title: 'Ещё 1 человек ждёт вашего ответа.',
        body: 'Зарегистрировано: 1.',
        url,
      },
    ]);
    expect((await later()).statusCode).toBe(409);
  });

  it('shows who is left after each answer, and what came of it', async () => {
    const { ids, send, open, statuses } = await family();
    const yes = { answer: 'confirm', version: '1', registrationId: at(ids, 1) };
    const { body } = await send(yes);
    expect(body).toContain('This person is now registered');
    expect(body).toContain('2 more people wait for your answer.');
    expect(body).not.toContain('SECOND');
    await send({ ...yes, registrationId: at(ids, 0) });
    expect(await statuses()).toEqual(['registered', 'registered', 'awaiting-host']);
    const last = await open();
    expect(last.body).toContain('Does this person stay with you?');
    expect(last.body).toContain('THIRD AZIZA');
  });

  it('asks why before a "no", about one person, with the way back to the others', async () => {
    const { ids, send, statuses } = await family();
    const named = { version: '1', registrationId: at(ids, 2) };
    const asks = await send({ answer: 'ask-why', ...named });
    expect(asks.statusCode).toBe(200);
    expect(asks.body).toContain('THIRD AZIZA');
    expect(asks.body).not.toContain('FIRST AZIZA');
    expect(asks.body).toMatch(/<details [^>]*open/);
    expect(asks.body).toContain('href="?">Back to the others');
    const wrong = await send({ answer: 'decline', ...named, note: 'Who is this?' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('Who is this?');
    expect(wrong.body).toContain('THIRD AZIZA');
    const done = await send({ answer: 'decline', ...named, reason: 'unknown-person' });
    expect(done.body).toContain('You have declined');
    expect(await statuses()).toEqual(['awaiting-host', 'awaiting-host', 'refused']);
  });

  it('leaves out of the one "yes" whoever was amended since, and shows them again', async () => {
    const { first, open, send, statuses } = await family();
    const everybody = everybodyIn((await open()).body);
    const until = first.filing.stay.from;
    await amendRegistration(web.services, filerOf(first), first.registrationId, {
      stay: { until },
    });
    const answered = await send({ answer: 'confirm', ...everybody });
    expect(answered.statusCode).toBe(409);
    expect(answered.body).toContain('The filing was changed');
    expect(answered.body).toContain('FIRST AZIZA');
    expect(answered.body).toContain('Registered: 2.');
    expect(await statuses()).toEqual(['awaiting-host', 'registered', 'registered']);
  });

  it('goes on to nobody else when an answer is sent twice', async () => {
    const { ids, send, statuses } = await family();
    const yes = { answer: 'confirm', version: '1', registrationId: at(ids, 0) };
    await send(yes);
    const again = await send(yes);
    expect(again.statusCode).toBe(409);
    expect(again.body).toContain('SECOND AZIZA');
    expect(await statuses()).toEqual(['registered', 'awaiting-host', 'awaiting-host']);
  });

  it('answers for nobody whom a made-up form names', async () => {
    const { send, statuses } = await family();
    const stranger = await askHost(web.services, { surname: 'STRANGER', tied: true });
    const { registrationId } = stranger;
    for (const fields of [
      { answer: 'confirm', version: '1', registrationId },
      { answer: 'confirm', [`all.${registrationId}`]: '1' },
      { answer: 'confirm', version: '1', registrationId: "x' --" },
      { answer: 'confirm', 'all.': '1' },
    ]) {
      const answered = await send(fields);
      expect(answered.statusCode).toBe(409);
      expect(answered.body).not.toContain('STRANGER');
    }
    expect(await statusOf(stranger)).toBe('awaiting-host');
    expect(await statuses()).toEqual(['awaiting-host', 'awaiting-host', 'awaiting-host']);
  });
});
