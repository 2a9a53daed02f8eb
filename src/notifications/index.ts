export type { MessageArguments } from './argument-text.ts';
export { createMailer, type Mailer } from './channels/mailer.ts';
export { createPusher, type Pusher } from './channels/pusher.ts';
export { createTexter, type Texter } from './channels/texter.ts';
export { type ListedMessage, listMessages } from './list-messages.ts';
export { listMessagesTo, type MessageRecord } from './list-messages-to.ts';
export type { SendingMeans } from './means.ts';
export { MESSAGE_SCHEDULES, messageHandlers } from './message-handlers.ts';
export { type OutgoingMessage, queueMessages } from './outbox.ts';
export {
  type OfficerStep,
  type Reach,
  type ReachState,
  type ReachStep,
  reachForOfficers,
  reachOf,
} from './reach.ts';
export { type RenderedMessage, renderTemplate } from './render-template.ts';
export type { MessageTopic, StoredMessage } from './stored-message.ts';
export {
  type NewSubscription,
  type SavedSubscription,
  saveSubscription,
} from './subscriptions/save-subscription.ts';
export {
  listSubscriptions,
  removeSubscription,
  type Subscription,
} from './subscriptions/subscriptions.ts';
export { sendMessageTask } from './tasks.ts';
export { isAsking, isTemplateName, type TemplateName } from './templates.ts';
