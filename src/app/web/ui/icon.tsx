/** Drawn on 24 by 24, in the colour of the text around. */
const PATHS = {
  check: 'm4.5 12.5 5 5 10-11',
  cross: 'm6 6 12 12M18 6 6 18',
  clock: 'M12 7v5.5l3.5 2M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12m9.5-2.75a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5',
  warning: 'M12 9v4.5m0 3v.5M12 3.5 2.5 20h19z',
  minus: 'M5 12h14',
  passport: 'M6 3h12v18H6zM12 7.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6M9.5 17.5h5',
  mail: 'M3.5 5.5h17v13h-17zm0 1 8.5 7 8.5-7',
  house: 'M4 11 12 4l8 7v9h-5.5v-5.5h-5V20H4z',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words that say the same: it is hidden from those who hear the page. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      stroke-width="2.25"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
