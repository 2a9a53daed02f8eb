import { formatDate, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { RegistrationList, RegistrationSummary } from '../../../../registration/index.ts';
import { BackLink, type PageContent, Tag } from '../../ui/index.ts';
import { contestedMessages, complaintsMessages as texts } from './messages.ts';

export interface ComplaintsProps {
  readonly language: Language;
  readonly list: RegistrationList;
  /** Whether these come behind others that were shown before. */
  readonly behind: boolean;
  /** The last day on which a complaint of that day can be decided in time. */
  readonly decideBy: (filedOn: string) => string;
}

/** The complaints that wait, the oldest first. */
export function complaintsPage({ language, list, behind, decideBy }: ComplaintsProps): PageContent {
  const title = say(texts.title, language);
  const { items, next } = list;
  return {
    title,
    section: 'console',
    wide: true,
    body: (
      <>
        <BackLink href={behind ? '/console/complaints' : '/console'}>
          {say(behind ? texts.title : texts.queue, language)}
        </BackLink>
        <h1>{title}</h1>
        {items.length > 0 ? (
          <>
            <p>{say(texts.order, language)}</p>
            <Table language={language} items={items} decideBy={decideBy} />
          </>
        ) : (
          <p class="lead">{say(behind ? texts.noneBehind : texts.none, language)}</p>
        )}
        {next !== undefined && (
          <p>
            <a href={`/console/complaints/after/${next}`}>{say(texts.more, language)}</a>
          </p>
        )}
      </>
    ),
  };
}

const COLUMNS = [texts.name, texts.decided, texts.filedOn, texts.decideBy] as const;

interface TableProps extends Pick<ComplaintsProps, 'language' | 'decideBy'> {
  readonly items: readonly RegistrationSummary[];
}

function Table({ language, items, decideBy }: TableProps) {
  return (
    <table class="ds-table stacks">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column.en} scope="col">
              {say(column, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} language={language} item={item} decideBy={decideBy} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  language,
  item,
  decideBy,
}: Omit<TableProps, 'items'> & { readonly item: RegistrationSummary }) {
  const { id, number, immigrantName, status, complaintFiledOn, complaintLate } = item;
  const contested = contestedMessages[status];
  return (
    <tr>
      <th scope="row">
        <a href={`/console/complaints/${id}`}>
          <bdi>{immigrantName}</bdi>
        </a>
        <small class="number">{number}</small>
      </th>
      <td data-column={say(texts.decided, language)}>
        {contested && sayWith(contested, language, {})}
      </td>
      <td data-column={say(texts.filedOn, language)}>
        {complaintFiledOn && formatDate(complaintFiledOn, language)}
        {complaintLate && (
          <div>
            <Tag tone="notice">{say(texts.late, language)}</Tag>
          </div>
        )}
      </td>
      <td data-column={say(texts.decideBy, language)}>
        {complaintFiledOn && formatDate(decideBy(complaintFiledOn), language)}
      </td>
    </tr>
  );
}
