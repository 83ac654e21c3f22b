import type { Content } from '../types.ts';

/** Numbers and dates out of the bounds that scoring and planning rely on. */
export function findNumberFaults(content: Content): readonly string[] {
  return [
    ...questionFaults(content),
    ...riskFaults(content),
    ...actionFaults(content),
    ...scoringFaults(content),
    ...planFaults(content),
    ...assumptionFaults(content),
    ...dateFaults(content),
  ];
}

const within = (low: number, value: number, high: number): boolean => value >= low && value <= high;

function questionFaults(content: Content): readonly string[] {
  return content.questions.flatMap((question) => {
    const faults = within(1, question.weight, 3) ? [] : [`weighs ${question.weight} instead of 1 to 3`];
    if (question.type === 'number' && question.min >= question.max) faults.push('allows no number');
    if (question.type === 'single' || question.type === 'multi') {
      const values = question.options.map((option) => option.value);
      if (new Set(values).size !== values.length || values.length < 2)
        faults.push('needs two or more different options');
    }
    return faults.map((fault) => `question ${question.id}: ${fault}`);
  });
}

function riskFaults(content: Content): readonly string[] {
  return content.risks.flatMap(({ id, baseLikelihood, baseImpact }) => [
    ...(within(1, baseLikelihood, 5) ? [] : [`risk ${id}: base likelihood is ${baseLikelihood} instead of 1 to 5`]),
    ...(within(1, baseImpact, 5) ? [] : [`risk ${id}: base impact is ${baseImpact} instead of 1 to 5`]),
  ]);
}

function actionFaults(content: Content): readonly string[] {
  return content.actions.flatMap(({ id, effortPersonDays, externalCostNtd }) => {
    const [leastDays, mostDays] = effortPersonDays;
    const [leastNtd, mostNtd] = externalCostNtd;
    return [
      ...(leastDays > 0 && leastDays <= mostDays ? [] : [`action ${id}: its effort is no range above 0`]),
      ...(leastNtd >= 0 && leastNtd <= mostNtd ? [] : [`action ${id}: its cost is no range from 0 up`]),
    ];
  });
}

function scoringFaults(content: Content): readonly string[] {
  const { baseShare, practiceShare, neutralGap, exposure, bands, gating, criticalSystems } = content.scoring;
  const known = new Map(content.questions.map((question) => [question.id, question.type]));
  const rising = 1 < bands.medium && bands.medium < bands.high && bands.high < bands.critical && bands.critical < 25;
  return [
    ...(Math.abs(baseShare + practiceShare - 1) < 1e-9 ? [] : ['scoring: the shares do not add up to 1']),
    ...(within(0, neutralGap, 1) ? [] : [`scoring: the neutral gap is ${neutralGap} instead of 0 to 1`]),
    ...(rising ? [] : ['scoring: the bands do not rise between 1 and 25']),
    ...exposure
      .filter(({ factor }) => !(factor > 0 && factor <= 1))
      .map(({ factor }) => `scoring: an exposure factor is ${factor} instead of above 0 and at most 1`),
    ...gating.filter((id) => !known.has(id)).map((id) => `scoring: gating names ${id}, which is no question`),
    ...(known.get(criticalSystems.question) === 'number'
      ? []
      : [`scoring: critical systems count for ${criticalSystems.question}, which is no number question`]),
    ...Object.keys(content.scoring.typicalFirm)
      .filter((id) => !known.has(id))
      .map((id) => `scoring: the typical firm answers ${id}, which is no question`),
  ];
}

function planFaults(content: Content): readonly string[] {
  const { windows, sizeQuestion, capacityBySize, ownerCapacity } = content.plan;
  const gaps = windows.filter(
    ({ firstDay, lastDay }, at) =>
      lastDay < firstDay || firstDay !== (at === 0 ? 0 : (windows[at - 1]?.lastDay ?? 0) + 1),
  );
  const size = content.questions.find(({ id }) => id === sizeQuestion);
  const sizes = size?.type === 'single' ? size.options.map((option) => option.value) : [];
  return [
    ...gaps.map(({ id }) => `window ${id}: does not begin on the day after the one before ends`),
    ...(within(0.05, ownerCapacity, 5)
      ? []
      : [`plan: an owner gives ${ownerCapacity} person-days a day instead of 0.05 to 5`]),
    ...(sizes.length > 0 ? [] : [`plan: the size question ${sizeQuestion} is no single choice`]),
    ...sizes.filter((value) => !(Number(capacityBySize[value]) > 0)).map((value) => `plan: no capacity for ${value}`),
  ];
}

function assumptionFaults(content: Content): readonly string[] {
  return content.assumptions
    .filter(({ low, value, high }) => !within(low ?? 0, value, high ?? Number.POSITIVE_INFINITY))
    .map(({ id }) => `assumption ${id}: its value lies outside its range`);
}

function dateFaults(content: Content): readonly string[] {
  const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
  const dated = [
    ...content.references.map(({ id, asOf }) => ({ name: `reference ${id}`, date: asOf })),
    ...content.references.flatMap(({ id, appliesFrom }) =>
      appliesFrom === undefined ? [] : [{ name: `reference ${id}`, date: appliesFrom }],
    ),
    ...content.assumptions.map(({ id, asOf }) => ({ name: `assumption ${id}`, date: asOf })),
    ...content.programmes.map(({ id, asOf }) => ({ name: `programme ${id}`, date: asOf })),
    ...content.holidays.years.map(({ year, asOf }) => ({ name: `holiday year ${year}`, date: asOf })),
  ];
  return dated
    .filter(({ date }) => !isoDate.test(date))
    .map(({ name, date }) => `${name}: ${date} is no year, month or day`);
}
