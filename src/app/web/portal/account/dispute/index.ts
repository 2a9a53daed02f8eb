export { disputedBy } from './messages.ts';
export { registerDispute } from './register-dispute.ts';
