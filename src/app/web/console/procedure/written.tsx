import { type Language, say } from '../../../../platform/i18n/index.ts';
import { hearingMessages } from './messages.ts';

interface WrittenProps {
  readonly language: Language;
  /** Undefined once it was erased. */
  readonly text: string | undefined;
}

/** What somebody wrote, in its own lines and in whatever direction its script runs. */
export function Written({ language, text }: WrittenProps) {
  if (text === undefined) return <p>{say(hearingMessages.erased, language)}</p>;
  return (
    <blockquote class="as-written">
      <bdi>{text}</bdi>
    </blockquote>
  );
}
