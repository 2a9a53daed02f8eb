import { SETTINGS } from '../settings-address.ts';

export const RECOVERY_CODES = `${SETTINGS}/recovery`;
