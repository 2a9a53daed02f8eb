export {
  type ExportedDelegations,
  type ExportedInvitation,
  exportDelegations,
  exportInvitations,
} from './as-host.ts';
export type { Exporter } from './given-answer.ts';
export { type ExportedRequest, exportHostRequests } from './host-requests.ts';
export { type ExportedCase, exportOwnCases } from './own-cases.ts';
