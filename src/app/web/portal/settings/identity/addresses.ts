import { SETTINGS } from '../settings-address.ts';

export const IDENTITY_LINK = `${SETTINGS}/identity`;
export const IDENTITY_LINK_BEGIN = `${IDENTITY_LINK}/begin`;
