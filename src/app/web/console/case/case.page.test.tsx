import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { EXAMPLE_VIEW, REGISTERED } from '../../portal/account/case/example-view.ts';
import { renderPage } from '../../ui/index.ts';
import { doubtMessages } from '../messages.ts';
import { type CasePageProps, casePage } from './case.page.tsx';
import { meaningMessages } from './doubts/messages.ts';

const TODAY = '2026-12-01';
const BORDER_ID = 'B-77';

const VIEW: RegistrationView = {
  ...EXAMPLE_VIEW,
  viewer: 'officer',
  status: 'in-review',
  consent: 'given',
  confirmation: { degree: 'self-declared', through: 'link' },
  border: [
    {
      id: BORDER_ID,
      direction: 'entry',
      on: '2026-11-10',
      checkpoint: 'Korday',
      surname: 'SPECIMEN',
      birthDate: '1991-05-17',
    },
  ],
};

/** Every doubt that there is, each with the evidence that raises it. */
const EVERY_DOUBT: NonNullable<RegistrationView['doubts']> = [
  { doubt: 'host-not-tied', evidence: ['request'] },
  { doubt: 'host-silent', evidence: ['request'] },
  { doubt: 'possible-duplicate', evidence: ['01999999-0000-7000-8000-00000000000b'] },
  { doubt: 'particulars-changed', evidence: ['particulars'] },
  { doubt: 'differs-from-border-record', evidence: [BORDER_ID] },
  { doubt: 'stay-looks-violated', evidence: ['2026-11-30'] },
  { doubt: 'document-expired', evidence: ['2026-11-29'] },
  { doubt: 'document-reported-lost', evidence: ['2026-11-28'] },
  { doubt: 'over-capacity', evidence: ['place'] },
  { doubt: 'unknown-to-hosts', evidence: ['01999999-0000-7000-8000-00000000000c'] },
  { doubt: 'disputed', evidence: ['left-host-2026-11-25'] },
];

const HEARING: NonNullable<RegistrationView['hearing']> = {
  ground: 'inaccurate-information',
  fields: ['/immigrant/birthDate'],
  dates: [],
  notice: 'Which is right?',
  openedOn: '2026-11-26',
  answerUntil: '2026-12-01',
  answers: [],
};

function rendered(change: Partial<RegistrationView>, more: Partial<CasePageProps> = {}): string {
  const may = { decide: true, decideComplaints: false };
  const view = { ...VIEW, ...change };
  const props: CasePageProps = { language: 'en', view, today: TODAY, may, ...more };
  return renderPage(casePage(props), {
    language: props.language,
    demo: false,
    roles: ['officer'],
    onward: undefined,
    formToken: 'token',
  });
}

describe('a case of a person whom three hosts do not know', () => {
  const doubts: typeof EVERY_DOUBT = [{ doubt: 'unknown-to-hosts', evidence: ['request'] }];
  const refused = { status: 'refused', consent: 'declined', doubts } as const;

  it.each(LANGUAGES)('is looked at though it is over, in %s', (language) => {
    const html = rendered(refused, { language });
    expect(html).toContain('value="on"');
    expect(html).toContain('name="doubts.unknown-to-hosts"');
    expect(html).not.toMatch(/undefined|[{}]/);
  });

  it('says that the refusal stands, and leads nowhere from the case itself', () => {
    const html = rendered(refused);
    expect(html).toContain('The refusal stands.');
    expect(html).toContain('The case is over.');
    expect(html).not.toContain('/console/cases/request');
    const next = rendered({ doubts: [{ doubt: 'unknown-to-hosts', evidence: ['before'] }] });
    expect(next).toContain('href="/console/cases/before"');
  });
});

describe('what an officer knows of host and person', () => {
  it.each(
    LANGUAGES,
  )('has words in %s for how they are known and how the host was told', (language) => {
    for (const personDegree of ['typed', 'matches-border-record', 'seen-in-person'] as const) {
      for (const state of ['queued', 'held', 'sent', 'kept', 'failed', 'gone', 'skipped']) {
        const step = { template: 'host-asked', channel: 'email', state, attempts: 1 };
        const html = rendered({ personDegree, deliveries: [step] }, { language });
        expect(html).not.toMatch(/undefined|[{}]|matches-border-record|>(?:typed|queued|kept)</);
      }
    }
  });

  it('is what they answered, when, and what an officer found', () => {
    const at = '2026-11-24T09:05:00.000Z';
    const failed = { template: 'host-asked', channel: 'sms', state: 'failed', attempts: 3, at };
    const html = rendered({
      deliveries: [{ ...failed, code: 'refused', reply: 403 }],
      askedBy: { approved: true, because: 'The lease names <b>her</b>.' },
    });
    expect(html).toContain('did not arrive · 24 November 2026, 14:05 · refused, 403');
    expect(html).toContain('May provide the place. The lease names &lt;b>her&lt;/b>.');
  });
});

describe('the doubts of a case', () => {
  it.each(LANGUAGES)('are named and explained in %s, every one of them', (language) => {
    const html = rendered({ doubts: EVERY_DOUBT }, { language });
    for (const { doubt } of EVERY_DOUBT) {
      expect(html).toContain(doubtMessages[doubt][language]);
      expect(html).toContain(meaningMessages[doubt][language]);
    }
    expect(html).not.toContain('left-host-');
  });

  it('show the border’s record and the filing side by side, and mark what differs', () => {
    const html = rendered({ doubts: EVERY_DOUBT });
    const table = /<caption>Entry, Korday<\/caption>[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
    expect(table).toContain('17 May 1991');
    expect(table).toContain('17 May 1990');
    expect(table).toContain('10 November 2026');
    expect(table.match(/>differs</g)).toHaveLength(2);
  });

  it('say by which steps the law gives the last permitted day', () => {
    const step = {
      step: 'stay-counted',
      rule: 'stay.UZB',
      parameters: {},
      act: 'Invented decree',
      clause: 'clause 7',
      confidence: 'confirmed',
      text: 'Thirty days from the entry.',
    } as const;
    const stay = {
      kind: 'stay',
      warnOn: '2026-11-30',
      lateAfter: '2026-11-30',
      late: true,
      because: [step],
    } as const;
    const html = rendered({ doubts: EVERY_DOUBT, deadlines: [{ ...stay, because: [step] }] });
    expect(html).toContain('The last permitted day was 30 November 2026.');
    expect(html).toContain('Thirty days from the entry.');
    expect(html).toContain('Invented decree, clause 7');
  });

  it('tell how much room there is and who has it', () => {
    const html = rendered({ doubts: EVERY_DOUBT, room: { capacity: 2, others: 3 } });
    expect(html).toContain('Room for 2; others registered there: 3.');
  });

  it.each([
    [{ by: 'immigrant', detail: 'disputed' }, 'The person says that this is not so.'],
    [{ by: 'system', detail: 'unanswered' }, 'The other side has not answered.'],
  ] as const)('say who says what: %o', (reply, said) => {
    const event = { type: 'leaving-unsettled', at: '2026-11-27T08:00:00.000Z', ...reply };
    const html = rendered({ ...REGISTERED, doubts: EVERY_DOUBT, events: [event] });
    expect(html).toContain(`The host says that the person left on 25 November 2026. ${said}`);
  });

  it('tell since when the host is silent', () => {
    const event = {
      type: 'host-was-silent',
      at: '2026-11-24T19:00:00.000Z',
      by: 'system',
    } as const;
    const html = rendered({ consent: 'asked', doubts: EVERY_DOUBT, events: [event] });
    expect(html).toContain('The time to answer ended on 25 November 2026, 00:00.');
    expect(html).toContain('Nobody can confirm in their place.');
  });
});

const ACTS = ['hearing', 'refuse', 'annul', 'suspend', 'restore', 'end', 'reopen'] as const;

function actsIn(html: string): readonly string[] {
  return ACTS.filter((act) => html.includes(`href="/console/cases/${VIEW.id}/${act}"`));
}

/** What a case is, and what then is said and offered. */
type Standing = readonly [
  name: string,
  change: Partial<RegistrationView>,
  said: string,
  acts: readonly string[],
];

describe('what an officer is asked and offered', () => {
  const doubts = EVERY_DOUBT.slice(0, 1);
  const answer = { on: '2026-11-27', text: 'Mine.', files: [] };
  const suspension = { on: '2026-11-25', because: 'Looked at.' };
  const closed = { status: 'closed', ended: { on: '2026-11-25', reason: 'departed' } } as const;

  const STANDINGS: readonly Standing[] = [
    ['a doubt', { doubts }, 'clear those that are settled', ['hearing']],
    ['a hearing that runs', { doubts, hearing: HEARING }, 'can answer until 1 December 2026', []],
    [
      'an answer',
      { doubts, hearing: { ...HEARING, answers: [answer] } },
      'The person has answered.',
      ['refuse'],
    ],
    [
      'a notice that has run out',
      { doubts, hearing: { ...HEARING, answerUntil: '2026-11-30' } },
      'The last day to answer was 30 November 2026',
      ['refuse'],
    ],
    [
      'a registration in doubt',
      { ...REGISTERED, doubts },
      'stays so',
      ['hearing', 'suspend', 'end'],
    ],
    [
      'a registration whose holder was heard',
      { ...REGISTERED, hearing: { ...HEARING, answers: [answer] } },
      'The person has answered.',
      ['annul', 'suspend', 'end'],
    ],
    [
      'a suspended one',
      { ...REGISTERED, suspension },
      'suspended since 25 November 2026',
      ['hearing', 'restore', 'end'],
    ],
    ['one that the border closed', closed, 'Nothing is asked of you.', ['reopen']],
    [
      'one whose days are over',
      { ...closed, stay: { from: '2026-10-01', until: '2026-11-30' } },
      'Nothing is asked of you.',
      [],
    ],
    [
      'one that its filer withdrew',
      { status: 'withdrawn', ended: { on: '2026-11-25', by: 'immigrant' } },
      'Nothing is asked of you.',
      [],
    ],
    ['a host who was asked', { status: 'awaiting-host', consent: 'asked' }, 'Nothing is asked', []],
  ];

  it.each(STANDINGS)('goes by how the case stands: %s', (_name, change, said, acts) => {
    const html = rendered(change);
    expect(html).toContain(said);
    expect(actsIn(html)).toEqual(acts);
  });

  it('is nothing where the one who looks decides complaints only', () => {
    const html = rendered({ doubts }, { may: { decide: false, decideComplaints: true } });
    expect(actsIn(html)).toEqual([]);
    expect(html).not.toContain('name="doubts.');
  });

  it('says until when to decide, and that it is overdue in words', () => {
    const clock = { kind: 'review', warnOn: TODAY, lateAfter: '2026-11-30', because: [] } as const;
    const late = { ...clock, late: true, because: [] };
    const html = rendered({ doubts, overdue: true, deadlines: [late] });
    expect(html).toContain('Overdue: this should have been decided by 30 November 2026.');
    expect(html).toContain('>Overdue<');
    const inTime = rendered({ doubts, deadlines: [{ ...late, late: false }] });
    expect(inTime).toContain('Decide by 30 November 2026.');
  });
});
