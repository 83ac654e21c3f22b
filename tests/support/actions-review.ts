import englishActions from '../../locales/en/actions.json' with { type: 'json' };
import { allPrerequisites } from '../../src/content/all-prerequisites.ts';
import { content } from '../../src/content/content.ts';
import type { Action, ActionId, Level, RiskId } from '../../src/content/types.ts';
import type { Answer, Answers } from '../../src/domain/questionnaire/answer.ts';
import { scoreAssessment } from '../../src/domain/scoring/score-assessment.ts';
import { reviewRemarks } from './actions-review-remarks.ts';

const actionWords: Readonly<Record<string, { readonly title: string }>> = englishActions;

/** By how much an action lowers one risk, in per cent of its score. */
export interface Reduction {
  readonly risk: RiskId;
  /** For a firm at level 0 everywhere that does this action alone. */
  readonly alone: number;
  /** For the same firm once all the action's prerequisites are complete. */
  readonly afterPrerequisites: number;
  /** What the experts say; null where they do not name the risk. */
  readonly expert: number | null;
}

/** Trains (tuned and from scratch) on personal data with signs of memorisation, and uses others' models: all is asked. */
const profile: Answers = {
  'PRO-04': { kind: 'choice', value: 'pii' },
  'INV-02': { kind: 'number', value: 1 },
  'INV-03': { kind: 'choices', values: ['saas', 'api', 'open_weights', 'finetune', 'scratch', 'outsourced'] },
  'INV-04': { kind: 'choice', value: 'many' },
  'INV-05': { kind: 'choice', value: 'often' },
};

const actions: ReadonlyMap<ActionId, Action> = new Map(content.actions.map((action) => [action.id, action]));

/** Planning score by risk, for the firm above with the given actions complete. */
function scoresWith(complete: readonly Action[]): ReadonlyMap<RiskId, number> {
  const levels = new Map<string, Level>();
  for (const question of content.questions) if (question.type === 'maturity') levels.set(question.id, 0);
  for (const { question, to } of complete.flatMap((action) => action.raises)) {
    if (to > (levels.get(question) ?? 0)) levels.set(question, to);
  }
  const answers: Record<string, Answer> = { ...profile };
  for (const [id, level] of levels) answers[id] = { kind: 'level', level };
  const { risks } = scoreAssessment({ content, answers, criticalSystems: 0 });
  return new Map(risks.map((risk) => [risk.id, risk.status === 'assessed' ? risk.score.planning : Number.NaN]));
}

/** What one action takes off every risk that it lowers or is said to lower, the experts' largest first. */
export function reductionsOf(action: Action): readonly Reduction[] {
  const prerequisites = [...allPrerequisites(action, actions)].flatMap((id) => actions.get(id) ?? []);
  const start = scoresWith([]);
  const done = scoresWith([action]);
  const prepared = scoresWith(prerequisites);
  const doneAfter = scoresWith([...prerequisites, action]);
  const percent = (from: number | undefined, to: number | undefined) => 100 * (1 - (to ?? 0) / (from ?? 1));
  return content.risks
    .map(({ id }) => ({
      risk: id,
      alone: percent(start.get(id), done.get(id)),
      afterPrerequisites: percent(prepared.get(id), doneAfter.get(id)),
      expert: action.expertReductionPct[id] ?? null,
    }))
    .filter(({ alone, expert }) => expert !== null || alone > 1e-9)
    .sort((a, b) => (b.expert ?? 0) - (a.expert ?? 0) || b.alone - a.alone || (a.risk < b.risk ? -1 : 1));
}

/** The text of docs/actions-review.md: what every action is worth by the formula beside what the experts expected. */
export function actionsReview(): string {
  const reviewed = content.actions.map((action) => ({ action, reductions: reductionsOf(action) }));
  return [
    introduction,
    summaryOf(reviewed.flatMap(({ reductions }) => reductions)),
    '',
    '| Action | Raises | Risk: alone / after prerequisites (expert), % | Remark |',
    '|---|---|---|---|',
    ...reviewed.map(({ action, reductions }) => rowOf(action, reductions)),
    '',
  ].join('\n');
}

const introduction = `# What every action is worth: formula beside experts

Written by \`node main/launcher.mjs tests/support/write-actions-review.ts\`; a test holds it up to date.

An action raises answers to anchored levels: the level that a firm has reached once the action's evidence of done exists.
What it takes off a risk follows from the scoring formula alone. The experts' percentages are a cross-check, never a second
formula. The firm here stands at level 0 everywhere, tunes and trains its own models on personal data, has seen signs of
long memorisation and uses others' models too, so every question applies. *Alone* is the fall of a risk's score when the
firm does this action only; *after prerequisites* is the fall once everything that must come first is done. A dash stands
where the experts do not name the risk.

What the review changed: only maturity questions drive risks (profile questions act through exposure and impact); ten
drivers were added, each named in a remark; no pair of action and risk was dropped.`;

function summaryOf(reductions: readonly Reduction[]): string {
  const named = reductions.filter((reduction) => reduction.expert !== null);
  const shares = named.map(({ alone, expert }) => alone / (expert ?? 1)).sort((a, b) => a - b);
  const median = shares[Math.floor(shares.length / 2)] ?? 0;
  const mostDrivers = Math.max(...content.risks.map((risk) => risk.drivers.length));
  const fallen = named.filter(({ alone, afterPrerequisites }) => alone > 0 && afterPrerequisites > 0).length;
  return `
Of ${named.length} pairs that the experts name, ${fallen} fall both alone and after prerequisites. The formula is the more
careful one: its median reduction is ${Math.round(100 * median)} % of the experts'. A risk rests on up to ${mostDrivers} practices and keeps a base that
no practice removes, so one action moves it less than an expert's figure for the risk as a whole suggests.`;
}

function rowOf(action: Action, reductions: readonly Reduction[]): string {
  const title = actionWords[action.id]?.title ?? '';
  const raises = action.raises.map(({ question, to }) => `${question} → ${to}`).join('<br>');
  const falls = reductions
    .map(({ risk, alone, afterPrerequisites, expert }) => {
      const figures = `${alone.toFixed(1)} / ${afterPrerequisites.toFixed(1)}`;
      return `${risk}: ${figures} (${expert ?? '–'})`;
    })
    .join('<br>');
  return `| ${action.id} ${title} | ${raises} | ${falls} | ${reviewRemarks[action.id] ?? ''} |`;
}
