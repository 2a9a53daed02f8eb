import { SETTINGS, type Setting } from './settings.ts';

const HEADER =
  '# Settings of Tirkeu. None is needed for the demo. A line without # shows the default.\n';

function lineOf(setting: Setting): string {
  return setting.default === undefined
    ? `# ${setting.name}=${setting.example ?? ''}`
    : `${setting.name}=${setting.default}`;
}

/** The text of `.env.example`. */
export function envExample(): string {
  const parts = SETTINGS.map(
    (setting: Setting) => `# ${setting.explanation}\n${lineOf(setting)}\n`,
  );
  return [HEADER, ...parts].join('\n');
}
