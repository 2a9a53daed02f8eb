import { type Language, say } from '../../../../platform/i18n/index.ts';
import { Tag } from '../../ui/index.ts';
import { sourceMessages, caseMessages as texts } from './messages.ts';
import { rowsOf, type Source } from './person-fields.ts';

interface PersonTableProps {
  readonly language: Language;
  readonly sources: readonly Source[];
}

/** The person as each source tells it, side by side; what differs is told by a word and not by colour. */
export function PersonTable({ language, sources }: PersonTableProps) {
  return (
    <section>
      <h2>{say(texts.person, language)}</h2>
      <table class="ds-table stacks">
        <thead>
          <tr>
            <th scope="col">{say(texts.field, language)}</th>
            {sources.map(({ kind }) => (
              <th key={kind} scope="col">
                {say(sourceMessages[kind], language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(sources, language).map(({ pointer, label }) => (
            <tr key={pointer}>
              <th scope="row">{label}</th>
              {sources.map((source) => (
                <Cell
                  key={source.kind}
                  language={language}
                  source={source}
                  pointer={pointer}
                  alone={sources.length === 1}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly language: Language;
  readonly source: Source;
  readonly pointer: string;
  /** Nothing stands beside it, so that it need not say where it comes from. */
  readonly alone: boolean;
}

function Cell({ language, source: { kind, fields, differing }, pointer, alone }: CellProps) {
  const text = fields.get(pointer);
  return (
    <td data-column={alone ? undefined : say(sourceMessages[kind], language)}>
      {text === undefined ? '–' : <bdi>{text}</bdi>}
      {differing.has(pointer) && (
        <>
          {' '}
          <Tag tone="notice">{say(texts.differs, language)}</Tag>
        </>
      )}
    </td>
  );
}
