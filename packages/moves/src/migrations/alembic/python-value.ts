import type { PythonToken } from "./python-lines.ts";

/** A value as it is written. `unread`: what is only known when it runs. */
export type PythonValue =
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "constant"; readonly is: boolean | null }
  | { readonly kind: "list"; readonly items: readonly PythonValue[] }
  | { readonly kind: "name"; readonly name: string }
  | PythonCall
  | { readonly kind: "unread" };

export type PythonCall = {
  readonly kind: "call";
  /** With its dots, such as `sa.Column`. */
  readonly name: string;
  readonly positional: readonly PythonValue[];
  readonly named: ReadonlyMap<string, PythonValue>;
};

const UNREAD: PythonValue = { kind: "unread" };
const CONSTANTS: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };
const MOST_NESTED = 40;

/** Reads a whole line, or a part of one, as one value. */
export function pythonValue(tokens: readonly PythonToken[]): PythonValue {
  const cursor = { tokens, at: 0 };
  const value = readValue(cursor, 0);
  return cursor.at === tokens.length ? value : UNREAD;
}

type Cursor = { readonly tokens: readonly PythonToken[]; at: number };

/** A value up to a comma or a closing bracket; what else follows it makes it unread. */
function readValue(cursor: Cursor, nested: number): PythonValue {
  const value = nested > MOST_NESTED ? UNREAD : readPrimary(cursor, nested);
  if (atEnd(cursor)) return value;
  skip(cursor);
  return UNREAD;
}

function readPrimary(cursor: Cursor, nested: number): PythonValue {
  const token = cursor.tokens[cursor.at];
  if (token === undefined) return UNREAD;
  if (token.kind === "string") return readString(cursor);
  if (token.kind === "number") {
    cursor.at += 1;
    return { kind: "number", text: token.text };
  }
  if (token.kind === "name") return readName(cursor, nested);
  if (takes(cursor, "[")) return { kind: "list", items: readItems(cursor, "]", nested).positional };
  if (takes(cursor, "(")) {
    const { positional, commas } = readItems(cursor, ")", nested);
    // Brackets around one value only group it.
    return positional.length === 1 && !commas ? (positional[0] ?? UNREAD) : { kind: "list", items: positional };
  }
  return UNREAD;
}

function readString(cursor: Cursor): PythonValue {
  let text = "";
  for (let token = cursor.tokens[cursor.at]; token?.kind === "string"; token = cursor.tokens[cursor.at]) {
    text += token.text;
    cursor.at += 1;
  }
  return { kind: "string", text };
}

function readName(cursor: Cursor, nested: number): PythonValue {
  let name = "";
  do {
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "name") return UNREAD;
    name += name === "" ? token.text : `.${token.text}`;
    cursor.at += 1;
  } while (takes(cursor, "."));
  if (Object.hasOwn(CONSTANTS, name)) return { kind: "constant", is: CONSTANTS[name] ?? null };
  if (!takes(cursor, "(")) return { kind: "name", name };
  const { positional, named } = readItems(cursor, ")", nested);
  return { kind: "call", name, positional, named };
}

type Items = {
  readonly positional: readonly PythonValue[];
  readonly named: ReadonlyMap<string, PythonValue>;
  readonly commas: boolean;
};

function readItems(cursor: Cursor, close: string, nested: number): Items {
  const positional: PythonValue[] = [];
  const named = new Map<string, PythonValue>();
  let commas = false;
  while (cursor.at < cursor.tokens.length && !takes(cursor, close)) {
    const from = cursor.at;
    const [first, second, third] = cursor.tokens.slice(cursor.at, cursor.at + 3);
    if (first?.kind === "name" && isSign(second, "=") && !isSign(third, "=")) {
      cursor.at += 2;
      named.set(first.text, readValue(cursor, nested + 1));
    } else positional.push(readValue(cursor, nested + 1));
    if (takes(cursor, ",")) commas = true;
    // A bracket that closes another kind is stepped over.
    if (cursor.at === from) cursor.at += 1;
  }
  return { positional, named, commas };
}

function atEnd({ tokens, at }: Cursor): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "sign" && /^[,)\]}]$/.test(token.text));
}

/** Steps over the rest of a value that isn't understood. */
function skip(cursor: Cursor): void {
  for (let depth = 0; cursor.at < cursor.tokens.length; cursor.at += 1) {
    if (depth === 0 && atEnd(cursor)) return;
    const token = cursor.tokens[cursor.at];
    if (token?.kind !== "sign") continue;
    if (/^[([{]$/.test(token.text)) depth += 1;
    if (/^[)\]}]$/.test(token.text)) depth -= 1;
  }
}

function takes(cursor: Cursor, sign: string): boolean {
  const found = isSign(cursor.tokens[cursor.at], sign);
  if (found) cursor.at += 1;
  return found;
}

function isSign(token: PythonToken | undefined, sign: string): boolean {
  return token?.kind === "sign" && token.text === sign;
}
