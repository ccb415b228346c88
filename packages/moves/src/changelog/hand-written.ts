import { SignalboxError } from "@signalbox/policy/error";

/**
 * Text that people write into generated files: whatever stands between `<!-- signalbox:begin NAME -->` and
 * `<!-- signalbox:end NAME -->`, each on a line of its own, survives when the file is generated again.
 */
export type HandWritten = {
  readonly name: string;
  readonly text: string;
  /** The lines of its two markers, counted from 0. */
  readonly begin: number;
  readonly end: number;
};

/**
 * The hand-written parts of a text by their names. Throws `SignalboxError` `notes.markers` with the line, where a
 * marker is malformed, alone, nested or repeated: to guess what somebody wrote would be to lose it.
 */
export function handWrittenParts(text: string, file = "the notes", from = 0): ReadonlyMap<string, string> {
  return new Map(partsOf(linesOf(text), file, from).map((part) => [part.name, part.text]));
}

/** A part as it stands in a text, with its markers. */
export function handWrittenPart(name: string, text: string): string {
  return [`<!-- signalbox:begin ${name} -->`, ...(text === "" ? [] : [text]), `<!-- signalbox:end ${name} -->`].join(
    "\n",
  );
}

/** The lines of whatever stands between two markers, in a text that may hold anything else: nothing is refused. */
export function handWrittenLines(lines: readonly string[]): ReadonlySet<number> {
  const taken = new Set<number>();
  let open: { readonly name: string; readonly line: number } | null = null;
  for (const [line, text] of lines.entries()) {
    const [, kind, name = ""] = MARKER.exec(text.replace(/\r$/, "")) ?? [];
    if (kind === "begin") open = { name, line };
    else if (kind === "end") {
      const begin = open?.name === name ? open.line : line + 1;
      for (let at = begin; at <= line; at += 1) taken.add(at);
      open = null;
    }
  }
  return taken;
}

const MARKER = /^ {0,3}<!--[ \t]*signalbox:(begin|end)[ \t]+([a-z]+(?:-[a-z]+)*)[ \t]*-->[ \t]*$/;
const LIKE_A_MARKER = /<!--\s*signalbox:(?:begin|end)\b/;

/** The hand-written parts, in their order; the first line is the file's line `from`, counted from 0. */
export function partsOf(lines: readonly string[], file: string, from = 0): readonly HandWritten[] {
  const parts: HandWritten[] = [];
  let open: { readonly name: string; readonly line: number } | null = null;
  for (const [line, text] of lines.entries()) {
    const [, kind, name = ""] = MARKER.exec(text) ?? [];
    if (kind === undefined) {
      if (LIKE_A_MARKER.test(text))
        throw bad(file, from + line, "holds a marker that is not one, or not on a line of its own");
    } else if (kind === "begin") {
      if (open !== null)
        throw bad(
          file,
          from + line,
          `begins \`${name}\` inside of \`${open.name}\`, which begins on line ${from + open.line + 1}`,
        );
      if (parts.some((part) => part.name === name)) throw bad(file, from + line, `begins \`${name}\` a second time`);
      open = { name, line };
    } else {
      if (open?.name !== name) throw bad(file, from + line, `ends \`${name}\`, which does not begin before it`);
      parts.push({ name, text: lines.slice(open.line + 1, line).join("\n"), begin: open.line, end: line });
      open = null;
    }
  }
  if (open !== null) throw bad(file, from + open.line, `begins \`${open.name}\`, which never ends`);
  return parts;
}

/** The lines of a text: whoever edits in a browser gets CRLF. */
export function linesOf(text: string): readonly string[] {
  return text.replaceAll("\r\n", "\n").split("\n");
}

function bad(file: string, line: number, says: string): SignalboxError {
  return new SignalboxError("notes.markers", `line ${line + 1} of ${file} ${says}`, {
    next: "mend the markers by hand, `<!-- signalbox:begin NAME -->` and `<!-- signalbox:end NAME -->` with a name of small letters and `-`; nothing was overwritten",
  });
}
