import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../platform/i18n/index.ts';
import { DECLINE_REASONS, type RequestView } from '../../../../registration/index.ts';
import { renderPage } from '../../ui/index.ts';
import { reasonMessages } from './messages.ts';
import { type RequestPageProps, requestPage } from './request.page.tsx';

const VIEW: RequestView = {
  registrationId: '00000000-0000-4000-8000-000000000001',
  immigrantName: 'SPECIMEN AZIZA',
  place: 'Almaty, Abay Avenue, 10, 25',
  from: '2026-11-02',
  until: '2026-12-20',
  version: 3,
};

function rendered(change: Partial<RequestPageProps> = {}): string {
  const props: RequestPageProps = { language: 'en', view: VIEW, ...change };
  return renderPage(requestPage(props), {
    language: props.language,
    demo: false,
    roles: null,
    onward: undefined,
    formToken: null,
  });
}

describe('the page of a request', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onclick='x",
  ])('shows the hostile name %s as plain text', (immigrantName) => {
    const html = rendered({ view: { ...VIEW, immigrantName } });
    expect(html).toContain('<h1>');
    expect(html).not.toMatch(/<script|<img src=x|onclick='x'/);
  });

  it('keeps a hostile note inside its field', () => {
    const note = '</textarea><script>alert(1)</script>';
    const html = rendered({ form: { answer: 'decline', note } });
    expect(html).not.toMatch(/<script/);
    expect(html).toContain('&lt;/textarea>');
  });

  it('has no name in its title, which browsers keep in their history', () => {
    expect(/<title>(.*)<\/title>/.exec(rendered())?.[1]).not.toContain('SPECIMEN');
  });

  it.each(LANGUAGES)('offers every reason to decline in %s', (language) => {
    const html = rendered({ language });
    for (const reason of DECLINE_REASONS) {
      expect(html).toContain(`value="${reason}"`);
      expect(html).toContain(reasonMessages[reason][language]);
    }
  });

  it('sends the version that it shows with every answer', () => {
    expect(rendered().match(/name="version" value="3"/g)).toHaveLength(2);
  });

  it('chooses no reason for the host and keeps the form closed until it is wanted', () => {
    const html = rendered();
    expect(html).not.toMatch(/checked/);
    expect(html).not.toMatch(/<details[^>]*open/);
  });

  it('ties a mistake to its field', () => {
    const mistakes = [{ id: 'reason', message: 'Choose the reason why you decline.' }];
    const html = rendered({ form: { answer: 'decline' }, mistakes });
    expect(html).toContain('role="alert"');
    expect(html).toContain('href="#reason"');
    expect(html).toContain('aria-describedby="reason-hint reason-error"');
    expect(html).toContain('<title>Needs correcting: ');
  });

  it('holds nothing that the content security policy would refuse', () => {
    expect(rendered()).not.toMatch(/<style|style=|<script|\son\w+=|https?:\/\//);
  });
});
