export { addressKey, addressText, shortAddress } from './address-text.ts';
export { capacityOf } from './capacity.ts';
export {
  type Address,
  addressSchema,
  lineSchema,
  PLACE_TYPES,
  type PlaceInput,
  placeSchema,
} from './contract.ts';
export { listAddresses } from './list-addresses.ts';
export { listTies, type TieRecord } from './list-ties.ts';
export { REGIONS, regionOf } from './regions.ts';
export {
  getAddress,
  isTied,
  type Place,
  type PlaceRow,
  placeFor,
  tieToPlace,
  toAddress,
} from './store.ts';
