import { fieldLabels } from '../../../../../people/index.ts';
import { labelOf } from '../../../../../platform/contract/index.ts';
import { formatDate, type Language, say } from '../../../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../../../registration/index.ts';
import { Tag } from '../../../ui/index.ts';
import { caseMessages } from '../messages.ts';
import { borderMessages as texts } from './messages.ts';

type BorderRecord = NonNullable<RegistrationView['border']>[number];

interface BorderRecordsProps {
  readonly language: Language;
  readonly view: RegistrationView;
  /** Of the records that an officer has to look at. */
  readonly ids: readonly string[];
}

/** What the border recorded and what was typed, side by side. */
export function BorderRecords({ language, view, ids }: BorderRecordsProps) {
  const { border = [] } = view;
  return (
    <>
      {ids.map((id) => {
        const record = border.find((one) => one.id === id);
        return record ? (
          <SideBySide key={id} language={language} view={view} record={record} />
        ) : (
          <p key={id}>{say(texts.gone, language)}</p>
        );
      })}
    </>
  );
}

interface SideBySideProps extends Omit<BorderRecordsProps, 'ids'> {
  readonly record: BorderRecord;
}

function SideBySide({ language, view, record }: SideBySideProps) {
  const { direction, checkpoint } = record;
  const columns = [say(texts.border, language), say(texts.filed, language)] as const;
  return (
    <table class="ds-table stacks">
      <caption>{say(texts[direction], language, { checkpoint })}</caption>
      <thead>
        <tr>
          <th scope="col">{say(caseMessages.field, language)}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(view, record, language).map(({ label, recorded, filed }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-column={columns[0]}>
              <bdi>{recorded}</bdi>
              {recorded !== filed && filed !== undefined && (
                <>
                  {' '}
                  <Tag tone="notice">{say(caseMessages.differs, language)}</Tag>
                </>
              )}
            </td>
            <td data-column={columns[1]}>{filed === undefined ? '–' : <bdi>{filed}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A filing knows no day of leaving, so an exit stands beside nothing. */
function rowsOf(view: RegistrationView, record: BorderRecord, language: Language) {
  const { immigrant, entry = {} } = view;
  const entered = record.direction === 'entry';
  return [
    {
      label: labelOf('/immigrant/surname', language, fieldLabels),
      recorded: record.surname,
      filed: immigrant.surname,
    },
    {
      label: labelOf('/immigrant/birthDate', language, fieldLabels),
      recorded: formatDate(record.birthDate, language),
      filed: immigrant.birthDate && formatDate(immigrant.birthDate, language),
    },
    {
      label: say(entered ? texts.enteredOn : texts.leftOn, language),
      recorded: formatDate(record.on, language),
      filed: entered && entry.crossedOn ? formatDate(entry.crossedOn, language) : undefined,
    },
  ];
}
