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
}

/** Who, where, and on which days. */
export function Facts({ language, view }: FactsProps) {
  return (
    <DefinitionList
      items={[
        { term: say(texts.who, language), value: view.immigrantName },
        { term: say(texts.place, language), value: view.place },
        { term: say(texts.days, language), value: periodOf(view, language) },
      ]}
    />
  );
}
