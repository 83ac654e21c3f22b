import type { CommanderError } from 'commander';
import { defaultLanguage, type LanguageTag, languages } from '../../locales/resources.ts';
import type { Words } from '../words.ts';
import { printable } from './print.ts';

/** Exit codes of the command line, stable for scripts. */
export const exitCode = { done: 0, badInput: 1, usage: 2 } as const;

const known: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'cli:usage.unknownOption',
  'commander.unknownCommand': 'cli:usage.unknownCommand',
  'commander.missingArgument': 'cli:usage.missingArgument',
  'commander.missingMandatoryOptionValue': 'cli:usage.missingArgument',
  'commander.optionMissingArgument': 'cli:usage.missingValue',
  'commander.invalidArgument': 'cli:usage.invalidValue',
  'commander.excessArguments': 'cli:usage.tooMany',
};

/** A wrong call in the chosen language, from the code and the quoted names of commander's English message. */
export function explainUsage(error: CommanderError, words: Words): string {
  const [what = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const key = known[error.code];
  return printable(key ? words(key, { what, value }) : error.message.replace(/^error: /, ''));
}

/** The language of help and messages, needed before the arguments are parsed. An unknown one is refused later. */
export function languageOf(argv: readonly string[]): LanguageTag {
  const at = argv.findLastIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  const asked = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return languages.find((language) => language === asked) ?? defaultLanguage;
}
