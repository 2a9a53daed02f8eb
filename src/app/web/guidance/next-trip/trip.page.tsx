import type { Rules } from '../../../../law/index.ts';
import { type Language, say } from '../../../../platform/i18n/index.ts';
import {
  BackLink,
  Button,
  ErrorSummary,
  type FieldMistake,
  Form,
  frameMessages,
  type PageContent,
} from '../../ui/index.ts';
import { GUIDANCE, NEXT_TRIP } from '../addresses.ts';
import { guidanceMessages } from '../messages.ts';
import { tripMessages as texts } from './messages.ts';
import type { Plan } from './plan.ts';
import { MOST_STAYS, type Trip } from './trip.ts';
import { TripFields } from './trip-fields.tsx';
import { MORE_BUTTON, rowsOf } from './trip-form.ts';
import { TripResult } from './trip-result.tsx';

/** A trip that was counted. */
export interface Counted {
  readonly trip: Trip;
  readonly plan: Plan;
}

export interface TripPageProps {
  readonly language: Language;
  readonly rules: Rules;
  readonly typed?: ReadonlyMap<string, string>;
  readonly mistakes?: readonly FieldMistake[];
  readonly counted?: Counted;
}

/** What comes of a trip, and below it the form that it came from, to try another day. */
export function tripPage(props: TripPageProps): PageContent {
  const { language, rules, typed = new Map(), mistakes = [], counted } = props;
  const title = say(texts.title, language);
  return {
    title: mistakes.length > 0 ? `${say(frameMessages.mistakeInTitle, language)}: ${title}` : title,
    body: (
      <>
        <BackLink href={GUIDANCE}>{say(guidanceMessages.rules, language)}</BackLink>
        <ErrorSummary mistakes={mistakes} />
        {counted ? (
          <>
            <TripResult language={language} rules={rules} {...counted} />
            <h2>{say(texts.change, language)}</h2>
          </>
        ) : (
          <>
            <h1>{title}</h1>
            <p class="lead">{say(texts.lead, language)}</p>
          </>
        )}
        <TripForm language={language} typed={typed} mistakes={mistakes} />
      </>
    ),
  };
}

type TripFormProps = Required<Pick<TripPageProps, 'language' | 'typed' | 'mistakes'>>;

/** The first button of a form is the one that the Enter key presses: it counts, and adds no row. */
function TripForm({ language, typed, mistakes }: TripFormProps) {
  return (
    <Form action={NEXT_TRIP}>
      <TripFields language={language} typed={typed} mistakes={mistakes} />
      <div class="actions">
        <Button>{say(texts.count, language)}</Button>
        {rowsOf(typed) < MOST_STAYS && (
          <Button kind="secondary" {...MORE_BUTTON}>
            {say(texts.more, language)}
          </Button>
        )}
      </div>
    </Form>
  );
}
