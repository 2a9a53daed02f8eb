export { placesFor, placesOfCodes, writeAddressCodes } from './address-codes.ts';
export { addressKey, addressText, shortAddress } from './address-text.ts';
export { approveTie, endTies } from './approved-ties.ts';
export { setLock, setPlaceQuorum } from './change-place.ts';
export {
  type Address,
  addressSchema,
  lineSchema,
  PLACE_TYPES,
  type PlaceInput,
  placeSchema,
} from './contract.ts';
export {
  acceptDelegation,
  type Delegation,
  endDelegation,
  endPastDelegations,
  listReceived,
  listSent,
  lockDelegation,
  type NewDelegation,
  offerDelegation,
  offersSince,
} from './delegations.ts';
export { inForce } from './in-force.ts';
export { listAddresses } from './list-addresses.ts';
export { listTies, type TieRecord } from './list-ties.ts';
export { lockPlaces } from './lock-places.ts';
export { lookUpPlace, type PlaceFacts } from './place-facts.ts';
export {
  findPropertyRecords,
  lockPropertyRecords,
  type PropertyRecord,
  writePropertyRecords,
} from './property-records.ts';
export {
  DELEGATION_ROLES,
  type DelegationRole,
  missingOwners,
  NOBODY_TIED,
  type Providers,
  QUORUMS,
  type Quorum,
  speaksFor,
  TIE_ROLES,
  type TieRole,
} from './providers.ts';
export { REGIONS, regionOf } from './regions.ts';
export { placesSpokenFor, type SpokenFor } from './spoken-for.ts';
export {
  getAddress,
  type NewTie,
  type Place,
  type PlaceRow,
  placeFor,
  tieToPlace,
  toAddress,
} from './store.ts';
export { type TiedPlace, tiedPlaces } from './tied-places.ts';
