import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { Charge } from '../../../case/index.ts';
import { OfficersWords } from '../officers-words.tsx';
import { caseMessages as texts } from './messages.ts';

export interface RefusalProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What an officer's refusal rests on, and in their words what repairs it; nothing where no officer refused. */
export function Refusal({ language, view }: RefusalProps) {
  const { refusal } = view;
  if (!refusal || refusal.ground === 'host-declined') return null;
  const { ground, fields, dates, rule, fix } = refusal;
  return (
    <section>
      <h2>{say(texts.whyRefused, language)}</h2>
      <Charge language={language} view={view} charge={{ ground, fields, dates, rule }} />
      <OfficersWords language={language} text={fix} />
    </section>
  );
}
