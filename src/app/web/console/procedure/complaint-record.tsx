import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { type Definition, DefinitionList } from '../../ui/index.ts';
import { complaintOutcomes, complaintMessages as texts } from './messages.ts';
import { Written } from './written.tsx';

interface ComplaintRecordProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What the person complains of, in time or not, and what came of it. */
export function ComplaintRecord({ language, view }: ComplaintRecordProps) {
  const { complaint, deadlines } = view;
  if (!complaint) return null;
  const { text, filedOn, late, outcome, because } = complaint;
  const due = deadlines.find(({ kind }) => kind === 'complaint-decision');
  const items: readonly Definition[] = [
    {
      term: say(texts.filedOn, language),
      value: (
        <>
          {formatDate(filedOn, language)}
          <span class="beside">{say(late ? texts.late : texts.inTime, language)}</span>
        </>
      ),
    },
    ...(due
      ? [{ term: say(texts.decideBy, language), value: formatDate(due.lateAfter, language) }]
      : []),
    {
      term: say(texts.outcome, language),
      value: say(complaintOutcomes[outcome ?? 'waiting'], language),
    },
  ];
  return (
    <section id="complaint">
      <h2>{say(texts.heading, language)}</h2>
      <DefinitionList items={items} />
      <Written language={language} text={text} />
      {because !== undefined && (
        <>
          <h3>{say(texts.because, language)}</h3>
          <Written language={language} text={because} />
        </>
      )}
    </section>
  );
}
