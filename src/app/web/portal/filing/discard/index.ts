export { registerDiscard } from './register-discard.ts';
