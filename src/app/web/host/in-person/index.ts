export { registerInPerson } from './register-in-person.ts';
