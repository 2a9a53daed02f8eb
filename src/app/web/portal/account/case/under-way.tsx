import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { Alert } from '../../../ui/index.ts';
import { toldMessages } from '../../not-me/messages.ts';
import { disputedBy } from '../dispute/messages.ts';
import { accountMessages } from '../messages.ts';
import { underWayMessages as texts } from './under-way-messages.ts';

export interface UnderWayProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** What goes on beside the case: a question to the person first, then what only takes its time. */
export function UnderWay({ language, view }: UnderWayProps) {
  const { id, leaving, complaint, overdue } = view;
  const extension = extensionText(view, language);
  const on = leaving ? formatDate(leaving.on, language) : '';
  return (
    <>
      <Disputed language={language} view={view} />
      <Told language={language} view={view} />
      {leaving?.by === 'host' && (
        <Alert kind="warning">
          <p>{say(texts.hostSaysLeft, language, { on })}</p>
          <p>
            <a href={`/registrations/${id}/leave`}>{say(accountMessages.answer, language)}</a>
          </p>
        </Alert>
      )}
      {leaving?.by === 'immigrant' && <Note>{say(texts.youSaidLeft, language, { on })}</Note>}
      {extension && <Note>{extension}</Note>}
      {overdue && <Note>{say(texts.overdue, language)}</Note>}
      {complaint && !complaint.outcome && <Note>{say(texts.complaint, language)}</Note>}
    </>
  );
}

/** Somebody says that the case is not as it was filed. */
function Disputed({ language, view: { id, dispute } }: UnderWayProps) {
  if (!dispute) return null;
  const answered = dispute.answers.length > 0;
  return (
    <Alert kind={answered ? 'info' : 'warning'}>
      <p>{say(disputedBy[dispute.by], language)}.</p>
      {answered && <p>{say(texts.disputeAnswered, language)}</p>}
      <p>
        <a href={`/registrations/${id}/dispute`}>
          {say(answered ? texts.toDispute : accountMessages.answer, language)}
        </a>
      </p>
    </Alert>
  );
}

/** What the holder was told lately by mail, and may not have done themselves. */
function Told({ language, view: { id, alarm } }: UnderWayProps) {
  if (!alarm) return null;
  return (
    <Alert kind="info">
      <p>{say(toldMessages[alarm.kind], language)}</p>
      <p>
        <a href={`/registrations/${id}/not-me`}>{say(texts.wasItYou, language)}</a>
      </p>
    </Alert>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <Alert kind="info">
      <p>{children}</p>
    </Alert>
  );
}

/** A longer stay that is asked for; of one that was not agreed to, until something else happens. */
function extensionText(
  { extension, events, status }: RegistrationView,
  language: Language,
): string | undefined {
  if (extension) {
    const until = formatDate(extension.until, language);
    return extension.answered
      ? say(texts.extensionChecked, language, { until })
      : say(texts.extensionAsked, language, { until });
  }
  const last = events.at(-1);
  if (status !== 'registered' || last?.type !== 'extension-ended') return undefined;
  return say(
    last.detail === 'declined' ? texts.extensionDeclined : texts.extensionSilent,
    language,
  );
}
