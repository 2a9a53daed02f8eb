import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { undoToken } from '../../src/accounts/index.ts';
import { findCurrentCertificate, findReceipt } from '../../src/certificates/index.ts';
import { answerLink } from '../../src/compose/index.ts';
import { inPersonToken } from '../../src/consent/index.ts';
import { addDays } from '../../src/platform/calendar/index.ts';
import { notMeToken } from '../../src/registration/index.ts';
import { type Asking, askHost, IMMIGRANT_EMAIL } from '../support/host-link.ts';
import { demoDelegates, demoInvitation, filedWithInvitation } from '../support/invitations.ts';
import type { TestSite } from '../support/site.ts';
import type { World } from '../support/world.ts';

export type As = 'nobody' | 'immigrant' | 'host' | 'officer' | 'appeals';

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

/** Presses a button that leads on, and waits until what it leads to is there with its style. */
async function press(page: Page, button: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.locator(button).first().click();
  await loaded;
}

/** Opens a page and presses its first button, with nothing filled in. */
const andSend =
  (reach: Reach): Reach =>
  async (page, stage) => {
    await reach(page, stage);
    await press(page, 'main button');
  };

const step = (name: string): Reach => to(({ draft }) => `/file/${draft}/${name}`);
const ofCase =
  (which: keyof World, page = ''): Reach =>
  (browser, { world }) =>
    browser.goto(`/registrations/${world[which]}${page}`);

const atDesk = (which: keyof World, page = ''): Reach =>
  to((world) => `/console/cases/${world[which]}${page && `/${page}`}`);

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

/** Opens the link of three who came together. */
const askedForFamily: Reach = async (page, { site }) => {
  const { token, registrationId: party } = await askHost(site.services);
  for (const surname of ['SECOND', 'THIRD']) await askHost(site.services, { surname, party });
  await page.goto(`/answer/${token}`);
};

/** Opens the code that a foreigner shows to a host. */
const scannedCode =
  (which: keyof World): Reach =>
  async (page, { site, world }) => {
    const { secret, clock, db } = site.services;
    const { requestId } = await db
      .selectFrom('registration')
      .select('requestId')
      .where('id', '=', world[which])
      .executeTakeFirstOrThrow();
    await page.goto(`/in-person/${inPersonToken(secret, requestId, clock.wall())}`);
  };

/** Opens a request at the desk, by papers. */
const atDeskByPapers: Reach = async (page, { site, world }) => {
  const { number } = await site.services.db
    .selectFrom('registration')
    .select('number')
    .where('id', '=', world.awaiting)
    .executeTakeFirstOrThrow();
  await page.goto('/console/desk');
  await page.locator('#number').fill(number);
  await page.locator('#without').check();
  await press(page, 'main button');
};

const confirm = (page: Page) => press(page, 'button[value=confirm]');

async function decline(page: Page, reason?: string): Promise<void> {
  await page.locator('summary').click();
  if (reason) await page.locator(`input[value=${reason}]`).check();
  await press(page, 'button[value=decline]');
}

async function confirmUnseen(page: Page): Promise<void> {
  const version = page.locator('input[name=version]').first();
  await version.evaluate((input) => input.remove());
  await confirm(page);
}

const codePage: Reach = async (page) => {
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(`${randomUUID()}@mail.example`);
  await press(page, 'main button');
};

/** Reaches a page on which a way in is changed: whoever signed in long ago would have to do so again. */
const freshly =
  (reach: Reach): Reach =>
  async (page, stage) => {
    await page.goto('/demo/sign-in/immigrant');
    await press(page, 'main button');
    await reach(page, stage);
  };

/** The page behind the link that tells of new recovery codes. */
const toldOfCodes: Reach = async (page, stage) => {
  await andSend(to('/account/settings/recovery'))(page, stage);
  const { db, secret } = stage.site.services;
  const { id } = await db
    .selectFrom('accountChange')
    .select('id')
    .orderBy('at', 'desc')
    .executeTakeFirstOrThrow();
  await page.goto(`/not-me/${undoToken(secret, id)}`);
};

/** The page behind the link that tells of a change of a filing. */
const toldOfChange: Reach = async (page, { site, world }) => {
  const { db, secret } = site.services;
  const { id } = await db
    .selectFrom('message')
    .select('id')
    .where('registrationId', '=', world.changed)
    .where('template', '=', 'case-changed')
    .executeTakeFirstOrThrow();
  await page.goto(`/not-me/filing/${notMeToken(secret, id)}`);
};

const myPlace: Reach = async (page, { site, world }) => {
  const { placeId } = await site.services.db
    .selectFrom('registration')
    .select('placeId')
    .where('id', '=', world.registered)
    .executeTakeFirstOrThrow();
  await page.goto(`/host/places/${placeId}`);
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

/** Types a day, so many days from today, into its three boxes. */
async function typeDay(page: Page, { site }: Stage, name: string, days: number): Promise<void> {
  const [year = '', month = '', day = ''] = addDays(site.services.clock.today(), days).split('-');
  for (const [part, text] of Object.entries({ day, month, year })) {
    await page.locator(`[name="${name}.${part}"]`).fill(text);
  }
}

/** The three questions, answered by somebody who crossed so many days ago. */
const askedDuty =
  (nationality: string, daysAgo: number): Reach =>
  async (page, stage) => {
    await page.goto('/guidance/duty');
    await page.locator('#nationality').selectOption(nationality);
    await typeDay(page, stage, 'crossedOn', -daysAgo);
    await press(page, 'main form button');
    await page.locator('summary').click();
  };

/** A trip of so many days that begins tomorrow, after one of eighty that ended a month ago. */
const plannedTrip =
  (nationality: string, days: number): Reach =>
  async (page, stage) => {
    await page.goto('/guidance/next-trip');
    await page.locator('#nationality').selectOption(nationality);
    const typed = { entry: 1, exit: days, 'entry-1': -109, 'exit-1': -30 };
    for (const [name, from] of Object.entries(typed)) await typeDay(page, stage, name, from);
    await press(page, 'main form button');
  };

/** A page of an invitation that has just been made. */
const invited =
  (path: (invitation: Awaited<ReturnType<typeof demoInvitation>>) => string): Reach =>
  async (page, { site }) =>
    page.goto(path(await demoInvitation(site.services)));

const revokedInvitation: Reach = async (page, stage) => {
  await invited(({ id }) => `/host/invitations/${id}`)(page, stage);
  await press(page, 'main form button');
};

const people: Reach = async (page, { site }) => {
  await demoDelegates(site.services);
  await page.goto('/host/people');
};

/** Every page that there is. */
export const PAGES: readonly KnownPage[] = [
  ...pages('nobody', {
    start: to('/'),
    privacy: to('/privacy'),
    guidance: to('/guidance'),
    'guidance, who must register': to('/guidance/who'),
    'guidance, where': to('/guidance/where'),
    'guidance, what is needed': to('/guidance/documents'),
    'guidance, moving': to('/guidance/moving'),
    'guidance, consequences': to('/guidance/consequences'),
    'guidance, refusal': to('/guidance/refusal'),
    'guidance, hosts': to('/guidance/hosts'),
    'guidance, sources': to('/guidance/sources'),
    'guidance, sources of one state': to('/guidance/sources?rule=visa-free.UZB'),
    'guidance, sources of one rule': to('/guidance/sources?rule=duty.reading'),
    'duty, asked': to('/guidance/duty'),
    'duty, nothing answered': andSend(to('/guidance/duty')),
    'duty, register by a day': askedDuty('RUS', 10),
    'duty, late': askedDuty('RUS', 50),
    'duty, need not': askedDuty('UZB', 3),
    'next trip': to('/guidance/next-trip'),
    'next trip, nothing given': andSend(to('/guidance/next-trip')),
    'next trip, one more row': async (page) => {
      await page.goto('/guidance/next-trip');
      await press(page, 'button[name=more]');
    },
    'next trip that fits': plannedTrip('RUS', 8),
    'next trip that is too long': plannedTrip('RUS', 25),
    'next trip without a rule': plannedTrip('PRK', 8),
    'sign-in': to('/sign-in'),
    'sign-in without an address': andSend(to('/sign-in')),
    'sign-in with a recovery code': to('/sign-in/recovery'),
    'sign-in with a recovery code, without one': andSend(to('/sign-in/recovery')),
    code: codePage,
    'code that is wrong': andSend(codePage),
    'host app for anybody': to('/host'),
    'host app without network': to('/host/offline'),
    'host app, answer kept': to('/host/kept'),
    verify: to('/verify'),
    // The script of the page answers, and nothing is loaded.
    'verify nothing': async (page) => {
      await page.goto('/verify');
      await page.locator('main button').first().click();
      await page.locator('.error-summary').waitFor();
    },
    'not found': to('/nowhere'),
    'messages of the demonstration': to('/demo/messages'),
    'sign-in of the demonstration': to('/demo/sign-in/officer'),
    'change of a filing that was told': toldOfChange,
    'change of a filing that was told, ended': to(`/not-me/filing/${'A'.repeat(43)}`),
    'one-time link': async (page, stage) => page.goto(await linkOf(stage, 'awaiting')),
    'one-time link, opened to decline': asked({}, (page) => page.locator('summary').click()),
    'one-time link, declining without a reason': asked({}, (page) => decline(page)),
    'one-time link, declined': asked({}, (page) => decline(page, 'dates-wrong')),
    'one-time link, changed since': asked({}, confirmUnseen),
    'one-time link, confirmed': asked({ tied: true }, confirm),
    'one-time link, looked at': asked({ hostEmail: 'untied@example.org' }, confirm),
    'one-time link of a family': askedForFamily,
    'one-time link for a longer stay': async (page, stage) =>
      page.goto(await linkOf(stage, 'extending')),
    'one-time link of one’s own filing': asked({ hostEmail: IMMIGRANT_EMAIL }, confirm),
    'one-time link that has ended': async (page, stage) =>
      page.goto(await linkOf(stage, 'registered')),
    'invitation, opened': invited(({ code }) => `/invited/${code}`),
    'invitation that has ended': to('/invited/NOSUCHCODE00'),
  }),
  ...pages('immigrant', {
    account: to('/account'),
    settings: to('/account/settings'),
    'file with an invitation': invited(({ code }) => `/invited/${code}/file`),
    'sent with an invitation': async (page, { site }) =>
      page.goto(`/registrations/${await filedWithInvitation(site.services)}/sent`),
    'settings, e-mail': freshly(to('/account/settings/email')),
    'settings, no e-mail given': freshly(andSend(to('/account/settings/email'))),
    'settings, phone': freshly(to('/account/settings/phone')),
    'settings, passkeys': to('/account/settings/passkeys'),
    'settings, new passkey': freshly(to('/account/settings/passkeys/new')),
    'settings, recovery codes': freshly(andSend(to('/account/settings/recovery'))),
    'change that was told': freshly(toldOfCodes),
    'change that was told, ended': to(`/not-me/${'A'.repeat(43)}`),
    'case that waits': ofCase('awaiting'),
    'case without an e-mail of the host': ofCase('noChannel'),
    'case in review': ofCase('inReview'),
    'case registered': ofCase('registered'),
    'case refused': ofCase('refused'),
    'case withdrawn': ofCase('withdrawn'),
    'case moved': ofCase('moved'),
    'case whose host was silent': ofCase('hostSilent'),
    'case in a hearing': ofCase('hearing'),
    'case that was heard': ofCase('heard'),
    'case refused by an officer': ofCase('refusedByOfficer'),
    'case suspended': ofCase('suspended'),
    'case annulled': ofCase('annulled'),
    'case that is to be longer': ofCase('extending'),
    'case whose holder has left': ofCase('saidLeft'),
    'case whose host says so': ofCase('hostSaidLeft'),
    'case that is disputed': ofCase('disputed'),
    'case that was changed': ofCase('changed'),
    dispute: ofCase('disputed', '/dispute'),
    'change of one’s own filing': ofCase('changed', '/not-me'),
    hearing: ofCase('hearing', '/hearing'),
    'hearing, nothing said': andSend(ofCase('hearing', '/hearing')),
    'hearing that was answered': ofCase('heard', '/hearing'),
    complaint: ofCase('refusedByOfficer', '/complaint'),
    'complaint that waits': ofCase('complained', '/complaint'),
    'longer stay': ofCase('registered', '/extend'),
    'code for a host beside the person': ofCase('awaiting', '/in-person'),
    papers: ofCase('hostSilent', '/papers'),
    'longer stay, no day': andSend(ofCase('registered', '/extend')),
    leaving: ofCase('registered', '/leave'),
    'leaving, asked': ofCase('hostSaidLeft', '/leave'),
    withdrawing: ofCase('awaiting', '/withdraw'),
    certificate: ofCase('registered', '/certificate'),
    'certificate that has ended': ofCase('moved', '/certificate'),
    receipt: ofCase('awaiting', '/receipt'),
    'filing, begun': to('/file'),
    'filing, nothing pasted': async (page) => {
      await page.goto('/file');
      await press(page, 'main form button');
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
    'request after silence': (page, { world }) => page.goto(`/host/requests/${world.hostSilent}`),
    'request, scanned': scannedCode('awaiting'),
    'request, scanned too late': to(`/in-person/${'A'.repeat(43)}`),
    'request for a longer stay': (page, { world }) =>
      page.goto(`/host/requests/${world.extending}`),
    places: to('/host/places'),
    invitations: invited(() => '/host/invitations'),
    'inviting a guest': to('/host/invitations/new'),
    'inviting a guest, nothing given': andSend(to('/host/invitations/new')),
    invitation: invited(({ id }) => `/host/invitations/${id}`),
    'invitation, revoked': revokedInvitation,
    people,
    place: myPlace,
    'place, a dispute with words': async (page, stage) => {
      await myPlace(page, stage);
      await page.locator('a[href*="/disputes/"]').first().click();
    },
    'guest has left': (page, { world }) => page.goto(`/host/requests/${world.registered}/leave`),
    'guest says so': (page, { world }) => page.goto(`/host/requests/${world.saidLeft}/leave`),
    'request, no longer registered': (page, { world }) =>
      page.goto(`/host/requests/${world.annulled}`),
  }),
  ...pages('officer', {
    queue: to('/console'),
    'case of an officer': atDesk('inReview'),
    'clearing nothing': andSend(atDesk('inReview')),
    'case of an officer, host silent': atDesk('hostSilent'),
    'case of an officer, overdue': atDesk('overdue'),
    'case of an officer, hearing open': atDesk('hearing'),
    'case of an officer, hearing answered': atDesk('heard'),
    'case of an officer, refused': atDesk('refusedByOfficer'),
    'case of an officer, registered': atDesk('registered'),
    'case of an officer, suspended': atDesk('suspended'),
    'case of an officer, disputed': atDesk('disputed'),
    'case of an officer, complained of': atDesk('complained'),
    'asking a host in another way': atDesk('hostSilent', 'host'),
    'answer at the desk': to('/console/desk'),
    'answer at the desk, nothing typed': andSend(to('/console/desk')),
    'answer at the desk, by papers': atDeskByPapers,
    'answer at the desk, none chosen': andSend(atDeskByPapers),
    'hearing, on which ground': atDesk('inReview', 'hearing'),
    'hearing on details': atDesk('inReview', 'hearing/inaccurate-information'),
    'hearing on nothing': andSend(atDesk('inReview', 'hearing/inaccurate-information')),
    'hearing on a stay': atDesk('inReview', 'hearing/stay-violation'),
    'tying the host': atDesk('notTied', 'host-tie'),
    'tying the host without more': andSend(atDesk('notTied', 'host-tie')),
    refusing: atDesk('heard', 'refuse'),
    'refusing without more': andSend(atDesk('heard', 'refuse')),
    annulling: atDesk('heardInForce', 'annul'),
    suspending: atDesk('registered', 'suspend'),
    restoring: atDesk('suspended', 'restore'),
    'ending a registration': atDesk('registered', 'end'),
    'ending without more': andSend(atDesk('registered', 'end')),
    reopening: atDesk('moved', 'reopen'),
    'complaints for an officer': to('/console/complaints'),
  }),
  ...pages('appeals', {
    'queue of who decides complaints': to('/console'),
    complaints: to('/console/complaints'),
    'complaint to decide': to(({ complained }) => `/console/complaints/${complained}`),
    'complaint, nothing decided': andSend(
      to(({ complained }) => `/console/complaints/${complained}`),
    ),
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
