import { sameName } from '../../../../../people/index.ts';
import { addressText } from '../../../../../places/index.ts';
import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { fullName, hostLine, periodOf } from '../../../case/index.ts';
import { DefinitionList } from '../../../ui/index.ts';
import { caseMessages as texts } from './messages.ts';

export interface CaseFactsProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What the case is about, and under which number it goes. */
export function CaseFacts({ language, view }: CaseFactsProps) {
  const receipt = say(texts.receipt, language);
  return (
    <DefinitionList
      items={[
        { term: say(texts.who, language), value: <Name language={language} view={view} /> },
        { term: say(texts.place, language), value: addressText(view.place, language) },
        { term: say(texts.days, language), value: periodOf(view.stay, language) },
        { term: say(texts.host, language), value: hostLine(view) },
        {
          term: say(texts.filed, language),
          value: formatInstant(new Date(view.filedAt), language),
          change: { href: `/registrations/${view.id}/receipt`, text: receipt, label: receipt },
        },
        { term: say(texts.number, language), value: <span class="number">{view.number}</span> },
      ]}
    />
  );
}

/** As typed; beside it what the passport's lines say, where that is another name. */
function Name({ language, view: { immigrant, nameInMrz } }: CaseFactsProps) {
  const differs = nameInMrz && !sameName(immigrant, { ...nameInMrz, nameTruncated: false });
  return (
    <>
      {fullName(immigrant)}
      {differs && (
        <small class="beside">
          {`${say(texts.inLines, language)} `}
          <bdi>{fullName(nameInMrz)}</bdi>
        </small>
      )}
    </>
  );
}
