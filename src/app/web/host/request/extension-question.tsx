import { formatLongDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RequestView } from '../../../../registration/index.ts';
import { Button, DefinitionList, Form } from '../../ui/index.ts';
import { Version } from './decline-form.tsx';
import { extensionMessages as texts } from './extension-messages.ts';
import { requestMessages } from './messages.ts';

/** A request for a longer stay. */
export type LongerStay = RequestView & { readonly extendTo: string };

export interface ExtensionQuestionProps {
  readonly language: Language;
  readonly view: LongerStay;
}

/** Who, where, the last day now and the new one, and two ways to answer. */
export function ExtensionQuestion({ language, view }: ExtensionQuestionProps) {
  const { immigrantName, place, until, extendTo, version, registrationId } = view;
  return (
    <>
      <p class="lead">{say(texts.lead, language)}</p>
      <DefinitionList
        items={[
          { term: say(requestMessages.who, language), value: immigrantName },
          { term: say(requestMessages.place, language), value: place },
          { term: say(texts.until, language), value: formatLongDate(until, language) },
          { term: say(texts.extendTo, language), value: formatLongDate(extendTo, language) },
        ]}
      />
      <Form>
        <Version version={version} registrationId={registrationId} />
        <Button name="answer" value="confirm">
          {say(requestMessages.confirm, language)}
        </Button>
      </Form>
      <p>{say(texts.ifNo, language)}</p>
      <Form>
        <Version version={version} registrationId={registrationId} />
        {/* The contract of a "no" has a reason. Of this one nobody is told any. */}
        <input type="hidden" name="reason" value="other" />
        <Button kind="secondary" name="answer" value="decline">
          {say(texts.no, language)}
        </Button>
      </Form>
      <p class="quiet">{say(requestMessages.notYet, language)}</p>
    </>
  );
}
