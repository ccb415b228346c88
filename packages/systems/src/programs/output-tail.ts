const KEPT_BYTES = 8 * 1024;
const MOST_LINES = 10;
const LONGEST_LINE = 200;

/** The end of an output, however long it is. */
export class OutputTail {
  #kept: Buffer = Buffer.alloc(0);

  add(chunk: Buffer): void {
    this.#kept = Buffer.concat([this.#kept, chunk]).subarray(-KEPT_BYTES);
  }

  /** Its last lines that say something, each cut where it is long, without what a terminal would act on. */
  lines(): readonly string[] {
    const lines = this.#kept.toString("utf8").split(/\r\n|[\r\n]/);
    return lines
      .map((line) => cut(line.replaceAll(ESCAPES, "").replaceAll(CONTROLS, "").trimEnd()))
      .filter((line) => line !== "")
      .slice(-MOST_LINES);
  }
}

// Colours and cursor movements (ECMA-48), and then whatever else nobody sees.
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function cut(line: string): string {
  const characters = Array.from(line);
  return characters.length > LONGEST_LINE ? `${characters.slice(0, LONGEST_LINE).join("")}…` : line;
}
