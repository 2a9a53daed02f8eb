/** A page of a passport with the lines at its foot marked; the label beside it says the same in words. */
export function PassportPicture() {
  return (
    <svg class="passport" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="page" x="2" y="2" width="236" height="146" rx="8" />
      <rect class="photo" x="18" y="18" width="54" height="68" rx="3" />
      <circle class="face" cx="45" cy="44" r="12" />
      <path class="face" d="M25 86v-6a20 20 0 0 1 40 0v6z" />
      <path class="print" d="M88 26h56M88 46h94M88 66h74M88 86h40" />
      <rect class="marked" x="10" y="100" width="220" height="40" rx="4" />
      <path class="signs" d="M20 114h200M20 127h200" />
    </svg>
  );
}
