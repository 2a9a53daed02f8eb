import { type Asset, assetOf, fileOf } from './assets.ts';

/** Drawn from mark.svg; whoever changes that draws these anew. */
function icon(name: string): Asset {
  return assetOf(name, 'image/png', fileOf(`icons/${name}`));
}

export const ICON_192 = icon('icon-192.png');
export const ICON_512 = icon('icon-512.png');
/** Fills its square and keeps the house in the middle, so that a phone may cut any shape out of it. */
export const ICON_MASKABLE = icon('icon-maskable-512.png');
/** 96 by 96, the house in white on nothing: phones take only its shape, for the line above the screen. */
export const ICON_SHAPE = icon('icon-shape.png');
/** 180 by 180 without transparent corners, which iOS would paint black. */
export const APPLE_ICON = icon('apple-touch-icon.png');
