import { Argument, Command, Option } from 'commander';
import { defaultLanguage, languages } from '../../locales/resources.ts';
import type { CommandContext } from './command-context.ts';
import { amount, day, exclusion, lock, points, port } from './option-values.ts';

/**
 * The commands and their options. Each command's code is loaded when it is called: `assess` opens no database and
 * loads no server.
 */
export function createProgram(context: CommandContext): Command {
  const { words } = context;
  const program = new Command('dunwu').description(words('cli:about')).helpCommand(false);
  const add = (name: string, description: string) => {
    const command = program.command(name).description(description).allowExcessArguments(false);
    return command.addOption(
      new Option('--locale <language>', words('cli:option.locale')).choices([...languages]).default(defaultLanguage),
    );
  };
  const json = new Option('--json', words('cli:option.json'));
  const answers = new Argument('<answers>', words('cli:argument.answers'));
  const file = new Argument('<file>', words('cli:argument.file'));
  const data = new Option('--data <folder>', words('cli:option.data'));

  add('assess', words('cli:assess.about'))
    .addArgument(answers)
    .addOption(new Option('--today <date>', words('cli:option.today')).argParser(day))
    .addOption(json)
    .action(async (path, options) => (await import('./commands/assess.ts')).assess(path, options, context));
  add('plan', words('cli:plan.about'))
    .addArgument(answers)
    .addOption(new Option('--budget-ntd <amount>', words('cli:option.budget')).argParser(amount))
    .addOption(new Option('--person-days <days>', words('cli:option.personDays')).argParser(amount))
    .addOption(new Option('--windows <file>', words('cli:option.windows')))
    .addOption(new Option('--start <date>', words('cli:option.start')).argParser(day))
    .addOption(new Option('--lock <action=window>', words('cli:option.lock')).argParser(lock))
    .addOption(new Option('--exclude <actions>', words('cli:option.exclude')).argParser(exclusion))
    .addOption(new Option('--export-lp <file>', words('cli:option.exportLp')))
    .addOption(new Option('--frontier <points>', words('cli:option.frontier')).argParser(points))
    .addOption(json)
    .action(async (path, options) => (await import('./commands/plan.ts')).plan(path, options, context));
  add('serve', words('cli:serve.about'))
    .addOption(new Option('--port <port>', words('cli:option.port')).argParser(port).default(0))
    .addOption(data)
    .addOption(json)
    .action(async (options) => (await import('./commands/serve.ts')).serve(options, context));
  add('backup', words('cli:backup.about'))
    .addArgument(file)
    .addOption(data)
    .addOption(json)
    .action(async (path, options) => (await import('./commands/backup.ts')).backup(path, options, context));
  add('restore', words('cli:restore.about'))
    .addArgument(file)
    .addOption(data)
    .addOption(json)
    .action(async (path, options) => (await import('./commands/restore.ts')).restore(path, options, context));
  add('verify', words('cli:verify.about'))
    .addArgument(new Argument('[file]', words('cli:argument.fileOrNone')))
    .addOption(data)
    .addOption(json)
    .action(async (path, options) => (await import('./commands/verify.ts')).verify(path, options, context));
  add('bench', words('cli:bench.about'))
    .addOption(json)
    .action(async (options) => (await import('./commands/bench.ts')).bench(options, context));
  return program;
}
