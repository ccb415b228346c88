import { type CST, Parser } from "yaml";
import type { Finding } from "./loaded-policy.ts";
import { shown } from "./shown.ts";
import type { SourceText } from "./source-text.ts";

const DEEPEST = 20;

/**
 * The tokens of a YAML text, and what a policy does without: anchors and aliases (which explode), tags, directives,
 * depth. They are looked for here, without recursion, because composing a document recurses: deep nesting can end
 * the whole process there.
 */
export function yamlTokens(source: SourceText): {
  readonly tokens: readonly CST.Token[];
  readonly findings: readonly Finding[];
  readonly deep: boolean;
} {
  const tokens = [...new Parser().parse(source.text)];
  const findings: Finding[] = [];
  let deep = false;
  const left = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { token, depth } = next;
    const refused = refusal(token);
    if (refused !== null) findings.push({ ...refused, at: source.position(token.offset) });
    if (depth > DEEPEST && !deep) {
      deep = true;
      findings.push({ ...TOO_DEEP, at: source.position(token.offset) });
    }
    const nested = depth + (isCollection(token) ? 1 : 0);
    for (const child of below(token)) left.push({ token: child, depth: nested });
  }
  return { tokens, findings, deep };
}

const TOO_DEEP = {
  code: "policy.too-deep",
  path: [],
  says: `this is nested more than ${DEEPEST} levels deep`,
  expected: `at most ${DEEPEST} levels`,
  suggestion: null,
} as const;

function refusal(token: CST.Token): Omit<Finding, "at"> | null {
  const source = "source" in token ? shown(token.source) : "";
  if (token.type === "alias") return repeated(`${source} stands for what is written elsewhere`);
  if (token.type === "anchor") return repeated(`the anchor ${source} is a name for what follows`);
  if (token.type === "tag") return meaningless("policy.tag", `the tag ${source}`);
  return token.type === "directive" ? meaningless("policy.directive", source) : null;
}

function repeated(what: string): Omit<Finding, "at"> {
  const says = `${what}: a policy says everything where it holds`;
  return { code: "policy.anchor", path: [], says, expected: null, suggestion: "write it out" };
}

function meaningless(code: "policy.tag" | "policy.directive", what: string): Omit<Finding, "at"> {
  return { code, path: [], says: `${what} has no meaning in a policy`, expected: null, suggestion: "remove it" };
}

function isCollection(token: CST.Token): boolean {
  return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}

function below(token: CST.Token): readonly CST.Token[] {
  const own = "start" in token && Array.isArray(token.start) ? token.start : [];
  const props = "props" in token ? token.props : [];
  const value = "value" in token && token.value !== undefined ? [token.value] : [];
  const items = "items" in token ? token.items.flatMap(partsOf) : [];
  return [...own, ...props, ...value, ...items];
}

function partsOf(item: CST.CollectionItem): readonly CST.Token[] {
  return [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}
