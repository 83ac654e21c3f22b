import type { Content, Risk } from '../types.ts';

/** Risks whose likelihood could not be computed, that no action lowers, and practices that no risk or action uses. */
export function findRiskFaults(content: Content): readonly string[] {
  return [
    ...content.risks.flatMap((risk) => driverFaults(risk, content)),
    ...unloweredRisks(content),
    ...idleQuestions(content),
    ...ruleFaults(content),
  ];
}

function driverFaults(risk: Risk, content: Content): readonly string[] {
  const ids = risk.drivers.map((driver) => driver.q);
  const faults = risk.drivers.flatMap(({ q, p }, at) => {
    const question = content.questions.find(({ id }) => id === q);
    if (!question) return [`is driven by ${q}, which is no question`];
    if (question.type !== 'maturity') return [`is driven by ${q}, which has no maturity level`];
    if (ids.indexOf(q) !== at) return [`is driven by ${q} twice`];
    return p === 1 || p === 0.5 ? [] : [`gives ${q} the share ${p} instead of 1 (primary) or 0.5 (secondary)`];
  });
  if (risk.drivers.length === 0) faults.push('has no driver');
  return faults.map((fault) => `risk ${risk.id}: ${fault}`);
}

function unloweredRisks(content: Content): readonly string[] {
  const raised = new Set(content.actions.flatMap((action) => action.raises.map((raise) => raise.question)));
  return content.risks
    .filter((risk) => !risk.drivers.some((driver) => raised.has(driver.q)))
    .map((risk) => `risk ${risk.id}: no action lowers it`);
}

function idleQuestions(content: Content): readonly string[] {
  const drivers = new Set(content.risks.flatMap((risk) => risk.drivers.map((driver) => driver.q)));
  const raised = new Set(content.actions.flatMap((action) => action.raises.map((raise) => raise.question)));
  const practices = content.questions.filter((question) => question.type === 'maturity');
  return [
    ...practices.filter(({ id }) => !drivers.has(id)).map(({ id }) => `question ${id}: no risk uses it`),
    ...practices.filter(({ id }) => !raised.has(id)).map(({ id }) => `question ${id}: no action raises it`),
  ];
}

function ruleFaults(content: Content): readonly string[] {
  const risks = new Set(content.risks.map((risk) => risk.id));
  const { exposure, impact } = content.scoring;
  const rules = [
    ...exposure.map((rule, at) => ({ name: `exposure rule ${at + 1}`, risks: rule.risks })),
    ...impact.map((rule, at) => ({ name: `impact rule ${at + 1}`, risks: rule.risks ?? [] })),
  ];
  return rules.flatMap((rule) =>
    rule.risks.filter((id) => !risks.has(id)).map((id) => `${rule.name}: names ${id}, which is no risk`),
  );
}
