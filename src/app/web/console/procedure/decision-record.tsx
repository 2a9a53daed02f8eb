import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { Charge, eventText } from '../../case/index.ts';
import { DefinitionList } from '../../ui/index.ts';
import { decisionMessages as texts } from './messages.ts';
import { Written } from './written.tsx';

interface DecisionRecordProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What was decided on a case and why: a refusal, an end, or a certificate that does not count for now. */
export function DecisionRecord({ language, view }: DecisionRecordProps) {
  const { ended, suspension } = view;
  if (!ended && !suspension) return null;
  return (
    <section id="decided">
      <h2>{say(texts.heading, language)}</h2>
      {ended && <Ending language={language} view={view} />}
      {suspension && (
        <>
          <DefinitionList
            items={[
              {
                term: say(texts.suspendedOn, language),
                value: formatDate(suspension.on, language),
              },
            ]}
          />
          <Written language={language} text={suspension.because} />
        </>
      )}
    </section>
  );
}

function Ending({ language, view }: DecisionRecordProps) {
  const { ended, refusal, events } = view;
  if (!ended) return null;
  const event = events.findLast(({ type }) => ENDINGS.has(type));
  return (
    <>
      <DefinitionList
        items={[
          {
            term: formatDate(ended.on, language),
            value: event && eventText(event, language),
          },
        ]}
      />
      {refusal && refusal.ground !== 'host-declined' && (
        <Charge language={language} view={view} charge={{ ...refusal, ground: refusal.ground }} />
      )}
      {refusal && (
        <>
          <h3>{say(texts.fix, language)}</h3>
          <Written language={language} text={refusal.fix} />
        </>
      )}
      {ended.because !== undefined && (
        <>
          <h3>{say(texts.because, language)}</h3>
          <Written language={language} text={ended.because} />
        </>
      )}
    </>
  );
}

const ENDINGS: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'closed']);
