import { formatInstant, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationList, RegistrationSummary } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { BackLink, type PageContent, Tag } from '../../ui/index.ts';
import { doubtMessages } from '../messages.ts';
import { queueMessages as texts } from './messages.ts';

interface QueueProps {
  readonly language: Language;
  readonly cases: RegistrationList;
  /** Whether these come behind others that were shown before. */
  readonly behind: boolean;
}

/** The cases that wait for an officer, those that have waited longest first. */
export function queuePage({ language, cases, behind }: QueueProps): PageContent {
  const title = say(texts.title, language);
  const { items, next } = cases;
  return {
    title,
    section: 'console',
    wide: true,
    body: (
      <>
        {behind && <BackLink href="/console" />}
        <h1>{title}</h1>
        {items.length > 0 ? (
          <>
            <p>{say(texts.order, language)}</p>
            <Cases language={language} items={items} />
          </>
        ) : (
          <p class="lead">{say(behind ? texts.noneBehind : texts.none, language)}</p>
        )}
        {next !== undefined && (
          <p>
            <a href={`/console/after/${next}`}>{say(texts.more, language)}</a>
          </p>
        )}
      </>
    ),
  };
}

const COLUMNS = [texts.name, texts.place, texts.days, texts.doubts, texts.since] as const;

interface CasesProps {
  readonly language: Language;
  readonly items: readonly RegistrationSummary[];
}

function Cases({ language, items }: CasesProps) {
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
          <Row key={item.id} language={language} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  language,
  item,
}: {
  readonly language: Language;
  readonly item: RegistrationSummary;
}) {
  const { id, number, immigrantName, place, stay, doubts = [], inReviewSince } = item;
  return (
    <tr>
      <th scope="row">
        <a href={`/console/cases/${id}`}>
          <bdi>{immigrantName}</bdi>
        </a>
        <small class="number">{number}</small>
      </th>
      <td data-column={say(texts.place, language)}>
        <bdi>{place}</bdi>
      </td>
      <td data-column={say(texts.days, language)}>{periodOf(stay, language)}</td>
      <td data-column={say(texts.doubts, language)}>
        {doubts.map((doubt) => (
          <div key={doubt}>
            <Tag tone="notice">{say(doubtMessages[doubt], language)}</Tag>
          </div>
        ))}
      </td>
      <td data-column={say(texts.since, language)}>
        {inReviewSince && formatInstant(new Date(inReviewSince), language)}
      </td>
    </tr>
  );
}
