import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../../platform/i18n/index.ts';
import type {
  DeadlineView,
  HearingView,
  RegistrationView,
} from '../../../../../registration/index.ts';
import { sourceAddress } from '../../../guidance/addresses.ts';
import { FORCE_STEPS, rendered, stepsIn } from './example-page.ts';
import { EXAMPLE_VIEW, REGISTERED } from './example-view.ts';

const ENDED = { ended: { on: '2026-11-23' } };

const HEARING: HearingView = {
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  dates: [],
  openedOn: '2026-11-24',
  answerUntil: '2026-11-27',
  answers: [],
};

const REFUSED: NonNullable<RegistrationView['refusal']> = {
  ground: 'stay-violation',
  dates: ['2026-11-22', '2026-11-23'],
  rule: 'visa-free.UZB',
  fix: 'Show the <b>stamp</b>.\nThen send again.',
};

const ended = (reason: string, more: Partial<RegistrationView> = {}) =>
  ({ ...REGISTERED, status: 'closed', ended: { on: '2026-11-23', reason }, ...more }) as const;

/** What comes after the host's answer, or instead of it: in Russian, with the steps to take. */
const LATER: readonly {
  readonly is: string;
  readonly change: Partial<RegistrationView>;
  readonly heading: string;
  readonly says: string;
  readonly steps: readonly string[];
}[] = [
  {
    is: 'waits for an officer since the host was silent',
    change: { status: 'in-review', consent: 'asked' },
    heading: 'Хозяин не ответил, теперь смотрит сотрудник',
    says: 'В этом никто не виноват',
    steps: [
      'amend',
      '/registrations/:id/papers',
      '/registrations/:id/in-person',
      '/registrations/:id/withdraw',
      'family',
    ],
  },
  {
    is: 'is in a hearing',
    change: { status: 'in-review', consent: 'given', hearing: HEARING },
    heading: 'Сотрудник ждёт вашего ответа',
    says: 'Ответьте не позднее 27 ноября 2026 года.',
    steps: ['/registrations/:id/hearing', 'amend', '/registrations/:id/withdraw', 'family'],
  },
  {
    is: 'is registered and in a hearing',
    change: { ...REGISTERED, hearing: HEARING },
    heading: 'Сотрудник ждёт вашего ответа',
    says: 'Регистрация пока остаётся в силе.',
    steps: ['/registrations/:id/hearing', '/registrations/:id/certificate', ...FORCE_STEPS],
  },
  {
    is: 'was heard',
    change: {
      status: 'in-review',
      consent: 'given',
      hearing: { ...HEARING, answers: [{ on: '2026-11-24', files: [] }] },
    },
    heading: 'Ваш ответ рассматривает сотрудник',
    says: 'Когда будет решение, мы напишем',
    steps: ['/registrations/:id/hearing', 'amend', '/registrations/:id/withdraw', 'family'],
  },
  {
    is: 'is suspended',
    change: { ...REGISTERED, suspension: { on: '2026-11-23' }, mayComplain: true },
    heading: 'Справка временно не действует',
    says: 'Сотрудник приостановил её 23 ноября 2026 года.',
    steps: ['/registrations/:id/complaint', '/registrations/:id/certificate', ...FORCE_STEPS],
  },
  {
    is: 'was refused by an officer',
    change: {
      ...ENDED,
      status: 'refused',
      refusal: REFUSED,
      mayComplain: true,
    },
    heading: 'В регистрации отказано',
    says: '<span class="line">22 ноября 2026 года</span>',
    steps: ['correct', '/registrations/:id/complaint'],
  },
  {
    is: 'was complained of',
    change: {
      ...ENDED,
      status: 'refused',
      refusal: REFUSED,
      complaint: { filedOn: '2026-11-24', late: false },
    },
    heading: 'В регистрации отказано',
    says: 'Ваша жалоба рассматривается.',
    steps: ['correct', '/registrations/:id/complaint'],
  },
  {
    is: 'ended as an open one by an exit',
    change: { status: 'withdrawn', ended: { on: '2026-11-23', by: 'departed' } },
    heading: 'Это заявление завершено',
    says: 'на границе отмечен ваш выезд',
    steps: ['/file'],
  },
  ...(
    [
      ['departed', 'на границе отмечен ваш выезд'],
      ['left', 'в этот день вы уехали с этого места'],
      ['stay-ended', 'Срок прошёл'],
      ['host-ended', 'После спора с хозяином'],
      ['annulled', 'Сотрудник аннулировал её'],
      ['died', 'Она прекращена 23 ноября 2026 года.'],
    ] as const
  ).map(([reason, says]) => ({
    is: `was closed: ${reason}`,
    change: ended(reason),
    heading: 'Эта регистрация прекращена',
    says,
    steps: ['/file', '/registrations/:id/certificate'],
  })),
];

describe('the page of a later case that', () => {
  it.each(LATER)('$is says so and what to do next', ({ change, heading, says, ...expected }) => {
    const html = rendered(change, 'ru');
    expect(html).toContain(`<span>${heading}</span></h1>`);
    expect(html).toContain(says);
    expect(stepsIn(html)).toEqual(expected.steps);
    for (const language of LANGUAGES) expect(rendered(change, language)).not.toMatch(/[{}]/);
  });

  it('was refused shows days, rule, and the officer’s words as they were written', () => {
    const html = rendered({ ...ENDED, status: 'refused', refusal: REFUSED });
    expect(html).toContain('Violation of the permitted stay');
    expect(html).toContain('Show the &lt;b>stamp&lt;/b>.\nThen send again.');
    expect(html).toContain(`href="${sourceAddress('visa-free.UZB')}"`);
  });
});

describe('what goes on beside a registration', () => {
  const event = (type: string, detail: string) =>
    ({ type, detail, at: '2026-11-24T06:00:00.000Z', by: 'host' }) as const;

  it.each<[string, Partial<RegistrationView>]>([
    ['Is that so?', { leaving: { by: 'host', on: '2026-11-23' } }],
    ['We are waiting for your host’s answer.', { leaving: { by: 'immigrant', on: '2026-11-23' } }],
    [
      'We asked your host about a stay until 20 January 2027.',
      { extension: { until: '2027-01-20', answered: false } },
    ],
    ['An officer is checking it.', { extension: { until: '2027-01-20', answered: true } }],
    ['did not confirm the longer stay', { events: [event('extension-ended', 'declined')] }],
    ['you can ask again', { events: [event('extension-ended', 'silent')] }],
    ['a supervisor knows of it', { overdue: true }],
  ])('is told: %s', (words, change) => {
    expect(rendered({ ...REGISTERED, ...change })).toContain(words);
    expect(rendered(REGISTERED)).not.toContain(words);
  });
});

describe('the days that count', () => {
  const day = (kind: DeadlineView['kind'], lateAfter: string): DeadlineView => ({
    kind,
    warnOn: lateAfter,
    lateAfter,
    late: false,
    because: [],
  });

  it('end with the last permitted one, where that comes before the last one filed', () => {
    const deadlines = [day('stay', '2026-12-10')];
    const html = rendered({ ...REGISTERED, deadlines });
    expect(html).toContain('Registered until 10 December 2026');
    expect(html).toContain('The permitted stay without a visa ends on this day.');
    expect(rendered({ ...REGISTERED, deadlines: [day('stay', '2026-12-20')] })).not.toContain(
      'The permitted stay',
    );
  });

  it('of what is over are only those of a complaint', () => {
    const deadlines = [day('registration', '2026-12-18'), day('complaint', '2027-02-23')];
    const change = { ...ended('annulled'), deadlines, mayComplain: true };
    expect(rendered(change)).toContain('Complain by');
    expect(rendered(change)).not.toContain('Register by');
    expect(rendered({ ...change, mayComplain: false })).not.toContain('Complain by');
  });

  it('say when the host who is asked now was last reminded', () => {
    const at = (hour: string, type: string) =>
      ({ type, at: `2026-11-22T${hour}:00:00.000Z`, by: 'system' }) as const;
    const deadlines = [day('host-answer', '2026-11-26')];
    const reminded = [...EXAMPLE_VIEW.events, at('05', 'host-reminded')];
    expect(rendered({ deadlines, events: reminded })).toContain(
      'We reminded them on 22 November 2026, 10:00.',
    );
    const askedAnew = [...reminded, at('06', 'host-asked')];
    expect(rendered({ deadlines, events: askedAnew })).not.toContain('We reminded them');
  });

  it('of a move say that the old registration stays until the host confirms', () => {
    const deadlines = [day('move', '2026-11-30')];
    const words = 'your old registration stays in force';
    expect(rendered({ deadlines })).toContain(words);
    expect(rendered({ ...REGISTERED, deadlines })).not.toContain(words);
  });
});
