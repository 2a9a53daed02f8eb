import type { KnownProperty } from './news.ts';
import type { ReportedProperty } from './reported-property.ts';

/**
 * Those of the records on whose outcome some of them depend, themselves included: of the same id, or of
 * a code that one of them has or had. They have to be taken one after another, in the order in which they came.
 */
export function touchedBy(
  { records }: KnownProperty,
  reported: readonly ReportedProperty[],
  some: readonly ReportedProperty[],
): ReadonlySet<ReportedProperty> {
  const names = ({ id, rca }: ReportedProperty) => {
    const before = records.get(id)?.rca;
    return [`id ${id}`, `code ${rca}`, ...(before === undefined ? [] : [`code ${before}`])];
  };
  const touched = new Set(some.flatMap(names));
  for (let size = 0; size < touched.size; ) {
    size = touched.size;
    for (const one of reported) {
      if (names(one).some((name) => touched.has(name)))
        for (const name of names(one)) touched.add(name);
    }
  }
  return new Set(reported.filter((one) => names(one).some((name) => touched.has(name))));
}
