import { type Document, isScalar, parseDocument, type Scalar } from "yaml";
import { NOT_EDITED } from "./manifest-format.ts";

/** A scalar in a YAML document, by the keys that lead to it. */
export type YamlEdit = { readonly path: readonly string[]; readonly value: string };

/** The text at a path of a YAML document as its author wrote it (`1.10` is no number here), or null. Throws where it is no YAML. */
export function yamlText(text: string, path: readonly string[]): string | null {
  const node = read(text).getIn(path, true);
  return isScalar(node) ? written(node) : null;
}

/** YAML with other texts in place of scalars, their quotes kept, and not another byte changed. Throws where that cannot be done. */
export function withYamlTexts(text: string, edits: readonly YamlEdit[]): string {
  const document = read(text);
  const places = edits.map(({ path, value }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) throw new Error(NOT_EDITED);
    return { start: node.range[0], end: node.range[1], text: quoted(node, value) };
  });
  let edited = text;
  for (const { start, end, text: replacement } of places.toSorted((a, b) => b.start - a.start))
    edited = edited.slice(0, start) + replacement + edited.slice(end);
  const before: unknown = document.toJS();
  const wanted = edits.reduce((changed, { path, value }) => withValueAt(changed, path, value), before);
  if (!saysTheSame(edited, wanted)) throw new Error(NOT_EDITED);
  return edited;
}

function read(text: string): Document.Parsed {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw new Error(error.message);
  return document;
}

function written({ value, source, type }: Scalar): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" && type === "PLAIN" ? (source ?? null) : null;
}

function quoted({ type }: Scalar, value: string): string {
  if (type === "QUOTE_DOUBLE") return JSON.stringify(value);
  if (type === "QUOTE_SINGLE") return `'${value}'`;
  if (type !== "PLAIN") throw new Error(NOT_EDITED);
  // Without quotes `2.10` is the number 2.1.
  return typeof parseDocument(value).toJS() === "string" ? value : JSON.stringify(value);
}

/** A scalar that others refer to would change them too; reading the text shows that nothing else changed. */
function saysTheSame(edited: string, wanted: unknown): boolean {
  const document = parseDocument(edited);
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(wanted);
}

function withValueAt(document: unknown, [key, ...rest]: readonly string[], value: string): unknown {
  if (key === undefined) return value;
  if (typeof document !== "object" || document === null) return document;
  return { ...document, [key]: withValueAt(Reflect.get(document, key), rest, value) };
}
