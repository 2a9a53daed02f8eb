export type { MessageArguments } from './argument-text.ts';
export { type ListedMessage, listMessages } from './list-messages.ts';
export { listMessagesTo, type MessageRecord } from './list-messages-to.ts';
export { createMailer, type Mailer } from './mailer.ts';
export { type OutgoingMessage, queueMessages } from './outbox.ts';
export { type RenderedMessage, renderTemplate } from './render-template.ts';
export { type StoredMessage, sendMessageHandler, sendMessageTask } from './send-message.ts';
export { isTemplateName, type TemplateName } from './templates.ts';
