import type { stepMessages } from './messages.ts';
import type { RuleRecord } from './rules.ts';
import type { Day } from './types.ts';

/** What was done in a step. Each has its sentence in `messages.ts`. */
export type StepCode = keyof typeof stepMessages;

/** Dates `YYYY-MM-DD`, numbers of days, codes. Never anything about a person. */
export type StepParameters = Readonly<Record<string, string | number>>;

/** One step of an explanation: data in the API, a sentence for people (`explain`). */
export interface Step {
  readonly step: StepCode;
  /** Id of the record that it rests on. */
  readonly rule: string;
  /** From when that version of the record is in force. */
  readonly version: Day;
  readonly parameters: StepParameters;
}

export function stepOn(
  { id: rule, from: version }: Pick<RuleRecord, 'id' | 'from'>,
  step: StepCode,
  parameters: StepParameters = {},
): Step {
  return { step, rule, version, parameters };
}
