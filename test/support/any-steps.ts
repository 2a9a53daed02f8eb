import fc from 'fast-check';
import { DOUBTS } from '../../src/registration/case/state.ts';

const either = fc.constantFrom(0 as const, 1 as const);
const earlier = fc.nat(5);
const hosts = fc.constantFrom('host' as const, 'secondHost' as const, 'secondHost' as const);

const change = fc.record(
  {
    immigrant: fc.constantFrom<object>(
      { surname: 'PROBOV' },
      { surname: 'TESTOV' },
      { birthDate: '1990-05-18' },
      { contact: { email: 'newer@mail.example' } },
    ),
    document: either,
    host: hosts,
    stay: fc.constantFrom({ until: '2026-12-31' }, { until: '2027-02-28' }),
    entry: fc.constantFrom({ crossedOn: '2026-11-19' }, { checkpoint: 'Khorgos' }),
  },
  { requiredKeys: [] },
);

const seldom = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: earlier },
);

const filingStep = fc.record({
  what: fc.constant('file' as const),
  account: either,
  document: either,
  host: hosts,
  expired: fc.boolean(),
  corrects: seldom,
  samePersonAs: seldom,
});

/** Without repeats, in the order of the alphabet. */
const EVERYTHING_LATER = [
  'annul',
  'complaint',
  'complaint/granted',
  'dispute',
  'dispute/answer',
  'extend',
  'hearing',
  'hearing/answer',
  'leave',
  'leave/host',
  'not-me',
  'refuse',
  'reopen',
  'restore',
  'suspend',
] as const;

/** What has to come before others of them can. */
const LEADING_ON = [
  'hearing',
  'hearing/answer',
  'hearing/answer',
  'refuse',
  'refuse',
  'reopen',
] as const;

/** What officers and both parties do once a case is on its way; most of it is refused most of the time. */
const laterStep = fc.record({
  what: fc.constant('later' as const),
  case: earlier,
  does: fc.constantFrom(...LEADING_ON, ...EVERYTHING_LATER),
});

const crossingStep = fc.record({
  what: fc.constant('cross' as const),
  document: either,
  direction: fc.constantFrom('entry' as const, 'exit' as const),
  day: fc.constantFrom('2026-11-19', '2026-11-20', '2026-11-22'),
  samePerson: fc.constantFrom(true, true, true, false),
});

const step = fc.oneof(
  { weight: 9, arbitrary: laterStep },
  { weight: 1, arbitrary: crossingStep },
  {
    weight: 3,
    arbitrary: filingStep,
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('answer' as const),
      case: earlier,
      of: fc.constantFrom('awaiting-host', 'awaiting-host', 'awaiting-host', 'registered'),
      by: fc.constantFrom('asked', 'asked', 'link', 'host'),
      confirms: fc.constantFrom(true, true, false),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('amend' as const), case: earlier, change }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('withdraw' as const), case: earlier }) },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('clear' as const),
      case: earlier,
      doubts: fc.subarray([...DOUBTS]),
      everything: fc.constantFrom(true, true, true, false),
      duplicate: fc.constantFrom('same-person', 'other-person'),
    }),
  },
);
export type Step = (typeof step extends fc.Arbitrary<infer Value> ? Value : never) & object;

/** Two filings first: without a case nothing else has anything to do. */
export const someSteps = fc
  .tuple(filingStep, filingStep, fc.array(step, { minLength: 8, maxLength: 20, size: 'max' }))
  .map(([first, second, others]) => [first, second, ...others]);
