import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RefusalCode, RequestView } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Button, Form, type PageContent } from '../../ui/index.ts';
import { Meaning, RefusedAnswer, requestMessages, Version } from '../request/index.ts';
import { JustAnswered, type JustAnsweredProps } from './just-answered.tsx';
import { familyMessages as texts } from './messages.ts';

export interface FamilyPageProps extends Pick<JustAnsweredProps, 'results'> {
  readonly language: Language;
  /** Those who wait, the first filed first. */
  readonly views: readonly RequestView[];
  /** Why an answer that was tried was not taken. */
  readonly refusal?: RefusalCode;
}

/** Several persons who wait for one host: one "yes" for all of them, and an answer for each. */
export function familyPage(props: FamilyPageProps): PageContent {
  const { language, views, results, refusal } = props;
  const asked = views.filter(({ agreed }) => !agreed);
  return {
    title: say(requestMessages.title, language),
    body: (
      <>
        {refusal && <RefusedAnswer language={language} code={refusal} />}
        <JustAnswered language={language} results={results} left={views.length} />
        <h1>{say(texts.heading, language)}</h1>
        <p class="lead">{say(texts.lead, language)}</p>
        <ul class="cases">
          {views.map((view) => (
            <Person key={view.registrationId} language={language} view={view} />
          ))}
        </ul>
        {asked.length > 1 && <Everybody language={language} asked={asked} />}
        <Meaning language={language} />
        <p class="quiet">{say(requestMessages.notYet, language)}</p>
      </>
    ),
  };
}

/** Each with the version that was shown: whoever was amended since is left out, and shown again. */
function Everybody({
  language,
  asked,
}: {
  readonly language: Language;
  readonly asked: readonly RequestView[];
}) {
  return (
    <Form>
      {asked.map(({ registrationId, version }) => (
        <input
          key={registrationId}
          type="hidden"
          name={`all.${registrationId}`}
          value={String(version)}
        />
      ))}
      <Button name="answer" value="confirm">
        {say(texts.all, language)}
      </Button>
    </Form>
  );
}

function Person({ language, view }: { readonly language: Language; readonly view: RequestView }) {
  const { immigrantName, place, agreed, extendTo } = view;
  return (
    <li class="case">
      <h2>
        <bdi>{immigrantName}</bdi>
      </h2>
      <p>
        <bdi>{place}</bdi>
      </p>
      <p class="quiet">{periodOf(view, language)}</p>
      {extendTo && (
        <p>{say(texts.asksUntil, language, { until: formatDate(extendTo, language) })}</p>
      )}
      {agreed ? (
        <p>{`${say(requestMessages.agreed, language)}. ${say(requestMessages.othersHaveTo, language)}`}</p>
      ) : (
        <Answers language={language} view={view} />
      )}
    </li>
  );
}

/** A "no" needs a reason, so it leads on to this person's own request. */
function Answers({ language, view }: { readonly language: Language; readonly view: RequestView }) {
  const { immigrantName, registrationId, version } = view;
  const labelOf = (act: string) => `${act}: ${immigrantName}`;
  const [yes, no] = [say(texts.yes, language), say(texts.no, language)];
  return (
    <Form>
      <Version version={version} registrationId={registrationId} />
      <div class="answers">
        <Button kind="secondary" name="answer" value="confirm" label={labelOf(yes)}>
          {yes}
        </Button>
        <Button kind="secondary" name="answer" value={ASKS_WHY} label={labelOf(no)}>
          {no}
        </Button>
      </div>
    </Form>
  );
}

/** Sent by the "no" of a card: nothing is answered by it yet. */
export const ASKS_WHY = 'ask-why';
