export { acceptDelegation } from './accept-delegation.ts';
export { delegationSchema } from './contract.ts';
export { endDelegation } from './end-delegation.ts';
export { listDelegations } from './list-delegations.ts';
export { offerDelegation } from './offer-delegation.ts';
export { type SendingOptions, sendingOptions } from './sending-options.ts';
export {
  type DelegationList,
  delegationListSchema,
  type EndedDelegation,
  endedDelegationSchema,
  type ReceivedDelegation,
  receivedDelegationSchema,
  type SentDelegation,
  sentDelegationSchema,
} from './views.ts';
