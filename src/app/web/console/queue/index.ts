export { registerQueue } from './register-queue.ts';
