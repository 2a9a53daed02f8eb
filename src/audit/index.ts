export { type Look, listLooks } from './list-looks.ts';
export { type ActorKind, type AuditEntry, recordAudit } from './record-audit.ts';
