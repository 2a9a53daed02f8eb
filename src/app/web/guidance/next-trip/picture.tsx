import { formatDate, formatMonth, type Language, say } from '../../../../platform/i18n/index.ts';
import { useFrame } from '../../ui/index.ts';
import { Legend } from './legend.tsx';
import { pictureMessages as texts } from './messages.ts';
import type { Plan } from './plan.ts';
import type { Month, Planner, Run } from './planner.ts';
import { DAY, Patterns, Stripe } from './stripe.tsx';

/** The measures of the picture, in its own units; on a narrow phone one of them is a pixel. */
const MONTH_DAYS = 31;
const LINE = 18;
const ROW = 58;
/** Between the words of a row and its stripe. */
const ABOVE = 5;
const WIDTH = DAY * MONTH_DAYS;

export interface PictureProps {
  readonly plan: Plan;
  readonly planner: Planner;
}

/**
 * The 180 days. Each kind of day has a pattern of its own besides its colour, each row says its days
 * in digits, and the list below says the same in words.
 */
export function Picture({ plan, planner }: PictureProps) {
  const { language } = useFrame();
  const { from, until } = plan.window;
  const window = { from: formatDate(from, language), until: formatDate(until, language) };
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      <p>{say(texts.window, language, window)}</p>
      <Legend plan={plan} planner={planner} />
      <svg
        class="planner"
        viewBox={`0 0 ${WIDTH} ${ROW * planner.months.length}`}
        role="img"
        aria-labelledby="planner-title planner-text"
      >
        <title id="planner-title">{say(texts.title, language)}</title>
        <desc id="planner-text">{describe(planner, language)}</desc>
        <Patterns />
        {planner.months.map((month, at) => (
          <MonthRow key={month.day} month={month} at={at} language={language} />
        ))}
      </svg>
    </section>
  );
}

interface MonthRowProps {
  readonly month: Month;
  readonly at: number;
  readonly language: Language;
}

function MonthRow({ month: { day, runs }, at, language }: MonthRowProps) {
  // Patterns begin where the group does, so that no sign is cut.
  const top = at * ROW + LINE;
  return (
    <>
      <text class="month" x="0" y={top - ABOVE}>
        {formatMonth(day, language)}
      </text>
      <text class="days" x={WIDTH} y={top - ABOVE} text-anchor="end">
        {daysIn(runs)}
      </text>
      <g transform={`translate(0 ${top})`}>
        {runs.map((run) => (
          <Stripe key={run.from} kind={run.kind} from={run.from - 1} days={lengthOf(run)} />
        ))}
      </g>
    </>
  );
}

function lengthOf({ from, until }: Run): number {
  return until - from + 1;
}

/** The days of a month that somebody is in the country: '5–20, 28–30'. */
function daysIn(runs: readonly Run[]): string {
  return joined(runs.filter(({ kind }) => kind !== 'away'))
    .map(({ from, until }) => (from === until ? `${from}` : `${from}–${until}`))
    .join(', ');
}

/** Stripes that touch are one to the reader of digits. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && last.until + 1 === run.from)
      whole[whole.length - 1] = { ...last, until: run.until };
    else whole.push(run);
  }
  return whole;
}

function describe({ months }: Planner, language: Language): string {
  return months
    .map(({ day, runs }) => `${formatMonth(day, language)}: ${daysIn(runs) || '–'}`)
    .join('. ');
}
