import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { findCurrentCertificate, findReceipt } from '../../src/certificates/index.ts';
import { answerLink } from '../../src/compose/index.ts';
import { type Asking, askHost, IMMIGRANT_EMAIL } from '../support/host-link.ts';
import type { TestSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

export type As = 'nobody' | 'immigrant' | 'host' | 'officer';

/** What pages are reached with. */
export interface Stage {
  readonly site: TestSite;
  readonly world: World;
}

/** A page, and how a person reaches it. */
export interface KnownPage {
  readonly name: string;
  readonly as: As;
  readonly reach: (page: Page, stage: Stage) => Promise<unknown>;
}

type Reach = KnownPage['reach'];

const to =
  (path: string | ((world: World) => string)): Reach =>
  (page, { world }) =>
    page.goto(typeof path === 'string' ? path : path(world));

/** Opens a page and presses its first button, with nothing filled in. */
const andSend =
  (reach: Reach): Reach =>
  async (page, stage) => {
    await reach(page, stage);
    await page.locator('main button').first().click();
  };

const step = (name: string): Reach => to(({ draft }) => `/file/${draft}/${name}`);
const ofCase =
  (which: keyof World, page = ''): Reach =>
  (browser, { world }) =>
    browser.goto(`/registrations/${world[which]}${page}`);

const pages = (as: As, named: Readonly<Record<string, Reach>>): readonly KnownPage[] =>
  Object.entries(named).map(([name, reach]) => ({ name, as, reach }));

async function linkOf({ site, world }: Stage, which: keyof World): Promise<string> {
  const { id } = await site.services.db
    .selectFrom('consentRequest')
    .select('id')
    .where('registrationId', '=', world[which])
    .orderBy('askedAt', 'desc')
    .executeTakeFirstOrThrow();
  return answerLink(site.services, id);
}

/** Opens the link of a host who has just been asked. */
const asked =
  (asking: Asking, act: (page: Page) => Promise<unknown>): Reach =>
  async (page, { site }) => {
    const { token } = await askHost(site.services, asking);
    await page.goto(`/answer/${token}`);
    await act(page);
  };

const confirm = (page: Page) => page.locator('button[value=confirm]').click();

async function decline(page: Page, reason?: string): Promise<void> {
  await page.locator('summary').click();
  if (reason) await page.locator(`input[value=${reason}]`).check();
  await page.locator('button[value=decline]').click();
}

async function confirmUnseen(page: Page): Promise<void> {
  const version = page.locator('input[name=version]').first();
  await version.evaluate((input) => input.remove());
  await confirm(page);
}

const codePage: Reach = async (page) => {
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(`${randomUUID()}@mail.example`);
  await page.locator('main button').first().click();
};

type Printed = (stage: Stage) => Promise<string>;

/** The address of the code on the certificate of a case, also where another has taken its place. */
const certificateOf =
  (which: keyof World): Printed =>
  async ({ site, world }) => {
    const certificate = await findCurrentCertificate(site.services.db, world[which]);
    return certificate?.qr ?? '';
  };

const withoutItsEnd = (address: string) => address.slice(0, -8);

/** Opens the address of a code, as a camera does. */
const scanned =
  (printed: Printed): Reach =>
  async (page, stage) => {
    await page.goto(await printed(stage));
    await page.locator('.outcome').waitFor();
  };

/** Has the register asked about a certificate, and not only its signature. */
const askedRegister =
  (which: keyof World): Reach =>
  async (page, stage) => {
    await scanned(certificateOf(which))(page, stage);
    await page.locator('.outcome button').click();
    await page.locator('.outcome button').waitFor({ state: 'detached' });
  };

/** Every page that there is. */
export const PAGES: readonly KnownPage[] = [
  ...pages('nobody', {
    start: to('/'),
    privacy: to('/privacy'),
    'sign-in': to('/sign-in'),
    'sign-in without an address': andSend(to('/sign-in')),
    code: codePage,
    'code that is wrong': andSend(codePage),
    'host app for anybody': to('/host'),
    verify: to('/verify'),
    'verify nothing': andSend(to('/verify')),
    'not found': to('/nowhere'),
    'messages of the demonstration': to('/demo/messages'),
    'sign-in of the demonstration': to('/demo/sign-in/officer'),
    'one-time link': async (page, stage) => page.goto(await linkOf(stage, 'awaiting')),
    'one-time link, opened to decline': asked({}, (page) => page.locator('summary').click()),
    'one-time link, declining without a reason': asked({}, (page) => decline(page)),
    'one-time link, declined': asked({}, (page) => decline(page, 'dates-wrong')),
    'one-time link, changed since': asked({}, confirmUnseen),
    'one-time link, confirmed': asked({ tied: true }, confirm),
    'one-time link, looked at': asked({ hostEmail: 'untied@example.org' }, confirm),
    'one-time link of one’s own filing': asked({ hostEmail: IMMIGRANT_EMAIL }, confirm),
    'one-time link that has ended': async (page, stage) =>
      page.goto(await linkOf(stage, 'registered')),
  }),
  ...pages('immigrant', {
    account: to('/account'),
    settings: to('/account/settings'),
    'case that waits': ofCase('awaiting'),
    'case without an e-mail of the host': ofCase('noChannel'),
    'case in review': ofCase('inReview'),
    'case registered': ofCase('registered'),
    'case refused': ofCase('refused'),
    'case withdrawn': ofCase('withdrawn'),
    'case moved': ofCase('moved'),
    withdrawing: ofCase('awaiting', '/withdraw'),
    certificate: ofCase('registered', '/certificate'),
    'certificate that has ended': ofCase('moved', '/certificate'),
    receipt: ofCase('awaiting', '/receipt'),
    'filing, begun': to('/file'),
    'filing, nothing pasted': async (page) => {
      await page.goto('/file');
      await page.locator('main form button').first().click();
    },
    'filing, passport': step('passport'),
    'filing, person': step('person'),
    'filing, document': step('document'),
    'filing, dates': step('dates'),
    'filing, host': step('host'),
    'filing, host without one': andSend(step('host')),
    'filing, place': step('place'),
    'filing, contact': step('contact'),
    'filing, check': step('check'),
    'filing, throwing away': step('discard'),
    'filing, sent': ofCase('awaiting', '/sent'),
    'somebody else’s page': to('/console'),
  }),
  ...pages('host', {
    inbox: to('/host'),
    request: (page, { world }) => page.goto(`/host/requests/${world.awaiting}`),
    'request confirmed': (page, { world }) => page.goto(`/host/requests/${world.registered}`),
    'request looked at': (page, { world }) => page.goto(`/host/requests/${world.inReview}`),
    'request declined': (page, { world }) => page.goto(`/host/requests/${world.refused}`),
  }),
  ...pages('officer', {
    queue: to('/console'),
    'case of an officer': (page, { world }) => page.goto(`/console/cases/${world.inReview}`),
    'clearing nothing': andSend((page, { world }) => page.goto(`/console/cases/${world.inReview}`)),
  }),
  ...pages('nobody', {
    verdict: scanned(certificateOf('registered')),
    'verdict of the register': askedRegister('registered'),
    'verdict, ended': askedRegister('moved'),
    'verdict, receipt': scanned(async ({ site, world }) => {
      const receipt = await findReceipt(site.services.db, world.awaiting);
      return receipt?.qr ?? '';
    }),
    'verdict, forged': scanned(async (stage) =>
      withoutItsEnd(await certificateOf('registered')(stage)),
    ),
  }),
];

/** Signs this browser in as a person of the demonstration. */
export async function signInAs(context: BrowserContext, as: As): Promise<void> {
  if (as === 'nobody') return;
  const page = await context.newPage();
  await page.goto(`/demo/sign-in/${as}`);
  await page.locator('main button').click();
  // Requests that are looked at and not yet answered hold a page that closes.
  await page.waitForLoadState();
  await page.close();
}
