import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { HearingView } from '../../../../../registration/index.ts';
import { AsWritten } from '../officers-words.tsx';
import { hearingMessages as texts } from './messages.ts';

export interface SentAnswersProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  readonly answers: HearingView['answers'];
}

/** What the person has said in the hearing so far, with the files they gave. */
export function SentAnswers({ language, id, answers }: SentAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.sent, language)}</h2>
      {answers.map(({ on, text, files }, at) => (
        <article class="message" key={`${on} ${at}`}>
          <p class="quiet">{formatDate(on, language)}</p>
          {text && <AsWritten text={text} />}
          {files.length > 0 && (
            <ul>
              {files.map((file) => (
                <li key={file.id}>
                  <a href={`/registrations/${id}/files/${file.id}`}>
                    <bdi>{file.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </section>
  );
}
