export { registerInPersonCode } from './register-in-person-code.ts';
