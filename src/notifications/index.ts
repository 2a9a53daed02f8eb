export { type OutgoingMessage, queueMessages, SEND_MESSAGE } from './outbox.ts';
