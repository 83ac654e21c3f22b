import { XMLParser } from 'fast-xml-parser';

/** An element as it was read: its name, attributes, children in their order, and the text directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const attributesKey = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: false,
  processEntities: { enabled: true, maxTotalExpansions: 10_000_000, maxExpandedLength: 100_000_000 },
});

/** Reads an XML file into its root element. Throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const read: readonly unknown[] = parser.parse(xml, true);
  const root = elements(read).find(({ name }) => !name.startsWith('?'));
  if (!root) throw new Error('XML without a root');
  return root;
}

/** Every element of that name below, in the order of the file. */
export function findAll(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The first of them. */
export function findFirst(element: Element, name: string): Element | undefined {
  for (const child of element.children) {
    const found = child.name === name ? child : findFirst(child, name);
    if (found) return found;
  }
  return undefined;
}

function elements(nodes: readonly unknown[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (typeof node !== 'object' || node === null) return [];
    const entries = Object.entries(node);
    const tag = entries.find(([name]) => name !== attributesKey && name !== '#text');
    if (!tag) return [];
    const [name, inside] = tag;
    const nested: readonly unknown[] = Array.isArray(inside) ? inside : [];
    const attributes = entries.find(([key]) => key === attributesKey)?.[1] ?? {};
    return [{ name, attributes, children: elements(nested), text: nested.map(textOf).join('') }];
  });
}

function textOf(node: unknown): string {
  if (typeof node !== 'object' || node === null || !('#text' in node)) return '';
  return String(node['#text']);
}
