import { formatInstant, type Language, say } from '../../../../platform/i18n/index.ts';
import type { RegistrationList, RegistrationSummary } from '../../../../registration/index.ts';
import { periodOf } from '../../case/index.ts';
import { Alert, BackLink, type PageContent } from '../../ui/index.ts';
import { deskMessages } from '../desk/messages.ts';
import { Marks } from './marks.tsx';
import { queueMessages as texts } from './messages.ts';

interface QueueProps {
  readonly language: Language;
  readonly cases: RegistrationList;
  /** Whether these come behind others that were shown before. */
  readonly behind: boolean;
  readonly today: string;
  /** Whether the one who looks decides complaints, which come first for them. */
  readonly decidesComplaints: boolean;
  readonly decidesCases: boolean;
}

/** The cases that wait for an officer, the most urgent first. */
export function queuePage(props: QueueProps): PageContent {
  const { language, cases, behind, today, decidesComplaints, decidesCases } = props;
  const title = say(texts.title, language);
  const { items, next } = cases;
  return {
    title,
    section: 'console',
    wide: true,
    body: (
      <>
        {behind && <BackLink href="/console" />}
        {decidesComplaints && (
          <Alert kind="info">
            <p>
              {say(texts.complaintsAreYours, language)}{' '}
              <a href="/console/complaints">{say(texts.complaints, language)}</a>
            </p>
          </Alert>
        )}
        <h1>{title}</h1>
        {decidesCases && (
          <p>
            <a href="/console/desk">{say(deskMessages.title, language)}</a>
          </p>
        )}
        {items.length > 0 ? (
          <>
            <p>{say(texts.order, language)}</p>
            <Cases language={language} items={items} today={today} />
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

const COLUMNS = [texts.name, texts.place, texts.days, texts.why, texts.since] as const;

interface CasesProps {
  readonly language: Language;
  readonly items: readonly RegistrationSummary[];
  readonly today: string;
}

function Cases({ language, items, today }: CasesProps) {
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
          <Row key={item.id} language={language} item={item} today={today} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Omit<CasesProps, 'items'> {
  readonly item: RegistrationSummary;
}

function Row({ language, item, today }: RowProps) {
  const { id, number, immigrantName, place, stay, inReviewSince } = item;
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
      <td data-column={say(texts.why, language)}>
        <Marks language={language} item={item} today={today} />
      </td>
      <td data-column={say(texts.since, language)}>
        {inReviewSince && formatInstant(new Date(inReviewSince), language)}
      </td>
    </tr>
  );
}
