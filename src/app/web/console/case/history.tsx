import { formatInstant, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { EventView, RegistrationView } from '../../../../registration/index.ts';
import { eventMessages } from '../../case/index.ts';
import { doubtMessages } from '../messages.ts';
import { officerEvents, caseMessages as texts } from './messages.ts';

interface HistoryProps {
  readonly language: Language;
  readonly events: RegistrationView['events'];
}

const TEXTS = new Map(Object.entries({ ...eventMessages, ...officerEvents }));

/** Everything that happened to the case, the newest last, each with the time in Kazakhstan. */
export function History({ language, events }: HistoryProps) {
  return (
    <section>
      <h2>{say(texts.history, language)}</h2>
      <dl class="facts history">
        {events.map((event) => (
          <div key={`${event.type} ${event.doubts} ${event.at}`}>
            <dt>{formatInstant(new Date(event.at), language)}</dt>
            <dd>{eventText(event, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An event in words. The system withdraws a filing only when a newer one takes its place. */
function eventText({ type, by, doubts = [] }: EventView, language: Language): string {
  const superseded = type === 'withdrawn' && by === 'system';
  const message = superseded ? eventMessages.superseded : TEXTS.get(type);
  const text = message ? sayWith(message, language, {}) : type;
  const names = doubts.map((doubt) => say(doubtMessages[doubt], language));
  return names.length > 0 ? `${text}: ${names.join(', ')}` : text;
}
