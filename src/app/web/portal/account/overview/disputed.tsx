import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { Alert } from '../../../ui/index.ts';
import { accountMessages } from '../messages.ts';
import type { StandingCase } from './matters.ts';
import { overviewMessages as texts } from './messages.ts';

export interface DisputedProps {
  readonly language: Language;
  readonly cases: readonly StandingCase[];
}

/** Cases of which somebody says that they are not as filed: their holder has five working days to answer. */
export function Disputed({ language, cases }: DisputedProps) {
  return cases
    .filter(({ summary }) => summary.disputed)
    .map(({ summary: { id, immigrantName } }) => (
      <Alert kind="warning" key={id}>
        <p>
          {say(texts.disputed, language)} <bdi>{immigrantName}</bdi>
        </p>
        <p>
          <a href={`/registrations/${id}/dispute`}>{say(accountMessages.answer, language)}</a>
        </p>
      </Alert>
    ));
}
