import { listMessages, renderTemplate } from '../../src/notifications/index.ts';
import type { TestProduct } from './product.ts';

export interface SentMessage {
  readonly to: string;
  readonly template: string;
  readonly language: string;
  /** The asking whose one-time link it carries. */
  readonly requestId: string | null;
  readonly text: string;
}

/** Everything sent so far about a case, the oldest first, as it reads; the queue is emptied before. */
export async function messagesAbout(
  product: TestProduct,
  registrationId: string,
): Promise<readonly SentMessage[]> {
  await product.drain();
  const rows = await product.db
    .selectFrom('message')
    .select('id')
    .where('registrationId', '=', registrationId)
    .execute();
  const about = new Set(rows.map(({ id }) => id));
  const listed = (await listMessages(product.db, 10_000)).filter(({ id }) => about.has(id));
  return listed.toReversed().map((message) => {
    if (message.state !== 'kept') throw new Error(`A message is still ${message.state}`);
    const link = `http://localhost:3000/answer/${message.requestId ?? ''}`;
    const values = { ...message.arguments, link, code: '0000 0000' };
    const { text } = renderTemplate(message.template, message.language, values);
    const { recipient: to, template, language, requestId } = message;
    return { to, template, language, requestId, text };
  });
}

/** The same in short: who was told what. */
export async function toldAbout(
  product: TestProduct,
  registrationId: string,
): Promise<readonly string[]> {
  const messages = await messagesAbout(product, registrationId);
  return messages.map(({ to, template }) => `${template} to ${to}`);
}
