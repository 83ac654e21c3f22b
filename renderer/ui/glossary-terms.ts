import i18next from 'i18next';

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

interface GlossaryWords {
  readonly term: string;
  readonly definition: string;
  /** Forms to be found in texts; without them, the term itself. */
  readonly aliases?: readonly string[];
}

interface Matcher {
  readonly pattern: RegExp | null;
  readonly byForm: ReadonlyMap<string, GlossaryEntry>;
}

/** A run of text, marked where it is a glossary term. */
export interface TextPart {
  readonly text: string;
  readonly entry: GlossaryEntry | null;
  /** Where the part starts in the whole text. */
  readonly at: number;
}

const matchers = new Map<string, Matcher>();

/** Cuts a text into parts, the first occurrence of each explained glossary term marked. */
export function findGlossaryTerms(text: string, language: string): readonly TextPart[] {
  const { pattern, byForm } = matcherFor(language);
  if (!pattern) return [{ text, entry: null, at: 0 }];
  const parts: TextPart[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const entry = byForm.get(match[0].toLowerCase());
    if (!entry || seen.has(entry.id)) continue;
    seen.add(entry.id);
    if (match.index > from) parts.push({ text: text.slice(from, match.index), entry: null, at: from });
    parts.push({ text: match[0], entry, at: match.index });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), entry: null, at: from });
  return parts;
}

function matcherFor(language: string): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const made = makeMatcher(language);
  matchers.set(language, made);
  return made;
}

function makeMatcher(language: string): Matcher {
  const words = (i18next.getResourceBundle(language, 'glossary') ?? {}) as Record<string, GlossaryWords>;
  const byForm = new Map<string, GlossaryEntry>();
  for (const [id, { term, definition, aliases }] of Object.entries(words)) {
    if (definition === '') continue;
    for (const form of aliases ?? [term]) {
      if (!byForm.has(form.toLowerCase())) byForm.set(form.toLowerCase(), { id, term, definition });
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  if (forms.length === 0) return { pattern: null, byForm };
  // English words end at word borders; Chinese has none, so its longer terms go first.
  const any = `(?:${forms.join('|')})`;
  return { pattern: new RegExp(`(?<![A-Za-z0-9])${any}(?![A-Za-z0-9])`, 'gi'), byForm };
}

/** The forms that a text may use; the term itself where none are listed. */
function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
