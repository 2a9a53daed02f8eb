import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { periodOf } from '../../../case/index.ts';
import { Tag } from '../../../ui/index.ts';
import { standingTags } from '../messages.ts';
import { TONES } from '../standing.ts';
import type { StandingCase } from './matters.ts';

export interface CaseCardsProps {
  readonly language: Language;
  readonly cases: readonly StandingCase[];
}

/** Cases, each a card that leads to it: how it stands, whose it is, where and when. */
export function CaseCards({ language, cases }: CaseCardsProps) {
  return (
    <ul class="cases">
      {cases.map(({ summary, standing }) => (
        <li class="case" key={summary.id}>
          <Tag tone={TONES[standing]}>{say(standingTags[standing], language)}</Tag>
          <h3>
            <a href={`/registrations/${summary.id}`}>
              <bdi>{summary.immigrantName}</bdi>
            </a>
          </h3>
          <p>
            <bdi>{summary.place}</bdi>
          </p>
          <p class="quiet">{periodOf(summary.stay, language)}</p>
        </li>
      ))}
    </ul>
  );
}
