import { type Command, CommanderError } from 'commander';
import * as z from 'zod';
import { wordsIn } from '../words.ts';
import { explainFailure } from './explain-failure.ts';
import { printable } from './print.ts';
import { createProgram } from './program.ts';
import { exitCode, explainUsage, languageOf } from './usage.ts';

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs one command and returns its exit code. Expected failures become one line on `err`; a bug is thrown, so that its
 * stack is in the report.
 */
export async function runCommand(argv: readonly string[], { out, err }: Output): Promise<number> {
  const language = languageOf(argv);
  const words = wordsIn(language);
  // What a schema says of a wrong field is part of the message.
  z.config(language === 'en' ? z.locales.en() : z.locales.zhTW());
  const complain = (failure: unknown) => {
    const line = explainFailure(failure, words);
    if (line === null) throw failure;
    err(`${line}\n`);
  };
  const report = (line: string) => err(`${printable(line)}\n`);
  const program = createProgram({ words, language, print: out, report, complain });
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({ writeOut: out, writeErr: err, outputError: () => {} });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCode.done;
      if (error.code !== 'commander.help') err(`${explainUsage(error, words)}\n`);
      return exitCode.usage;
    }
    complain(error);
    return exitCode.badInput;
  }
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
