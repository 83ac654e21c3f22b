const standardLibrary = 'import csv\nimport math\nimport os\nimport time';

/** One Python file of its parts: imports first, two empty lines between parts, one line break at the end. */
export function composeSnippet(imports: string, ...parts: readonly string[]): string {
  const head = `${standardLibrary}\n\n${imports.trim()}`;
  return `${[head, ...parts.map((part) => part.trim())].join('\n\n\n')}\n`;
}
