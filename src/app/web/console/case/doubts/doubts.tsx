import { type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { doubtMessages } from '../../messages.ts';
import type { Source } from '../person-fields.ts';
import { Evidence } from './evidence.tsx';
import { meaningMessages, evidenceMessages as texts } from './messages.ts';

export interface DoubtsProps {
  readonly language: Language;
  readonly view: RegistrationView;
  readonly sources: readonly Source[];
}

/** Why the case is here: each doubt, what it means, and what it rests on. */
export function Doubts({ language, view, sources }: DoubtsProps) {
  const { doubts = [] } = view;
  if (doubts.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      {doubts.map((open) => (
        <div class="ds-card" key={open.doubt}>
          <h3>{say(doubtMessages[open.doubt], language)}</h3>
          <p>{say(meaningMessages[open.doubt], language)}</p>
          <Evidence language={language} view={view} sources={sources} open={open} />
        </div>
      ))}
    </section>
  );
}
