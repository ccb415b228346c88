import { posix } from "node:path";
import { percentDecoded } from "../http/percent-decoded.ts";
import { isArray, isObject, type Json, memberOf, textOf } from "./json.ts";
import { NotComparable, shown } from "./judgement.ts";
import { readDocument } from "./read-document.ts";

/** A part of a document, and the file that its own references are relative to. */
export type Located = { readonly file: string; readonly value: Json };

/** Reads a file of the repository at one commit; null where there is none. */
export type ReadFile = (file: string) => Promise<string | null>;

const MOST_FILES = 500;
const MOST_HOPS = 100;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** A document with all files of the repository that it refers to, at one commit. No reference is ever fetched from elsewhere. */
export class Documents {
  readonly root: Located;
  readonly files: ReadonlyMap<string, string>;
  /** References to other hosts, which are an error only where a comparison comes upon them. */
  readonly foreign: ReadonlySet<string>;
  private readonly values: ReadonlyMap<string, Json>;
  private readonly identified: ReadonlyMap<string, Located>;

  constructor(
    root: Located,
    files: ReadonlyMap<string, string>,
    values: ReadonlyMap<string, Json>,
    found: { readonly foreign: ReadonlySet<string>; readonly identified: ReadonlyMap<string, Located> },
  ) {
    this.root = root;
    this.files = files;
    this.values = values;
    this.foreign = found.foreign;
    this.identified = found.identified;
  }

  /** The same files with their root spelled another way. References lead where they did. */
  withRoot(root: Located): Documents {
    return new Documents(root, this.files, this.values, { foreign: this.foreign, identified: this.identified });
  }

  /** The part itself, or what its chain of `$ref`s leads to. Throws `NotComparable` where that is nowhere, or on another host. */
  follow(part: Located): Located {
    let at = part;
    for (let hops = 0; hops < MOST_HOPS; hops += 1) {
      const ref = textOf(memberOf(at.value, "$ref"));
      if (ref === null) return at;
      at = this.resolve(ref, at.file);
    }
    throw new NotComparable(`a \`$ref\` in \`${shown(part.file)}\` leads round in a circle`, "mend the reference");
  }

  resolve(ref: string, from: string): Located {
    const [address, fragment] = split(ref);
    const file = ADDRESS.test(address) ? null : fileOf(address, from);
    const value = file === null ? undefined : this.values.get(file);
    const document = file !== null && value !== undefined ? { file, value } : this.identified.get(address);
    if (document === undefined) {
      throw file === null ? elsewhere(ref) : nowhere(ref, from);
    }
    if (fragment === "") return document;
    if (!fragment.startsWith("/")) {
      const anchored = this.identified.get(`${document.file}#${fragment}`);
      if (anchored === undefined) throw nowhere(ref, from);
      return anchored;
    }
    return this.descend(document, fragment, ref, from);
  }

  private descend(document: Located, pointer: string, ref: string, from: string): Located {
    let at = document;
    for (const step of pointer.slice(1).split("/")) {
      const key = percentDecoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
      const next = isArray(at.value) ? at.value[Number(key)] : memberOf(at.value, key);
      if (next === undefined) throw nowhere(ref, from);
      at = { file: at.file, value: next };
    }
    return at;
  }
}

/** Reads a document and, file by file, what it refers to in the same repository. */
export async function loadDocuments(entry: string, read: ReadFile): Promise<Documents> {
  const files = new Map<string, string>();
  const values = new Map<string, Json>();
  const foreign = new Set<string>();
  const identified = new Map<string, Located>();
  const wanted = [entry];
  const asked = new Set(wanted);
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    const text = await read(file);
    if (text === null) continue;
    const value = await readDocument(file, text);
    files.set(file, text);
    values.set(file, value);
    for (const ref of references(file, value, identified)) {
      const [address] = split(ref);
      const target = ADDRESS.test(address) ? null : fileOf(address, file);
      if (target === null) foreign.add(ref);
      else if (!asked.has(target)) {
        asked.add(target);
        wanted.push(target);
      }
    }
    if (asked.size > MOST_FILES) {
      throw new NotComparable(`\`${shown(entry)}\` refers to more than ${MOST_FILES} files`, "bundle it into one file");
    }
  }
  const root = values.get(entry);
  if (root === undefined) {
    throw new NotComparable(`there is no file \`${shown(entry)}\``, "name the file that holds it");
  }
  return new Documents({ file: entry, value: root }, files, values, { foreign, identified });
}

/** All references in a document; notes on its way what gives itself a name to be referred to by. */
function references(file: string, root: Json, identified: Map<string, Located>): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Json>();
  const open: Json[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (!(isArray(value) || isObject(value)) || seen.has(value)) continue;
    seen.add(value);
    const ref = textOf(memberOf(value, "$ref"));
    if (ref !== null) found.add(ref);
    const id = textOf(memberOf(value, "$id"));
    if (id !== null) identified.set(id.startsWith("#") ? `${file}${id}` : id.replace(/#$/, ""), { file, value });
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const anchor = textOf(memberOf(value, key));
      if (anchor !== null) identified.set(`${file}#${anchor}`, { file, value });
    }
    open.push(...Object.values(value));
  }
  return found;
}

function split(ref: string): readonly [string, string] {
  const at = ref.indexOf("#");
  return at === -1 ? [ref, ""] : [ref.slice(0, at), ref.slice(at + 1)];
}

/** The file in the repository that a relative address means; null for one outside it. */
function fileOf(address: string, from: string): string | null {
  if (address === "") return from;
  const path = posix.normalize(posix.join(posix.dirname(from), percentDecoded(address)));
  return address.startsWith("/") || path.startsWith("../") || path === ".." || path.includes("\\") ? null : path;
}

function elsewhere(ref: string): NotComparable {
  return new NotComparable(
    `its \`$ref\` \`${shown(ref)}\` leads out of the repository, and is not fetched`,
    "keep a copy of what it refers to in the repository, and refer to that",
  );
}

function nowhere(ref: string, from: string): NotComparable {
  return new NotComparable(
    `the \`$ref\` \`${shown(ref)}\` in \`${shown(from)}\` leads nowhere`,
    "mend the reference, or add what it refers to",
  );
}
