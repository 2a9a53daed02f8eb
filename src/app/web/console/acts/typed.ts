import type { Typed } from './act.ts';

/** The boxes of a group that are ticked; each is sent under the group's name and its value. */
export function tickedIn(typed: Typed, group: string): readonly string[] {
  const prefix = `${group}.`;
  return [...typed.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}

/** A group with these boxes ticked. */
export function ticking(
  group: string,
  values: readonly string[],
): readonly (readonly [string, string])[] {
  return values.map((value) => [`${group}.${value}`, 'on'] as const);
}

/** Texts by name; one that is blank was not given. */
export function textsIn<Name extends string>(
  typed: Typed,
  ...names: readonly Name[]
): { readonly [Key in Name]?: string } {
  const given = names.flatMap((name) => {
    const text = typed.get(name)?.trim();
    return text ? [[name, text] as const] : [];
  });
  return Object.fromEntries(given) as { [Key in Name]?: string };
}
