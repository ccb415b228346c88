/**
 * The rules that oxlint lacks. `boundaries` sees what `no-restricted-imports` does not: dynamic imports and type
 * imports. `no-clock` sees a `Date` made from the present, which no list of forbidden names can express.
 */
import { isBuiltin } from "node:module";
import { relative, sep } from "node:path";
import { refusal } from "./who-may-import-whom.ts";

/** The little of oxlint's plugin interface that these rules use. */
type Node = { readonly type: string };
type Source = { readonly value: string };
type Context = {
  readonly cwd: string;
  readonly filename: string;
  report(finding: { readonly node: Node; readonly message: string }): void;
};
type Importing = Node & { readonly source?: (Node & Partial<Source>) | null };
type Calling = Node & { readonly callee: Node & { readonly name?: string }; readonly arguments: readonly unknown[] };

function onEveryImport(visit: (node: Node, specifier: string) => void): Record<string, (node: Importing) => void> {
  const see = (node: Importing): void => {
    if (typeof node.source?.value === "string") visit(node, node.source.value);
  };
  return {
    ImportDeclaration: see,
    ExportNamedDeclaration: see,
    ExportAllDeclaration: see,
    ImportExpression: see,
    TSImportType: see,
  };
}

const boundaries = {
  create(context: Context) {
    const path = relative(context.cwd, context.filename).split(sep).join("/");
    return onEveryImport((node, specifier) => {
      const message = refusal(path, specifier);
      if (message !== undefined) context.report({ node, message });
    });
  },
};

/** `node:crypto` is let through for its hashes; what it has of chance is banned by name in the configuration. */
const noBuiltin = {
  create(context: Context) {
    return onEveryImport((node, specifier) => {
      if (!isBuiltin(specifier) || specifier === "node:crypto") return;
      context.report({ node, message: `\`${specifier}\` reaches the outside world: a decision is pure` });
    });
  },
};

const noClock = {
  create(context: Context) {
    const see = (node: Calling): void => {
      if (node.callee.name !== "Date" || (node.type === "NewExpression" && node.arguments.length > 0)) return;
      context.report({ node, message: "the present is a fact that is handed in: a decision is pure" });
    };
    return { NewExpression: see, CallExpression: see };
  },
};

export default {
  meta: { name: "signalbox" },
  rules: { boundaries, "no-builtin": noBuiltin, "no-clock": noClock },
};
