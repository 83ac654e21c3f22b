import type { Content } from '../types.ts';

/** Ids that stand twice, point to nothing, or that nothing points to. */
export function findIdFaults(content: Content): readonly string[] {
  return [...duplicates(content), ...sectionFaults(content), ...referenceFaults(content), ...programmeFaults(content)];
}

function duplicates(content: Content): readonly string[] {
  const kinds = {
    section: content.sections.map((section) => section.id),
    question: content.questions.map((question) => question.id),
    risk: content.risks.map((risk) => risk.id),
    action: content.actions.map((action) => action.id),
    reference: content.references.map((reference) => reference.id),
    'reference slug': content.references.map((reference) => reference.slug),
    term: content.glossary.map((term) => term.id),
    assumption: content.assumptions.map((assumption) => assumption.id),
    programme: content.programmes.map((programme) => programme.id),
    window: content.plan.windows.map((window) => window.id),
  };
  return Object.entries(kinds).flatMap(([kind, ids]) =>
    [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${kind} ${id}: stands more than once`),
  );
}

function sectionFaults(content: Content): readonly string[] {
  const known = new Set(content.questions.map((question) => question.id));
  const dangling = content.sections.flatMap((section) =>
    section.questions
      .filter((id) => !known.has(id))
      .map((id) => `section ${section.id}: lists ${id}, which is no question`),
  );
  const misplaced = content.questions.flatMap((question) => {
    const listedIn = content.sections.filter((section) => section.questions.includes(question.id));
    if (listedIn.length === 1 && listedIn[0]?.id === question.section) return [];
    const where = listedIn.map((section) => section.id).join(', ') || 'none';
    return [`question ${question.id}: belongs to section ${question.section} but is listed in ${where}`];
  });
  return [...dangling, ...misplaced];
}

function referenceFaults(content: Content): readonly string[] {
  const known = new Map(content.references.map((reference) => [reference.id, reference]));
  const users = [
    ...content.questions.map((item) => ({ name: `question ${item.id}`, refs: item.refs })),
    ...content.risks.map((item) => ({ name: `risk ${item.id}`, refs: item.refs })),
    ...content.actions.map((item) => ({ name: `action ${item.id}`, refs: item.refs })),
  ];
  const wrong = users.flatMap(({ name, refs }) => [
    ...refs.filter((ref) => !known.has(ref)).map((ref) => `${name}: refers to ${ref}, which is no reference`),
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${name}: refers to ${ref} twice`),
  ]);
  const used = new Set(users.flatMap(({ refs }) => refs));
  const unused = content.references
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `reference ${id}: nothing refers to it`);
  const unfounded = content.questions
    .filter(({ type, refs }) => type === 'maturity' && refs.every((ref) => known.get(ref)?.framework === 'research'))
    .map(({ id }) => `question ${id}: has no reference to a framework or law`);
  return [...wrong, ...unused, ...unfounded, ...keyFaults(content)];
}

/** Locale keys are paths with `.` between steps and `:` before the namespace, so slugs and groups hold neither. */
function keyFaults(content: Content): readonly string[] {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  return content.references
    .filter(({ slug, group }) => !kebab.test(slug) || !kebab.test(group))
    .map(({ id }) => `reference ${id}: its slug and group must be kebab-case, to serve as keys of words`);
}

function programmeFaults(content: Content): readonly string[] {
  const known = new Set(content.programmes.map((programme) => programme.id));
  const used = new Set(content.actions.flatMap((action) => action.programmes ?? []));
  return [
    ...content.actions.flatMap((action) =>
      (action.programmes ?? [])
        .filter((id) => !known.has(id))
        .map((id) => `action ${action.id}: names ${id}, which is no programme`),
    ),
    ...[...known].filter((id) => !used.has(id)).map((id) => `programme ${id}: no action names it`),
  ];
}
