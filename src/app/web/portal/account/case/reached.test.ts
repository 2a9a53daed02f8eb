import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../platform/i18n/index.ts';
import type { ReachView } from '../../../../../registration/index.ts';
import { rendered } from './example-page.ts';

const AT = '2026-11-24T09:05:00.000Z';

/** The example case is looked at on 24 November 2026. */
function page(change: Partial<ReachView>, language: (typeof LANGUAGES)[number] = 'en'): string {
  const steps: ReachView['steps'] = [{ channel: 'email', state: 'sent', at: AT }];
  return rendered({ reach: { state: 'sent', steps, answerBy: '2026-11-26', ...change } }, language);
}

describe('how far a request has come', () => {
  it('is when it was sent, whether it was opened, and how long there is time', () => {
    expect(page({})).toContain(
      'Sent by e-mail: 24 November 2026, 14:05 · not opened yet · 2 days left',
    );
    expect(page({ seenAt: AT })).toContain('opened: 24 November 2026, 14:05 · 2 days left');
  });

  it.each(LANGUAGES)('has words in %s for every way and every state', (language) => {
    const states = ['sent', 'sending', 'held', 'failed'] as const;
    for (const channel of ['email', 'sms'] as const) {
      for (const state of states) {
        const html = page({ steps: [{ channel, state, at: AT }] }, language);
        expect(html).toContain(' · ');
        expect(html).not.toMatch(/undefined|[{}]/);
      }
    }
  });

  it('says what to do where nothing arrived, unless the host has come some other way', () => {
    const steps: ReachView['steps'] = [{ channel: 'email', state: 'failed', at: AT }];
    expect(page({ state: 'failed', steps })).toContain('Check and correct their e-mail or phone.');
    expect(page({ state: 'failed', steps, seenAt: AT })).not.toContain('Check and correct');
  });

  it('tells of the last message by each way, and of nothing where nobody can be written to', () => {
    const later = { channel: 'email', state: 'sending', at: AT } as const;
    const steps: ReachView['steps'] = [{ channel: 'email', state: 'sent', at: AT }, later];
    expect(page({ steps })).not.toContain('Sent by e-mail');
    expect(page({ state: 'no-channel', steps: [] })).not.toContain('not opened yet');
  });
});
