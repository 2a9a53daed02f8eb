import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RequestView } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { DefinitionList } from '../../ui/index.ts';
import { requestMessages as texts } from './messages.ts';

/** What a host is shown of a case, whichever way they come. */
export type ShownRequest = Omit<RequestView, 'version'>;

interface FactsProps {
  readonly language: Language;
  readonly view: ShownRequest;
  /** The person is registered with the host already, and asks for nothing. */
  readonly guest?: boolean;
}

/** Who, where, and on which days. */
export function Facts({ language, view, guest = false }: FactsProps) {
  const who = say(guest ? texts.guest : texts.who, language);
  return (
    <DefinitionList
      items={[
        { term: who, value: view.immigrantName },
        { term: say(texts.place, language), value: view.place },
        { term: say(texts.days, language), value: periodOf(view, language) },
      ]}
    />
  );
}
