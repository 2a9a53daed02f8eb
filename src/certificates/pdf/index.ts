import { printData } from './print-data.ts';
import { compilePdf } from './typst.ts';
import type { CertificatePdfView } from './view.ts';

export type { CertificatePdfView } from './view.ts';

/**
 * The printed certificate: one A4 page, tagged PDF 1.7, with the three languages side by side and the
 * QR code as vectors. The same view always gives the same bytes. The first call also loads the
 * compiler, which takes about half a second.
 */
export function renderCertificatePdf(view: CertificatePdfView): Promise<Uint8Array> {
  return compilePdf(printData(view));
}
