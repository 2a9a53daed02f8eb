import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { Charge } from '../../case/index.ts';
import { DefinitionList } from '../../ui/index.ts';
import { hearingMessages as texts } from './messages.ts';
import { Statements } from './statements.tsx';
import { Written } from './written.tsx';

interface HearingRecordProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What the person was told, and everything that they answered. */
export function HearingRecord({ language, view }: HearingRecordProps) {
  const { hearing } = view;
  if (!hearing) return null;
  const { openedOn, answerUntil, notice, answers } = hearing;
  return (
    <section id="hearing">
      <h2>{say(texts.heading, language)}</h2>
      <Charge language={language} view={view} charge={hearing} />
      <DefinitionList
        items={[
          { term: say(texts.openedOn, language), value: formatDate(openedOn, language) },
          { term: say(texts.answerUntil, language), value: formatDate(answerUntil, language) },
        ]}
      />
      <h3>{say(texts.notice, language)}</h3>
      <Written language={language} text={notice} />
      {answers.length === 0 && <p>{say(texts.noAnswer, language)}</p>}
      <Statements language={language} id={view.id} statements={answers} />
    </section>
  );
}
