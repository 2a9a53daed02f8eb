import {
  formatLongDate,
  type Language,
  type Message,
  say,
  sayWith,
} from '../../../../../platform/i18n/index.ts';
import { daysInWords } from '../../../case/index.ts';
import { Alert, LinkButton, Outcome } from '../../../ui/index.ts';
import { accountMessages, standingHeadings, standingTags } from '../messages.ts';
import { type Standing, TONES } from '../standing.ts';
import type { Matters, StandingCase } from './matters.ts';
import { overviewMessages as texts } from './messages.ts';

/** A family at a glance; whoever files for more finds them all in the list below. */
const MOST_NAMED = 8;

export interface WhatMattersProps {
  readonly language: Language;
  readonly matters: Matters;
}

/** The answer to "am I in order, and until when?", before anything else. */
export function WhatMatters({ language, matters }: WhatMattersProps) {
  const { kind, cases, newer, onePerson } = matters;
  const [first] = cases;
  const only = cases.length === 1;
  return (
    <>
      {only ? (
        <One language={language} one={first} onePerson={onePerson} />
      ) : (
        <Several language={language} matters={matters} />
      )}
      {newer && <Newer language={language} newer={newer} />}
      {only && kind === 'hearing' && <ToHearing language={language} one={first} />}
      {only && kind !== 'hearing' && <WayOn language={language} one={first} />}
    </>
  );
}

function addressOf({ summary }: StandingCase): string {
  return `/registrations/${summary.id}`;
}

interface OneProps {
  readonly language: Language;
  readonly one: StandingCase;
}

function One({ language, one, onePerson }: OneProps & Pick<Matters, 'onePerson'>) {
  const { standing, summary } = one;
  const days = { ...daysInWords(summary.stay, language) };
  const toReader = standing === 'registered' && onePerson;
  const heading = toReader ? texts.youAreRegistered : standingHeadings[standing];
  return (
    <Outcome tone={TONES[standing]} heading={sayWith(heading, language, days)}>
      <p>
        <WhoAndWhere one={one} />
      </p>
      {standing === 'hearing' && summary.hearingUntil && (
        <p>
          {say(texts.answerBy, language, { day: formatLongDate(summary.hearingUntil, language) })}
        </p>
      )}
    </Outcome>
  );
}

function WhoAndWhere({ one: { summary } }: Pick<OneProps, 'one'>) {
  return (
    <>
      <bdi>{summary.immigrantName}</bdi>
      <br />
      <bdi>{summary.place}</bdi>
    </>
  );
}

function ToHearing({ language, one }: OneProps) {
  return (
    <div class="actions">
      <LinkButton href={`${addressOf(one)}/hearing`}>
        {say(accountMessages.answer, language)}
      </LinkButton>
    </div>
  );
}

const CERTIFIED: ReadonlySet<Standing> = new Set(['registered', 'registered-later']);

function WayOn({ language, one }: OneProps) {
  const certified = CERTIFIED.has(one.standing);
  return (
    <div class="actions">
      {certified && (
        <LinkButton href={`${addressOf(one)}/certificate`}>
          {say(accountMessages.certificate, language)}
        </LinkButton>
      )}
      <LinkButton href={addressOf(one)} kind={certified ? 'secondary' : 'primary'}>
        {say(texts.open, language)}
      </LinkButton>
    </div>
  );
}

const COUNTS = {
  hearing: texts.countHearing,
  'in-force': texts.countInForce,
  open: texts.countOpen,
  unfinished: texts.countOpen,
} as const satisfies Record<Matters['kind'], Message>;

function Several({ language, matters }: WhatMattersProps) {
  const { kind, cases } = matters;
  const heading = say(COUNTS[kind], language, { count: cases.length });
  return (
    <Outcome tone={TONES[cases[0].standing]} heading={heading}>
      <ul>
        {cases.slice(0, MOST_NAMED).map((one) => (
          <li key={one.summary.id}>
            <a href={addressOf(one)}>
              <bdi>{one.summary.immigrantName}</bdi>
            </a>
            {`: ${CERTIFIED.has(one.standing) ? lastDay(one, language) : say(standingTags[one.standing], language)}`}
          </li>
        ))}
      </ul>
    </Outcome>
  );
}

function lastDay({ summary }: StandingCase, language: Language): string {
  return say(texts.until, language, { until: daysInWords(summary.stay, language).until });
}

/** Beside a registration in force: a filing that may replace it, or that asks for something. */
function Newer({ language, newer }: { readonly language: Language; readonly newer: StandingCase }) {
  const { standing, summary } = newer;
  const days = { ...daysInWords(summary.stay, language) };
  return (
    <Alert
      kind={TONES[standing] === 'waiting' ? 'info' : 'warning'}
      heading={sayWith(standingHeadings[standing], language, days)}
    >
      <p>
        <WhoAndWhere one={newer} />
        <br />
        <a href={addressOf(newer)}>{say(texts.openNewer, language)}</a>
      </p>
    </Alert>
  );
}
