import { type Language, type Message, sayWith } from '../../../../platform/i18n/index.ts';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Icon, Tag } from '../../ui/index.ts';
import { waitingMessages as texts } from './messages.ts';
import { timeToAnswer } from './time-left.ts';

export interface WaitingCardProps {
  readonly language: Language;
  readonly item: RegistrationSummary;
  /** The legal instant. */
  readonly now: Date;
}

/** A request that waits for its host: what is asked and how long there is time, then who, when and where. */
export function WaitingCard({ language, item, now }: WaitingCardProps) {
  const { id, immigrantName, place, stay, answerBy } = item;
  const { kind, page } = askedIn(item);
  const { words, soon } = timeToAnswer(answerBy, now, language);
  return (
    <li class="case waiting">
      <div class="asked">
        <Tag tone="waiting">{sayWith(kind, language, {})}</Tag>
        <span class={soon ? 'time-left soon' : 'time-left'}>
          <Icon name="clock" />
          {words}
        </span>
      </div>
      <h3>
        <a href={`/host/requests/${id}${page}`}>
          <bdi>{immigrantName}</bdi>
        </a>
      </h3>
      <p>{periodOf(stay, language)}</p>
      <p class="quiet">
        <bdi>{place}</bdi>
      </p>
    </li>
  );
}

interface Asked {
  readonly kind: Message;
  /** Behind the address of the request. */
  readonly page: '' | '/leave';
}

function askedIn({ leavingAsked, status }: RegistrationSummary): Asked {
  if (leavingAsked) return { kind: texts.saysLeft, page: '/leave' };
  return { kind: status === 'registered' ? texts.longerStay : texts.newGuest, page: '' };
}
