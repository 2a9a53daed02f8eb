import { formatInstant, type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { ReachView, RegistrationView } from '../../../../../registration/index.ts';
import { timeLeft } from '../../../case/index.ts';
import { Alert } from '../../../ui/index.ts';
import { reachedMessages as texts } from './reached-messages.ts';

export interface ReachedProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** The legal instant. */
  readonly now: Date;
}

/** Whether the request has reached the host, whether it was opened, and how long they have to answer. */
export function Reached({ language, view: { reach }, now }: ReachedProps) {
  if (!reach || reach.state === 'no-channel') return null;
  const { seenAt, answerBy } = reach;
  const opened = seenAt
    ? say(texts.opened, language, { at: formatInstant(new Date(seenAt), language) })
    : say(texts.notOpened, language);
  const parts = [
    ...sendings(reach, language),
    opened,
    ...(answerBy ? [timeLeft(answerBy, now, language)] : []),
  ];
  return (
    <>
      {reach.state === 'failed' && !seenAt && (
        <Alert kind="warning">
          <p>{say(texts.failed, language)}</p>
        </Alert>
      )}
      <p class="quiet">{parts.join(' · ')}</p>
    </>
  );
}

/** Of each way how far it came last: a reminder says more than the message before it. */
function sendings({ steps }: ReachView, language: Language): readonly string[] {
  const latest = new Map(steps.map((step) => [step.channel, step]));
  return [...latest.values()].map(({ channel, state, at }) =>
    sayWith(texts[`${channel}-${state}`], language, { at: formatInstant(new Date(at), language) }),
  );
}
