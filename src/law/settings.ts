import type { RecordOf } from './record-schema.ts';
import type { SettingName } from './required-records.ts';
import { nearestTo, type Rules } from './rules.ts';
import type { Day } from './types.ts';

/** What is set for a day; before the first version began, that one. */
export function setting(rules: Rules, id: SettingName, on: Day): string | number | boolean {
  return settingOn(rules, id, on).parameters.value;
}

export function settingOn(rules: Rules, id: SettingName, on: Day): RecordOf<'setting'> {
  return nearestTo(rules.settings.get(id) ?? [], on);
}
