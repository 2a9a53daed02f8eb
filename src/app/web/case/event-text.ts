import { type Language, type Message, sayWith } from '../../../platform/i18n/index.ts';
import type { EventView } from '../../../registration/index.ts';
import { eventMessages, procedureEventMessages, standingEventMessages } from './event-messages.ts';

const TEXTS: ReadonlyMap<string, Message> = new Map<string, Message>([
  ...Object.entries(eventMessages),
  ...Object.entries(standingEventMessages),
  ...Object.entries(procedureEventMessages),
  ['withdrawn:superseded', eventMessages.superseded],
  ['host-confirmed:immigrant', eventMessages.invited],
]);

/** An event in words; undefined for one that only officers know of. */
export function eventText({ type, by, detail }: EventView, language: Language): string | undefined {
  const text = TEXTS.get(`${type}:${detail ?? by}`) ?? TEXTS.get(type);
  return text && sayWith(text, language, {});
}
