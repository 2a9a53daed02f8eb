import { formatDate, formatLongDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../registration/index.ts';
import { Alert, LinkButton } from '../../ui/index.ts';
import { ExtensionQuestion, requestMessages } from '../request/index.ts';
import { standingTexts, besideMessages as texts } from './messages.ts';
import { shownOf } from './shown.ts';

export interface BesideProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What goes on beside a registration in force: a longer stay, and the leaving of the guest. */
export function Beside({ language, view }: BesideProps) {
  return (
    <>
      <Longer language={language} view={view} />
      <Leaving language={language} view={view} />
    </>
  );
}

function Longer({ language, view }: BesideProps) {
  const { extension, deadlines } = view;
  if (!extension) return null;
  const { until: extendTo, answered } = extension;
  if (answered) {
    const until = formatDate(extendTo, language);
    return <Note>{say(texts.extensionChecked, language, { until })}</Note>;
  }
  if (view.agreed) {
    const [agreed, others] = [requestMessages.agreed, requestMessages.othersHaveTo];
    return <Note>{`${say(agreed, language)}. ${say(others, language)}`}</Note>;
  }
  const last = deadlines.find(({ kind }) => kind === 'extension-answer')?.lateAfter;
  return (
    <section>
      <h2>{say(texts.longer, language)}</h2>
      {last && (
        <p>{say(standingTexts.answerBy, language, { day: formatLongDate(last, language) })}</p>
      )}
      <ExtensionQuestion language={language} view={{ ...shownOf(view, language), extendTo }} />
    </section>
  );
}

function Leaving({ language, view: { id, leaving } }: BesideProps) {
  const address = `/host/requests/${id}/leave`;
  const on = leaving ? formatDate(leaving.on, language) : '';
  if (leaving?.by === 'host') return <Note>{say(texts.youSaidLeft, language, { on })}</Note>;
  if (leaving) {
    return (
      <Alert kind="warning">
        <p>{say(texts.guestSaysLeft, language, { on })}</p>
        <p>
          <a href={address}>{say(texts.answer, language)}</a>
        </p>
      </Alert>
    );
  }
  return (
    <div class="actions">
      <LinkButton href={address} kind="secondary">
        {say(texts.guestLeft, language)}
      </LinkButton>
    </div>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Alert kind="info">
      <p>{children}</p>
    </Alert>
  );
}
