export { registerInvited } from './register-invited.ts';
