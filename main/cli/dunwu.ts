import { CommanderError } from 'commander';
import * as z from 'zod';
import { wordsIn } from '../words.ts';
import { explainFailure } from './explain-failure.ts';
import { createProgram } from './program.ts';
import { exitCode, explainUsage, languageOf } from './usage.ts';

process.exitCode = await run(process.argv.slice(2));

/** Runs one command. Expected failures become one line on stderr; a bug keeps its stack for the report. */
async function run(argv: readonly string[]): Promise<number> {
  const language = languageOf(argv);
  const words = wordsIn(language);
  // What a schema says of a wrong field is part of the message.
  z.config(language === 'en' ? z.locales.en() : z.locales.zhTW());
  const program = createProgram({ words, language });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ outputError: () => {} });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      if (error.code !== 'commander.help') console.error(explainUsage(error, words));
      return exitCode.usage;
    }
    const line = explainFailure(error, words);
    if (line === null) throw error;
    console.error(line);
    return exitCode.badInput;
  }
}
