import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../../platform/i18n/index.ts';
import type { DraftSummary, RegistrationSummary } from '../../../../../registration/index.ts';
import { renderPage } from '../../../ui/index.ts';
import { whatMatters, withStanding } from './matters.ts';
import { overviewPage } from './overview.page.tsx';

const TODAY = '2026-11-24';

function summary(change: Partial<RegistrationSummary>): RegistrationSummary {
  return {
    id: '01999999-0000-7000-8000-00000000000a',
    number: 'R-2026-EXAMPLE',
    status: 'registered',
    version: 1,
    filedAt: '2026-11-20T08:00:00.000Z',
    viewer: 'immigrant',
    stay: { from: '2026-11-19', until: '2026-12-20' },
    immigrantName: 'SPECIMEN AZIZA',
    place: 'Almaty, Abay Avenue, 10, 25',
    links: {},
    ...change,
  };
}

const DRAFT: DraftSummary = {
  id: '01999999-0000-7000-8000-00000000000d',
  purpose: { kind: 'new', of: null },
  name: '',
  updatedAt: new Date('2026-11-24T09:05:00Z'),
  nextStep: null,
};

interface Shown {
  readonly cases?: readonly Partial<RegistrationSummary>[];
  readonly drafts?: readonly Partial<DraftSummary>[];
  readonly language?: Language;
}

function rendered({ cases = [], drafts = [], language = 'en' }: Shown): string {
  const standing = withStanding(cases.map(summary), TODAY);
  const content = overviewPage({
    language,
    matters: whatMatters(standing),
    cases: standing,
    drafts: drafts.map((draft) => ({ ...DRAFT, ...draft })),
    next: undefined,
  });
  return renderPage(content, {
    language,
    demo: false,
    roles: [],
    onward: undefined,
    formToken: 'TOKEN',
  });
}

function heading(html: string): string {
  return /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]?.replace(/<svg.*<\/svg>|<[^>]+>/g, '') ?? '';
}

describe('the first line of the account', () => {
  it.each([
    ['kk', 'Сіз 2026 ж. 20 желтоқсан күніне дейін тіркелгенсіз'],
    ['ru', 'Вы зарегистрированы по 20 декабря 2026 года'],
    ['en', 'You are registered until 20 December 2026'],
  ] as const)('says in %s until when one is registered', (language, words) => {
    expect(heading(rendered({ language, cases: [{}] }))).toBe(words);
  });

  it('speaks of the registration, not of the reader, where the account files for several', () => {
    const cases = [{ status: 'refused', immigrantName: 'SPECIMEN CHILD' }, {}] as const;
    expect(heading(rendered({ cases }))).toBe('Registered until 20 December 2026');
  });

  it('names everybody of a family who is registered', () => {
    const html = rendered({ cases: [{}, { immigrantName: 'SPECIMEN CHILD' }] });
    expect(heading(html)).toBe('2 people are registered');
    expect(html).toContain('<bdi>SPECIMEN CHILD</bdi></a>: until 20 December 2026');
  });

  it.each([
    ['awaiting-host', 'Waiting for your host'],
    ['refused', 'Registration was refused'],
    ['withdrawn', 'My registrations'],
  ] as const)('says of a case that is %s: %s', (status, words) => {
    expect(heading(rendered({ cases: [{ status }] }))).toBe(words);
  });
});

describe('an open hearing', () => {
  const heard = { status: 'in-review', hearingUntil: '2026-11-27' } as const;

  it('comes before a registration in force, with its last day and the way to answer', () => {
    const html = rendered({ cases: [{}, heard] });
    expect(heading(html)).toBe('An officer waits for your answer');
    expect(html).toContain('Answer by Friday, 27 November 2026.');
    expect(html).toMatch(/<a class="ds-button" href="[^"]+\/hearing">Answer</);
  });

  it('that was answered asks for nothing', () => {
    const html = rendered({ cases: [{ ...heard, hearingAnswered: true }, {}] });
    expect(heading(html)).toMatch(/egistered until 20 December 2026$/);
    expect(html).toContain('<h2>An officer is reading your answer</h2>');
    expect(html).not.toContain('Answer by');
  });

  it('of several people leads to each of them', () => {
    const html = rendered({ cases: [heard, { ...heard, immigrantName: 'SPECIMEN CHILD' }] });
    expect(heading(html)).toBe('2 hearings wait for your answer');
    expect(html).toContain('<bdi>SPECIMEN CHILD</bdi></a>: Hearing open');
  });
});

it('a suspended certificate is not shown as one that counts', () => {
  const html = rendered({ cases: [{ suspended: true }] });
  expect(heading(html)).toBe('Your certificate does not count for now');
  expect(html).not.toContain('/certificate"');
});

describe('the account', () => {
  it('tells in every language each draft and each status in words', () => {
    const kinds = ['family', 'correct', 'move', 'renew', 'amend'] as const;
    const statuses = ['awaiting-host', 'in-review', 'registered', 'refused', 'closed'] as const;
    for (const language of LANGUAGES) {
      const html = rendered({
        language,
        cases: statuses.map((status) => ({ status })),
        drafts: kinds.map((kind) => ({ purpose: { kind, of: DRAFT.id } })),
      });
      expect(html).not.toMatch(/[{}]/);
      expect(html.match(/class="ds-tag"/g)).toHaveLength(statuses.length);
      expect(new Set(html.match(/<\/h3><p>[^<]+<\/p>/g)).size).toBe(kinds.length);
    }
  });

  it.each<[number, Shown]>([
    [1, {}],
    [1, { drafts: [{}, {}] }],
    [1, { cases: [{}] }],
    [1, { cases: [{ status: 'refused' }, {}], drafts: [{}] }],
    [1, { cases: [{ status: 'withdrawn' }], drafts: [{}] }],
    // Of a family everybody has a certificate of their own.
    [0, { cases: [{}, {}] }],
  ])('has %i primary button for %j', (count, shown) => {
    const buttons = rendered(shown).match(/class="ds-button"(?! data-variant)/g) ?? [];
    expect(buttons).toHaveLength(count);
  });

  it('leads on with a draft to where it was left', () => {
    expect(rendered({ drafts: [{}] })).toContain(`href="/file/${DRAFT.id}"`);
  });

  it('escapes names and places', () => {
    const hostile = '"><script>alert(1)</script>';
    const cases = [{ status: 'refused', immigrantName: hostile, place: hostile }, {}] as const;
    const html = rendered({ cases, drafts: [{ name: hostile }] });
    expect(html.split('&lt;script>')).toHaveLength(8);
    expect(html).not.toMatch(/<script|style=/);
  });
});
