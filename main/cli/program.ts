import { Argument, Command, CommanderError, Option } from 'commander';
import { defaultLanguage, languages } from '../../locales/resources.ts';
import { exportFormat, governanceDocument, governanceDocuments } from '../../src/contract/report-records.ts';
import { labConfig } from '../../src/contract/run-records.ts';
import { labPresets } from '../../src/domain/lab/types.ts';
import type { CommandContext } from './command-context.ts';
import { amount, day, exclusion, lock, points, port, share, someOf, within } from './option-values.ts';
import { exitCode } from './usage.ts';

/**
 * The commands and their options. Each command's code is loaded when it is called: `assess` opens no database and
 * loads no server.
 */
export function createProgram(context: CommandContext): Command {
  const { words } = context;
  const program = new Command('dunwu').description(words('cli:about')).helpCommand(false);
  const localised = (command: Command, locales: readonly string[]) => {
    const about = locales.includes('both') ? words('cli:option.localeOfFiles') : words('cli:option.locale');
    return command
      .allowExcessArguments(false)
      .addOption(new Option('--locale <language>', about).choices([...locales]).default(defaultLanguage));
  };
  const addIn = (name: string, description: string, locales: readonly string[]) =>
    localised(program.command(name).description(description), locales);
  const add = (name: string, description: string) => addIn(name, description, languages);
  /** Commands that write documents, which may have both languages. */
  const addWriting = (name: string, description: string) => addIn(name, description, [...languages, 'both']);
  const json = new Option('--json', words('cli:option.json'));
  const answers = new Argument('<answers>', words('cli:argument.answers'));
  const file = new Argument('<file>', words('cli:argument.file'));
  const data = new Option('--data <folder>', words('cli:option.data'));

  const formats = exportFormat.options;
  addWriting('assess', words('cli:assess.about'))
    .addArgument(answers)
    .addOption(new Option('--today <date>', words('cli:option.today')).argParser(day))
    .addOption(new Option('--out <folder>', words('cli:option.out')))
    .addOption(
      new Option('--formats <list>', words('cli:option.formats')).argParser(someOf(formats)).default([...formats]),
    )
    .addOption(json)
    .action(async (path, options, command: Command) => {
      const named = command.getOptionValueSource('formats') === 'cli';
      if (named && options.out === undefined) throw missing('--out <folder>');
      await (await import('./commands/assess.ts')).assess(path, options, context);
    });
  addWriting('documents', words('cli:documents.about'))
    .addArgument(answers)
    .addOption(new Option('--today <date>', words('cli:option.today')).argParser(day))
    .addOption(new Option('--out <folder>', words('cli:option.out')).makeOptionMandatory())
    .addOption(
      new Option('--only <list>', words('cli:option.only'))
        .argParser(someOf(governanceDocument.options))
        .default([...governanceDocuments]),
    )
    .addOption(json)
    .action(async (path, options) => (await import('./commands/documents.ts')).documents(path, options, context));
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
  const runs = program.command('runs').description(words('cli:runs.about')).helpCommand(false);
  localised(runs.command('analyse').description(words('cli:runs.analyse')), languages)
    .addArgument(new Argument('<paths...>', words('cli:argument.logs')))
    .addOption(new Option('--target-accuracy <share>', words('cli:option.targetAccuracy')).argParser(share))
    .addOption(new Option('--chance <share>', words('cli:option.chance')).argParser(share))
    .addOption(new Option('--weight-decay <number>', words('cli:option.weightDecay')).argParser(amount))
    .addOption(new Option('--cost-per-1k-steps <amount>', words('cli:option.costPer1kSteps')).argParser(amount))
    .addOption(new Option('--value-of-success <amount>', words('cli:option.valueOfSuccess')).argParser(amount))
    .addOption(new Option('--cap-ntd <amount>', words('cli:option.capNtd')).argParser(amount))
    .addOption(json)
    .action(async (paths, options) => (await import('./commands/runs.ts')).analyseRuns(paths, options, context));
  const { seed, steps, weightDecay, dataShare, width } = labConfig.shape;
  add('lab', words('cli:lab.about'))
    .addOption(new Option('--preset <name>', words('cli:option.preset')).choices(labPresets).default('groks'))
    .addOption(new Option('--out <file>', words('cli:option.outLog')).makeOptionMandatory())
    .addOption(new Option('--seed <number>', words('cli:option.seed')).argParser(within(seed)))
    .addOption(new Option('--steps <number>', words('cli:option.steps')).argParser(within(steps)))
    .addOption(new Option('--weight-decay <number>', words('cli:option.labDecay')).argParser(within(weightDecay)))
    .addOption(new Option('--data-share <share>', words('cli:option.dataShare')).argParser(within(dataShare)))
    .addOption(new Option('--width <units>', words('cli:option.width')).argParser(within(width)))
    .addOption(json)
    .action(async (options) => (await import('./commands/lab.ts')).lab(options, context));
  add('serve', words('cli:serve.about'))
    .addOption(new Option('--port <port>', words('cli:option.port')).argParser(port).default(0))
    .addOption(data)
    .addOption(new Option('--logs <folder>', words('cli:option.logs')))
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
  const client = program.command('client').description(words('cli:client.about')).helpCommand(false);
  const clientFile = new Argument('<file>', words('cli:argument.clientFile'));
  const passphraseFile = new Option('--passphrase-file <file>', words('cli:option.passphraseFile'));
  localised(client.command('export').description(words('cli:client.exportAbout')), languages)
    .addArgument(clientFile)
    .addOption(new Option('--organisation <name>', words('cli:option.organisation')).makeOptionMandatory())
    .addOption(passphraseFile)
    .addOption(data)
    .addOption(json)
    .action(async (path, options) => (await import('./commands/client.ts')).exportClientFile(path, options, context));
  localised(client.command('import').description(words('cli:client.importAbout')), languages)
    .addArgument(clientFile)
    .addOption(passphraseFile)
    .addOption(new Option('--choose <side>', words('cli:option.choose')).choices(['mine', 'theirs']).default('mine'))
    .addOption(new Option('--preview', words('cli:option.preview')))
    .addOption(data)
    .addOption(json)
    .action(async (path, options) => (await import('./commands/client.ts')).importClientFile(path, options, context));
  add('bench', words('cli:bench.about'))
    .addOption(json)
    .action(async (options) => (await import('./commands/bench.ts')).bench(options, context));
  return program;
}

/** An option that another one needs. */
function missing(option: string): CommanderError {
  return new CommanderError(exitCode.usage, 'commander.missingMandatoryOptionValue', `'${option}'`);
}
