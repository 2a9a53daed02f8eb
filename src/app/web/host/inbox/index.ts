export { registerInbox } from './register-inbox.ts';
