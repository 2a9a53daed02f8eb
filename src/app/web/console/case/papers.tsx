import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { Statements } from '../procedure/index.ts';
import { caseMessages as texts } from './messages.ts';

interface PapersProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What the person gave to show where they stay while the host was silent. */
export function Papers({ language, view: { id, evidence = [] } }: PapersProps) {
  if (evidence.length === 0) return null;
  return (
    <section id="papers">
      <h2>{say(texts.papers, language)}</h2>
      <Statements language={language} id={id} statements={evidence} />
    </section>
  );
}
