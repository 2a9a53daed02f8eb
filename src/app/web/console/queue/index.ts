export { queueMessages } from './messages.ts';
export { registerQueue } from './register-queue.ts';
