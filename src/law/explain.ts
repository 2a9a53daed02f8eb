import { formatDate, type Language, sayWith } from '../platform/i18n/index.ts';
import { stepMessages } from './messages.ts';
import type { RuleRecord, Rules } from './rules.ts';
import type { Step, StepParameters } from './step.ts';
import type { Confidence } from './types.ts';

/** A step with what it rests on, and its sentence. */
export interface ExplainedStep extends Step {
  readonly act: string;
  /** Null where the clause could not be read. */
  readonly clause: string | null;
  readonly confidence: Confidence;
  /** Addresses. */
  readonly source: readonly string[];
  readonly text: string;
}

/** Steps for people, in their order. */
export function explain(
  rules: Rules,
  steps: readonly Step[],
  language: Language,
): readonly ExplainedStep[] {
  return steps.flatMap((step) => {
    const record = recordOf(rules, step);
    return record ? [explainStep(rules, step, record, language)] : [];
  });
}

/** The version that the step names, or the latest if the rules have changed since it was made. */
function recordOf({ versions }: Rules, { rule, version }: Step): RuleRecord | undefined {
  const ofRule = versions.get(rule);
  return ofRule?.find(({ from }) => from === version) ?? ofRule?.at(-1);
}

function explainStep(
  rules: Rules,
  step: Step,
  { act, clause, confidence, sources, title }: RuleRecord,
  language: Language,
): ExplainedStep {
  const values = { ...readable(rules, step.parameters, language), title: title[language] };
  return {
    ...step,
    act: act.title[language],
    clause: clause?.[language] ?? null,
    confidence,
    source: sources,
    text: sayWith(stepMessages[step.step], language, values),
  };
}

/** Days as people write them, holidays by their name; everything else as it is. */
function readable({ holidays }: Rules, parameters: StepParameters, language: Language) {
  const entries = Object.entries(parameters).map(([name, value]) => {
    if (typeof value === 'number') return [name, value] as const;
    if (name === 'holiday') return [name, holidays.get(value)?.[language] ?? value] as const;
    return [name, isDay(value) ? formatDate(value, language) : value] as const;
  });
  return Object.fromEntries(entries);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
