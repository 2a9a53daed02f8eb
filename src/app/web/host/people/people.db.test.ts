import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownFields, textOf } from '../../../../../test/support/filing-pages.ts';
import { ownedPlace } from '../../../../../test/support/owned-place.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { newBin, proveNumber } from '../../../../../test/support/property.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

let web: TestWeb;
let host: TestSession;
let neighbour: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  host = await openSession(web, 'host@mail.example');
  neighbour = await openSession(web, 'neighbour@mail.example');
  await ownedPlace({ db: web.services.db }, [{ host }]);
});
afterAll(() => web.close());

const PEOPLE = '/host/people?lang=en';

async function textFor(session: TestSession): Promise<string> {
  return textOf((await getPage(web, PEOPLE, session)).body);
}

async function add(fields: Record<string, string>, session = host) {
  const page = await getPage(web, PEOPLE, session);
  return postForm(web, PEOPLE, { ...shownFields(page.body), ...fields }, session);
}

/** The address of the first form with this end on the page. */
async function formOf(session: TestSession, act: 'accept' | 'end'): Promise<string> {
  const { body } = await getPage(web, PEOPLE, session);
  return new RegExp(`action="(/host/people/[^/]+/${act})"`).exec(body)?.[1] ?? '';
}

describe('whoever answers for a host', () => {
  it('is asked, agrees, and is seen by both until either ends it', async () => {
    expect((await add({ email: 'neighbour@mail.example' })).statusCode).toBe(303);
    expect(await textFor(host)).toContain('They will see it when they sign in with this address');
    expect(await textFor(neighbour)).toContain('Waits for your answer host@mail.example');
    const accept = await formOf(neighbour, 'accept');
    expect((await postForm(web, accept, {}, neighbour)).statusCode).toBe(303);
    expect(await textFor(host)).toContain('Has agreed neighbour@mail.example');
    const end = await formOf(neighbour, 'end');
    expect((await postForm(web, end, {}, neighbour)).statusCode).toBe(303);
    expect(await textFor(host)).not.toContain('neighbour@mail.example');
    const again = await postForm(web, end, {}, neighbour);
    expect(again.statusCode).toBe(404);
    expect(again.body).toContain('role="alert"');
  });

  it('is not added by a host without a place, nor with a mistake, which is named', async () => {
    const none = await getPage(web, PEOPLE, neighbour);
    expect(none.body).not.toContain('name="email"');
    const wrong = await add({ email: 'host@mail.example' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('href="#email"');
    expect(wrong.body).toContain('this is your own address');
  });

  it('may be staff where the host is an organisation, whatever place was chosen', async () => {
    expect((await getPage(web, PEOPLE, host)).body).not.toContain('value="manager"');
    await proveNumber({ db: web.services.db }, host, 'bin', newBin());
    expect((await getPage(web, PEOPLE, host)).body).toContain('value="manager"');
    expect((await add({ email: 'clerk@mail.example', role: 'desk' })).statusCode).toBe(303);
    expect(await textFor(host)).toContain('At the desk: All places');
  });
});
