import { say } from '../../../platform/i18n/index.ts';
import { useFrame } from './frame.ts';
import { frameMessages } from './messages.ts';

/**
 * A wrong field: what to do about it, and the id of the control to do it in, if the page shows one,
 * or the address where it is done, if another page does.
 */
export interface FieldMistake {
  readonly id?: string | undefined;
  readonly href?: string | undefined;
  readonly message: string;
}

/** Everything that needs correcting, on top of the page and in the focus, each leading to its field. */
export function ErrorSummary({ mistakes }: { readonly mistakes: readonly FieldMistake[] }) {
  const { language } = useFrame();
  if (mistakes.length === 0) return null;
  return (
    <div class="ds-error-summary error-summary" role="alert" tabIndex={-1} autofocus>
      <h2>{say(frameMessages.mistakes, language)}</h2>
      <ul>
        {mistakes.map(({ message, ...mistake }) => {
          const href = hrefOf(mistake);
          return (
            <li key={message}>{href === undefined ? message : <a href={href}>{message}</a>}</li>
          );
        })}
      </ul>
    </div>
  );
}

function hrefOf({ id, href }: Pick<FieldMistake, 'id' | 'href'>): string | undefined {
  return href ?? (id === undefined ? undefined : `#${id}`);
}

/** What is said at the control itself. */
export function mistakeAt(mistakes: readonly FieldMistake[], id: string): string | undefined {
  return mistakes.find((mistake) => mistake.id === id)?.message;
}
