export { peopleMessages } from './messages.ts';
export { registerPeople } from './register-people.ts';
