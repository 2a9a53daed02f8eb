import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../platform/i18n/index.ts';
import type { DeadlineKind, DeadlineView } from '../../../registration/index.ts';
import { sourceAddress } from '../guidance/addresses.ts';
import { renderPage } from '../ui/index.ts';
import { clockLabels } from './clock-messages.ts';
import { Clocks, type ClocksProps } from './clocks.tsx';

const NOW = new Date('2026-11-24T07:00:00Z');

function clock(
  kind: DeadlineKind,
  lateAfter: string,
  more: Partial<DeadlineView> = {},
): DeadlineView {
  return { kind, warnOn: lateAfter, lateAfter, late: false, because: [], ...more };
}

function rendered(
  deadlines: readonly DeadlineView[],
  {
    now = NOW,
    language = 'en',
    ...more
  }: Partial<ClocksProps> & { readonly language?: Language } = {},
): string {
  const body = Clocks({ language, deadlines, now, ...more });
  const frame = { language, demo: false, roles: null, onward: undefined, formToken: null };
  return renderPage({ title: 'x', body }, frame);
}

describe('a day that counts', () => {
  it.each([
    ['2026-11-26', '2 days left'],
    ['2026-11-25', '1 day left'],
    ['2026-11-24', 'Today is the last day, 12 hours left'],
    ['2026-11-23', 'This day has passed'],
  ])('such as %s says how long it is till then: %s', (day, words) => {
    expect(rendered([clock('host-answer', day)])).toContain(words);
  });

  it('is over at midnight in Kazakhstan, and not before', () => {
    const last = clock('hearing', '2026-11-24');
    const at = (instant: string) => rendered([last], { now: new Date(instant) });
    expect(at('2026-11-24T18:59:59Z')).toContain('1 hour left');
    expect(at('2026-11-24T19:00:00Z')).toContain('This day has passed');
  });

  it('that was kept says so, or that it was not, and no longer how long it is', () => {
    const metOn = '2026-11-20';
    const kept = rendered([clock('registration', '2026-12-01', { metOn })]);
    expect(kept).toContain('Tuesday, 1 December 2026');
    expect(kept).toContain('In time: 20 November 2026');
    expect(kept).not.toContain('days left');
    const late = rendered([clock('move', '2026-11-19', { metOn, late: true })]);
    expect(late).toContain('Late: 20 November 2026');
  });

  it('names the safer day while that is still to come', () => {
    const move = clock('move', '2026-11-27', { warnOn: '2026-11-26' });
    expect(rendered([move])).toContain('Safer: by 26 November 2026');
    const after = rendered([move], { now: new Date('2026-11-27T07:00:00Z') });
    expect(after).not.toContain('Safer');
  });

  it('is told in its own words in every language', () => {
    for (const language of LANGUAGES) {
      const html = rendered(
        Object.keys(clockLabels).map((kind) => clock(kind as DeadlineKind, '2026-12-01')),
        { language },
      );
      expect(new Set(html.match(/<dt>[^<]+<\/dt>/g)).size).toBe(11);
      expect(html).not.toMatch(/[{}]/);
    }
  });
});

describe('all days that count', () => {
  it('begin with what asks the reader for something', () => {
    const html = rendered([
      clock('registration', '2026-12-01'),
      clock('review', '2026-12-02'),
      clock('hearing', '2026-12-03'),
    ]);
    expect(html.match(/<dt>[^<]+/g)).toEqual([
      '<dt>You answer by',
      '<dt>An officer decides by',
      '<dt>Register by',
    ]);
  });

  it('say by which rule they were counted, and how sure it is', () => {
    const step = {
      step: 'x',
      rule: 'registration.deadline',
      parameters: {},
      act: 'Order No. 923',
      clause: null,
      confidence: 'inferred',
      text: 'Thirty <b>days</b> are counted.',
    } as const;
    const html = rendered([clock('registration', '2026-12-01', { because: [step] })]);
    expect(html).toContain('Thirty &lt;b>days&lt;/b> are counted.');
    expect(html).toContain('Our reading');
    expect(html).toContain(`href="${sourceAddress('registration.deadline')}">Order No. 923</a>`);
    expect(rendered([clock('registration', '2026-12-01')])).not.toContain('<details');
  });

  it('are not spoken of where there is none', () => {
    expect(rendered([])).not.toContain('<h2>');
  });
});
