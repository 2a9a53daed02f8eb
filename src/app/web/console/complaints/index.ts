export { registerComplaints } from './register-complaints.ts';
