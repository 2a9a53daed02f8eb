import { formatInstant, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { EventView, RegistrationView } from '../../../../registration/index.ts';
import { eventText } from '../../case/index.ts';
import { doubtMessages } from '../messages.ts';
import { officerEvents, caseMessages as texts } from './messages.ts';

interface HistoryProps {
  readonly language: Language;
  readonly events: RegistrationView['events'];
}

const OFFICER_TEXTS = new Map(Object.entries(officerEvents));

/** Everything that happened to the case, the newest last, each with the time in Kazakhstan. */
export function History({ language, events }: HistoryProps) {
  return (
    <section>
      <h2>{say(texts.history, language)}</h2>
      <dl class="facts history">
        {events.map((event, at) => (
          <div key={`${event.type} ${at}`}>
            <dt>{formatInstant(new Date(event.at), language)}</dt>
            <dd>{textOf(event, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An event in words, with the doubts that it is about. */
function textOf(event: EventView, language: Language): string {
  const { type, doubts = [] } = event;
  const own = OFFICER_TEXTS.get(type);
  const text = own ? sayWith(own, language, {}) : (eventText(event, language) ?? type);
  const names = doubts.map((doubt) => say(doubtMessages[doubt], language));
  return names.length > 0 ? `${text}: ${names.join(', ')}` : text;
}
