export {
  AT_PLACE,
  type AtPlace,
  type DisputeView,
  disputeSchema,
  disputeViewSchema,
  lockSchema,
  type PlaceView,
  placesViewSchema,
  placeViewSchema,
  quorumSchema,
  type RegistrationAtPlace,
  type RegistrationsAtPlace,
  registrationsAtPlaceSchema,
} from './contract.ts';
export { disputeRegistration } from './dispute-registration.ts';
export { lockPlace } from './lock-place.ts';
export { lookAtMyPlaces } from './look-at-my-places.ts';
export { lookAtPlaceHandler } from './look-at-place.ts';
export { myPlaces } from './my-places.ts';
export { type PlaceQuery, readPlace } from './read-place.ts';
export { setQuorum } from './set-quorum.ts';
export { tellPlaceHandler } from './tell-place.ts';
