import { createReadStream } from "node:fs";

/**
 * The lines of a file of text, without their ends and without a byte order mark; null for one that is longer than `most`
 * characters, of which no more is read. Only line feeds end a line, with or without a carriage return: JSON's texts may hold the other
 * separators of Unicode. Throws where the file cannot be read.
 */
export async function* linesOf(file: string, most: number): AsyncGenerator<string | null> {
  let rest = "";
  let isFirst = true;
  for await (const chunk of createReadStream(file, "utf8")) {
    const parts = `${rest}${String(chunk)}`.split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      yield part.length > most ? null : bare(part, isFirst);
      isFirst = false;
    }
    if (rest.length > most) {
      yield null;
      return;
    }
  }
  if (rest !== "") yield bare(rest, isFirst);
}

function bare(line: string, isFirst: boolean): string {
  const text = line.endsWith("\r") ? line.slice(0, -1) : line;
  return isFirst ? text.replace(/^\uFEFF/, "") : text;
}
