export const SETTINGS = '/account/settings';
