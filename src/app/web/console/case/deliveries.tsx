import { formatInstant, type Language, say, sayWith } from '../../../../platform/i18n/index.ts';
import type { DeliveryView, RegistrationView } from '../../../../registration/index.ts';
import { DefinitionList } from '../../ui/index.ts';
import { channelMessages, deliveryMessages as texts } from './delivery-messages.ts';

interface DeliveriesProps {
  readonly language: Language;
  readonly view: RegistrationView;
}

/** How the host who is asked was reached, step by step; opens without a script. */
export function Deliveries({ language, view: { deliveries = [] } }: DeliveriesProps) {
  if (deliveries.length === 0) return null;
  return (
    <details class="ds-details">
      <summary>{say(texts.heading, language)}</summary>
      <DefinitionList
        items={deliveries.map((step, at) => ({
          term: `${at + 1}. ${channelOf(step, language)}`,
          value: stateOf(step, language),
        }))}
      />
    </details>
  );
}

const CHANNELS = new Map(Object.entries(channelMessages));
const STATES = new Map(Object.entries(texts));

function channelOf({ channel }: DeliveryView, language: Language): string {
  const name = CHANNELS.get(channel);
  return name ? sayWith(name, language, {}) : channel;
}

/** What it came to, when, and what the other side answered. */
function stateOf({ state, at, code, reply }: DeliveryView, language: Language): string {
  const text = STATES.get(state);
  const answered = [code, reply].filter((part) => part !== undefined).join(', ');
  const parts = [
    text ? sayWith(text, language, {}) : state,
    ...(at ? [formatInstant(new Date(at), language)] : []),
    ...(answered ? [answered] : []),
  ];
  return parts.join(' · ');
}
