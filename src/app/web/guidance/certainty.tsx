import type { Confidence } from '../../../law/index.ts';
import { say } from '../../../platform/i18n/index.ts';
import { Tag, type Tone, useFrame } from '../ui/index.ts';
import { certaintyMessages } from './messages.ts';

const TONES: Readonly<Record<Confidence, Tone>> = {
  confirmed: 'good',
  'single-source': 'notice',
  inferred: 'notice',
  unknown: 'over',
};

/** How sure a rule is, in a word: what is inferred or unknown is never shown as law. */
export function Certainty({ of }: { readonly of: Confidence }) {
  const { language } = useFrame();
  return <Tag tone={TONES[of]}>{say(certaintyMessages[of], language)}</Tag>;
}
