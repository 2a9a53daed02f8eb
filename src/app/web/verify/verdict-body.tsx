import type { ComponentChildren } from 'preact';
import { say } from '../../../platform/i18n/index.ts';
import { DefinitionList, Outcome, type Tone, useFrame } from '../ui/index.ts';
import type { Facts } from './browser/facts.ts';
import { factMessages, verdictLines } from './messages.ts';

export interface VerdictBodyProps {
  readonly tone: Tone;
  readonly heading: string;
  /** Shown only where the signature holds. */
  readonly facts?: Facts | undefined;
  readonly children: ComponentChildren;
}

/** True or false at a glance, then what to compare with the passport. */
export function VerdictBody({ tone, heading, facts, children }: VerdictBodyProps) {
  const { language } = useFrame();
  return (
    <>
      <Outcome tone={tone} heading={heading}>
        {children}
      </Outcome>
      {facts && <FactList facts={facts} />}
      <p>
        <a href="/verify">{say(verdictLines.again, language)}</a>
      </p>
    </>
  );
}

function FactList({ facts }: { readonly facts: Facts }) {
  const { language } = useFrame();
  const { from, until, ...rest } = facts;
  const values = { ...rest, period: `${from} – ${until}` };
  const order = [
    'name',
    'document',
    'birthDate',
    'nationality',
    'place',
    'period',
    'number',
  ] as const;
  return (
    <section class="to-compare">
      <h2>{say(factMessages.compare, language)}</h2>
      <DefinitionList
        items={order.map((name) => ({
          term: say(factMessages[name], language),
          value: values[name],
        }))}
      />
    </section>
  );
}
