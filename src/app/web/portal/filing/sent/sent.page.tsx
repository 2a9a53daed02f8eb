import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { DefinitionList, LinkButton, Outcome, type PageContent } from '../../../ui/index.ts';
import { BeginForm } from '../../begin-form.tsx';
import { portalMessages } from '../../messages.ts';
import { sentMessages as texts } from './messages.ts';

interface SentProps {
  readonly view: RegistrationView;
  readonly language: Language;
}

/** What came of sending: that it is there, since when, and who acts next. */
export function sentPage({ view, language }: SentProps): PageContent {
  const title = say(texts.title, language);
  return {
    title,
    body: (
      <>
        <Outcome tone="waiting" heading={title}>
          <p>{say(texts.notYet, language)}</p>
        </Outcome>
        <Facts view={view} language={language} />
        <h2>{say(texts.next, language)}</h2>
        <Steps view={view} language={language} />
        <div class="actions">
          <LinkButton href="/account">{say(portalMessages.toAccount, language)}</LinkButton>
          <BeginForm
            kind="family"
            of={view.id}
            text={say(portalMessages.family, language)}
            button="secondary"
          />
        </div>
      </>
    ),
  };
}

function Facts({ view, language }: SentProps) {
  const receipt = say(texts.receipt, language);
  return (
    <DefinitionList
      items={[
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

function Steps({ view, language }: SentProps) {
  const { email } = view.immigrant.contact ?? {};
  return (
    <ol class="steps">
      <li class="current">
        <Asked view={view} language={language} />
      </li>
      <li>
        <p>{say(texts.answers, language)}</p>
      </li>
      {email !== undefined && (
        <li>
          <p>{say(texts.told, language, { email })}</p>
        </li>
      )}
    </ol>
  );
}

/** Whom nobody can write to cannot answer: that is for the one who filed to mend. */
function Asked({ view, language }: SentProps) {
  const email = view.host?.email;
  if (view.host?.invited) return <p>{say(texts.othersAsked, language)}</p>;
  if (view.notice === 'sent' && email !== undefined) {
    return <p>{say(texts.asked, language, { email })}</p>;
  }
  return (
    <>
      <p>{say(texts.unasked, language)}</p>
      <BeginForm
        kind="amend"
        of={view.id}
        text={say(portalMessages.addEmail, language)}
        button="secondary"
      />
    </>
  );
}
