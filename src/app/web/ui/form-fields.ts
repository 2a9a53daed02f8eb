/** The fields of a posted form. A field sent twice is taken for none: no form of ours does that. */
export function formFieldsOf(body: unknown): ReadonlyMap<string, string> {
  if (typeof body !== 'object' || body === null) return new Map();
  const entries = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return new Map(entries);
}
