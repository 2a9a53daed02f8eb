/** On what somebody is here; an official passport goes before any visa. */
export const GROUNDS = ['visa-free', 'visa', 'permit', 'official'] as const;
export type Ground = (typeof GROUNDS)[number];

export const USUAL_GROUND: Ground = 'visa-free';
