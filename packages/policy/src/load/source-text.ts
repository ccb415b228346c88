import { LineCounter } from "yaml";
import type { Position } from "../decision/reason.ts";
import type { Finding } from "./loaded-policy.ts";
import { hiddenCharacters } from "./hidden-characters.ts";
import { codePoint } from "./shown.ts";

/** Enough for a policy of hundreds of components, and little enough that no reader of it can be kept busy. */
const MOST_BYTES = 64 * 1024;

/** The text of a file, and where its offsets (UTF-16 units) stand in it. */
export type SourceText = { readonly text: string; position(offset: number): Position };

/** The text of a policy file, a byte order mark left out, or what makes it unreadable. */
export function sourceText(file: string, content: Uint8Array | string): SourceText | readonly [Finding, ...Finding[]] {
  const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
  if (size > MOST_BYTES) return [tooLarge(file, size)];
  const text = typeof content === "string" ? content.replace(/^\ufeff/, "") : new TextDecoder("utf-8").decode(content);
  const source = { text, position: positionsIn(file, text) };
  const bad = typeof content === "string" ? null : notUtf8(source, content);
  if (bad !== null) return [bad];
  const [first, ...others] = hiddenCharacters(text).map(({ offset, character }) =>
    hidden(source.position(offset), character),
  );
  return first === undefined ? source : [first, ...others];
}

export function hidden(at: Position, character: string): Finding {
  return {
    code: "policy.hidden-character",
    path: [],
    at,
    says: `an invisible character, ${codePoint(character)}, stands here: a policy must be what its readers see`,
    expected: null,
    suggestion: "remove it",
  };
}

function positionsIn(file: string, text: string): (offset: number) => Position {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const newline of text.matchAll(/\n/g)) lines.addNewLine(newline.index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line, column: col };
  };
}

function tooLarge(file: string, size: number): Finding {
  return {
    code: "policy.too-large",
    path: [],
    at: { file, line: 1, column: 1 },
    says: `the file has ${size} bytes, a policy at most ${MOST_BYTES}`,
    expected: `at most ${MOST_BYTES} bytes`,
    suggestion: null,
  };
}

/** The first byte that is not UTF-8: the first that does not survive being read and written again. */
function notUtf8(source: SourceText, bytes: Uint8Array): Finding | null {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const again = new TextEncoder().encode(lenient);
  const bad = bytes.findIndex((byte, i) => byte !== again[i]);
  if (bad === -1) return null;
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const byte = (bytes[bad] ?? 0).toString(16).padStart(2, "0");
  return {
    code: "policy.not-utf-8",
    path: [],
    at: source.position(new TextDecoder("utf-8").decode(bytes.subarray(0, bad)).length),
    says: utf16 ? "the file is UTF-16, a policy must be UTF-8" : `the byte \`${byte}\` is not UTF-8 here`,
    expected: "UTF-8",
    suggestion: "save the file as UTF-8",
  };
}
