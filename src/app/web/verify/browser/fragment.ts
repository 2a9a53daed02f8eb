/**
 * The text of a scanned code in the fragment of an address, if there is one. A fragment that names a
 * place on the page is a link within it, such as the one that skips to the content.
 */
export function scannedText(
  fragment: string,
  isPlace: (id: string) => boolean,
): string | undefined {
  const text = fragment.replace(/^#/, '');
  return text === '' || isPlace(text) ? undefined : text;
}
