export const id = 640;
export const ids = [640];
export const modules = {

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/**
 * A document for machines, as it is printed. What a terminal would obey stands in it as `\u009b`: JSON lets any character of a text
 * be written so, and escapes no more than U+0000–001F by itself.
 */
function jsonOf(value, indent = 2) {
    return JSON.stringify(value, null, indent).replaceAll(CONTROLS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const CONTROLS = /[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 6297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withoutHidden),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   xy: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
// What a reader of a diff cannot see, or sees elsewhere than it stands: control and format characters (bidirectional
// overrides and zero-width ones among them), line and paragraph separators, blank letters, lone surrogates and what
// Unicode calls no character. "Trojan Source" (CVE-2021-42574) and its heirs live on them.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\u{E0100}-\u{E01EF}]/u;
const PLAIN = new Set(["\t", "\n", "\r"]);
/** Whether a character (one code point) has no place in a policy because nobody sees it. */
function isHidden(character) {
    return HIDDEN.test(character) && !PLAIN.has(character);
}
/** The hidden characters of a text, each with its offset in UTF-16 units. */
function hiddenCharacters(text) {
    const found = [];
    for (const match of text.matchAll(new RegExp(HIDDEN, "gu"))) {
        if (!PLAIN.has(match[0]))
            found.push({ offset: match.index, character: match[0] });
    }
    return found;
}
/** A text without its hidden characters: what its writer sees. */
function withoutHidden(text) {
    return Array.from(text)
        .filter((character) => !isHidden(character))
        .join("");
}
//# sourceMappingURL=hidden-characters.js.map

/***/ }),

/***/ 2521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(192);

// Longer words are compared no further: nobody meant a key of ours by them.
const LONGEST = 64;
/** The word of `known` that was most likely meant by `word`; null where none is near. */
function nearestWord(word, known) {
    if (word.length > LONGEST)
        return null;
    const folded = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
    const most = word.length <= 3 ? 1 : Math.ceil(word.length / 3);
    const nearest = (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(word.toLowerCase(), [...folded.keys()], { maxDistance: most });
    return nearest === undefined ? null : (folded.get(nearest) ?? null);
}
//# sourceMappingURL=nearest-word.js.map

/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/components.js + 2 modules
var components = __webpack_require__(2625);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/policy.js + 2 modules
var policy = __webpack_require__(1219);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(6238);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(2579);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(8574);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/hidden-characters.js
var hidden_characters = __webpack_require__(6297);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/look-alikes.js
/**
 * Letters that look like one of ASCII's, each before the one it looks like; the likeliest of Unicode's confusables
 * (UTS #39). The letters before are not the ones that they seem to be: that is their point.
 */
const ALIKE = {
    Cyrillic: "аa сc ԁd еe ԍg һh іi јj кk ӏl мm пn оo рp ԛq гr ѕs тt ѵv ԝw хx уy вb цu АA ВB СC ЕE ԌG НH ІI ЈJ КK МM ОO РP ԚQ ЅS ТT ԜW ХX УY",
    Greek: "αa ιi κk ηn οo ρp τt υu νv χx γy ωw ΑA ΒB ΕE ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX ΥY ΖZ",
    Armenian: "օo սu հh ոn ցg քp",
    Latin: "ıi ɑa ɡg ǀl",
};
const FULL_WIDTH_OR_MATHEMATICAL = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const KNOWN = new Map(Object.entries(ALIKE).flatMap(([alphabet, pairs]) => pairs.split(" ").map((pair) => {
    const [character = "", like = ""] = Array.from(pair);
    return [character, { character, like, alphabet }];
})));
/** What ASCII character this one looks like, or null. Full-width and mathematical letters count as well. */
function lookAlike(character) {
    if (!FULL_WIDTH_OR_MATHEMATICAL.test(character))
        return KNOWN.get(character) ?? null;
    const like = character.normalize("NFKC");
    return /^[!-~]$/.test(like) ? { character, like, alphabet: "full-width or mathematical" } : null;
}
/** A text with each look-alike replaced by what it looks like. */
function asItLooks(text) {
    return Array.from(text, (character) => lookAlike(character)?.like ?? character).join("");
}
/** The first look-alike in a word that has ASCII letters too: nobody mixes alphabets within a word on purpose. */
function mixedIn(text) {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const mixed = words.filter((word) => /[A-Za-z]/.test(word));
    return mixed.map(firstIn).find((found) => found !== null) ?? null;
}
/** The first look-alike of a text that is written in look-alikes and ASCII alone, so that it reads as an ASCII word. */
function disguisedIn(text) {
    return /^[\x20-\x7e]*$/.test(asItLooks(text)) ? firstIn(text) : null;
}
function firstIn(text) {
    return Array.from(text, lookAlike).find((found) => found !== null) ?? null;
}
//# sourceMappingURL=look-alikes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/source-text.js



/** Enough for a policy of hundreds of components, and little enough that no reader of it can be kept busy. */
const MOST_BYTES = 64 * 1024;
/** The text of a policy file, a byte order mark left out, or what makes it unreadable. */
function sourceText(file, content) {
    const size = typeof content === "string" ? new TextEncoder().encode(content).length : content.length;
    if (size > MOST_BYTES)
        return [tooLarge(file, size)];
    const text = typeof content === "string" ? content.replace(/^\ufeff/, "") : new TextDecoder("utf-8").decode(content);
    const source = { text, position: positionsIn(file, text) };
    const bad = typeof content === "string" ? null : notUtf8(source, content);
    if (bad !== null)
        return [bad];
    const [first, ...others] = (0,hidden_characters/* hiddenCharacters */.xy)(text).map(({ offset, character }) => source_text_hidden(source.position(offset), character));
    return first === undefined ? source : [first, ...others];
}
function source_text_hidden(at, character) {
    return {
        code: "policy.hidden-character",
        path: [],
        at,
        says: `an invisible character, ${(0,shown/* codePoint */.yb)(character)}, stands here: a policy must be what its readers see`,
        expected: null,
        suggestion: "remove it",
    };
}
function positionsIn(file, text) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const newline of text.matchAll(/\n/g))
        lines.addNewLine(newline.index + 1);
    return (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { file, line, column: col };
    };
}
function tooLarge(file, size) {
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
function notUtf8(source, bytes) {
    const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    const again = new TextEncoder().encode(lenient);
    const bad = bytes.findIndex((byte, i) => byte !== again[i]);
    if (bad === -1)
        return null;
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
//# sourceMappingURL=source-text.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/as-seen.js




/** A key may be of any alphabet (a branch may), but not look like an ASCII word without being it. */
function keyAsSeen(text, at) {
    return asSeen(text, at, disguisedIn(text) ?? mixedIn(text));
}
/** A value may be of any alphabet (a folder may), but no word of it of two. */
function valueAsSeen(text, at) {
    return asSeen(text, at, mixedIn(text));
}
function asSeen(text, at, alike) {
    // Those that stand in the file as they are were refused with the file; these were written as an escape.
    const [escaped] = (0,hidden_characters/* hiddenCharacters */.xy)(text);
    const plain = escaped === undefined ? text : (0,hidden_characters/* withoutHidden */.P)(text);
    return {
        text: alike === null ? plain : asItLooks(plain),
        wrong: [
            ...(escaped === undefined ? [] : [source_text_hidden(at, escaped.character)]),
            ...(alike === null ? [] : [disguised(text, at, alike)]),
        ],
    };
}
function disguised(text, at, { character, like, alphabet }) {
    return {
        code: "policy.look-alike",
        path: [],
        at,
        says: `in ${(0,shown/* shown */.SP)(text)}, \`${character}\` (${(0,shown/* codePoint */.yb)(character)}, ${alphabet}) only looks like \`${like}\``,
        expected: null,
        suggestion: `did you mean ${(0,shown/* shown */.SP)(asItLooks(text))}?`,
    };
}
//# sourceMappingURL=as-seen.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-errors.js
/** What the YAML reader's errors mean, in words for who wrote the file. */
const MEANING = {
    ALIAS_PROPS: "an alias can have neither a tag nor an anchor",
    BAD_ALIAS: "this alias or anchor has no proper name",
    BAD_COLLECTION_TYPE: "this tag does not fit what follows it",
    BAD_DIRECTIVE: "this line that starts with `%` is not understood",
    BAD_DQ_ESCAPE: "this escape is not understood within double quotes: write `\\\\` for a backslash, or use single quotes",
    BAD_INDENT: "the indentation does not fit, or a bracket before it is missing: keys of one map start in one column, what belongs to a key stands further in",
    BAD_PROP_ORDER: "an anchor or tag stands in the wrong place",
    BAD_SCALAR_START: "a value cannot start with this character: put it in quotes",
    BLOCK_AS_IMPLICIT_KEY: "a `: ` too many: put a value that holds `: ` in quotes, or start a new line",
    BLOCK_IN_FLOW: "within `{}` or `[]`, lists and maps need brackets of their own",
    DUPLICATE_KEY: "this key is given twice",
    IMPOSSIBLE: "this is not understood",
    KEY_OVER_1024_CHARS: "this key is longer than 1024 characters, or its `:` is missing",
    MISSING_CHAR: "a bracket, quote, comma, space or `:` is missing here",
    MULTILINE_IMPLICIT_KEY: "a key must end on its line: is a `:` missing, or a value not in quotes?",
    MULTIPLE_ANCHORS: "more than one anchor stands here",
    MULTIPLE_DOCS: "a second document starts here",
    MULTIPLE_TAGS: "more than one tag stands here",
    NON_STRING_KEY: "a key must be text",
    RESOURCE_EXHAUSTION: "this is nested too deeply",
    TAB_AS_INDENT: "a tab is used to indent: YAML wants spaces",
    TAG_RESOLVE_FAILED: "this tag is not known",
    UNEXPECTED_TOKEN: "this is not expected here: is a bracket, quote or comma missing or left over?",
};
function yamlError(code) {
    return MEANING[code];
}
//# sourceMappingURL=yaml-errors.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tokens.js


const DEEPEST = 20;
/**
 * The tokens of a YAML text, and what a policy does without: anchors and aliases (which explode), tags, directives,
 * depth. They are looked for here, without recursion, because composing a document recurses: deep nesting can end
 * the whole process there.
 */
function yamlTokens(source) {
    const tokens = [...new dist/* Parser */.iX().parse(source.text)];
    const findings = [];
    let deep = false;
    const left = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const { token, depth } = next;
        const refused = refusal(token);
        if (refused !== null)
            findings.push({ ...refused, at: source.position(token.offset) });
        if (depth > DEEPEST && !deep) {
            deep = true;
            findings.push({ ...TOO_DEEP, at: source.position(token.offset) });
        }
        const nested = depth + (isCollection(token) ? 1 : 0);
        for (const child of below(token))
            left.push({ token: child, depth: nested });
    }
    return { tokens, findings, deep };
}
const TOO_DEEP = {
    code: "policy.too-deep",
    path: [],
    says: `this is nested more than ${DEEPEST} levels deep`,
    expected: `at most ${DEEPEST} levels`,
    suggestion: null,
};
function refusal(token) {
    const source = "source" in token ? (0,shown/* shown */.SP)(token.source) : "";
    if (token.type === "alias")
        return repeated(`${source} stands for what is written elsewhere`);
    if (token.type === "anchor")
        return repeated(`the anchor ${source} is a name for what follows`);
    if (token.type === "tag")
        return meaningless("policy.tag", `the tag ${source}`);
    return token.type === "directive" ? meaningless("policy.directive", source) : null;
}
function repeated(what) {
    const says = `${what}: a policy says everything where it holds`;
    return { code: "policy.anchor", path: [], says, expected: null, suggestion: "write it out" };
}
function meaningless(code, what) {
    return { code, path: [], says: `${what} has no meaning in a policy`, expected: null, suggestion: "remove it" };
}
function isCollection(token) {
    return token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection";
}
function below(token) {
    const own = "start" in token && Array.isArray(token.start) ? token.start : [];
    const props = "props" in token ? token.props : [];
    const value = "value" in token && token.value !== undefined ? [token.value] : [];
    const items = "items" in token ? token.items.flatMap(partsOf) : [];
    return [...own, ...props, ...value, ...items];
}
function partsOf(item) {
    return [...item.start, ...(item.key ? [item.key] : []), ...(item.sep ?? []), ...(item.value ? [item.value] : [])];
}
//# sourceMappingURL=yaml-tokens.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/yaml-tree.js






/** What YAML text says, and all that is wrong with it as YAML. No tree where nothing further can be said of it. */
function yamlTree(source) {
    const { tokens, findings: refused, deep } = yamlTokens(source);
    const findings = [...refused];
    if (deep || refused.some(({ code }) => code === "policy.directive"))
        return { tree: null, findings };
    const composer = new dist/* Composer */.Dk({ version: "1.2", strict: true, uniqueKeys: false, prettyErrors: false });
    const [document, second] = firstTwo(composer.compose(tokens, true, source.text.length));
    if (document === undefined)
        return { tree: null, findings };
    // What was refused already makes errors of its own here.
    if (refused.length === 0)
        findings.push(...syntaxErrors(source, document));
    if (second !== undefined)
        findings.push(severalDocuments(source, second));
    if (findings.some(({ code }) => code === "policy.syntax"))
        return { tree: null, findings };
    const tree = treeOf(source, document.contents, source.position(0), findings);
    return { tree, findings };
}
function firstTwo(all) {
    const taken = [];
    for (const one of all) {
        taken.push(one);
        if (taken.length === 2)
            break;
    }
    return taken;
}
// One mistake makes several errors: the first of a line tells. Warnings are errors: what a reader of YAML is not sure
// of, a policy should not rest on.
function syntaxErrors(source, document) {
    const perLine = new Map();
    for (const { code, pos } of [...document.errors, ...document.warnings].toSorted((a, b) => a.pos[0] - b.pos[0])) {
        const at = source.position(pos[0]);
        if (!perLine.has(at.line))
            perLine.set(at.line, wrong("policy.syntax", at, yamlError(code)));
    }
    return [...perLine.values()];
}
function severalDocuments(source, second) {
    const at = source.position(second.range[0]);
    return wrong("policy.several-documents", at, "a second document starts here: a policy is one document");
}
/** `around` is where the key stands: an empty value has no text of its own. */
function treeOf(source, node, around, findings) {
    if (node === null || !node.range || ((0,dist/* isScalar */.jn)(node) && node.source === "" && node.value === null)) {
        return { kind: "scalar", at: around, value: null, source: "" };
    }
    const at = source.position(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node) || typeof node.tag === "string")
        return { kind: "unreadable", at };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: "map", at, entries: entriesOf(source, node, findings) };
    if ((0,dist/* isSeq */.oP)(node)) {
        return { kind: "list", at, items: node.items.map((item) => treeOf(source, nodeOr(item), at, findings)) };
    }
    return (0,dist/* isScalar */.jn)(node) ? scalarOf(node.value, node.source ?? "", at, findings) : { kind: "unreadable", at };
}
function scalarOf(value, source, at, findings) {
    if (typeof value === "number" || typeof value === "boolean" || value === null) {
        return { kind: "scalar", at, value, source };
    }
    if (typeof value !== "string")
        return { kind: "unreadable", at };
    const { text, wrong: odd } = valueAsSeen(value, at);
    findings.push(...odd);
    return { kind: "scalar", at, value: text, source };
}
function entriesOf(source, map, findings) {
    const entries = new Map();
    for (const pair of map.items) {
        const node = nodeOr(pair.key);
        const key = source.position((node?.range ?? map.range ?? [0])[0]);
        const value = treeOf(source, nodeOr(pair.value), key, findings);
        if ((0,dist/* isAlias */.Vj)(node) || typeof node?.tag === "string")
            continue;
        const { text, wrong: odd } = keyOf(node, key, entries);
        findings.push(...odd);
        if (text !== null)
            entries.set(text, { key, value });
    }
    return entries;
}
/** The text of a key, or null where nothing may be kept under it. */
function keyOf(node, at, before) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== "string") {
        const source = (0,dist/* isScalar */.jn)(node) ? (node.source ?? "") : "";
        return refusedKey("policy.key-not-text", at, "a key must be text", source === "" ? null : `write \`"${source}"\``);
    }
    const seen = keyAsSeen(node.value, at);
    const first = before.get(seen.text);
    const others = seen.wrong;
    if (first !== undefined) {
        const says = `${(0,shown/* shown */.SP)(seen.text)} is given twice, first on line ${first.key.line}`;
        return refusedKey("policy.duplicate-key", at, says, "remove one of the two", others);
    }
    if (seen.text === "<<") {
        return refusedKey("policy.merge-key", at, "a policy has no merge keys (`<<`)", "write out what holds here", others);
    }
    if (RESERVED.has(seen.text)) {
        return refusedKey("policy.reserved-key", at, `${(0,shown/* shown */.SP)(seen.text)} cannot be a key`, "take another name", others);
    }
    return seen;
}
// Names that mean something else to JavaScript, here and in what reads our records.
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);
function refusedKey(code, at, says, suggestion, others = []) {
    return { text: null, wrong: [...others, { ...wrong(code, at, says), suggestion }] };
}
function wrong(code, at, says) {
    return { code, path: [], at, says, expected: null, suggestion: null };
}
function nodeOr(node) {
    return (0,dist/* isNode */.Ll)(node) ? node : null;
}
/** How far a path goes in a tree: the part that was reached, its tree and its key's place, and the part that is not there. */
function follow(tree, path) {
    let node = tree;
    let key = null;
    for (const [i, step] of path.entries()) {
        const entry = childOf(node, step);
        if (entry === null)
            return { node, key, reached: path.slice(0, i), missed: path.slice(i) };
        node = entry.value;
        key = entry.key;
    }
    return { node, key, reached: path, missed: [] };
}
function childOf(tree, step) {
    if (tree.kind === "map")
        return tree.entries.get(step) ?? null;
    const item = tree.kind === "list" && /^\d+$/.test(step) ? tree.items[Number(step)] : undefined;
    return item === undefined ? null : { key: item.at, value: item };
}
/** What a tree says as plain data, without prototypes. */
function plainData(tree) {
    switch (tree.kind) {
        case "map":
            return (0,no_inherited_keys/* withoutInheritedKeys */.H)(Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, plainData(value)])));
        case "list":
            return tree.items.map(plainData);
        case "scalar":
            return tree.value;
        case "unreadable":
            return null;
    }
}
//# sourceMappingURL=yaml-tree.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/components-apart.js




/** Whether each component has folders and tags of its own: a change or tag that is two components' is nobody's. */
function componentsApart(policy, tree) {
    return [...sharedPaths(policy.components), ...sharedTags(policy)].map((shared) => ({
        ...shared,
        at: placeOf(tree, shared.path),
    }));
}
function sharedPaths(components) {
    const owners = new Map();
    const shared = Object.entries(components).flatMap(([name, { path }]) => {
        const owner = owners.get(path);
        if (owner === undefined)
            owners.set(path, name);
        return owner === undefined ? [] : [sharedPath(["components", name, "path"], name, owner, path)];
    });
    return [...shared, ...Object.entries(components).flatMap(([name, component]) => takenPaths(name, component, owners))];
}
function takenPaths(name, component, owners) {
    return component["former-paths"].flatMap((path, i) => {
        const owner = owners.get(path);
        if (owner === undefined || owner === name)
            return [];
        return [sharedPath(["components", name, "former-paths", String(i)], name, owner, path)];
    });
}
function sharedPath(path, name, owner, folder) {
    return {
        code: "policy.shared-path",
        path,
        says: `${(0,shown/* shown */.SP)(name)} has the folder ${(0,shown/* shown */.SP)(folder)}, which is ${(0,shown/* shown */.SP)(owner)}'s: a change there would be both's`,
        expected: "a folder of its own for each component",
        suggestion: null,
    };
}
/** The versions that a style writes, in the two shapes that they have in each scheme. */
const VERSIONS = {
    semver: ["1.2.3", "1.2.3-rc.1"],
    "major.minor": ["1.2", "1.2-rc.1"],
    calver: ["2025.10.001", "2025.10.001-rc.1", "2025.10.1000"],
};
function sharedTags(policy) {
    const styles = (0,tag_style/* tagStylesOf */.ug)(policy);
    const readers = readersByStart(styles);
    const told = new Set();
    return styles.flatMap(({ component, write }) => {
        for (const tag of VERSIONS[write.scheme].map((version) => (0,tag_style/* tagOf */.cO)(write, version))) {
            const reader = otherReaderOf(tag, component, readers);
            if (reader === null || told.has(`${reader}\n${component}`))
                continue;
            told.add(`${component}\n${reader}`);
            return [sharedTag(component, reader, tag, policy.components[reader])];
        }
        return [];
    });
}
// Found by what stands before the version: to compare all with all would take long in a long policy.
function readersByStart(styles) {
    const readers = new Map();
    for (const { component, read } of styles) {
        for (const style of read) {
            const alike = readers.get(style.before) ?? new Map();
            readers.set(style.before, alike);
            const key = `${style.scheme} ${style.after}`;
            const known = alike.get(key);
            if (known === undefined)
                alike.set(key, { style, components: [component] });
            else
                known.components.push(component);
        }
    }
    return new Map([...readers].map(([before, alike]) => [before, [...alike.values()]]));
}
function otherReaderOf(tag, writer, readers) {
    for (let length = 0; length < tag.length; length += 1) {
        for (const { style, components } of readers.get(tag.slice(0, length)) ?? []) {
            const other = components.find((component) => component !== writer);
            if (other !== undefined && (0,tag_style/* versionOf */.E4)(style, tag) !== null)
                return other;
        }
    }
    return null;
}
function sharedTag(writer, reader, tag, component) {
    const former = component?.["former-tags"] === undefined;
    return {
        code: "policy.shared-tag",
        path: ["components", writer, "tag"],
        says: `${(0,shown/* shown */.SP)(writer)} would write the tag ${(0,shown/* shown */.SP)(tag)}, which ${(0,shown/* shown */.SP)(reader)} reads as a version of its own`,
        expected: "tags that only one component understands",
        suggestion: former
            ? `give ${(0,shown/* shown */.SP)(writer)} another \`tag\`, or say in ${(0,shown/* shown */.SP)(reader)} which \`former-tags\` it really has`
            : `give ${(0,shown/* shown */.SP)(writer)} another \`tag\`, or take that style out of ${(0,shown/* shown */.SP)(reader)}`,
    };
}
function placeOf(tree, path) {
    const { key } = follow(tree, path);
    return key ?? tree.at;
}
//# sourceMappingURL=components-apart.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/in-order.js
var in_order = __webpack_require__(5598);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js
var nearest_word = __webpack_require__(2521);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/dependencies-known.js




/** Whether `depends-on` names components of the policy, and leads from none back to itself. */
function dependenciesKnown({ components }, tree) {
    const unknown = Object.entries(components).flatMap(([name, component]) => component["depends-on"].flatMap((dependency, index) => Object.hasOwn(components, dependency) ? [] : [unknownFinding(components, tree, name, dependency, index)]));
    const cycle = unknown.length > 0 ? null : (0,in_order/* dependencyCycle */.M)(components);
    return cycle === null ? unknown : [cycleFinding(tree, cycle)];
}
function unknownFinding(components, tree, name, dependency, index) {
    const path = ["components", name, "depends-on", String(index)];
    const near = (0,nearest_word/* nearestWord */.z)(dependency, Object.keys(components));
    return {
        code: "policy.unknown-component",
        path,
        at: follow(tree, path).node.at,
        says: `${(0,shown/* shown */.SP)(name)} depends on ${(0,shown/* shown */.SP)(dependency)}, which is no component of this policy`,
        expected: "the name of a component of this policy",
        suggestion: near === null ? null : `did you mean ${(0,shown/* shown */.SP)(near)}?`,
    };
}
function cycleFinding(tree, cycle) {
    const path = ["components", cycle[0] ?? "", "depends-on"];
    return {
        code: "policy.dependency-cycle",
        path,
        at: follow(tree, path).key ?? tree.at,
        says: `the components depend on each other in a circle: ${cycle.map(shown/* shown */.SP).join(" → ")}`,
        expected: "components of which one can be released first",
        suggestion: "take one of these out of `depends-on`",
    };
}
//# sourceMappingURL=dependencies-known.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/rules.js + 1 modules
var rules = __webpack_require__(2948);
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/not-carried-out.js

/**
 * What is part of the policy's language, but is not carried out by this version. Each is an error that says so: a rule
 * that nobody checks would look like one that is kept. Whoever carries one out takes it from here.
 */
const KEYS = [
    "extends",
    "checklist",
    "approvals.classes",
    "approvals.environments",
    "approvals.separation",
    "rollout",
    "rollback",
    "artifacts",
    "config-snapshots",
    "notify",
    "records",
    "branches.*.protected",
    "branches.*.class",
].map((path) => path.split("."));
/** Whether `path` is a key that only a later version carries out. */
function isKeyForLater(path) {
    return KEYS.some((key) => fits(key, path));
}
function fits(pattern, path) {
    return pattern.length === path.length && pattern.every((key, i) => key === rules/* ANY */.x4 || key === path[i]);
}
//# sourceMappingURL=not-carried-out.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/schema-findings.js





/** What the schema found wrong, placed in the file and in words. */
function schemaFindings(tree, issues) {
    const found = issues.flatMap((issue) => findingsOf(tree, issue));
    const meant = new Set(found.map(({ suggestion }) => suggestion));
    // `compnents` is one mistake, not an unknown key and a missing one.
    return found.filter(({ code, path }) => code !== "policy.missing-key" || !meant.has(didYouMean(path.at(-1) ?? "")));
}
function findingsOf(tree, issue) {
    const path = issue.path.map(String);
    if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) => unknownKey(tree, [...path, key]));
    const { reached, missed, node } = follow(tree, path);
    if (node.kind === "unreadable")
        return [];
    if (missed.length > 0)
        return [missingKey(node, [...reached, ...missed.slice(0, 1)])];
    return [issue.code === "invalid_key" ? badName(tree, path) : badValue(node, path, issue)];
}
function unknownKey(tree, path) {
    const parent = path.slice(0, -1);
    const at = follow(tree, path).key ?? tree.at;
    if (isKeyForLater(path)) {
        return {
            code: "policy.not-carried-out",
            path,
            at,
            says: forLater((0,shown/* shownPath */.pS)(path)),
            expected: null,
            suggestion: null,
        };
    }
    const key = path.at(-1) ?? "";
    const known = (0,rules/* keysOf */.YD)((0,rules/* ruleAt */.mH)(parent) ?? {});
    const nearest = (0,nearest_word/* nearestWord */.z)(key, known);
    return {
        code: "policy.unknown-key",
        path,
        at,
        says: `${(0,shown/* shown */.SP)(key)} is not a key of ${parent.length === 0 ? "a policy" : (0,shown/* shownPath */.pS)(parent)}`,
        expected: `one of ${known.map((word) => `\`${word}\``).join(", ")}`,
        suggestion: nearest === null ? null : didYouMean(nearest),
    };
}
function missingKey(around, path) {
    const rule = (0,rules/* ruleAt */.mH)(path);
    const expected = rule === null ? null : (0,rules/* accepts */.G3)(rule);
    return {
        code: "policy.missing-key",
        path,
        at: around.at,
        says: `${(0,shown/* shownPath */.pS)(path)} is missing`,
        expected,
        suggestion: path.length === 1 && path[0] === "version" ? "write `version: 1`" : null,
    };
}
function badName(tree, path) {
    const parent = path.slice(0, -1);
    const key = path.at(-1) ?? "";
    const name = (0,rules/* nameRuleOf */.XR)((0,rules/* ruleAt */.mH)(parent) ?? {});
    const expected = name === null ? null : (0,rules/* accepts */.G3)(name);
    return {
        code: "policy.bad-name",
        path,
        at: follow(tree, path).key ?? tree.at,
        says: `${(0,shown/* shown */.SP)(key)} cannot be a key of ${(0,shown/* shownPath */.pS)(parent)}${expected === null ? "" : `, which must be ${expected}`}`,
        expected,
        suggestion: name !== null && (0,rules/* fits */.lA)(name, key.toLowerCase()) ? didYouMean(key.toLowerCase()) : null,
    };
}
function badValue(node, path, issue) {
    const rule = (0,rules/* ruleAt */.mH)(path) ?? {};
    return {
        code: "policy.bad-value",
        path,
        at: node.at,
        says: `${path.length === 0 ? "a policy" : (0,shown/* shownPath */.pS)(path)} must be ${limited(rule, issue)}, not ${described(rule, node)}`,
        expected: (0,rules/* accepts */.G3)(rule),
        suggestion: suggestionFor(rule, node),
    };
}
function limited(rule, issue) {
    if (issue.code === "too_big" && issue.origin === "string")
        return `at most ${issue.maximum} characters long`;
    return (0,rules/* accepts */.G3)(rule);
}
function described(rule, node) {
    switch (node.kind) {
        case "map":
            return `a map of ${counted(node.entries.size, "key")}`;
        case "list":
            return `a list of ${counted(node.items.length, "entry", "entries")}`;
        case "scalar":
            return describedScalar(rule, node.value, node.source);
        case "unreadable":
            return "this";
    }
}
function describedScalar(rule, value, source) {
    if (value === null || source === "")
        return "empty";
    if (typeof value === "string")
        return rule.type === "string" ? (0,shown/* shown */.SP)(value) : `the text ${(0,shown/* shown */.SP)(value)}`;
    return typeof value === "number" ? `the number ${(0,shown/* shown */.SP)(source)}` : (0,shown/* shown */.SP)(source);
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function suggestionFor(rule, node) {
    if (node.kind !== "scalar")
        return null;
    if (rule.type === "object" && node.value === null)
        return "write `{}` for a map that says nothing";
    if (rule.const !== undefined && String(rule.const) === node.source)
        return "write it without quotes";
    if (typeof node.value !== "string")
        return (0,rules/* fits */.lA)(rule, node.source) ? `write it in quotes` : null;
    const nearest = (0,nearest_word/* nearestWord */.z)(node.value, (rule.enum ?? []).map(String));
    return nearest === null ? tidied(rule, node.value) : didYouMean(nearest);
}
/** `./apps/web/` was meant as `apps/web`. */
function tidied(rule, text) {
    const tidy = text
        .replaceAll("\\", "/")
        .replaceAll(/\/{2,}/g, "/")
        .replace(/^(?:\.\/)+/, "")
        .replace(/\/$/, "");
    return tidy !== text && (0,rules/* fits */.lA)(rule, tidy) ? didYouMean(tidy) : null;
}
function forLater(what) {
    return `${what} is part of Signalbox's policy, but this version does not carry it out yet: remove it; nothing would be checked`;
}
function didYouMean(word) {
    return `did you mean ${(0,shown/* shown */.SP)(word)}?`;
}
//# sourceMappingURL=schema-findings.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/load/read-policy.js








/** So many findings are listed; a hostile file could make thousands. */
const MOST_FINDINGS = 100;
/**
 * Reads a policy file, or says everything that is wrong with it, each in its place. Never throws, whatever the bytes.
 * `file` is the name that people know it by; nothing is opened.
 */
function readPolicy(file, bytes) {
    const source = sourceText(file, bytes);
    if (!("text" in source))
        return refused(source);
    const { tree, findings } = yamlTree(source);
    if (tree === null)
        return refused(findings);
    const empty = tree.kind === "scalar" && tree.value === null;
    if (empty && findings.length === 0)
        return refused([emptyFile(tree.at)]);
    const data = plainData(tree);
    const parsed = policy/* PolicySchema */.Q.safeParse(data);
    const said = parsed.success ? [] : schemaFindings(tree, parsed.error.issues);
    const all = [...findings, ...said, ...apart(tree, parsed.success ? parsed.data.components : null)];
    if (!parsed.success || all.length > 0)
        return refused(all);
    const digest = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { ok: true, value: { policy: parsed.data, file, digest, place: (path) => place(tree, path) } };
}
/** Where the rest of the policy has errors, its components may still be good. */
function apart(tree, read) {
    const components = read ?? componentsAlone(tree);
    return components === null
        ? []
        : [...componentsApart({ components }, tree), ...dependenciesKnown({ components }, tree)];
}
function componentsAlone(tree) {
    const { node, missed } = follow(tree, ["components"]);
    const parsed = missed.length === 0 ? components/* ComponentsSchema */.A.safeParse(plainData(node)) : null;
    return parsed?.success === true ? parsed.data : null;
}
/** The place of the longest part of `path` that the file has. */
function place(tree, path) {
    return follow(tree, path).key;
}
function emptyFile(at) {
    return {
        code: "policy.empty",
        path: [],
        at,
        says: "the policy says nothing",
        expected: "at least its `version` and one component",
        suggestion: "write `version: 1`, `components:` and below it `  web: {}`",
    };
}
function refused(findings) {
    const told = new Set();
    const all = findings.toSorted(byPlace).filter((finding) => !told.has(read_policy_keyOf(finding)) && told.add(read_policy_keyOf(finding)));
    const [first, ...others] = all.slice(0, MOST_FINDINGS);
    const more = all[MOST_FINDINGS];
    if (first === undefined)
        throw new Error("a policy cannot be refused without a finding");
    return { ok: false, findings: [first, ...others, ...(more === undefined ? [] : [furtherOnes(more, all.length)])] };
}
function furtherOnes(next, all) {
    return {
        code: "policy.more",
        path: [],
        at: next.at,
        says: `${all - MOST_FINDINGS} more findings from here on are not listed`,
        expected: null,
        suggestion: "mend those listed first",
    };
}
function byPlace(a, b) {
    return a.at.line - b.at.line || a.at.column - b.at.column;
}
/** One mistake may be found by two rules of a text: it is told once. */
function read_policy_keyOf({ code, at, path }) {
    return JSON.stringify([code, at.line, at.column, path]);
}
//# sourceMappingURL=read-policy.js.map

/***/ }),

/***/ 2579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   yb: () => (/* binding */ codePoint)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6297);

const MOST = 60;
/** The user's own text, in backticks and on one line: cut where it is long, and with what nobody can see spelt out. */
function shown(text) {
    const characters = Array.from(text);
    const cut = characters.length > MOST ? [...characters.slice(0, MOST), "…"] : characters;
    return `\`${cut.map(visible).join("")}\``;
}
/** A path of keys as people write it: `components.web.former-paths.0`. */
function shownPath(path) {
    return shown(path.join("."));
}
function visible(character) {
    if (character === "`")
        return "'";
    return (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(character) || /\s/u.test(character.replace(" ", "")) ? codePoint(character) : character;
}
/** `U+202E`. */
function codePoint(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
//# sourceMappingURL=shown.js.map

/***/ }),

/***/ 2625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ ComponentsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/glob.js
var glob = __webpack_require__(9723);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(8517);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/contract.js



/** What others build on. Paths are from the top of the repository. */
const ContractSchema = schemas/* strictObject */.rej({
    openapi: repository_path/* FilePath */.mi.meta({ examples: ["services/crm/openapi.yaml"] })
        .optional()
        .describe("Its OpenAPI document; the version in it follows the release where manifests are written. Default: none."),
    tasks: glob/* Glob */.f.meta({ examples: ["services/crm/schemas/tasks/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it takes in. Default: none."),
    events: glob/* Glob */.f.meta({ examples: ["services/crm/schemas/events/*.json"] })
        .optional()
        .describe("The JSON Schemas of what it sends out. Default: none."),
    graphql: glob/* Glob */.f.meta({ examples: ["services/crm/schema.graphql"] })
        .optional()
        .describe("The GraphQL schema, in one file or several. Default: none."),
    protobuf: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/proto"] })
        .optional()
        .describe("The folder of its Protobuf files, compared by `buf`, which must be installed. Default: none."),
})
    .describe("What others build on. Its change since the last release is compared: one that breaks must be declared in a commit, one that adds asks for a minor. Default: none.");
//# sourceMappingURL=contract.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/migrations.js



/** Where a component's database migrations are. Paths are from the top of the repository. */
const MigrationsSchema = schemas/* strictObject */.rej({
    alembic: repository_path/* FolderPath */.uX.meta({ examples: ["services/crm/migrations"] })
        .optional()
        .describe("The folder with Alembic's `versions`. Default: none."),
    prisma: repository_path/* FolderPath */.uX.meta({ examples: ["apps/web/prisma"] })
        .optional()
        .describe("The folder with Prisma's `migrations`. Default: none."),
    flyway: repository_path/* FolderPath */.uX.meta({ examples: ["services/billing/db"] })
        .optional()
        .describe("The folder with Flyway's `V1__name.sql` files. Default: none."),
    sql: glob/* Glob */.f.meta({ examples: ["services/billing/migrations/*.up.sql"] })
        .optional()
        .describe("Other SQL files, each a migration forward. Default: none."),
    dialect: schemas/* enum */.k5n(["postgresql", "mysql", "sqlite"])
        .default("postgresql")
        .describe("The database that the statements are written for."),
})
    .describe("Its database migrations: each new one is judged by whether the previous code runs on what it leaves. Default: none.");
//# sourceMappingURL=migrations.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(8574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(2366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/components.js






// A name becomes part of a tag: `..` and `.lock` are what git refuses there.
const ComponentName = (0,schema_text/* text */.Q)("a name of letters, digits, `.`, `_` and `-`, such as `web`, at most 64 characters", /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "web" });
const TagPattern = (0,schema_text/* text */.Q)("a tag that git accepts, with `{version}` in it once, such as `v{version}`", /^(?:[^{}]|\{name\})*\{version\}(?:[^{}]|\{name\})*$/, { max: 200, example: "web-v{version}" }).refine(isTagName);
const ComponentSchema = schemas/* strictObject */.rej({
    path: repository_path/* FolderPath */.uX.default(".").describe("The folder whose changes are this component's."),
    "former-paths": schemas/* array */.YOg(repository_path/* FolderPath */.uX).max(50).default([]).describe("Folders this component lived in before."),
    scopes: schemas/* array */.YOg((0,schema_text/* text */.Q)("a commit's scope, such as `web`", /^[^\s,()\u0000-\u001f\u007f-\u009f]+$/, { max: 100, example: "web" }))
        .max(50)
        .default([])
        .describe("Scopes by which commits speak of it: `feat(web): …` or `feat(web,api): …`. A commit that touches several components is that of those which its scope names. Default: none, folders alone decide."),
    tag: TagPattern.optional().describe("Its tags: `{version}` stands for the version, `{name}` for the component. Default: `v{version}` for the only component, `{name}-v{version}` for one of several."),
    "former-tags": schemas/* array */.YOg(TagPattern)
        .max(20)
        .optional()
        .describe("Styles in which older releases were tagged. Default: the usual ones, such as `{version}` and `{name}@{version}`."),
    scheme: schemas/* enum */.k5n(["semver", "major.minor", "calver"])
        .default("semver")
        .describe("How its versions are counted: `semver` (`1.4.0`), `major.minor` (`1.4`: whatever does not break is a minor) or `calver` (`2025.10.001`: year, month, build)."),
    "depends-on": schemas/* array */.YOg(ComponentName.meta({ examples: ["api"] }))
        .max(50)
        .default([])
        .describe("Components it is built on: where one of them is released, this one is released with it."),
    contract: ContractSchema.optional(),
    migrations: MigrationsSchema.prefault({}),
    manifests: schemas/* array */.YOg(repository_path/* FilePath */.mi.meta({ examples: ["package.json"] }))
        .max(20)
        .optional()
        .describe("Files below its folder that hold its version: package.json, pyproject.toml, Chart.yaml, Cargo.toml, or any file with a line marked `signalbox:version`. Default: the first four, where they are."),
})
    .describe("One component: a folder with versions and tags of its own.");
const ComponentsSchema = schemas/* record */.g1P(ComponentName, ComponentSchema)
    .refine((components) => Object.keys(components).length > 0)
    .meta({ minProperties: 1, description: "What is released, each with its own tags." })
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
/** The rules of git-check-ref-format(1) for one tag name. */
function isTagName(pattern) {
    const name = pattern.replaceAll("{version}", "1.0.0").replaceAll("{name}", "x");
    if (/[\s~^:?*[\\{}\p{Cc}\p{Cf}]/u.test(name) || /\.\.|\/\/|@\{|\.$|\/$|^[-/]/.test(name))
        return false;
    return name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
//# sourceMappingURL=components.js.map

/***/ }),

/***/ 9723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ Glob)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2366);

// A pattern of digits alone would jump the queue: JavaScript lists such keys first, and the first pattern decides.
const NOT_DIGITS_ALONE = String.raw `(?!\d+$)`;
// What other tools expand and this one reads letter by letter: `{a,b}`, `!(a)`, `!a`, `\*`.
const NO_FALSE_FRIENDS = String.raw `(?!!)(?!.*[!?*+@]\()`;
const AT_MOST_FOUR_GLOBSTARS = String.raw `(?!(?:.*?\*\*){5})`;
// A matcher would work these out, and no branch or path has them: `release/../main` is not what it seems to be.
const CANONICAL = String.raw `(?!(?:.*\/)?\.{0,2}(?:\/|$))`;
/**
 * A pattern over names or paths, matched by `matchesGlob`. Bounded, because a matcher may back-track on hostile ones:
 * 256 characters, four `**`.
 */
const Glob = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a pattern such as `release/*`, with at most four `**`, and none of `{}`, `\\`, `*(`, `..`, `/` at its ends, `!` at its start or digits alone", new RegExp(String.raw `^${CANONICAL}${NOT_DIGITS_ALONE}${NO_FALSE_FRIENDS}${AT_MOST_FOUR_GLOBSTARS}[^{}\\\u0000-\u001f\u007f-\u009f]+$`), { max: 256, example: "release/*" });
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 8574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withoutInheritedKeys)
/* harmony export */ });
/**
 * The same record without a prototype. Its keys are looked up by words that others choose (a commit's type, a
 * component named on the command line): `constructor` must find nothing.
 */
function withoutInheritedKeys(record) {
    const bare = { ...record };
    Object.setPrototypeOf(bare, null);
    return bare;
}
//# sourceMappingURL=no-inherited-keys.js.map

/***/ }),

/***/ 2016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ NOTE_PARTS),
/* harmony export */   r: () => (/* binding */ NotesSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8517);
/* harmony import */ var _versioning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9096);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2366);




/** What the notes of a release may be asked to hold. */
const NOTE_PARTS = ["summary", "impact", "migrations", "rollback"];
const NotesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    file: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePathOfTag */ .$U.default("docs/release-notes/{tag}.md").describe("Where the notes of a release are written."),
    types: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_versioning_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitType */ .Al)
        .max(50)
        .optional()
        .describe("Commit types that the notes list; breaking changes are always listed. Default: those that ask for a release."),
    preset: (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Q)("the name of an npm package, such as `conventionalcommits`", /^(@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/, { max: 214, example: "conventionalcommits" })
        .optional()
        .describe("A conventional-changelog preset that the repository has installed, such as `conventionalcommits`, to render with. Default: none."),
    template: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.optional().describe("A conventional-changelog (Handlebars) template, read from the released commit, to render with. Default: none."),
    needs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(NOTE_PARTS))
        .max(NOTE_PARTS.length)
        .default([])
        .describe("Parts that somebody must have written or that must be known, else the notes are refused: `summary` (a `Summary:` footer), `impact` (what changed, and how the contract differs), `migrations` (their effect, and a plan for those that the previous code cannot run on), `rollback` (a `Rollback:` footer)."),
    "publish-to": zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["release", "pull-request", "commit"])
        .default("release")
        .describe("Where the notes go besides the GitHub Release: nowhere else (`release`), onto the default branch by a `pull-request`, or by a `commit`."),
    index: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["docs/release-notes/README.md"] })
        .optional()
        .describe("A file that lists all releases, with links to their notes. Default: none."),
    changelog: _repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .FilePath */ .mi.meta({ examples: ["CHANGELOG.md"] })
        .optional()
        .describe("A file with the notes of all releases, newest first. Default: none."),
    markdown: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["escape", "allow"])
        .default("escape")
        .describe("Whether Markdown in commit messages takes effect in the notes: `escape` shows it as it is written, `allow` renders it; HTML and mentions never take effect."),
})
    .describe("What the notes of a release say, and where they go.");
//# sourceMappingURL=notes.js.map

/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ PolicySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(8574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(2366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/approvals.js



const RoleName = (0,schema_text/* text */.Q)("a role's name in lower case, such as `release-manager`", /^[a-z][a-z0-9-]{0,63}$/, {
    max: 64,
    example: "release-manager",
});
const Login = (0,schema_text/* text */.Q)("a GitHub user's login, such as `ada`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\[bot\])?$/, {
    max: 44,
    example: "ada",
});
const RoleSchema = schemas/* strictObject */.rej({
    users: schemas/* array */.YOg(Login).max(100).optional().describe("People who hold it, by their login. Default: nobody."),
    team: (0,schema_text/* text */.Q)("a team as `organisation/team`, such as `acme/release-managers`", /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[a-z0-9][a-z0-9._-]{0,99}$/, { max: 140, example: "acme/release-managers" })
        .optional()
        .describe("A team whose members hold it. Default: none."),
    permission: schemas/* enum */.k5n(["write", "maintain", "admin"])
        .optional()
        .describe("Whoever has at least this permission on the repository holds it. Default: nobody."),
})
    .describe("Who holds this role: whoever fits any of its keys.");
const ApprovalsSchema = schemas/* strictObject */.rej({
    roles: schemas/* record */.g1P(RoleName, RoleSchema)
        .default({})
        .describe("The roles of people; `release-manager` may push a release's tag by hand.")
        .transform(no_inherited_keys/* withoutInheritedKeys */.H),
})
    .describe("Who may do what.");
//# sourceMappingURL=approvals.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/glob.js
var glob = __webpack_require__(9723);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/branches.js




const MAX_PATTERNS = 500;
const BranchSchema = schemas/* strictObject */.rej({
    environment: (0,schema_text/* text */.Q)("an environment's name of letters, digits, `.`, `_` and `-`, such as `production`", /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, { max: 64, example: "production" })
        .optional()
        .describe("Where a release of this branch goes. Default: none, and a branch without an environment is never released from."),
    prerelease: (0,schema_text/* text */.Q)("a word for prereleases, such as `rc`", /^(?=.*[a-z])[a-z][a-z0-9-]{0,31}$/, {
        max: 32,
        example: "rc",
    })
        .optional()
        .describe("Releases of this branch are prereleases of the next version: `rc` gives `1.4.0-rc.1`. Default: none, they are final."),
    from: schemas/* enum */.k5n(["production-tag"])
        .optional()
        .describe("Where a branch must have been forked: `production-tag` is the last final release. Its release is then exactly the next patch of that one. Default: anywhere."),
})
    .describe("What holds for the branches that fit this pattern.");
const BranchesSchema = schemas/* record */.g1P(glob/* Glob */.f, BranchSchema)
    .refine((branches) => Object.keys(branches).length <= MAX_PATTERNS)
    .meta({
    maxProperties: MAX_PATTERNS,
    description: "Which branches may release; the first pattern that fits a branch decides. Default: the default branch alone.",
})
    .transform(no_inherited_keys/* withoutInheritedKeys */.H);
//# sourceMappingURL=branches.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/components.js + 2 modules
var components = __webpack_require__(2625);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/notes.js
var notes = __webpack_require__(2016);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/versioning.js + 1 modules
var versioning = __webpack_require__(9096);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/policy.js






/** The whole policy file. The JSON Schema for editors is generated from here. */
const PolicySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).meta({ description: "The version of the policy's language.", examples: [1] }),
    components: components/* ComponentsSchema */.A,
    versioning: versioning/* VersioningSchema */.ks.prefault({}),
    branches: BranchesSchema.optional(),
    notes: notes/* NotesSchema */.r.prefault({}),
    approvals: ApprovalsSchema.prefault({}),
});
//# sourceMappingURL=policy.js.map

/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ FilePathOfTag),
/* harmony export */   mi: () => (/* binding */ FilePath),
/* harmony export */   uX: () => (/* binding */ FolderPath)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2366);

// One segment of a path: no `.`, `..` or `.git` (what git itself keeps there is nobody's component), no backslash,
// no control character. Canonical, so that two spellings of one folder cannot be two folders.
const SEGMENT = String.raw `(?!\.{1,2}(?:\/|$)|\.[gG][iI][tT](?:\/|$))[^\/\\\u0000-\u001f\u007f-\u009f]+`;
const PATH = String.raw `${SEGMENT}(?:\/${SEGMENT})*`;
/** A folder inside the repository: `.` or `apps/web`, from the top, without `./`, `..` or a `/` at either end. */
const FolderPath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a folder inside the repository, such as `apps/web`, or `.` for all of it, without `..` and without `/` at its ends", new RegExp(String.raw `^(?:\.|${PATH})$`), { max: 256, example: "apps/web" });
/** A file inside the repository or below a folder of it, such as `package.json`. */
const FilePath = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository, such as `docs/notes.hbs`, without `..` and without `/` at its ends", new RegExp(`^${PATH}$`), { max: 256, example: "docs/notes.hbs" });
/** A file inside the repository whose path holds `{tag}`, so that each release has its own. */
const FilePathOfTag = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q)("a file inside the repository with `{tag}` in its path, such as `docs/release-notes/{tag}.md`, without `..`", new RegExp(String.raw `^(?=.*\{tag\})${PATH}$`), { max: 256, example: "docs/release-notes/{tag}.md" });
//# sourceMappingURL=repository-path.js.map

/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x4: () => (/* binding */ ANY),
  G3: () => (/* binding */ accepts),
  Gz: () => (/* binding */ below),
  lA: () => (/* binding */ fits),
  YD: () => (/* binding */ keysOf),
  XR: () => (/* binding */ nameRuleOf),
  mH: () => (/* binding */ ruleAt),
  DB: () => (/* binding */ rulePaths)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/policy.js + 2 modules
var policy = __webpack_require__(1219);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/json-schema.js


/** The policy's language as JSON Schema (draft 7, which editors read best), so that they complete and explain each key. */
function policyJsonSchema() {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(policy/* PolicySchema */.Q, { io: "input", target: "draft-7" });
    return {
        ...($schema === undefined ? {} : { $schema }),
        title: "Signalbox release policy",
        description: "What a safe release is: which components there are, how they are versioned, and who lets them through.",
        ...schema,
    };
}
//# sourceMappingURL=json-schema.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/rules.js

/** Stands in a rule's path for a name of the user's own, or for any entry of a list. */
const ANY = "*";
/** What the policy's language says at `path` (the user's own names, or `*` for them); null where it has no such key. */
function ruleAt(path) {
    let rule = language();
    for (const key of path)
        rule = rule === null ? null : below(rule, key);
    return rule;
}
/** The keys that are known below a rule; empty where the names are the user's own. */
function keysOf(rule) {
    return Object.keys(rule.properties ?? {});
}
/** Whether the names below a rule are the user's own, and what such a name must be. */
function nameRuleOf(rule) {
    return schemaOr(rule.propertyNames);
}
/** The paths of all rules, in the order of the schema. */
function rulePaths(rule = language(), at = []) {
    const keys = schemaOr(rule.additionalProperties) === null ? keysOf(rule) : [ANY];
    return keys.flatMap((key) => {
        const path = [...at, key];
        const child = below(rule, key);
        return child === null ? [] : [path, ...rulePaths(child, path)];
    });
}
/** What a rule accepts, in words that fit after "must be". */
function accepts(rule) {
    const name = nameRuleOf(rule);
    const item = schemaOr(Array.isArray(rule.items) ? rule.items[0] : rule.items);
    if (rule.const !== undefined)
        return `\`${String(rule.const)}\``;
    if (rule.enum !== undefined)
        return either(rule.enum.map(String));
    if (typeof rule["patternErrorMessage"] === "string")
        return rule["patternErrorMessage"];
    if (item !== null)
        return `a list of at most ${rule.maxItems ?? "any number of"} entries, each ${accepts(item)}`;
    if (name !== null) {
        const most = rule.maxProperties === undefined ? "" : ` of at most ${rule.maxProperties} keys`;
        return `a map${most}, each key ${accepts(name)}`;
    }
    return `a map with any of the keys ${either(keysOf(rule))}`;
}
/** Whether a rule for text accepts `text`, as far as JSON Schema can say. */
function fits(rule, text) {
    if (rule.type !== "string" || text === "" || text.length > (rule.maxLength ?? text.length))
        return false;
    if (rule.enum !== undefined)
        return rule.enum.includes(text);
    return rule.pattern === undefined || new RegExp(rule.pattern).test(text);
}
let read = null;
// Made once: a file of thousands of errors asks for it as often.
function language() {
    read ??= policyJsonSchema();
    return read;
}
function either(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
/** The rule for one key, name or entry below a rule; null where it has none. */
function below(rule, key) {
    const known = rule.properties !== undefined && Object.hasOwn(rule.properties, key) ? rule.properties[key] : undefined;
    return (schemaOr(known) ?? schemaOr(rule.additionalProperties) ?? schemaOr(Array.isArray(rule.items) ? null : rule.items));
}
function schemaOr(schema) {
    return typeof schema === "object" ? schema : null;
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 2366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

/**
 * A text that fits `pattern`. `expects` says in words what fits: errors, editors (`patternErrorMessage`) and
 * `signalbox explain` all show that one sentence.
 */
function text(expects, pattern, options) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(options.max)
        .regex(pattern)
        .meta({ patternErrorMessage: expects, examples: [options.example] });
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 9096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ CommitType),
  ks: () => (/* binding */ VersioningSchema)
});

// UNUSED EXPORTS: Bump, DEFAULT_BUMPS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/no-inherited-keys.js
var no_inherited_keys = __webpack_require__(8574);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/repository-path.js
var repository_path = __webpack_require__(8517);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/time-zone.js
/** Whether JavaScript's own copy of the IANA database knows a zone of this name. */
function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=time-zone.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/text.js
var schema_text = __webpack_require__(2366);
;// CONCATENATED MODULE: ./packages/policy/lib/src/schema/versioning.js





const Bump = schemas/* enum */.k5n(["major", "minor", "patch", "none"]);
/** The word before the colon of a conventional commit. */
const CommitType = (0,schema_text/* text */.Q)("a commit type in lower case, such as `feat`", /^[a-z][a-z0-9-]*$/, {
    max: 64,
    example: "feat",
});
/** What each type of a conventional commit asks for, where the policy says nothing else. */
const DEFAULT_BUMPS = {
    feat: "minor",
    fix: "patch",
    perf: "patch",
    revert: "patch",
    build: "none",
    chore: "none",
    ci: "none",
    docs: "none",
    refactor: "none",
    style: "none",
    test: "none",
};
const MajorNeedsSchema = schemas/* strictObject */.rej({
    "migration-plan": repository_path/* FilePathOfTag */.$U.meta({ examples: ["docs/migrations/{tag}.md"] })
        .optional()
        .describe("The file that tells users how to move on; it must be new or changed since the last release. Default: none."),
    sections: schemas/* array */.YOg((0,schema_text/* text */.Q)("a heading of one line, such as `Rollback`", /^[^\s#][^\u0000-\u001f\u007f-\u009f]*$/, {
        max: 100,
        example: "Rollback",
    }))
        .max(20)
        .default([])
        .describe("Headings that the migration plan must have, each with text below it."),
})
    .describe("What a major release needs. Default: nothing more than any other.");
const VersioningSchema = schemas/* strictObject */.rej({
    bumps: schemas/* record */.g1P(CommitType, Bump.meta({ description: "What a commit of this type asks for.", examples: ["minor"] }))
        .default({})
        .meta({
        description: `What each commit type asks for; types that are not named keep their default (${describeBumps()}), any other type asks for nothing.`,
    })
        .transform((own) => (0,no_inherited_keys/* withoutInheritedKeys */.H)({ ...DEFAULT_BUMPS, ...own })),
    initial: (0,schema_text/* text */.Q)("a version of three numbers, such as `1.0.0`", /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/, { max: 29, example: "0.1.0" })
        .default("1.0.0")
        .describe("The first version of a component that has no release yet; of `major.minor` its first two numbers, of `calver` none."),
    zone: (0,schema_text/* text */.Q)("a time zone of the IANA database, such as `Europe/Berlin`", /^[A-Za-z0-9_+/-]+$/, {
        max: 64,
        example: "Europe/Berlin",
    })
        .refine(isTimeZone)
        .default("UTC")
        .describe("The time zone in which the month of a `calver` version turns."),
    "breaking-while-zero": schemas/* enum */.k5n(["minor", "major"])
        .default("minor")
        .describe("What a breaking change asks for while the major version is 0."),
    squash: schemas/* enum */.k5n(["lines", "bullets", "none"])
        .default("lines")
        .describe("Which lines count as commits of their own where the body of a commit begins with a list of them, as a squash merge writes it: `bullets` (`* feat: …`, under a subject that ends with a pull request, `(#12)`, or at least two of them), `lines` (those, and `feat: …` at the start of a line under a subject that ends with a pull request), or `none`."),
    manifests: schemas/* enum */.k5n(["none", "commit", "pull-request"])
        .default("none")
        .describe("Whether a release writes its version into the manifests: `none` (the tag alone is the version), `commit` (one commit on the branch, which is then the one tagged) or `pull-request` (a release pull request with versions and notes, whose merge is then tagged)."),
    "commit-with": schemas/* enum */.k5n(["git", "api"])
        .default("git")
        .describe("How a release commit is made: pushed by `git`, or by GitHub's `api`, which signs it."),
    "unsafe-migrations": schemas/* enum */.k5n(["refuse", "major"])
        .default("refuse")
        .describe("What becomes of a migration that the previous code cannot run on, where no commit declares a breaking change: the release is refused, or made a `major`."),
    "major-needs": MajorNeedsSchema.prefault({}),
})
    .describe("How the next version follows from the commits.");
function describeBumps() {
    const asking = Object.entries(DEFAULT_BUMPS).filter(([, bump]) => bump !== "none");
    return asking.map(([type, bump]) => `\`${type}: ${bump}\``).join(", ");
}
//# sourceMappingURL=versioning.js.map

/***/ }),

/***/ 5598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inOrderOfDependence),
/* harmony export */   M: () => (/* binding */ dependencyCycle)
/* harmony export */ });
/** The names of components, each after those that it depends on, else in the policy's order. */
function inOrderOfDependence(components) {
    return walk(components).order;
}
/** A way from a component back to itself, such as `[a, b, a]`; null where there is none. */
function dependencyCycle(components) {
    return walk(components).cycle;
}
// Depth first, with a stack of its own: a chain of dependencies may be as long as a policy.
function walk(components) {
    const order = new Set();
    const open = new Set();
    let cycle = null;
    for (const start of Object.keys(components)) {
        const way = order.has(start) ? [] : [visit(components, start)];
        for (let at = way.at(-1); at !== undefined; at = way.at(-1)) {
            open.add(at.name);
            const { done, value } = at.rest.next();
            if (done === true) {
                order.add(at.name);
                open.delete(at.name);
                way.pop();
            }
            else if (open.has(value)) {
                cycle ??= [...way.map(({ name }) => name).slice(way.findIndex(({ name }) => name === value)), value];
            }
            else if (!order.has(value) && Object.hasOwn(components, value)) {
                way.push(visit(components, value));
            }
        }
    }
    return { order: [...order], cycle };
}
function visit(components, name) {
    return { name, rest: (components[name]?.["depends-on"] ?? []).values() };
}
//# sourceMappingURL=in-order.js.map

/***/ })

};
