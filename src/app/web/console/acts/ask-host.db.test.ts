import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '../../../../../test/support/desk.ts';
import { type AskedHost, askHost, openLinkOf } from '../../../../../test/support/host-link.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';
import { answerRequest, sweepDeadlines } from '../../../../registration/index.ts';

let web: TestWeb;
let desk: Desk;
beforeAll(async () => {
  web = await startTestWeb();
  desk = await openDesk(web);
});
afterAll(() => web.close());

async function silent(): Promise<AskedHost> {
  const asked = await askHost(web.services, { hostEmail: 'misprint@example.org' });
  await web.clock.advance('P7D');
  await sweepDeadlines(web.services);
  return asked;
}

const BECAUSE = 'The lease <b>names</b> this person.';
const OTHER = { email: 'the-right-one@example.org', because: BECAUSE };

describe('asking a host in another way', () => {
  it('is offered while the host is silent, and begins with what was typed', async () => {
    const asked = await silent();
    const page = await desk.open(asked);
    expect(page.body).toContain('Ask a host in another way');
    const form = await desk.open(asked, 'host');
    expect(form.body).toContain('value="misprint@example.org"');
    expect(form.body).toContain('The day of filing is kept.');
    const waiting = await askHost(web.services);
    expect((await desk.open(waiting)).body).not.toContain('Ask a host in another way');
    expect((await desk.open(waiting, 'host')).statusCode).toBe(303);
  });

  it('asks the same host anew, and is shown with the reason', async () => {
    const asked = await silent();
    const view = await desk.taken(asked, 'host', OTHER);
    expect(view).toMatchObject({
      status: 'awaiting-host',
      host: { email: OTHER.email },
      askedBy: { approved: false, because: BECAUSE },
    });
    expect((await desk.open(asked)).body).toContain('The lease &lt;b>names&lt;/b> this person.');
  });

  it('approves another provider, whose "yes" then needs no tie', async () => {
    const asked = await silent();
    await desk.taken(asked, 'host', { ...OTHER, 'finding.approved': 'on' });
    const token = await openLinkOf(web.services, asked.registrationId);
    await answerRequest(web.services, { through: 'link', token }, { answer: 'confirm' });
    expect((await desk.view(asked)).status).toBe('registered');
  });

  it.each([
    [{ email: '', because: BECAUSE }, 'email', 'give at least one of IIN, BIN, phone or e-mail'],
    [{ email: 'x', because: BECAUSE }, 'email', 'E-mail of the host'],
    [{ email: OTHER.email, phone: '123', because: BECAUSE }, 'phone', 'Phone of the host'],
    [{ email: OTHER.email, because: ' ' }, 'because', 'Write why.'],
  ])('says at its control what is wrong with %j', async (fields, control, words) => {
    const asked = await silent();
    const wrong = await desk.send(asked, 'host', fields);
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toMatch(new RegExp(`<a href="#${control}">[^<]*${words}`));
    expect((await desk.view(asked)).host).toEqual({
      name: 'INVENTED HOST',
      email: 'misprint@example.org',
    });
  });
});
