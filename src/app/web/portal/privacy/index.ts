export { registerPrivacy } from './register-privacy.ts';
