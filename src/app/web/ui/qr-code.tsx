import { qrSvg } from '../../../certificates/index.ts';

export interface QrCodeProps {
  readonly text: string;
  /** What it is, for those who hear the page. */
  readonly title: string;
}

/** A signed text as large as the page allows; part of the page, so that it needs no second request. */
export function QrCode({ text, title }: QrCodeProps) {
  // No text of anybody's becomes markup: the code is drawn by us, and the title is escaped there.
  return <div class="qr" dangerouslySetInnerHTML={{ __html: qrSvg(text, title) }} />;
}
