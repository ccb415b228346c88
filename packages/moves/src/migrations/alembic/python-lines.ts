/** A token of Python. `unread`: a string that is only known when it runs, or not understood. */
export type PythonToken = {
  readonly kind: "name" | "number" | "string" | "unread" | "sign";
  /** A string's content; otherwise the text. */
  readonly text: string;
  readonly line: number;
};

/** A logical line: brackets and backslashes join the lines of the file. */
export type PythonLine = {
  /** Columns of space before it; a tab goes to the next multiple of eight. */
  readonly indent: number;
  readonly tokens: readonly PythonToken[];
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
};

const SPACE = /[ \t\f\r]+|\\\r?\n|#[^\n]*/y;
const STRING = /([A-Za-z]{0,3})("""|'''|"|')/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
};

/** Cuts Python into its logical lines, or null where a string or a bracket has no end. Nothing is run. */
export function pythonLines(text: string): readonly PythonLine[] | null {
  const lines: PythonLine[] = [];
  let tokens: PythonToken[] = [];
  let depth = 0;
  let line = 1;
  let start = 0;
  let lineStart = 0;
  let indent = 0;
  let fresh = true;
  let at = 0;
  const close = (): void => {
    const [first] = tokens;
    if (first !== undefined) {
      lines.push({ indent, tokens, line: first.line, text: text.slice(start, at).trim() });
    }
    tokens = [];
  };
  while (at < text.length) {
    const character = text.charAt(at);
    const space = matched(SPACE, text, at);
    if (space !== null) {
      line += linesIn(space);
      at += space.length;
      continue;
    }
    if (character === "\n" || (character === ";" && depth === 0)) {
      if (depth === 0) {
        close();
        // What follows a semicolon is as far in as what stands before it.
        fresh ||= character === "\n";
      }
      if (character === "\n") {
        lineStart = at + 1;
        line += 1;
      }
      at += 1;
      continue;
    }
    if (tokens.length === 0) start = at;
    if (fresh) indent = indentOf(text.slice(lineStart, at));
    fresh = false;
    const token = nextToken(text, at);
    if (token === null) return null;
    if (/^[([{]$/.test(token.bytes) && token.kind === "sign") depth += 1;
    if (/^[)\]}]$/.test(token.bytes) && token.kind === "sign") depth -= 1;
    if (depth < 0) return null;
    tokens.push({ kind: token.kind, text: token.text, line });
    line += linesIn(token.bytes);
    at += token.bytes.length;
  }
  close();
  return depth === 0 ? lines : null;
}

type Token = Pick<PythonToken, "kind" | "text"> & { readonly bytes: string };

function nextToken(text: string, at: number): Token | null {
  STRING.lastIndex = at;
  const opening = STRING.exec(text);
  if (opening !== null) return stringAt(text, at, opening[1] ?? "", opening[2] ?? "");
  const name = matched(NAME, text, at);
  if (name !== null) return { kind: "name", text: name, bytes: name };
  const number = matched(NUMBER, text, at);
  if (number !== null) return { kind: "number", text: number, bytes: number };
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { kind: "sign", text: sign, bytes: sign };
}

/** Null where it has no end. */
function stringAt(text: string, at: number, prefix: string, quote: string): Token | null {
  const start = at + prefix.length + quote.length;
  const raw = /r/i.test(prefix);
  let content = "";
  let understood = /^(?:u|r)?$/i.test(prefix);
  for (let end = start; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (text.startsWith(quote, end)) {
      return { kind: understood ? "string" : "unread", text: content, bytes: text.slice(at, end + quote.length) };
    }
    if (character === "\n" && quote.length === 1) return null;
    if (character !== "\\") {
      content += character;
      continue;
    }
    end += 1;
    const escaped = raw ? `\\${text.charAt(end)}` : ESCAPES[text.charAt(end)];
    understood &&= escaped !== undefined;
    content += escaped ?? "";
  }
  return null;
}

function matched(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function linesIn(text: string): number {
  return text.split("\n").length - 1;
}

function indentOf(space: string): number {
  let columns = 0;
  for (const character of space) {
    if (character === "\t") columns += 8 - (columns % 8);
    else if (character === " ") columns += 1;
  }
  return columns;
}
