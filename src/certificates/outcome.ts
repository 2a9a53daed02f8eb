/** Either a value, or a stable code that says why there is none. */
export type Outcome<Value, Because extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly because: Because };

export function good<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Because extends string>(
  because: Because,
): { readonly ok: false; readonly because: Because } {
  return { ok: false, because };
}
