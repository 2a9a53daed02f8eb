import type { SendOutcome } from '../channels/outcome.ts';
import type { SendingMeans } from '../means.ts';
import { renderTemplate } from '../render-template.ts';
import { shortText } from '../short-text.ts';
import type { StoredMessage } from '../stored-message.ts';
import { pushToPhones } from './push-to-phones.ts';
import { mailboxOf } from './readers.ts';
import type { Step } from './step.ts';

/** Tries one channel. Where the settings or the reader have lost it meanwhile, that is a permanent failure. */
export async function sendStep(
  means: SendingMeans,
  { channel }: Step,
  message: StoredMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  if (channel === 'email') return sendMail(means, message);
  if (channel === 'sms') return sendText(means, message, signal);
  return pushToPhones(means, message, signal);
}

const NO_CHANNEL: SendOutcome = { accepted: false, permanent: true, code: 'no-channel' };

async function sendMail(means: SendingMeans, message: StoredMessage): Promise<SendOutcome> {
  const mailbox = await mailboxOf(means.db, message);
  if (!means.mailer || !mailbox) return NO_CHANNEL;
  const values = { ...message.arguments, ...(await means.linkOrCodeFor(message)) };
  const mail = renderTemplate(message.template, mailbox.language, values);
  return means.mailer.send({ to: mailbox.address, ...mail });
}

async function sendText(
  { texter, linkOrCodeFor }: SendingMeans,
  message: StoredMessage,
  signal: AbortSignal,
): Promise<SendOutcome> {
  const { id, phone, template, language } = message;
  if (!texter || phone === null) return NO_CHANNEL;
  const values = { ...message.arguments, ...(await linkOrCodeFor(message)) };
  return texter.send({ to: phone, text: shortText(template, language, values), id }, signal);
}
