import { formatDate, type Language, say } from '../../../../platform/i18n/index.ts';
import type { StatementView } from '../../../../registration/index.ts';
import { hearingMessages as texts } from './messages.ts';
import { Written } from './written.tsx';

export interface StatementsProps {
  readonly language: Language;
  /** Of the case. */
  readonly id: string;
  readonly statements: readonly StatementView[];
}

/** Everything that the person has said, each with its day and the papers that came with it. */
export function Statements({ language, id, statements }: StatementsProps) {
  return (
    <>
      {statements.map((statement, at) => (
        <Statement
          key={`${statement.on} ${at}`}
          language={language}
          id={id}
          statement={statement}
        />
      ))}
    </>
  );
}

interface StatementProps extends Pick<StatementsProps, 'language' | 'id'> {
  readonly statement: StatementView;
}

function Statement({ language, id, statement: { on, text, files } }: StatementProps) {
  return (
    <>
      <h3>{say(texts.answer, language, { on: formatDate(on, language) })}</h3>
      <Written language={language} text={text} />
      {files.length > 0 && (
        <>
          <h4>{say(texts.files, language)}</h4>
          <ul>
            {files.map((file) => (
              <li key={file.id}>
                <a href={`/console/cases/${id}/files/${file.id}`} download>
                  <bdi>{file.name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
