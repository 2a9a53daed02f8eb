import { formatInstant, type Language, say } from '../../../platform/i18n/index.ts';
import type { RegistrationView } from '../../../registration/index.ts';
import { eventText } from './event-text.ts';
import { historyMessages as texts } from './messages.ts';

export interface HistoryProps {
  readonly language: Language;
  readonly events: RegistrationView['events'];
}

/** What happened to the case, the newest last, each with the time in Kazakhstan. */
export function History({ language, events }: HistoryProps) {
  return (
    <section>
      <h2>{say(texts.heading, language)}</h2>
      <dl class="facts history">
        {events.map((event) => {
          const text = eventText(event, language);
          return (
            text && (
              <div key={`${event.type} ${event.at}`}>
                <dt>{formatInstant(new Date(event.at), language)}</dt>
                <dd>{text}</dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}
