import { permittedStay, type Step } from '../../law/index.ts';
import { borderFindings } from './border.ts';
import type { StayFacts } from './commands.ts';
import { documentOf } from './document.ts';
import type { CaseState, Day } from './state.ts';

/** How long the person of a case may stay in the country, as far as any data says. */
export interface PermittedStay {
  /** Null where no rule and no permit speaks, or after an exit. */
  readonly lastDay: Day | null;
  readonly violated: boolean;
  /** The rule of law that gives it; null for a visa or permit. */
  readonly rule: string | null;
  readonly because: readonly Step[];
}

/**
 * Visa-free stays follow the rule of the nationality, over the border's records where there are any and
 * the typed crossing else. Visas and permits end when their holder said. What no data speaks to is no
 * violation.
 */
export function permittedStayOf(state: CaseState, facts: StayFacts): PermittedStay {
  const document = documentOf(state, facts);
  if (document.basis !== 'visa-free') {
    const lastDay = document.permittedUntil;
    return {
      lastDay,
      violated: lastDay !== null && facts.today > lastDay,
      rule: null,
      because: [],
    };
  }
  const { nationality } = document;
  const movements = movementsOf(state, facts);
  const stay = permittedStay(facts.rules, { nationality, movements, on: facts.today });
  return {
    lastDay: stay.stayUntil,
    violated: stay.violated ?? false,
    rule: stay.because[0]?.rule ?? null,
    because: stay.because,
  };
}

function movementsOf(state: CaseState, facts: StayFacts) {
  const { border } = documentOf(state, facts);
  const recorded = border.filter(
    ({ id, samePerson }) => samePerson && !state.disregarded.includes(id),
  );
  const typed = { direction: 'entry', on: state.crossedOn } as const;
  const entered = borderFindings(state, border).entry !== null;
  return entered ? recorded : [...recorded.filter(({ on }) => on <= state.crossedOn), typed];
}
