import { formatInstant, type Language, say, sayWith } from '../../../../../platform/i18n/index.ts';
import type { EventView, RegistrationView } from '../../../../../registration/index.ts';
import { eventMessages } from '../../../case/index.ts';
import { caseMessages as texts } from './messages.ts';

export interface HistoryProps {
  readonly language: Language;
  readonly events: RegistrationView['events'];
}

const TEXTS = new Map(Object.entries(eventMessages));

/** What happened to the case, the newest last, each with the time in Kazakhstan. */
export function History({ language, events }: HistoryProps) {
  return (
    <section>
      <h2>{say(texts.history, language)}</h2>
      <dl class="facts history">
        {events.map((event) => {
          const text = textOf(event);
          return (
            text && (
              <div key={`${event.type} ${event.at}`}>
                <dt>{formatInstant(new Date(event.at), language)}</dt>
                <dd>{sayWith(text, language, {})}</dd>
              </div>
            )
          );
        })}
      </dl>
    </section>
  );
}

/** The system withdraws a filing only when a newer one takes its place. */
function textOf({ type, by }: EventView) {
  return type === 'withdrawn' && by === 'system' ? eventMessages.superseded : TEXTS.get(type);
}
