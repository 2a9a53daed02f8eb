import type { RegistrationView } from '../../../../../registration/index.ts';

/** Where officers and hosts see a case; null for the one who filed it, whose page is here. */
export function leadTo({ viewer, id }: RegistrationView): string | null {
  if (viewer === 'officer') return `/console/cases/${id}`;
  return viewer === 'host' ? `/host/requests/${id}` : null;
}
