import type { Json } from "./json.ts";
import { NotComparable, shown } from "./judgement.ts";

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_VALUES = 1_000_000;
const DEEPEST = 500;
// Aliases are kept as one shared value, so that many of them cost nothing; this stops those that only multiply.
const MOST_ALIASES = 10_000;

/** One JSON or YAML document as a value. Throws `NotComparable` where it can't be read within bounds. */
export async function readDocument(file: string, text: string): Promise<Json> {
  if (Buffer.byteLength(text) > MOST_BYTES) {
    throw new NotComparable(`\`${shown(file)}\` is larger than 5 MiB`, "split the document into smaller files");
  }
  const value = /^\s*[{[]/.test(text) ? (readJson(text) ?? (await readYaml(file, text))) : await readYaml(file, text);
  assertBounded(file, value);
  return value;
}

// What begins as JSON may still be YAML in flow style.
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function readYaml(file: string, text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text, { schema: "core", merge: true, prettyErrors: true, logLevel: "silent" });
  const [error] = document.errors;
  if (error !== undefined) throw unreadable(file, error.message.split("\n")[0] ?? "");
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    if (cause instanceof ReferenceError) throw unreadable(file, cause.message);
    throw cause;
  }
}

function unreadable(file: string, why: string): NotComparable {
  return new NotComparable(
    `\`${shown(file)}\` can't be read: ${shown(why)}`,
    "mend the document, so that it is valid JSON or YAML",
  );
}

/** Walks without recursion, and each shared value once: the walk itself must not be what a hostile document exhausts. */
function assertBounded(file: string, root: unknown): asserts root is Json {
  const seen = new Set<object>();
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (depth > DEEPEST || seen.size > MOST_VALUES) {
      throw new NotComparable(
        `\`${shown(file)}\` nests too deep or holds too many values`,
        "make the document smaller, with named schemas in files of their own",
      );
    }
    for (const child of Object.values(value)) open.push({ value: child, depth: depth + 1 });
  }
}
