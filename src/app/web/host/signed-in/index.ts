export { registerRequests } from './register-requests.ts';
