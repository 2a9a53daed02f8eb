import type { RuleRecord } from '../../../law/index.ts';
import type { Language } from '../../../platform/i18n/index.ts';
import { useFrame } from '../ui/index.ts';
import { sourceAddress } from './addresses.ts';
import { Certainty } from './certainty.tsx';

/** What a sentence rests on, and how sure that is; the link leads to the sources. */
export function Basis({ record }: { readonly record: RuleRecord }) {
  const { language } = useFrame();
  return (
    <p class="basis">
      <Certainty of={record.confidence} />
      <a href={sourceAddress(record.id)}>{clauseOf(record, language)}</a>
    </p>
  );
}

/** Act and clause as one cites them. */
export function clauseOf({ act, clause }: RuleRecord, language: Language): string {
  return [act.title, clause].flatMap((text) => (text ? [text[language]] : [])).join(', ');
}
