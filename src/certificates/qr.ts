import { encode } from 'uqr';

/** The largest symbol that a cheap phone still reads from a creased sheet of paper. */
export const MAX_QR_VERSION = 17;
/** Light modules around the symbol (ISO/IEC 18004). */
const QUIET_ZONE = 4;

function symbolOf(text: string) {
  return encode(text, { ecc: 'M', border: 0 });
}

/** The version (1 to 40) of the QR code of a text at level M; throws if none can hold it. */
export function qrVersion(text: string): number {
  return symbolOf(text).version;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Dark modules beside each other become one bar: half the file, and no hairlines between them. */
function bars(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    let width = 1;
    while (row[x + width]) width += 1;
    path += `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${width}v1h-${width}z`;
    x += width;
  }
  return path;
}

/** The QR code of a text at level M as an SVG document, one unit a module, named for screen readers. */
export function qrSvg(text: string, title: string): string {
  const { size, data } = symbolOf(text);
  const side = size + 2 * QUIET_ZONE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">`,
    `<title>${escapeXml(title)}</title>`,
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>`,
    `<path fill="#000" d="${data.map(bars).join('')}"/>`,
    '</svg>',
  ].join('');
}
