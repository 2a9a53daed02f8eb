import { type Language, say } from '../../../../platform/i18n/index.ts';
import { wordsMessages as texts } from './messages.ts';

export interface OfficersWordsProps {
  readonly language: Language;
  /** As the officer wrote it, in whatever language; undefined where there is none, or it was erased. */
  readonly text: string | undefined;
}

/** What an officer wrote to the person. */
export function OfficersWords({ language, text }: OfficersWordsProps) {
  if (text === undefined) return null;
  return (
    <>
      <h2>{say(texts.officerWrote, language)}</h2>
      <AsWritten text={text} />
    </>
  );
}

/** A text of somebody's, in the lines in which they wrote it. */
export function AsWritten({ text }: { readonly text: string }) {
  return (
    <p class="as-written">
      <bdi>{text}</bdi>
    </p>
  );
}
