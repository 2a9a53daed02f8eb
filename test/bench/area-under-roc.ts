/**
 * How well a time tells two kinds apart: the chance that one of the first is greater than one of the
 * second, equal ones counted as half (Mann and Whitney). 0.5 is a thrown coin.
 */
export function areaUnderRoc(first: readonly number[], second: readonly number[]): number {
  const all = [
    ...first.map((value) => ({ value, of: 1 })),
    ...second.map((value) => ({ value, of: 0 })),
  ].toSorted((one, other) => one.value - other.value);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let behind = at;
    while (all[behind]?.value === all[at]?.value && behind < all.length) behind += 1;
    const rank = (at + 1 + behind) / 2;
    ranks += rank * all.slice(at, behind).reduce((sum, { of }) => sum + of, 0);
    at = behind;
  }
  const [n, m] = [first.length, second.length];
  return (ranks - (n * (n + 1)) / 2) / (n * m);
}

/** The value below which so much of the others lies, in 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
