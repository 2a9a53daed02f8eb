import { type Language, say } from '../../../../../platform/i18n/index.ts';
import { overviewMessages as texts } from './messages.ts';

export interface OlderProps {
  readonly language: Language;
  /** The id of the last case shown, if there are older ones. */
  readonly next: string | undefined;
}

/** The cursor stands in the path, so that it outlasts a change of language and a sign-in. */
export function Older({ language, next }: OlderProps) {
  if (next === undefined) return null;
  return (
    <p>
      <a href={`/account/older/${next}`}>{say(texts.older, language)}</a>
    </p>
  );
}
