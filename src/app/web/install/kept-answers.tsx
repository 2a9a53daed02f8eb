import { say } from '../../../platform/i18n/index.ts';
import { requestMessages } from '../host/request/index.ts';
import { type PageContent, useFrame } from '../ui/index.ts';
import { keptMessages as texts } from './messages.ts';

/** The place that the script fills. */
const COUNT = '{count}';

/** The page with what this phone keeps on top of it. */
export function withKeptAnswers(content: PageContent): PageContent {
  return {
    ...content,
    body: (
      <>
        <KeptAnswers />
        {content.body}
      </>
    ),
  };
}

/**
 * On top of every page of the host: what waits on this phone, and what came of answers that were sent
 * without a page. Empty until the script fills it, so there is nothing to see without one.
 */
export function KeptAnswers() {
  const { language } = useFrame();
  const [before, after] = say(texts.kept, language, { count: COUNT }).split(COUNT);
  return (
    <>
      <div
        id="kept"
        class="ds-alert"
        data-color="info"
        data-confirm={say(requestMessages.confirm, language)}
        data-decline={say(requestMessages.declineChoice, language)}
        hidden
      >
        <p>
          <b>
            {before}
            <span data-part="count" />
            {after}
          </b>
        </p>
        <p>{say(texts.sentByItself, language)}</p>
        <ul class="kept" />
        <template>
          <li>
            <span data-part="answer" />
            <button type="button" class="ds-button" data-variant="secondary">
              {say(texts.takeBack, language)}
            </button>
          </li>
        </template>
      </div>
      <p id="taken-back" tabIndex={-1} hidden>
        {say(texts.takenBack, language)}
      </p>
      <div id="told" role="status">
        <ToldTemplate />
      </div>
    </>
  );
}

function ToldTemplate() {
  const { language } = useFrame();
  return (
    <template>
      <div class="ds-alert" data-color="info">
        <p>
          <b data-part="title" />
        </p>
        <p data-part="body" />
        <p>
          <a href="/host">{say(texts.open, language)}</a>
        </p>
      </div>
    </template>
  );
}
