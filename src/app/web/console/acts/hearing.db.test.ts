import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../../../../test/support/desk.ts';
import type { AskedHost } from '../../../../../test/support/host-link.ts';
import { actsOn, caseInReview, registeredCase } from '../../../../../test/support/review.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

const INFORMATION = 'hearing/inaccurate-information';
const STAY = 'hearing/stay-violation';
const NOTICE = { notice: 'Which is right?' };

let web: TestWeb;
let desk: Desk;
beforeAll(async () => {
  web = await startTestWeb();
  desk = await openDesk(web);
});
afterAll(() => web.close());

async function heardCase(): Promise<AskedHost> {
  const asked = await caseInReview(web.services);
  const { hear, answer } = actsOn(web.services, asked);
  await hear(desk.actor);
  await answer('It is 1990.');
  return asked;
}

describe('opening a hearing', () => {
  it('asks for the ground first, and leads to a form for each', async () => {
    const asked = await caseInReview(web.services);
    const { body } = await desk.open(asked, 'hearing');
    expect(body).toContain(`href="${desk.addressOf(asked, INFORMATION)}"`);
    expect(body).toContain(`href="${desk.addressOf(asked, STAY)}"`);
  });

  it('names what was filed beside each box and says until when an answer may come', async () => {
    const { body } = await desk.open(await caseInReview(web.services), INFORMATION);
    expect(body).toContain('name="fields./immigrant/birthDate"');
    expect(body).toContain('In the filing: 17 May 1990');
    expect(body).toContain('Some of what you filed does not agree');
    expect(body).toMatch(/the person can answer until \d+ \w+ \d{4}\./);
  });

  it('on details holds the person to those that were ticked', async () => {
    const asked = await caseInReview(web.services);
    const fields = { 'fields./immigrant/birthDate': 'on', 'fields./place': 'on', ...NOTICE };
    const { hearing } = await desk.taken(asked, INFORMATION, fields);
    expect(hearing).toMatchObject({
      ground: 'inaccurate-information',
      fields: ['/immigrant/birthDate', '/place'],
      notice: NOTICE.notice,
    });
    const { body } = await desk.open(asked);
    expect(body).toContain('Until then, or until they answer, nothing can be decided');
    expect(body).not.toContain(`href="${desk.addressOf(asked, 'refuse')}"`);
  });

  it('on a stay names every day from the first to the last', async () => {
    const asked = await caseInReview(web.services);
    const first = { 'dates.day': '27', 'dates.month': '2', 'dates.year': '2026' };
    const last = { 'until.day': '2', 'until.month': '3', 'until.year': '2026' };
    const { hearing } = await desk.taken(asked, STAY, { ...first, ...last, ...NOTICE });
    expect(hearing?.dates).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  });

  it.each([
    [INFORMATION, NOTICE, ['href="#fields"', 'Tick at least one detail.']],
    [INFORMATION, { 'fields.<script>': 'on', ...NOTICE }, ['href="#fields"']],
    [INFORMATION, { 'fields./place': 'on', notice: '  ' }, ['href="#notice"']],
    [STAY, NOTICE, ['href="#dates"', 'Name at least one day.']],
    [STAY, { 'dates.day': '31', 'dates.month': '2', 'dates.year': '2026' }, ['href="#dates"']],
    [STAY, daysTyped('2026-03-02', '2026-03-01'), ['href="#until"', 'before the first']],
    [STAY, daysTyped('1900-01-01', '2199-12-31'), ['href="#dates"', 'too many']],
    [STAY, daysTyped('9999-12-31', '9999-12-31'), ['href="#dates"']],
  ] as const)('at %s tells what is wrong with %o and keeps what was typed', async (path, fields, said) => {
    const asked = await caseInReview(web.services);
    const page = await desk.send(asked, path, { notice: 'Kept as typed.', ...fields });
    expect(page.statusCode).toBe(422);
    for (const text of said) expect(page.body).toContain(text);
    expect(page.body).not.toContain('<script>');
    if (!('notice' in fields)) expect(page.body).toContain('Kept as typed.');
    expect((await desk.view(asked)).hearing).toBeUndefined();
  });

  it('is not offered twice, and a second one is refused with what was typed', async () => {
    const asked = await heardCase();
    expect((await desk.open(asked, INFORMATION)).headers.location).toBe(desk.addressOf(asked));
    const page = await desk.send(asked, INFORMATION, { 'fields./place': 'on', ...NOTICE });
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('A hearing is already open in this case.');
    expect(page.body).toMatch(/name="fields.\/place"[^>]*checked/);
  });
});

function daysTyped(from: string, until: string): Record<string, string> {
  const parts = (name: string, date: string) => {
    const [year = '', month = '', day = ''] = date.split('-');
    return { [`${name}.day`]: day, [`${name}.month`]: month, [`${name}.year`]: year };
  };
  return { ...parts('dates', from), ...parts('until', until) };
}

describe('refusing', () => {
  const FIX = { fix: 'Send it with the right date.' };
  const GROUND = { ground: 'inaccurate-information' };
  const HEARD = { 'fields./immigrant/birthDate': 'on' };

  it('holds what the person was heard on, all of it ticked', async () => {
    const { body } = await desk.open(await heardCase(), 'refuse');
    expect(body).toMatch(/name="fields.\/immigrant\/birthDate"[^>]*checked/);
    expect(body.match(/name="fields\./g)).toHaveLength(1);
    expect(body).toContain('It is 1990.');
  });

  it('tells the person the ground, the details and what to do', async () => {
    const refused = await desk.taken(await heardCase(), 'refuse', { ...GROUND, ...HEARD, ...FIX });
    expect(refused.refusal).toEqual({ ...GROUND, fields: ['/immigrant/birthDate'], ...FIX });
  });

  it('cannot be widened by a form of one’s own', async () => {
    const asked = await heardCase();
    const more = { ...GROUND, ...HEARD, 'fields./immigrant/surname': 'on', ...FIX };
    const page = await desk.send(asked, 'refuse', more);
    expect(page.statusCode).toBe(409);
    expect(page.body).toContain('The person has not been heard on this.');
    expect(page.body).toContain(FIX.fix);
    expect((await desk.view(asked)).status).toBe('in-review');
  });

  it('is not possible before the person was heard', async () => {
    const asked = await caseInReview(web.services);
    expect((await desk.open(asked, 'refuse')).headers.location).toBe(desk.addressOf(asked));
    const early = await desk.send(asked, 'refuse', { ...GROUND, ...HEARD, ...FIX });
    expect(early.statusCode).toBe(409);
    await actsOn(web.services, asked).hear(desk.actor);
    const running = await desk.send(asked, 'refuse', { ...GROUND, ...HEARD, ...FIX });
    expect([running.statusCode, running.headers.location]).toEqual([409, undefined]);
    expect(running.body).toContain('The hearing is still running');
    expect((await desk.view(asked)).status).toBe('in-review');
  });

  it('asks for what the person has to do', async () => {
    const page = await desk.send(await heardCase(), 'refuse', { ...GROUND, ...HEARD });
    expect(page.statusCode).toBe(422);
    expect(page.body).toContain('<a href="#fix">Write what the person has to do.</a>');
  });
});

describe('a hearing that needs no decision', () => {
  it('closes with the last doubt', async () => {
    const asked = await caseInReview(web.services);
    await actsOn(web.services, asked).hear(desk.actor);
    expect((await desk.open(asked)).body).toContain('the hearing closes too');
    const { status, hearing } = await desk.taken(asked, '', { 'doubts.host-not-tied': 'on' });
    expect([status, hearing]).toEqual(['registered', undefined]);
  });

  it('is closed by a button of its own where no doubt is open', async () => {
    const asked = await registeredCase(web.services);
    await actsOn(web.services, asked).hear(desk.actor);
    const { body } = await desk.open(asked);
    expect(body).toContain('Close the hearing');
    expect(body).not.toContain('name="doubts.');
    expect((await desk.taken(asked, '', {})).hearing).toBeUndefined();
  });
});
