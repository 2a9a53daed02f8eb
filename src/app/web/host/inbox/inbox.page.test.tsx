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

function rendered(item: RegistrationSummary, today: string): string {
  const parts = [{ name: 'confirmed', items: [item], next: undefined }] as const;
  const page = inboxPage({ language: 'en', parts, today });
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
    expect(rendered(CONFIRMED, '2026-12-20')).toContain('>Registered<');
    expect(rendered(CONFIRMED, '2026-12-21')).toContain('>Ran out<');
  });

  it('shows hostile texts as plain ones', () => {
    const hostile = '<script>alert(1)</script>';
    const html = rendered({ ...CONFIRMED, immigrantName: hostile, place: hostile }, '2026-12-01');
    expect(html.match(/&lt;script>/g)).toHaveLength(2);
    expect(html).not.toContain('<script>');
  });

  it('has no name in its title, which browsers keep in their history', () => {
    const [, title] = /<title>(.*)<\/title>/.exec(rendered(CONFIRMED, '2026-12-01')) ?? [];
    expect(title).toBe('Requests to you · Tirkeu');
  });
});
