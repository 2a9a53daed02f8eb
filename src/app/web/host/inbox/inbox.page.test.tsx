import { describe, expect, it } from 'vitest';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { renderPage } from '../../ui/index.ts';
import { inboxPage } from './inbox.page.tsx';

const CONFIRMED: RegistrationSummary = {
  id: '01999999-0000-7000-8000-000000000001',
  number: 'R-26-0000-0000-0',
  status: 'registered',
  version: 3,
  filedAt: '2026-11-02T05:00:00.000Z',
  viewer: 'host',
  stay: { from: '2026-11-02', until: '2026-12-20' },
  immigrantName: 'SPECIMEN AZIZA',
  place: 'Almaty, Abay Avenue, 10, 25',
  links: {},
};

const NOON = 'T12:00:00+05:00';

function rendered(items: readonly RegistrationSummary[], today: string, waiting = false): string {
  const name = waiting ? 'waiting' : 'confirmed';
  const page = inboxPage({
    language: 'en',
    parts: [{ name, items, next: undefined }],
    now: new Date(today + NOON),
    phones: [],
    vapidPublicKey: null,
  });
  return renderPage(page, {
    language: 'en',
    demo: false,
    roles: [],
    onward: undefined,
    formToken: null,
  });
}

describe('the page of the requests to a host', () => {
  it('says that a registration has run out the day after its last', () => {
    expect(rendered([CONFIRMED], '2026-12-20')).toContain('>Registered<');
    expect(rendered([CONFIRMED], '2026-12-21')).toContain('>Ran out<');
  });

  it('shows hostile texts as plain ones', () => {
    const hostile = '<script>alert(1)</script>';
    const html = rendered([{ ...CONFIRMED, immigrantName: hostile, place: hostile }], '2026-12-01');
    expect(html.match(/&lt;script>/g)).toHaveLength(2);
    expect(html).not.toContain('<script>');
  });

  it('has no name in its title, which browsers keep in their history', () => {
    const [, title] = /<title>(.*)<\/title>/.exec(rendered([CONFIRMED], '2026-12-01')) ?? [];
    expect(title).toBe('Requests to you · Tirkeu');
  });

  it('counts what waits in its title', () => {
    const html = rendered([WAITING, { ...WAITING, leavingAsked: true }], '2026-12-01', true);
    expect(html).toContain('<title>(2) Requests to you · Tirkeu</title>');
    expect(html).toContain('data-waiting="2"');
  });
});

const WAITING: RegistrationSummary = {
  ...CONFIRMED,
  status: 'awaiting-host',
  answerBy: '2026-12-05',
};

describe('a request that waits', () => {
  it.each<[string, Partial<RegistrationSummary>, string]>([
    ['New guest', {}, ''],
    ['Longer stay', { status: 'registered' }, ''],
    ['Says they left', { status: 'registered', leavingAsked: true }, '/leave'],
  ])('says what is asked: %s', (kind, change, page) => {
    const html = rendered([{ ...WAITING, ...change }], '2026-12-01', true);
    expect(html).toContain(`>${kind}<`);
    expect(html).toContain(`href="/host/requests/${WAITING.id}${page}"`);
  });

  it.each([
    ['2026-12-03', 'Until Sat 5 Dec'],
    ['2026-12-04', '36 hours left'],
    ['2026-12-05', '12 hours left'],
    ['2026-12-06', 'Time is over, you can still answer'],
  ])('says on %s how long there is time: %s', (today, words) => {
    expect(rendered([WAITING], today, true)).toContain(words);
  });
});
