import type { Command } from 'commander';
import { type Verdict, verdictText, verifyOffline } from '../../certificates/index.ts';
import { DEFAULT_LANGUAGE, type Language, languageOf } from '../../platform/i18n/index.ts';
import { claimLines } from './claim-lines.ts';
import { DONE, FAILED, type Finish } from './exit-codes.ts';
import { readKeys } from './read-keys.ts';
import { readQrText } from './read-qr-text.ts';
import { print } from './terminal.ts';

interface Options {
  readonly keys?: string;
  readonly json?: boolean;
}

/** `tirkeu verify`: what a certificate is worth, by the issuer's keys alone. */
export function addVerify(program: Command, finish: Finish): void {
  program
    .command('verify')
    .description(
      'Check the text of a certificate or receipt without network. Ends with 0 if the certificate is valid, else with 1.',
    )
    .argument(
      '<text or file>',
      'the text of the QR code, a file that holds it, or - for standard input',
    )
    .option(
      '--keys <file or URL>',
      "the issuer's keys (jwks.json); by default those of this installation",
    )
    .option('--json', 'print the verdict as JSON')
    .action(async (given: string, { keys, json }: Options) => {
      const text = await readQrText(given);
      const verdict = await verifyOffline({ text, keys: await readKeys(keys), now: Date.now() });
      print(json ? JSON.stringify(verdict, null, 2) : describe(verdict, terminalLanguage()));
      finish(verdict.verdict === 'valid' ? DONE : FAILED);
    });
}

function describe(verdict: Verdict, language: Language): string {
  const claims = 'claims' in verdict ? claimLines(verdict.claims, language) : [];
  return [verdictText(verdict, language), ...claims].join('\n');
}

/** As POSIX orders them: the first that is set counts, such as ru_RU.UTF-8. */
function terminalLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOf(LC_ALL || LC_MESSAGES || LANG) ?? DEFAULT_LANGUAGE;
}
