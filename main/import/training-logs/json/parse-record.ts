/** Deeper nesting than this is no record of a log. */
const maxDepth = 32;

/** Python writes these three, which JSON does not have; strings before them are left alone. */
const foreignNumbers = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity|inf|nan)\b/g;

const strings = /"(?:[^"\\]|\\.)*"/g;

/** A record that nests too deep to be one: the whole text is refused, not the one record. */
export class TooDeep extends Error {}

/** Parses one value as JSON, or as Python writes it with NaN and Infinity (which come as strings). Throws SyntaxError, TooDeep. */
export function parseRecord(text: string): unknown {
  // Brackets within strings are counted only where there are suspiciously many.
  if (depthOf(text) > maxDepth && depthOf(text.replace(strings, '')) > maxDepth) throw new TooDeep();
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!/NaN|Infinity|\binf\b|\bnan\b/.test(text)) throw error;
    const quoted = text.replace(foreignNumbers, (found) => (found.startsWith('"') ? found : `"${found}"`));
    return JSON.parse(quoted) as unknown;
  }
}

/** Nesting by brackets, those within strings too. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
