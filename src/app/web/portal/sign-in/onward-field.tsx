/** Carries through a form where the sign-in leads on to. */
export function Onward({ to }: { readonly to: string | undefined }) {
  return to === undefined ? null : <input type="hidden" name="to" value={to} />;
}
