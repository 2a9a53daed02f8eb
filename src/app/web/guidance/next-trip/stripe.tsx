import type { DayKind } from './planner.ts';

/** The measures of days in a picture, in its own units. */
export const DAY = 10;
export const BAR = 24;

export interface StripeProps {
  readonly kind: DayKind;
  /** How many days lie before it. */
  readonly from: number;
  readonly days: number;
}

/** Days of one kind: their colour, and over it their sign, so that neither is needed alone. */
export function Stripe({ kind, from, days }: StripeProps) {
  const place = { x: from * DAY, width: days * DAY, height: BAR };
  return (
    <>
      <rect class={`day ${kind}`} {...place} />
      <rect {...place} fill={`url(#${patternOf(kind)})`} />
    </>
  );
}

function patternOf(kind: DayKind): string {
  return `days-${kind}`;
}

/** What lies over the colour of a day: a gap after each, and a sign of its kind. */
export function Patterns() {
  const whole = { width: DAY, height: BAR, patternUnits: 'userSpaceOnUse' } as const;
  const gap = <path class="gap" d={`M${DAY - 0.5} 0V${BAR}`} />;
  return (
    <defs>
      <pattern id={patternOf('earlier')} {...whole}>
        {gap}
      </pattern>
      <pattern id={patternOf('planned')} {...whole}>
        <path class="hatch" d={`M-2 14 12 0M-2 26 12 12`} />
        {gap}
      </pattern>
      <pattern id={patternOf('over')} {...whole}>
        <path class="cross" d="M1 8l7 8M8 8l-7 8" />
        {gap}
      </pattern>
      <pattern id={patternOf('away')} {...whole}>
        {gap}
      </pattern>
    </defs>
  );
}
