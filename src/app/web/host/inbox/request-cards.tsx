import { legalDateOf } from '../../../../platform/clock/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Tag } from '../../ui/index.ts';
import { standingOf, TONES } from '../standing.ts';
import { standingTags, inboxMessages as texts } from './messages.ts';
import type { Part } from './parts.ts';
import { WaitingCard } from './waiting-card.tsx';

export interface RequestCardsProps {
  readonly language: Language;
  readonly part: Part;
  /** The legal instant: a registration whose days are over is none any more. */
  readonly now: Date;
}

/** Requests, each a card that leads to it: how it stands, who, where and when. */
export function RequestCards({ language, part, now }: RequestCardsProps) {
  const { name, items, next } = part;
  const Card = name === 'waiting' ? WaitingCard : RequestCard;
  return (
    <>
      <ul class="cases">
        {items.map((item) => (
          <Card key={item.id} language={language} item={item} now={now} />
        ))}
      </ul>
      {next !== undefined && (
        <p>
          <a href={`/host/${name}/${next}`}>{say(texts.more, language)}</a>
        </p>
      )}
    </>
  );
}

interface RequestCardProps extends Pick<RequestCardsProps, 'language' | 'now'> {
  readonly item: RegistrationSummary;
}

function RequestCard({ language, item, now }: RequestCardProps) {
  const standing = standingOf(item, legalDateOf(now));
  return (
    <li class="case">
      <Tag tone={TONES[standing]}>{say(standingTags[standing], language)}</Tag>
      <h3>
        <a href={`/host/requests/${item.id}`}>
          <bdi>{item.immigrantName}</bdi>
        </a>
      </h3>
      <p>
        <bdi>{item.place}</bdi>
      </p>
      <p class="quiet">{periodOf(item.stay, language)}</p>
    </li>
  );
}
