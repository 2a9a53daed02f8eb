/** Where the API goes on from a case. Ids only: a path carries no personal data. */
export function linksOf(id: string): Record<string, string> {
  const self = `/api/v1/registrations/${id}`;
  return { self, certificate: `${self}/certificate` };
}
