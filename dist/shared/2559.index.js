export const id = 2559;
export const ids = [2559];
export const modules = {

/***/ 42559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSchema: () => (/* binding */ readSchema)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47722);

const MOST_BYTES = 5 * 1024 * 1024;
const MOST_TOKENS = 500_000;
/** A GraphQL schema, which may stand in several files: in its own language, or as the answer to an introspection query. */
async function readSchema(files) {
    const { buildASTSchema, buildClientSchema, Kind, parse } = await __webpack_require__.e(/* import() */ 7645).then(__webpack_require__.t.bind(__webpack_require__, 17645, 19));
    const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (bytes > MOST_BYTES)
        throw new _judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z("the schema is larger than 5 MiB", "compare a smaller one");
    const [only] = files.size === 1 ? files : [];
    try {
        if (only !== undefined && /^\s*\{/.test(only[1]))
            return buildClientSchema(introspectionOf(JSON.parse(only[1])));
        const documents = [...files.values()].map((text) => parse(text, { noLocation: true, maxLexicalTokens: MOST_TOKENS }));
        const definitions = documents.flatMap((document) => document.definitions);
        const defined = new Set(definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])));
        return buildASTSchema({
            kind: Kind.DOCUMENT,
            // A subgraph extends types that another one defines: here they are its own.
            definitions: definitions.map((node) => {
                if (node.kind !== Kind.OBJECT_TYPE_EXTENSION || defined.has(node.name.value))
                    return node;
                defined.add(node.name.value);
                return { ...node, kind: Kind.OBJECT_TYPE_DEFINITION };
            }),
        }, 
        // Directives of gateways and servers are used without being defined.
        { assumeValidSDL: true });
    }
    catch (error) {
        if (error instanceof RangeError || error instanceof _judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z || !(error instanceof Error))
            throw error;
        throw new _judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z(`the schema can't be read: ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(error.message.split("\n")[0] ?? "")}`, "mend it, so that it is valid in GraphQL's schema language");
    }
}
/** The schema in the answer to an introspection query, as it came or unwrapped. */
function introspectionOf(answer) {
    const unwrapped = typeof answer === "object" && answer !== null && "data" in answer ? answer.data : answer;
    if (isIntrospection(unwrapped))
        return unwrapped;
    throw new _judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .NotComparable */ ._Z("it holds no GraphQL schema", "name a file in GraphQL's schema language, or an introspection's answer");
}
// graphql-js looks at the rest by itself.
function isIntrospection(value) {
    if (typeof value !== "object" || value === null || !("__schema" in value))
        return false;
    const { __schema: schema } = value;
    return typeof schema === "object" && schema !== null && "types" in schema && Array.isArray(schema.types);
}
//# sourceMappingURL=read-schema.js.map

/***/ })

};
