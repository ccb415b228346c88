import { type Captured, type Filled, namesIn, PLACEHOLDER, replaceNames, uncaptured } from "./placeholders.ts";

// A text of JSON, with the colon that makes it a key; or a placeholder outside of any text.
const PARTS = new RegExp(`"(?:[^"\\\\]|\\\\.)*"(\\s*:)?|${PLACEHOLDER.source}`, "g");
const LITERAL = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)$/;

/**
 * The body of a step, which is JSON, with what earlier steps captured, which may be anything. A captured value stays within
 * its text, escaped; outside of texts it must be a number or a truth value. Keys are the policy's own.
 */
export function fillBody(template: string, captured: Captured): Filled<string> {
  if (!isJson(template.replaceAll(PARTS, (part) => (part.startsWith("{") ? "0" : part)))) {
    return { ok: false, says: "its body is not JSON" };
  }
  const missing = namesIn(template).find((name) => !captured.has(name));
  if (missing !== undefined) return uncaptured(missing);
  const refusals: string[] = [];
  const value = template.replaceAll(PARTS, (part: string, colon: string | undefined) => {
    const [name] = namesIn(part);
    if (name === undefined) return part;
    if (colon !== undefined) refusals.push(`\`{${name}}\` stands in a key of its body`);
    if (part.startsWith('"')) return replaceNames(part, (each) => escaped(captured.get(each) ?? ""));
    const literal = captured.get(name) ?? "";
    if (!LITERAL.test(literal)) {
      refusals.push(`what was captured as \`{${name}}\` is no number, and stands outside of a text`);
    }
    return literal;
  });
  const [says] = refusals;
  return says === undefined ? { ok: true, value } : { ok: false, says };
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
