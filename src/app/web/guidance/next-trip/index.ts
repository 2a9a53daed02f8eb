export { tripMessages } from './messages.ts';
export { registerNextTrip } from './register-next-trip.ts';
