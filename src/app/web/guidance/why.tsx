import { type ExplainedStep, explain, type Rules, type Step } from '../../../law/index.ts';
import { say } from '../../../platform/i18n/index.ts';
import { useFrame } from '../ui/index.ts';
import { sourceAddress } from './addresses.ts';
import { Certainty } from './certainty.tsx';
import { guidanceMessages as texts } from './messages.ts';

export interface WhyProps {
  readonly rules: Rules;
  readonly because: readonly Step[];
}

/** How an answer came about, step by step: what was counted, by which rule, and how sure that rule is. */
export function Why({ rules, because }: WhyProps) {
  const { language } = useFrame();
  const steps = explain(rules, because, language);
  if (steps.length === 0) return null;
  return (
    <details class="ds-details">
      <summary>{say(texts.why, language)}</summary>
      <div>
        <Reasons steps={steps} />
      </div>
    </details>
  );
}

type ReasonStep = Pick<ExplainedStep, 'text' | 'act' | 'clause' | 'rule' | 'confidence'>;

/** The steps in their order, each with what it rests on. */
export function Reasons({ steps }: { readonly steps: readonly ReasonStep[] }) {
  return (
    <ol class="why">
      {steps.map((step) => (
        <Reason key={step.text} step={step} />
      ))}
    </ol>
  );
}

function Reason({ step: { text, act, clause, rule, confidence } }: { readonly step: ReasonStep }) {
  return (
    <li>
      {text}
      <span class="basis">
        <Certainty of={confidence} />
        <a href={sourceAddress(rule)}>{[act, clause].filter(Boolean).join(', ')}</a>
      </span>
    </li>
  );
}
