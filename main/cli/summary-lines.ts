import type { AssessmentDocument } from '../../src/contract/assessment-file.ts';
import type { DeliverableOutput } from '../../src/contract/deliverable-output.ts';
import type { PlanDocument } from '../../src/contract/plan-file.ts';
import type { CommandContext } from './command-context.ts';

/** How many risks, questions and actions a summary names; everything is in the JSON document. */
const shown = { risks: 5, questions: 3, actions: 5 } as const;

/** An assessment in a few lines for people. */
export function assessmentLines(document: AssessmentDocument, context: CommandContext): string[] {
  const { words } = context;
  const figure = oneDecimal(context);
  const standing = (label: string, summary: AssessmentDocument['overall']) =>
    summary === null
      ? words('cli:summary.notAssessed', { label })
      : words('cli:summary.standing', {
          label,
          planning: figure(summary.planning),
          best: figure(summary.best),
          worst: figure(summary.worst),
          band: words(`ui:band.${summary.band}`),
        });
  const pillars = Object.entries(document.pillars).map(
    ([id, summary]) => `  ${standing(words(`cli:pillar.${id}`), summary)}`,
  );
  const risks = document.risks.flatMap((risk) =>
    risk.status === 'assessed'
      ? [
          `  ${risk.id}  ${figure(risk.score.planning)} ${words(`ui:band.${risk.band}`)}  ${words(`risks:${risk.id}.title`)}`,
        ]
      : [],
  );
  const ask = document.askNext.map(({ question }) => `  ${question}  ${words(`questions:${question}.text`)}`);
  return [
    words('cli:summary.title', { name: document.organisation.name, today: document.today }),
    standing(words('cli:summary.overall'), document.overall),
    words('cli:summary.exposure', { exposure: words(`ui:exposure.${document.exposure}`) }),
    ...pillars,
    ...section(words('cli:summary.risks'), risks.slice(0, shown.risks)),
    ...section(words('cli:summary.askNext'), ask.slice(0, shown.questions)),
    ...section(words('cli:summary.actions'), actionLines(document.plan, context).slice(0, shown.actions)),
  ];
}

/** The files that were written, one a line. */
export function fileLines(files: readonly DeliverableOutput[], { words }: CommandContext): string[] {
  return section(
    files.length === 0 ? '' : words('cli:summary.files'),
    files.map(({ file, bytes, sha256, figures }) => {
      const what = { file, kilobytes: Math.ceil(bytes / 1000), sha256: sha256.slice(0, 12), figures: figures ?? 0 };
      return `  ${figures === null ? words('cli:summary.file', what) : words('cli:summary.fileChecked', what)}`;
    }),
  );
}

/** A plan for people: every chosen action with its window, money and effort, then the totals. */
export function planLines(plan: PlanDocument, name: string, context: CommandContext): string[] {
  const { words } = context;
  const total = (pick: (action: PlanDocument['chosen'][number]) => number) =>
    plan.chosen.reduce((sum, action) => sum + pick(action), 0);
  const last = plan.riskOverTime.at(-1);
  const figure = oneDecimal(context);
  const title = words('cli:summary.planTitle', { name, start: plan.windows[0]?.from ?? '' });
  const status = words(`cli:summary.planStatus.${plan.status}`, { gap: percent(context)(plan.gap) });
  if (plan.status === 'infeasible') {
    return [
      title,
      status,
      ...plan.conflict.map((obstacle) => `  ${words(`cli:obstacle.${obstacle.kind}`, { ...obstacle })}`),
    ];
  }
  return [
    title,
    status,
    ...actionLines(plan, context),
    words('cli:summary.planTotal', {
      count: plan.chosen.length,
      cost: whole(context)(total((action) => action.costNtd)),
      personDays: figure(total((action) => action.personDays)),
    }),
    ...(last
      ? [words('cli:summary.planRisk', { planning: figure(last.planning), doNothing: figure(last.doNothing) })]
      : []),
    ...frontierLines(plan, context),
  ];
}

function frontierLines({ frontier }: PlanDocument, context: CommandContext): string[] {
  const lines = (frontier ?? []).map(({ budgetNtd, actions, finalRisk }) =>
    context.words('cli:summary.frontierPoint', {
      budget: whole(context)(budgetNtd),
      count: actions,
      risk: oneDecimal(context)(finalRisk),
    }),
  );
  return section(context.words('cli:summary.frontier'), lines);
}

function actionLines(plan: PlanDocument, context: CommandContext): string[] {
  return plan.chosen.map((action) =>
    context.words('cli:summary.action', {
      action: action.action,
      window: action.window,
      title: context.words(`actions:${action.action}.title`),
      cost: whole(context)(action.costNtd),
      personDays: oneDecimal(context)(action.personDays),
    }),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function oneDecimal({ language }: CommandContext): (value: number) => string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format;
}

function whole({ language }: CommandContext): (value: number) => string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format;
}

function percent({ language }: CommandContext): (value: number) => string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format;
}
