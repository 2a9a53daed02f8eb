import { formatInstant, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { DraftSummary } from '../../../../../registration/index.ts';
import { LinkButton } from '../../../ui/index.ts';
import { purposeMessages, overviewMessages as texts } from './messages.ts';

export interface DraftCardsProps {
  readonly language: Language;
  readonly drafts: readonly DraftSummary[];
  /** Nothing else on the page is more urgent than the draft that was saved last. */
  readonly urgent: boolean;
}

/** What was begun and not sent, each with the way on and the way out, which asks once more. */
export function DraftCards({ language, drafts, urgent }: DraftCardsProps) {
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.drafts, language)}</h2>
      <ul class="cases">
        {drafts.map((draft, at) => (
          <DraftCard
            key={draft.id}
            language={language}
            draft={draft}
            kind={urgent && at === 0 ? 'primary' : 'secondary'}
          />
        ))}
      </ul>
    </section>
  );
}

interface DraftCardProps {
  readonly language: Language;
  readonly draft: DraftSummary;
  readonly kind: 'primary' | 'secondary';
}

function DraftCard({ language, draft, kind }: DraftCardProps) {
  const { id, purpose, updatedAt } = draft;
  const name = draft.name === '' ? say(texts.nameless, language) : draft.name;
  const [onward, discard] = [say(texts.continue, language), say(texts.discard, language)];
  const labelOf = (act: string) => say(texts.doWhat, language, { act, name });
  return (
    <li class="case">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p>{say(purposeMessages[purpose.kind], language)}</p>
      <p class="quiet">
        {say(texts.savedAt, language, { when: formatInstant(updatedAt, language) })}
      </p>
      <div class="actions">
        <LinkButton href={`/file/${id}`} kind={kind} label={labelOf(onward)}>
          {onward}
        </LinkButton>
        <LinkButton href={`/file/${id}/discard`} kind="secondary" label={labelOf(discard)}>
          {discard}
        </LinkButton>
      </div>
    </li>
  );
}
