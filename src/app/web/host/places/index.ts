export { placesMessages } from './messages.ts';
export { registerPlaces } from './register-places.ts';
