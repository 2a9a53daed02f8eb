export { registerComplaint } from './register-complaint.ts';
