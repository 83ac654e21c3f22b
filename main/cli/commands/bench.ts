import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchOutput, benchOutput } from '../../../src/contract/command-output.ts';
import { AppError } from '../../app-error.ts';
import { appRoot } from '../../app-root.ts';
import type { CommandContext } from '../command-context.ts';
import { toJsonText, toLinesText } from '../print.ts';

/** `bench`: runs the measurements in a process of their own, so that nothing of this one is in the figures. */
export function bench(options: { json?: boolean }, context: CommandContext): void {
  const script = join(appRoot, 'tests', 'bench', 'bench.ts');
  if (!existsSync(script)) throw new AppError('NOT_FOUND', { what: script });
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  const stdout = execFileSync(process.execPath, [script], { cwd: appRoot, encoding: 'utf8', stdio: [...stdio] });
  const output = benchOutput.parse(JSON.parse(stdout));
  if (options.json) context.print(toJsonText(output));
  else context.print(toLinesText(benchLines(output, context)));
}

function benchLines(output: BenchOutput, { words }: CommandContext): string[] {
  const both = ({ p50, p99 }: { p50: number; p99: number }) => ({ p50, p99 });
  return [
    words('cli:bench.machine', { node: output.node, cpu: output.cpu }),
    words('cli:bench.bareInsert', both(output.bareInsertMs)),
    words('cli:bench.save', { ...both(output.saveMs), ratio: output.saveRatio.p99 }),
    words('cli:bench.call', both(output.callMs)),
    words('cli:bench.score', both(output.scoreUs)),
    words('cli:bench.open', both(output.openLargestMs)),
    words('cli:bench.start', { ms: output.startToReadyMs }),
    ...(output.serverMemoryMb === null ? [] : [words('cli:bench.memory', { mb: output.serverMemoryMb })]),
    words('cli:bench.solving', solvingValues(output.solving)),
    words('cli:bench.frontier', { points: output.solving.frontierPoints, ms: output.solving.frontierMs }),
    words('cli:bench.pdf', pdfValues(output.deliverables)),
    ...(output.deliverables.chromiumMs === null
      ? []
      : [
          words('cli:bench.chromium', {
            ms: output.deliverables.chromiumMs.p50,
            warm: output.deliverables.chromiumToPdf,
            changed: output.deliverables.chromiumToChangedPdf,
          }),
        ]),
    words('cli:bench.deliverables', checkedValues(output.deliverables)),
    ...(output.screen === null
      ? []
      : [
          words('cli:bench.screen', {
            solving: output.screen.longestTaskSolvingMs,
            drawing: output.screen.longestTaskDrawingMs,
          }),
        ]),
    ...(output.roadmap === null ? [] : [words('cli:bench.roadmap', roadmapValues(output.roadmap))]),
    ...runLines(output.runs, words),
    ...portfolioLines(output.portfolio, words),
    words('cli:bench.clients', output.clients),
  ];
}

function runLines({ csv, tensorBoard, chart, lab }: BenchOutput['runs'], words: CommandContext['words']): string[] {
  const { pandas } = csv;
  const pandasValues = pandas && { ...pandas, read: csv.pandasReadRatio ?? 0, all: csv.pandasAllRatio ?? 0 };
  const seconds = lab.secondsToGeneralise;
  return [
    words('cli:bench.csv', { size: csv.megabytes, ms: csv.readAndJudgeMs, mb: csv.memoryMb }),
    ...(pandasValues ? [words('cli:bench.pandas', pandasValues)] : []),
    words('cli:bench.tensorBoard', {
      size: tensorBoard.megabytes,
      ms: tensorBoard.readAndJudgeMs,
      mb: tensorBoard.memoryMb,
    }),
    ...(chart ? [words('cli:bench.chart', chartValues(chart))] : []),
    ...(seconds === null ? [] : [words('cli:bench.lab', { steps: lab.stepsPerSecond, seconds })]),
  ];
}

function portfolioLines(
  { sizes, growth, scoreSeconds }: BenchOutput['portfolio'],
  words: CommandContext['words'],
): string[] {
  const lines = sizes.map(({ clients, assessments, ms }) =>
    words('cli:bench.portfolio', { clients, assessments, ...ms }),
  );
  return [...lines, words('cli:bench.growth', growth), words('cli:bench.scores', { seconds: scoreSeconds })];
}

function chartValues({
  firstChartMs,
  zoomFrameMs,
  panFrameMs,
  frames,
  framesOver16Ms,
}: NonNullable<BenchOutput['runs']['chart']>) {
  return { first: firstChartMs.p50, zoom: zoomFrameMs.p99, pan: panFrameMs.p99, frames, slow: framesOver16Ms };
}

function solvingValues({ firms, proven, solveMs, gainPercent }: BenchOutput['solving']) {
  return { firms, proven, p50: solveMs.p50, p95: solveMs.p95, max: solveMs.max, gain: gainPercent.median };
}

function pdfValues({ pdfFirstMs, pdfWarmMs, pdfChangedMs }: BenchOutput['deliverables']) {
  return { first: pdfFirstMs, warm: pdfWarmMs.p50, changed: pdfChangedMs.p50 };
}

function checkedValues(measured: BenchOutput['deliverables']) {
  return {
    pdf: measured.pdfCheckedMs.p50,
    docx: measured.docxCheckedMs.p50,
    deck: measured.deckCheckedMs.p50,
    workbook: measured.workbookCheckedMs.p50,
    all: measured.everyFormatCheckedMs,
    documents: measured.documentsCheckedMs,
  };
}

function roadmapValues(roadmap: NonNullable<BenchOutput['roadmap']>) {
  const { items, renderMs, dragFrames, dragFramesOver16Ms, dragFrameMs } = roadmap;
  return { items, render: renderMs, frames: dragFrames, slow: dragFramesOver16Ms, p99: dragFrameMs.p99 };
}
