export const RECOVERY = '/sign-in/recovery';

/** The page for codes from paper, which leads on to this address. */
export function recoveryAddress(to: string | undefined): string {
  return to === undefined ? RECOVERY : `${RECOVERY}?to=${encodeURIComponent(to)}`;
}
