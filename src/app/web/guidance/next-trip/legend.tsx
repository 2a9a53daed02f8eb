import { say } from '../../../../platform/i18n/index.ts';
import { useFrame } from '../../ui/index.ts';
import { pictureMessages as texts } from './messages.ts';
import type { Plan } from './plan.ts';
import type { DayKind, Planner } from './planner.ts';
import { BAR, DAY, Stripe } from './stripe.tsx';

export interface LegendProps {
  readonly plan: Plan;
  readonly planner: Planner;
}

/** What the patterns mean, with their numbers: the picture once more in words. */
export function Legend({ plan: { limit, usedDays }, planner: { counts } }: LegendProps) {
  const { language } = useFrame();
  const days = (kind: DayKind) => ({ days: counts[kind] });
  return (
    <ul class="legend">
      {counts.earlier > 0 && (
        <Sign kind="earlier">{say(texts.earlier, language, days('earlier'))}</Sign>
      )}
      <Sign kind="planned">{say(texts.planned, language, days('planned'))}</Sign>
      {counts.over > 0 && <Sign kind="over">{say(texts.over, language, days('over'))}</Sign>}
      <Sign kind="away">{say(texts.away, language)}</Sign>
      {limit !== null && (
        <li class="left">
          {say(texts.free, language, { limit, days: Math.max(0, limit - usedDays) })}
        </li>
      )}
    </ul>
  );
}

const SIGN_DAYS = 2;

function Sign({ kind, children }: { readonly kind: DayKind; readonly children: string }) {
  return (
    <li>
      <svg
        class="sign"
        viewBox={`0 0 ${SIGN_DAYS * DAY} ${BAR}`}
        aria-hidden="true"
        focusable="false"
      >
        <Stripe kind={kind} from={0} days={SIGN_DAYS} />
      </svg>
      {children}
    </li>
  );
}
