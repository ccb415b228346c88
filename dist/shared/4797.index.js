export const id = 4797;
export const ids = [4797];
export const modules = {

/***/ 4797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaContracts: () => (/* binding */ schemaContracts)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/changes.js
var changes = __webpack_require__(57008);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/json.js
var json = __webpack_require__(14711);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var judgement = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/comparison.js + 5 modules
var schema_comparison = __webpack_require__(34266);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/schema-reader.js + 4 modules
var schema_reader = __webpack_require__(1266);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/judge-json-schema.js





/**
 * Compares two versions of a JSON Schema. Of what a component takes in (`request`), anything that is accepted no more breaks; of
 * what it sends out (`response`), anything that did not come before. Null is a schema that was not there, or is there no more.
 */
async function judgeJsonSchema(old, now, side) {
    return (0,judgement/* judged */.g$)(judgement/* EMBEDDED_JUDGE */.xn, async () => {
        const [before, after] = [await old(), await now()];
        return {
            judge: judgement/* EMBEDDED_JUDGE */.xn,
            comparison: { known: true, changes: (0,changes/* inOrder */.a)(changesBetween(before, after, side)) },
        };
    });
}
function changesBetween(old, now, side) {
    if (old === null || now === null) {
        const operation = nameOf(old ?? now);
        const change = { operation, field: null };
        if (now === null)
            return [{ ...change, class: "breaking", code: "schema-removed", says: "the schema was removed" }];
        return [{ ...change, class: "additive", code: "schema-added", says: "the schema is new" }];
    }
    const comparison = new schema_comparison/* SchemaComparison */.R(readerOf(old), readerOf(now), { closedBinds: true });
    const [before, after] = [schemasOf(old), schemasOf(now)];
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [one, other] = [before.get(name), after.get(name)];
        const operation = `${nameOf(now)}${name}`;
        if (one === undefined)
            return [{ class: "additive", code: "schema-added", operation, field: null, says: "the schema is new" }];
        if (other === undefined)
            return [{ class: "breaking", code: "schema-removed", operation, field: null, says: "the schema was removed" }];
        const place = { operation, field: "", side };
        return comparison.differences([one], [other], side).map((difference) => {
            const change = (0,changes/* changeOf */.C)(place, difference);
            return { ...change, field: change.field === "" ? null : (change.field?.replace(/^\./, "") ?? null) };
        });
    });
}
/** What people call the schema: its title, or its file. */
function nameOf(documents) {
    const { file, value } = documents?.root ?? { file: "", value: null };
    return (0,judgement/* shown */.SP)((0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "title")) ?? file.split("/").at(-1) ?? file);
}
const DEFINITIONS = ["$defs", "definitions"];
const NAMING = new Set([
    ...DEFINITIONS,
    "$schema",
    "$id",
    "id",
    "title",
    "description",
    "$comment",
    "version",
]);
/** The schema of the document; where it says nothing by itself and only defines others, each of those. */
function schemasOf({ root }) {
    const { file, value } = root;
    const library = (0,json/* membersOf */.lS)(value).every(([key]) => NAMING.has(key));
    const definitions = DEFINITIONS.flatMap((keyword) => (0,json/* membersOf */.lS)((0,json/* memberOf */.C5)(value, keyword)).map(([name, schema]) => [`#/${keyword}/${(0,judgement/* shown */.SP)(name)}`, { file, value: schema }]));
    return library && definitions.length > 0 ? new Map(definitions) : new Map([["", root]]);
}
function readerOf(documents) {
    return new schema_reader/* SchemaReader */.v(documents, !isOldDraft((0,json/* memberOf */.C5)(documents.root.value, "$schema")));
}
// Up to draft 7, whatever stands beside a `$ref` is not looked at.
function isOldDraft(schema) {
    return /draft-0[3-7]/.test((0,json/* textOf */.b6)(schema) ?? "");
}
//# sourceMappingURL=judge-json-schema.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/document-versions.js + 2 modules
var document_versions = __webpack_require__(76926);
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/versions.js
var contracts_versions = __webpack_require__(91892);
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/schema-contracts.js



const SIDES = { tasks: "request", events: "response" };
/** The JSON Schemas of what a component takes in or sends out, each file a fact. */
async function schemaContracts(versions, kind, pattern) {
    const entries = await (0,contracts_versions/* fitting */._Q)(versions, pattern);
    const known = (0,contracts_versions/* withoutReading */.TH)(kind, pattern, entries);
    if (known !== null)
        return known;
    const [old, now] = [byPath(entries.old), byPath(entries.now)];
    const facts = [];
    for (const file of [...new Set([...old.keys(), ...now.keys()])].toSorted()) {
        const [before, after] = [old.get(file), now.get(file)];
        if (before !== undefined && after !== undefined && (await (0,document_versions/* meansTheSame */.Y)(versions, before, after)))
            continue;
        // Moved as it is: what it says to others is the same.
        if (before === undefined && isMoved(after, entries.old, now))
            continue;
        if (after === undefined && isMoved(before, entries.now, old))
            continue;
        const documents = new document_versions/* DocumentVersions */.N(versions, { old: file, now: file });
        const read = {
            old: before === undefined ? async () => null : documents.old,
            now: after === undefined ? async () => null : documents.now,
        };
        facts.push({ kind, file, ...(await judgeJsonSchema(read.old, read.now, SIDES[kind])) });
    }
    return facts;
}
function byPath(entries) {
    return new Map(entries.map((entry) => [entry.path, entry]));
}
/** Whether the other version has the same bytes at a path that this one does not have. */
function isMoved(entry, others, here) {
    return others.some(({ object, path }) => object === entry?.object && !here.has(path));
}
//# sourceMappingURL=schema-contracts.js.map

/***/ })

};
