import { addressText } from '../../../../places/index.ts';
import type { Language } from '../../../../platform/i18n/index.ts';
import type { RegistrationView, RequestView } from '../../../../registration/index.ts';
import { fullName } from '../../case/index.ts';

/** A case as a request: the same that the one-time link shows. */
export function shownOf(view: RegistrationView, language: Language): RequestView {
  return {
    registrationId: view.id,
    immigrantName: fullName(view.immigrant),
    place: addressText(view.place, language),
    ...view.stay,
    ...(view.agreed ? { agreed: true } : {}),
    version: view.version,
  };
}
