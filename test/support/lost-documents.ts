type Fields = Readonly<Record<string, unknown>>;

/** A report of a lost document with nothing wrong, as a feed sends it. */
export function lossReport(changes: Fields & { readonly document?: Fields } = {}) {
  const { document, ...fields } = changes;
  return {
    document: { issuingState: 'UZB', number: 'X0000001', ...document },
    reportedOn: '2026-11-20',
    ...fields,
  };
}
