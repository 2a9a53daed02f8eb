import { type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationSummary } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Tag } from '../../ui/index.ts';
import { type HostStanding, standingOf, TONES } from '../standing.ts';
import { standingTags, inboxMessages as texts } from './messages.ts';
import type { Part } from './parts.ts';

export interface RequestCardsProps {
  readonly language: Language;
  readonly part: Part;
  /** `YYYY-MM-DD`: a registration whose days are over is none any more. */
  readonly today: string;
}

/** Requests, each a card that leads to it: how it stands, who, where and when. */
export function RequestCards({ language, part, today }: RequestCardsProps) {
  const { name, items, next } = part;
  return (
    <>
      <ul class="cases">
        {items.map((item) => (
          <RequestCard
            key={item.id}
            language={language}
            item={item}
            standing={name === 'waiting' ? 'awaiting-host' : standingOf(item, today)}
          />
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

interface RequestCardProps extends Pick<RequestCardsProps, 'language'> {
  readonly item: RegistrationSummary;
  readonly standing: HostStanding;
}

function RequestCard({ language, item, standing }: RequestCardProps) {
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
