/** What stands in the places of a template, by name; a place without a value takes its element with it. */
export type Values = Readonly<Record<string, string | undefined>>;

const PLACE = /\{(\w+)\}/g;

/** The text with its places filled; undefined if one of them stays empty. */
export function filledText(text: string, values: Values): string | undefined {
  const names = [...text.matchAll(PLACE)].map(([, name = '']) => name);
  if (names.some((name) => values[name] === undefined)) return undefined;
  // In one pass: braces in a value, which is a stranger's, are no places.
  return text.replace(PLACE, (_place, name: string) => values[name] ?? '');
}

/** Fills the texts of a template's copy. Values become text and never markup. */
export function fillTexts(copy: DocumentFragment, values: Values): void {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const filled = filledText(text.data, values);
    if (filled === undefined) text.parentElement?.remove();
    else text.data = filled;
  }
}
