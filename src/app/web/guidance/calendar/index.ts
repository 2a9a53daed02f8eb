export { registerCalendar } from './register-calendar.ts';
