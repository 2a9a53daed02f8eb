import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askHost } from '../../../../../test/support/host-link.ts';
import { ownedPlace } from '../../../../../test/support/owned-place.ts';
import {
  getPage,
  openSession,
  postForm,
  type TestSession,
} from '../../../../../test/support/pages.ts';
import { startTestWeb, type TestWeb } from '../../../../../test/support/web.ts';

let web: TestWeb;
let one: TestSession;
let other: TestSession;
beforeAll(async () => {
  web = await startTestWeb();
  one = await openSession(web, 'one-owner@example.org');
  other = await openSession(web, 'other-owner@example.org');
});
afterAll(() => web.close());

/** At a place of two owners, who both have to agree; the first of them is the one who was asked. */
async function asked() {
  const { place } = await ownedPlace(web.services, [{ host: one }, { host: other }], 'all-owners');
  const filed = await askHost(web.services, { hostEmail: one.email, place });
  return { ...filed, link: `/answer/${filed.token}?lang=en` };
}

const YES = { answer: 'confirm', version: '1' };
const TOLD = 'Now the other owners have to confirm.';

describe('a host who has said yes where other owners have to agree', () => {
  it('is told so by the link, is not asked again, and may still say no', async () => {
    const { link } = await asked();
    const answered = await postForm(web, link, YES);
    expect(answered.statusCode).toBe(200);
    expect(answered.body).toContain(TOLD);
    const again = await getPage(web, link);
    expect(again.body).toContain('You have confirmed');
    expect(again.body).toContain(TOLD);
    expect(again.body).not.toContain('value="confirm"');
    const version = /name="version" value="(\d+)"/.exec(again.body)?.[1] ?? '';
    const no = await postForm(web, link, { answer: 'decline', reason: 'other', version });
    expect(no.body).toContain('You have declined');
  });

  it('is told so signed in, and the other owner is asked', async () => {
    const { registrationId } = await asked();
    const url = `/host/requests/${registrationId}?lang=en`;
    await postForm(web, url, YES, one);
    const mine = await getPage(web, url, one);
    expect(mine.body).toContain(TOLD);
    expect(mine.body).not.toContain('value="confirm"');
    const theirs = await getPage(web, url, other);
    expect(theirs.body).toContain('value="confirm"');
    const version = /name="version" value="(\d+)"/.exec(theirs.body)?.[1] ?? '';
    await postForm(web, url, { ...YES, version }, other);
    expect((await getPage(web, url, one)).body).toContain('Registered with you until');
  });
});
