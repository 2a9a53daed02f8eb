import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { ReceivedDelegation, SentDelegation } from '../../../../registration/index.ts';
import { Button, Form, Tag } from '../../ui/index.ts';
import { roleMessages, peopleMessages as texts } from './messages.ts';

interface CardProps<Delegation> {
  readonly language: Language;
  readonly delegation: Delegation;
}

/** Somebody whom the host sends. */
export function SentCard({ language, delegation }: CardProps<SentDelegation>) {
  const { id, email, accepted } = delegation;
  return (
    <li class="case">
      <Tag tone={accepted ? 'good' : 'waiting'}>
        {say(accepted ? texts.acts : texts.waits, language)}
      </Tag>
      <h3>
        <bdi>{email}</bdi>
      </h3>
      <What language={language} delegation={delegation} />
      <div class="actions">
        <End
          id={id}
          text={say(texts.end, language)}
          label={say(texts.endWith, language, { who: email })}
        />
      </div>
    </li>
  );
}

/** Somebody who sends this host, or asks to. */
export function ReceivedCard({ language, delegation }: CardProps<ReceivedDelegation>) {
  const { id, accepted } = delegation;
  const from = delegation.from ?? say(texts.somebody, language);
  const out = accepted ? texts.end : texts.refuse;
  const outLabel = accepted
    ? say(texts.endWith, language, { who: from })
    : say(texts.refuseFrom, language, { from });
  return (
    <li class="case">
      {!accepted && <Tag tone="waiting">{say(texts.asks, language)}</Tag>}
      <h3>
        <bdi>{from}</bdi>
      </h3>
      <What language={language} delegation={delegation} />
      <div class="actions">
        {!accepted && (
          <Form action={`/host/people/${id}/accept`}>
            <Button label={say(texts.acceptFrom, language, { from })}>
              {say(texts.accept, language)}
            </Button>
          </Form>
        )}
        <End id={id} text={say(out, language)} label={outLabel} />
      </div>
    </li>
  );
}

function What({ language, delegation }: CardProps<SentDelegation | ReceivedDelegation>) {
  const { role, place } = delegation;
  return (
    <>
      <p>
        {`${say(roleMessages[role], language)}: `}
        <bdi>{place ?? say(texts.everywhere, language)}</bdi>
      </p>
      <p class="quiet">{daysOf(delegation, language)}</p>
    </>
  );
}

function daysOf(
  { since, until }: Pick<SentDelegation, 'since' | 'until'>,
  language: Language,
): string {
  const day = formatDate(since, language);
  if (until === undefined) return say(texts.since, language, { day });
  return say(texts.period, language, { since: day, until: formatDate(until, language) });
}

interface EndProps {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

function End({ id, text, label }: EndProps) {
  return (
    <Form action={`/host/people/${id}/end`}>
      <Button kind="secondary" label={label}>
        {text}
      </Button>
    </Form>
  );
}
