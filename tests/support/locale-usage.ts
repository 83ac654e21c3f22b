import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Finds which words the code uses. How to write a key so that it is found:
 *
 * - `t('ui:nav.home')`: with its namespace anywhere in the code, also outside of `t` (`label: 'ui:nav.home'`);
 * - `t('nav.home')`: without it in a call of `t`, or as `i18nKey`; the namespace is that of the nearest
 *   `useTranslation('…')` or `getFixedT(…, '…')` above, else `ui`;
 * - t(`questions:${id}.text`): a template; each `${…}` stands for one part of the key, without a dot;
 * - `getResourceBundle(language, 'glossary')`: the whole namespace;
 * - a key that is a whole branch (`returnObjects`) uses everything below it.
 */
export interface KeyUsage {
  /** The full key, or a template with `*` for each unknown part. */
  readonly key: string;
  /** File and line, for the message. */
  readonly where: string;
}

const defaultNamespace = 'ui';

/** All source files under a folder, tests and declarations excluded. */
export function listSources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(d|test|spec)\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** The keys used in source files on the disk. */
export function findUsagesInFiles(files: readonly string[], namespaces: readonly string[]): readonly KeyUsage[] {
  return files.flatMap((file) => findUsages(file, readFileSync(file, 'utf8'), namespaces));
}

/** The keys used in one source text. */
export function findUsages(file: string, source: string, namespaces: readonly string[]): readonly KeyUsage[] {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const usages: KeyUsage[] = [];
  const add = (node: ts.Node, key: string) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    usages.push({ key, where: `${file}:${line + 1}` });
  };
  const visit = (node: ts.Node, scopes: Scope) => {
    const inner = ts.isFunctionLike(node) || ts.isSourceFile(node) ? scopeOf(node, scopes) : scopes;
    for (const key of keysAt(node, inner, namespaces)) add(node, key);
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(tree, new Map());
  return usages;
}

/** Local name of a `t` function → what a key without namespace begins with (`plan:` or `plan:prefix.`). */
type Scope = ReadonlyMap<string, string>;

function keysAt(node: ts.Node, scope: Scope, namespaces: readonly string[]): readonly string[] {
  if (ts.isCallExpression(node)) return [...keysOfCall(node, scope), ...wholeNamespace(node)];
  if (ts.isJsxAttribute(node) && node.name.getText() === 'i18nKey' && node.initializer) {
    const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    return value ? bareKeys(value).map((key) => (scope.get('t') ?? `${defaultNamespace}:`) + key) : [];
  }
  const text = textOf(node);
  const namespace = text?.slice(0, text.indexOf(':'));
  return text && namespaces.includes(namespace ?? '') && /^[\w-]+:[\w*.-]+$/.test(text) ? [text] : [];
}

/** Keys without namespace in `t(…)`; those with one are found wherever they stand. */
function keysOfCall(call: ts.CallExpression, scope: Scope): readonly string[] {
  const callee = call.expression;
  const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
  const key = call.arguments[0];
  if (!key || (name !== 't' && !scope.has(name))) return [];
  const prefix = namespaceOption(call) ?? scope.get(name) ?? `${defaultNamespace}:`;
  return bareKeys(key).map((bare) => prefix + bare);
}

function wholeNamespace(call: ts.CallExpression): readonly string[] {
  if (!/\b(getResourceBundle|hasResourceBundle)$/.test(call.expression.getText())) return [];
  const namespace = call.arguments[1];
  return namespace && ts.isStringLiteral(namespace) ? [`${namespace.text}:`] : [];
}

/** The literals of an expression that have no namespace: of both branches of a condition, too. */
function bareKeys(expression: ts.Node): readonly string[] {
  if (ts.isConditionalExpression(expression)) {
    return [...bareKeys(expression.whenTrue), ...bareKeys(expression.whenFalse)];
  }
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression)) return bareKeys(expression.expression);
  const text = textOf(expression);
  return text === null || text.includes(':') || text.startsWith('*') ? [] : [text];
}

/** The text of a string or template literal, `*` for each unknown part; null for anything else. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map((span) => `*${span.literal.text}`).join('');
}

function namespaceOption(call: ts.CallExpression): string | null {
  const options = call.arguments[1];
  if (!options || !ts.isObjectLiteralExpression(options)) return null;
  const ns = options.properties.find((property) => property.name?.getText() === 'ns');
  return ns && ts.isPropertyAssignment(ns) && ts.isStringLiteral(ns.initializer) ? `${ns.initializer.text}:` : null;
}

/** The `t` functions that a function declares itself, besides those of the functions around it. */
function scopeOf(node: ts.Node, outer: Scope): Scope {
  const scope = new Map(outer);
  const look = (child: ts.Node) => {
    if (ts.isVariableDeclaration(child)) for (const [name, prefix] of declaredIn(child)) scope.set(name, prefix);
    if (!ts.isFunctionLike(child)) ts.forEachChild(child, look);
  };
  ts.forEachChild(node, look);
  return scope;
}

function declaredIn(declaration: ts.VariableDeclaration): readonly (readonly [string, string])[] {
  const call = declaration.initializer;
  if (!call || !ts.isCallExpression(call)) return [];
  const maker = call.expression.getText().replace(/^.*\./, '');
  if (maker === 'getFixedT' && ts.isIdentifier(declaration.name)) {
    return [[declaration.name.text, prefixFrom(call.arguments[1], call.arguments[2])]];
  }
  if (maker !== 'useTranslation' || !ts.isObjectBindingPattern(declaration.name)) return [];
  const t = declaration.name.elements.find((element) => (element.propertyName ?? element.name).getText() === 't');
  return t ? [[t.name.getText(), prefixFrom(call.arguments[0], call.arguments[1])]] : [];
}

/** The namespace argument (a list: its first) and a `keyPrefix`, as the beginning of a full key. */
function prefixFrom(namespace: ts.Node | undefined, options: ts.Node | undefined): string {
  const first = namespace && ts.isArrayLiteralExpression(namespace) ? namespace.elements[0] : namespace;
  const name = first && ts.isStringLiteral(first) ? first.text : defaultNamespace;
  const prefix = options ? /keyPrefix:\s*'([^']+)'/.exec(options.getText())?.[1] : undefined;
  return prefix ? `${name}:${prefix}.` : `${name}:`;
}
