export { registerSignIn } from './register-sign-in.ts';
