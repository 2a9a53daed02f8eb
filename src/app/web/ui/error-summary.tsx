import { type Language, say } from '../../../platform/i18n/index.ts';
import { frameMessages } from './messages.ts';

/** A wrong field: what to do about it, and the id of the control to do it in, if the page shows one. */
export interface FieldMistake {
  readonly id?: string | undefined;
  readonly message: string;
}

/** Everything that needs correcting, on top of the page and in the focus, each leading to its field. */
export function ErrorSummary(props: {
  readonly language: Language;
  readonly mistakes: readonly FieldMistake[];
}) {
  const { language, mistakes } = props;
  if (mistakes.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} autofocus>
      <h2>{say(frameMessages.mistakes, language)}</h2>
      <ul>
        {mistakes.map(({ id, message }) => (
          <li key={message}>{id === undefined ? message : <a href={`#${id}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
