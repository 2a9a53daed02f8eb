import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { FORCE_STEPS, rendered, stepsIn } from './example-page.ts';
import { EXAMPLE_VIEW, REGISTERED } from './example-view.ts';

const ENDED = { ended: { on: '2026-11-23' } };

const STANDINGS: readonly {
  readonly is: string;
  readonly change: Partial<RegistrationView>;
  readonly today?: string;
  readonly headings: Readonly<Record<Language, string>>;
  readonly says: string;
  readonly steps: readonly string[];
}[] = [
  {
    is: 'waits for a host who was written to',
    change: {},
    headings: {
      kk: 'Үй иесінің жауабын күтіп отырмыз',
      ru: 'Ждём ответа хозяина',
      en: 'Waiting for your host',
    },
    says: 'We wrote to host@example.org on 20 November 2026, 13:00.',
    steps: ['/registrations/:id/in-person', 'amend', '/registrations/:id/withdraw', 'family'],
  },
  {
    is: 'waits for a host whom nobody could write to',
    change: { notice: 'no-channel', host: { phone: '+77010000000' } },
    headings: {
      kk: 'Үй иесі бұл туралы әлі білмейді',
      ru: 'Хозяин ещё ничего не знает',
      en: 'Your host does not know yet',
    },
    says: 'sign in at https://tirkeu.example/host',
    steps: ['amend', '/registrations/:id/in-person', '/registrations/:id/withdraw', 'family'],
  },
  {
    is: 'is with an officer',
    change: { status: 'in-review', consent: 'given' },
    headings: {
      kk: 'Өтінішті қызметкер тексеріп жатыр',
      ru: 'Заявление проверяет сотрудник',
      en: 'An officer is checking the filing',
    },
    says: 'You need not do anything',
    steps: ['amend', '/registrations/:id/withdraw', 'family'],
  },
  {
    is: 'is registered',
    change: REGISTERED,
    headings: {
      kk: 'Тіркеу 2026 ж. 20 желтоқсан күніне дейін күшінде',
      ru: 'Регистрация действует по 20 декабря 2026 года',
      en: 'Registered until 20 December 2026',
    },
    says: 'within five working days',
    steps: ['/registrations/:id/certificate', ...FORCE_STEPS],
  },
  {
    is: 'is registered from a later day',
    change: REGISTERED,
    today: '2026-11-18',
    headings: {
      kk: 'Тіркеу 2026 ж. 19 қараша күні басталады',
      ru: 'Регистрация начнётся 19 ноября 2026 года',
      en: 'Registered from 19 November 2026',
    },
    says: 'It lasts until 20 December 2026',
    steps: ['/registrations/:id/certificate', ...FORCE_STEPS],
  },
  {
    is: 'was registered for days that are over',
    change: REGISTERED,
    today: '2026-12-21',
    headings: {
      kk: 'Тіркеу мерзімі 2026 ж. 20 желтоқсан күні аяқталды',
      ru: 'Срок регистрации закончился 20 декабря 2026 года',
      en: 'The registration ran out on 20 December 2026',
    },
    says: 'If you are still here',
    steps: ['move', 'renew', 'family', '/registrations/:id/certificate'],
  },
  {
    is: 'was declined by the host',
    change: {
      ...ENDED,
      status: 'refused',
      consent: 'declined',
      refusal: { ground: 'host-declined', reason: 'dates-wrong', fix: 'Correct the dates.' },
    },
    headings: {
      kk: 'Тұруыңыз расталмады',
      ru: 'Проживание не подтверждено',
      en: 'Your stay was not confirmed',
    },
    says: 'The reason given: the dates are wrong.</p><p>Correct the dates.',
    steps: ['correct'],
  },
  {
    is: 'was withdrawn',
    change: { status: 'withdrawn', ended: { on: '2026-11-23', by: 'immigrant' } },
    headings: {
      kk: 'Өтініш қайтарып алынды',
      ru: 'Заявление отозвано',
      en: 'This filing was withdrawn',
    },
    says: 'It ended on 23 November 2026.',
    steps: ['/file'],
  },
  {
    is: 'gave way to a newer filing',
    change: { status: 'withdrawn', ended: { on: '2026-11-23', by: 'superseded' } },
    headings: {
      kk: 'Мұның орнына жаңа өтініш берілді',
      ru: 'Вместо этого заявления подано новое',
      en: 'A newer filing took the place of this one',
    },
    says: 'The newer one counts.',
    steps: ['/account'],
  },
  {
    is: 'gave way to a newer registration',
    change: { ...REGISTERED, status: 'closed', ended: { on: '2026-11-23', reason: 'moved' } },
    headings: {
      kk: 'Бұл тіркеу аяқталды',
      ru: 'Эта регистрация прекращена',
      en: 'This registration has ended',
    },
    says: 'It ended on 23 November 2026, when a newer registration',
    steps: ['/account', '/registrations/:id/certificate'],
  },
];

describe('the page of a case that', () => {
  it.each(STANDINGS)('$is says so and what to do next', ({
    change,
    today,
    headings,
    ...expected
  }) => {
    for (const language of LANGUAGES) {
      const html = rendered(change, language, today);
      expect(html).toContain(`<span>${headings[language]}</span></h1>`);
      expect(stepsIn(html)).toEqual(expected.steps);
      expect(html).not.toMatch(/[{}]/);
    }
    expect(rendered(change, 'en', today)).toContain(expected.says);
  });
});

describe('the page of a case', () => {
  it('counts the first and the last day of the stay', () => {
    const { from, until } = EXAMPLE_VIEW.stay;
    for (const today of [from, until]) {
      expect(rendered(REGISTERED, 'en', today)).toContain('Registered until 20 December 2026');
    }
  });

  it('shows what the lines of the passport say only where it is another name', () => {
    const same = { nameInMrz: { surname: 'SPECIMEN', givenNames: 'AZIZA' } };
    expect(rendered(same)).not.toContain('In the passport’s lines');
    const other = { nameInMrz: { surname: 'SPECIMEN', givenNames: 'AZIZAKHON' } };
    expect(rendered(other)).toContain('In the passport’s lines: <bdi>SPECIMEN AZIZAKHON</bdi>');
  });

  it('shows what an officer still has to accept beside what stands', () => {
    const { immigrant } = EXAMPLE_VIEW;
    const html = rendered({
      status: 'in-review',
      proposed: { ...immigrant, surname: 'SPECIMENOVA' },
    });
    expect(html).toContain('An officer checks what you changed.');
    expect(html.match(/New, being checked:/g)).toHaveLength(1);
    expect(html).toContain('New, being checked: <bdi>SPECIMENOVA</bdi>');
  });

  it('tells its course in words, and nothing of an event that it has no words for', () => {
    const at = '2026-11-21T19:30:00.000Z';
    const html = rendered({
      events: [
        ...EXAMPLE_VIEW.events,
        { type: 'host-confirmed', at, by: 'host' },
        { type: 'something-new', at, by: 'system' },
      ],
    });
    expect(html).toContain('<dt>22 November 2026, 00:30</dt><dd>The host confirmed</dd>');
    expect(html).not.toContain('something-new');
  });

  it('says when the host who counts now was asked', () => {
    const asked = { type: 'host-asked', at: '2026-11-22T09:00:00.000Z', by: 'immigrant' } as const;
    expect(rendered({ events: [...EXAMPLE_VIEW.events, asked] })).toContain(
      'We wrote to host@example.org on 22 November 2026, 14:00.',
    );
  });

  it('escapes every name, and holds none in its title', () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const { immigrant, place } = EXAMPLE_VIEW;
    const html = rendered({
      immigrant: { ...immigrant, surname: hostile },
      proposed: { ...immigrant, givenNames: hostile },
      nameInMrz: { surname: hostile, givenNames: hostile },
      host: { name: hostile, email: hostile },
      place: { ...place, street: hostile },
    });
    expect(html.split('&lt;script>').length).toBeGreaterThan(5);
    expect(html).not.toMatch(/<script|<img src=x|style=|\son\w+="/);
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe('Your filing · Tirkeu');
  });
});
