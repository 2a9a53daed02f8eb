import { renderTemplate } from '../../../notifications/index.ts';
import type { DemoMessage } from '../options.ts';

/** A message as programs read it; dates are RFC 3339. */
export interface DemoMessageView {
  readonly id: string;
  readonly template: string;
  readonly language: string;
  readonly recipient: string;
  readonly state: string;
  readonly queuedAt: string;
  readonly subject: string;
  readonly text: string;
  /** Only where the message holds one. */
  readonly link?: string;
}

export function messageView(message: DemoMessage): DemoMessageView {
  const { id, template, language, recipient, state, queuedAt } = message;
  const { subject, text } = renderTemplate(template, language, message.arguments);
  const link = message.arguments['link'];
  return {
    ...{ id, template, language, recipient, state },
    queuedAt: queuedAt.toISOString(),
    ...{ subject, text },
    ...(typeof link === 'string' && text.includes(link) ? { link } : {}),
  };
}
