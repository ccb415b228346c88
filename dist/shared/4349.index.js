export const id = 4349;
export const ids = [4349];
export const modules = {

/***/ 94349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openapiContract: () => (/* binding */ openapiContract)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/changes.js
var changes = __webpack_require__(57008);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/json.js
var json = __webpack_require__(14711);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/judgement.js
var judgement = __webpack_require__(47722);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/paths.js
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];
/** The methods that a path item may hold, in lower case. */
function isMethod(key) {
    return METHODS.some((method) => method === key);
}
/** The path without the names of its parameters: `/customers/{}`. */
function bare(path) {
    return path.replaceAll(/\{[^{}]{0,200}\}/g, "{}");
}
/** The names of a path's parameters, in their order. */
function parametersIn(path) {
    return [...path.matchAll(/\{([^{}]{0,200})\}/g)].map(([, name]) => name ?? "");
}
/** The path part of a server's address, without a `/` at its end. */
function basePathOf(url) {
    return url
        .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, "")
        .replace(/^\/\/[^/]*/, "")
        .replace(/[?#].*$/s, "")
        .replace(/\/+$/, "");
}
/** `application/json; charset=utf-8` is `application/json`. */
function mediaType(text) {
    return (text.split(";")[0] ?? "").trim().toLowerCase();
}
//# sourceMappingURL=paths.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/oasdiff/merge-oasdiff.js


/** Our changes with what oasdiff calls breaking: what both see is told once, and the stricter one is right. */
function mergeOasdiff(ours, findings) {
    const changes = [...ours];
    for (const finding of findings) {
        const operation = `${finding.operation} ${finding.path}`.trim();
        const told = changes.filter((change) => bare(change.operation) === bare(operation) && isSame(change, finding));
        if (told.some((change) => change.class === "breaking"))
            continue;
        const [first] = told;
        if (first === undefined) {
            changes.push({
                class: "breaking",
                code: finding.id,
                operation: operation === "" ? "all operations" : (0,judgement/* shown */.SP)(operation),
                field: fieldOf(finding),
                says: `${sentence(finding)} (oasdiff)`,
            });
        }
        else {
            changes[changes.indexOf(first)] = {
                ...first,
                class: "breaking",
                says: `${first.says}; oasdiff: ${sentence(finding)}`,
            };
        }
    }
    return changes;
}
/** Whether both tell of the same thing: of the same side, and of a field or alternative that both name. */
function isSame({ field, code, says }, finding) {
    const side = sideOf(finding);
    if (side === null)
        return field === (/security/.test(finding.id) ? "security" : null);
    if (field === null || (!field.startsWith(side) && !code.startsWith(side)))
        return false;
    const words = new Set(`${field.replaceAll("*", "additionalProperties")} ${says}`.toLowerCase().split(/[^\w-]+/));
    const named = namesIn(finding);
    return named.length === 0 || named.some((name) => words.has(name.toLowerCase()));
}
const STATUS = /^(?:[1-5]\d\d|default)$/;
function sideOf({ id }) {
    if (/response/.test(id))
        return "response";
    return /request/.test(id) ? "request" : null;
}
/** Words of the specification that it quotes as it does names. */
const KEYWORDS = /^(?:type|format|items|oneOf|anyOf|allOf|query|path|header|cookie|string|integer|number|boolean|object|array)$/;
/** The names in backticks, the last step of each path. */
function namesIn({ text }) {
    return quoted(text).flatMap((name) => name.split("/").findLast((step) => /^[\w-]+$/.test(step) && !KEYWORDS.test(step) && !STATUS.test(step)) ?? []);
}
function quoted(text) {
    return [...text.slice(0, 2000).matchAll(/`([^`]{1,300})`/g)].map(([, name]) => name ?? "");
}
/** The field in our own words, as far as oasdiff's sentence names it. */
function fieldOf(finding) {
    const side = sideOf(finding);
    if (side === null)
        return null;
    const [first = "", second = ""] = quoted(finding.text);
    if (/parameter/.test(finding.id))
        return `request ${(0,judgement/* shown */.SP)(first)} ${(0,judgement/* shown */.SP)(second)}`.trim();
    const status = quoted(finding.text).find((name) => STATUS.test(name));
    const body = `${side}${status === undefined ? "" : ` ${status}`} body`;
    return /property/.test(finding.id) ? `${body}.${(0,judgement/* shown */.SP)(first.replace(/^\/+|\/+$/g, "").replaceAll("/", "."))}` : body;
}
function sentence({ text }) {
    return (0,judgement/* shown */.SP)(text);
}
//# sourceMappingURL=merge-oasdiff.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-contents.js


/** The bodies of one place, media type by media type. The type is named where there is more than one to tell apart. */
function compareContents(place, old, now, schemas) {
    const { operation, field, side } = place;
    const removed = [...old.keys()].filter((type) => holder(now, type) === undefined);
    const added = [...now.keys()].filter((type) => holder(old, type) === undefined && ![...old.keys()].some((known) => covers(type, known)));
    return [
        ...removed.map((type) => ({
            class: "breaking",
            code: `${side}-media-type-removed`,
            operation,
            field: `${field} (${(0,judgement/* shown */.SP)(type)})`,
            says: "the media type was removed",
        })),
        ...added.map((type) => ({
            class: "additive",
            code: `${side}-media-type-added`,
            operation,
            field: `${field} (${(0,judgement/* shown */.SP)(type)})`,
            says: "a media type was added",
        })),
        ...[...old].flatMap(([type, before]) => {
            const after = now.get(holder(now, type) ?? "") ?? null;
            if (before === null || after === null)
                return [];
            const named = old.size > 1 ? `${field} (${(0,judgement/* shown */.SP)(type)})` : field;
            return schemas
                .differences([before], [after], side)
                .map((difference) => (0,changes/* changeOf */.C)({ operation, field: named, side }, difference));
        }),
    ];
}
/** The media type, or the range, that stands for this one. */
function holder(content, type) {
    return content.has(type) ? type : [...content.keys()].find((range) => covers(range, type));
}
function covers(range, type) {
    return range === "*/*" || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));
}
//# sourceMappingURL=compare-contents.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-bodies.js

/** What may or must be sent as a body. */
function compareBodies(operation, old, now, schemas) {
    const change = { operation, field: "request body" };
    if (old === null && now === null)
        return [];
    if (now === null)
        return [{ ...change, class: "breaking", code: "request-body-removed", says: "the body was removed" }];
    if (old === null) {
        return now.required
            ? [{ ...change, class: "breaking", code: "required-request-body-added", says: "a required body was added" }]
            : [{ ...change, class: "additive", code: "request-body-added", says: "an optional body was added" }];
    }
    const found = [];
    if (!old.required && now.required)
        found.push({
            ...change,
            class: "breaking",
            code: "request-body-became-required",
            says: "the body is required now",
        });
    if (old.required && !now.required)
        found.push({
            ...change,
            class: "additive",
            code: "request-body-became-optional",
            says: "the body is optional now",
        });
    return [...found, ...compareContents({ ...change, side: "request" }, old.content, now.content, schemas)];
}
//# sourceMappingURL=compare-bodies.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-parameters.js

/** What may or must be sent beside the body. */
function compareParameters(operation, old, now, schemas) {
    const added = [...now.values()].filter(({ key }) => !old.has(key));
    return [
        ...added.map(({ label, required }) => ({
            class: required ? "breaking" : "additive",
            code: required ? "required-parameter-added" : "parameter-added",
            operation,
            field: label,
            says: required ? "a required parameter was added" : "an optional parameter was added",
        })),
        ...[...old.values()].flatMap((before) => {
            const after = now.get(before.key);
            const change = { operation, field: before.label };
            if (after === undefined)
                return [{ ...change, class: "breaking", code: "parameter-removed", says: "the parameter was removed" }];
            return [...compareOne(operation, before, after), ...compareSchemas(operation, before, after, schemas)];
        }),
    ];
}
function compareOne(operation, old, now) {
    const change = { operation, field: now.label };
    const found = [];
    if (!old.required && now.required)
        found.push({
            ...change,
            class: "breaking",
            code: "parameter-became-required",
            says: "the parameter is required now",
        });
    if (old.required && !now.required)
        found.push({
            ...change,
            class: "additive",
            code: "parameter-became-optional",
            says: "the parameter is optional now",
        });
    if (old.written !== now.written)
        found.push({
            ...change,
            class: "breaking",
            code: "parameter-style-changed",
            says: `it is written as ${now.written} now, and was as ${old.written}`,
        });
    if (!old.deprecated && now.deprecated)
        found.push({ ...change, class: "additive", code: "parameter-deprecated", says: "the parameter is deprecated" });
    return found;
}
function compareSchemas(operation, old, now, schemas) {
    if (old.schema === null || now.schema === null)
        return [];
    const place = { operation, field: now.label, side: "request" };
    return schemas.differences([old.schema], [now.schema], "request").map((difference) => (0,changes/* changeOf */.C)(place, difference));
}
//# sourceMappingURL=compare-parameters.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-responses.js



/** What is answered, status by status. */
function compareResponses(operation, old, now, schemas) {
    const added = [...now.keys()].filter((status) => compare_responses_holder(old, status) === undefined && ![...old.keys()].some((known) => holds(status, known)));
    return [
        ...added.map((status) => ({
            class: isSuccess(status) ? "additive" : "neutral",
            code: "response-status-added",
            operation,
            field: label(status),
            says: "the status is new",
        })),
        ...[...old].flatMap(([status, before]) => {
            const after = now.get(compare_responses_holder(now, status) ?? "none");
            if (after !== undefined)
                return compare_responses_compareOne(operation, status, before, after, schemas);
            // An error that comes no more breaks nobody; callers wait for a success.
            const gone = isSuccess(status) ? "breaking" : "neutral";
            return [
                {
                    class: gone,
                    code: "response-status-removed",
                    operation,
                    field: label(status),
                    says: "the status was removed",
                },
            ];
        }),
    ];
}
function compare_responses_compareOne(operation, status, old, now, schemas) {
    const place = { operation, field: `${label(status)} body`.trim(), side: "response" };
    const body = compareContents(place, old.content, now.content, schemas);
    return [...body, ...compareHeaders(operation, label(status), old.headers, now.headers, schemas)];
}
function compareHeaders(operation, at, old, now, schemas) {
    const added = [...now.values()].filter(({ key }) => !old.has(key));
    return [
        ...added.map((header) => ({
            class: "additive",
            code: "response-header-added",
            operation,
            field: `${at} ${header.label}`,
            says: "the header is new",
        })),
        ...[...old.values()].flatMap((before) => {
            const after = now.get(before.key);
            const change = { operation, field: `${at} ${before.label}` };
            if (after === undefined)
                return [{ ...change, class: "breaking", code: "response-header-removed", says: "the header was removed" }];
            const missing = before.required && !after.required;
            const schema = before.schema === null || after.schema === null
                ? []
                : schemas
                    .differences([before.schema], [after.schema], "response")
                    .map((difference) => (0,changes/* changeOf */.C)({ ...change, side: "response" }, difference));
            return [
                ...(missing
                    ? [
                        {
                            ...change,
                            class: "breaking",
                            code: "response-header-became-optional",
                            says: "the header may be missing now",
                        },
                    ]
                    : []),
                ...schema,
            ];
        }),
    ];
}
function label(status) {
    return status === "" ? "" : `response ${(0,judgement/* shown */.SP)(status === "DEFAULT" ? "default" : status)}`;
}
/** The status, or the range of them, that stands for this one. */
function compare_responses_holder(responses, status) {
    return responses.has(status) ? status : [...responses.keys()].find((known) => holds(known, status));
}
function holds(range, status) {
    return /^[1-5]XX$/.test(range) && status.startsWith(range.slice(0, 1));
}
function isSuccess(status) {
    return /^[23]/.test(status);
}
//# sourceMappingURL=compare-responses.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-security.js

/** Who was let in before must still be: one of the new ways asks for nothing that the old one did not hold. */
function compareSecurity(old, now) {
    const operation = now.operation.name;
    const [before, after] = [ways(old.operation), ways(now.operation)];
    const isSame = (scheme) => old.api.schemes.get(scheme) === now.api.schemes.get(scheme);
    const shut = before.filter((way) => !after.some((next) => opens(way, next, isSame)));
    // A way that asks for more than one that was there lets nobody in who was not let in already.
    const opened = after.filter((way) => !before.some((known) => opens(way, known, isSame)));
    const change = { operation, field: "security" };
    return [
        ...shut.map((way) => ({
            ...change,
            class: "breaking",
            code: "security-narrowed",
            says: `${told(way)} suffices no more`,
        })),
        ...opened.map((way) => ({
            ...change,
            class: "additive",
            code: "security-widened",
            says: `${told(way)} suffices now`,
        })),
    ];
}
function ways({ entrances }) {
    return entrances.length === 0 ? [new Map()] : entrances;
}
/** Whether who holds the one is let in where the other is asked for. */
function opens(held, asked, isSame) {
    return [...asked].every(([scheme, scopes]) => {
        const holds = held.get(scheme);
        return holds !== undefined && isSame(scheme) && [...scopes].every((scope) => holds.has(scope));
    });
}
function told(way) {
    if (way.size === 0)
        return "no credential";
    return [...way]
        .map(([scheme, scopes]) => `\`${(0,judgement/* shown */.SP)(scheme)}\`${scopes.size === 0 ? "" : ` with \`${(0,judgement/* shown */.SP)([...scopes].toSorted().join(" "))}\``}`)
        .join(" and ");
}
//# sourceMappingURL=compare-security.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/compare-apis.js





/** What users of the old document meet in the new one. */
function compareApis(old, now, schemas) {
    const changes = [...compareServers(old, now)];
    changes.push(...pairs(old.operations, now.operations, "operation", (before, after) => [
        ...compareOperations({ api: old, operation: before }, { api: now, operation: after }, schemas),
    ]));
    changes.push(...pairs(old.webhooks, now.webhooks, "webhook", (before, after) => compareEvents(before, after, "webhook", schemas)).map((change) => ({
        ...change,
        operation: `webhook ${change.operation}`,
    })));
    return changes;
}
function compareOperations(old, now, schemas) {
    const { operation: before } = old;
    const { operation: after } = now;
    const { name } = after;
    const deprecated = !before.deprecated && after.deprecated;
    return [
        // Semantic Versioning 2.0.0, item 7: what is marked as deprecated makes a minor.
        ...(deprecated
            ? [
                {
                    class: "additive",
                    code: "deprecated",
                    operation: name,
                    field: null,
                    says: "the operation is deprecated",
                },
            ]
            : []),
        ...compareParameters(name, before.parameters, after.parameters, schemas),
        ...compareBodies(name, before.body, after.body, schemas),
        ...compareResponses(name, before.responses, after.responses, schemas),
        ...compareSecurity(old, now),
        ...pairs(before.callbacks, after.callbacks, "callback", (one, other) => compareEvents(one, other, "callback", schemas)).map((change) => ({
            ...change,
            operation: name,
            field: [`callback ${change.operation}`, ...(change.field === null ? [] : [change.field])].join(" "),
        })),
    ];
}
/** What the component itself sends to those who asked for it: its body is what they read. */
function compareEvents(old, now, label, schemas) {
    const [before, after] = [old.body, now.body];
    if (before === null || after === null) {
        if (before === after)
            return [];
        const says = after === null ? "the body was removed" : "a body was added";
        return [
            {
                class: after === null ? "breaking" : "additive",
                code: `${label}-body-changed`,
                operation: now.name,
                field: "body",
                says,
            },
        ];
    }
    const response = (content) => new Map([["", { content, headers: new Map() }]]);
    return compareResponses(now.name, response(before.content), response(after.content), schemas);
}
function pairs(old, now, noun, compare) {
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, { name }]) => name);
    const added = [...now].filter(([key]) => !old.has(key)).map(([, { name }]) => name);
    return [
        ...gone.map((operation) => ({
            class: "breaking",
            code: `${noun}-removed`,
            operation,
            field: null,
            says: `the ${noun} was removed`,
        })),
        ...added.map((operation) => ({
            class: "additive",
            code: `${noun}-added`,
            operation,
            field: null,
            says: `the ${noun} is new`,
        })),
        ...[...old].flatMap(([key, before]) => {
            const after = now.get(key);
            return after === undefined ? [] : compare(before, after);
        }),
    ];
}
// Which host answers is for whoever deploys it; where all paths begin is for whoever calls them.
function compareServers(old, now) {
    if (old.basePaths.size === 0 || now.basePaths.size === 0)
        return [];
    const change = { operation: "all operations", field: "servers" };
    const told = (path) => `\`${(0,judgement/* shown */.SP)(path === "" ? "/" : path)}\``;
    return [
        ...[...old.basePaths]
            .filter((path) => !now.basePaths.has(path))
            .map((path) => ({
            ...change,
            class: "breaking",
            code: "base-path-removed",
            says: `no server answers at ${told(path)} any more`,
        })),
        ...[...now.basePaths]
            .filter((path) => !old.basePaths.has(path))
            .map((path) => ({
            ...change,
            class: "additive",
            code: "base-path-added",
            says: `a server answers at ${told(path)} now`,
        })),
    ];
}
//# sourceMappingURL=compare-apis.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/read-security.js

/** The ways to be let in that a `security` names; null where it is not there. An empty one lets anybody in. */
function entrancesOf(security) {
    if (!(0,json/* isArray */.cy)(security))
        return null;
    return security.map((way) => new Map((0,json/* membersOf */.lS)(way).map(([scheme, scopes]) => [scheme, new Set((0,json/* textsOf */.CB)(scopes))])));
}
/** What those who use a scheme must know of it: its kind and where its secret goes. Addresses of a provider are no part of it. */
function schemesOf(documents, schemes) {
    return new Map((0,json/* membersOf */.lS)(schemes.value).map(([name, value]) => {
        const { value: scheme } = documents.follow({ file: schemes.file, value });
        const kind = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(scheme, "type")) ?? "";
        // The same scheme, as Swagger 2 spelled it.
        if (kind === "basic")
            return [name, "http basic"];
        const facts = kind === "apiKey" ? ["in", "name"] : kind === "http" ? ["scheme"] : [];
        return [name, [kind, ...facts.map((fact) => ((0,json/* textOf */.b6)((0,json/* memberOf */.C5)(scheme, fact)) ?? "").toLowerCase())].join(" ")];
    }));
}
//# sourceMappingURL=read-security.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/read-openapi3.js




/** Headers that OpenAPI says are no parameters: other parts of the document describe them. */
const NOT_PARAMETERS = new Set(["accept", "content-type", "authorization"]);
/** Callbacks may hold callbacks; nobody reads further down than this. */
const CALLBACK_DEPTH = 2;
/** Reads OpenAPI 3.0, 3.1 and 3.2. */
function readOpenApi3(documents, version) {
    const { root } = documents;
    const paths = inside(root, "paths");
    const security = entrancesOf((0,json/* memberOf */.C5)(root.value, "security")) ?? [];
    const read = new OperationReader(documents, security);
    return {
        operations: new Map(members(paths).flatMap(([path, item]) => read.pathItem(path, item, 0))),
        webhooks: new Map(members(inside(root, "webhooks")).flatMap(([name, item]) => read.pathItem(name, item, 0))),
        basePaths: new Set((0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(root.value, "servers")).map((server) => basePathOf((0,json/* textOf */.b6)((0,json/* memberOf */.C5)(server, "url")) ?? ""))),
        schemes: schemesOf(documents, inside(inside(root, "components"), "securitySchemes")),
        refSiblings: !version.startsWith("3.0"),
    };
}
class OperationReader {
    documents;
    security;
    constructor(documents, security) {
        this.documents = documents;
        this.security = security;
    }
    pathItem(path, item, depth) {
        const at = this.documents.follow(item);
        const shared = (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(at.value, "parameters")).map((value) => ({ file: at.file, value }));
        return members(at)
            .filter(([key]) => isMethod(key))
            .map(([method, operation]) => {
            const verb = method.toUpperCase();
            return [`${verb} ${bare(path)}`, this.operation(`${verb} ${(0,judgement/* shown */.SP)(path)}`, path, operation, shared, depth)];
        });
    }
    operation(name, path, at, shared, depth) {
        const own = (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(at.value, "parameters")).map((value) => ({ file: at.file, value }));
        const places = parametersIn(path);
        const body = inside(at, "requestBody");
        const callbacks = depth >= CALLBACK_DEPTH ? [] : members(inside(at, "callbacks"));
        return {
            name,
            deprecated: (0,json/* memberOf */.C5)(at.value, "deprecated") === true,
            // What the operation says of a parameter comes after, and goes before, what its path says.
            parameters: new Map([...shared, ...own].flatMap((parameter) => this.parameter(parameter, places))),
            body: body.value === null ? null : this.body(body),
            responses: new Map(members(inside(at, "responses")).map(([status, response]) => [status.toUpperCase(), this.response(response)])),
            entrances: entrancesOf((0,json/* memberOf */.C5)(at.value, "security")) ?? this.security,
            callbacks: new Map(callbacks.flatMap(([event, callback]) => members(this.documents.follow(callback)).flatMap(([address, item]) => this.pathItem(address, item, depth + 1).map(([key, operation]) => [`${event} ${key}`, operation])))),
        };
    }
    parameter(part, places) {
        const at = this.documents.follow(part);
        const place = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "in")) ?? "";
        const name = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "name")) ?? "";
        const known = place === "header" ? name.toLowerCase() : name;
        if (place === "header" && NOT_PARAMETERS.has(known))
            return [];
        const key = place === "path" ? `path ${places.indexOf(name)}` : `${place} ${known}`;
        return [[key, this.described(at, key, `request ${place} ${(0,judgement/* shown */.SP)(name)}`, place === "path")]];
    }
    described(at, key, label, always) {
        const [content] = members(inside(at, "content"));
        const schema = content === undefined ? inside(at, "schema") : inside(content[1], "schema");
        const place = key.split(" ")[0] ?? "";
        const style = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(at.value, "style")) ?? (place === "query" || place === "cookie" ? "form" : "simple");
        const explode = (0,json/* memberOf */.C5)(at.value, "explode") ?? style === "form";
        return {
            key,
            label,
            required: always || (0,json/* memberOf */.C5)(at.value, "required") === true,
            deprecated: (0,json/* memberOf */.C5)(at.value, "deprecated") === true,
            schema: schema.value === null ? null : schema,
            written: content === undefined ? `${style}${explode === true ? ", exploded" : ""}` : mediaType(content[0]),
        };
    }
    body(part) {
        const at = this.documents.follow(part);
        return { required: (0,json/* memberOf */.C5)(at.value, "required") === true, content: contentOf(at) };
    }
    response(part) {
        const at = this.documents.follow(part);
        const headers = members(inside(at, "headers")).map(([name, header]) => {
            const key = name.toLowerCase();
            return [key, this.described(this.documents.follow(header), key, `header ${(0,judgement/* shown */.SP)(name)}`, false)];
        });
        return { content: contentOf(at), headers: new Map(headers.filter(([key]) => key !== "content-type")) };
    }
}
function contentOf(at) {
    return new Map(members(inside(at, "content")).map(([type, media]) => {
        const schema = inside(media, "schema");
        return [mediaType(type), schema.value === null ? null : schema];
    }));
}
function inside({ file, value }, key) {
    return { file, value: (0,json/* memberOf */.C5)(value, key) ?? null };
}
function members({ file, value }) {
    return (0,json/* isArray */.cy)(value)
        ? []
        : (0,json/* membersOf */.lS)(value)
            .filter(([key]) => !key.startsWith("x-"))
            .map(([key, member]) => [key, { file, value: member }]);
}
//# sourceMappingURL=read-openapi3.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/openapi/read-swagger2.js



/** Reads Swagger 2.0, spelled as OpenAPI 3.0 first. Its schemas stay where they are, so that references to them still lead there. */
function readSwagger2(documents) {
    const { file, value } = documents.root;
    const basePath = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "basePath"));
    const spelled = {
        paths: mapped((0,json/* memberOf */.C5)(value, "paths"), (item) => pathItem({ file, value: item }, documents)),
        security: (0,json/* memberOf */.C5)(value, "security") ?? [],
        servers: basePath === null ? [] : [{ url: basePath }],
        components: { securitySchemes: (0,json/* memberOf */.C5)(value, "securityDefinitions") ?? {} },
    };
    return readOpenApi3(documents.withRoot({ file, value: spelled }), "3.0");
}
function pathItem(part, documents) {
    const at = documents.follow(part);
    const shared = (0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(at.value, "parameters"));
    return mapped(at.value, (operation, method) => isMethod(method) ? operationOf({ file: at.file, value: operation }, shared, documents) : null);
}
function operationOf(at, shared, documents) {
    const { value: document } = documents.root;
    const types = (keyword) => {
        const said = (0,json/* textsOf */.CB)((0,json/* memberOf */.C5)(at.value, keyword) ?? (0,json/* memberOf */.C5)(document, keyword));
        return said.length === 0 ? ["application/json"] : said;
    };
    const parameters = [...shared, ...(0,json/* elementsOf */.ZE)((0,json/* memberOf */.C5)(at.value, "parameters"))].map((value) => documents.follow({ file: at.file, value }).value);
    const inBody = parameters.filter((parameter) => (0,json/* memberOf */.C5)(parameter, "in") === "body").at(-1);
    const inForm = parameters.filter((parameter) => (0,json/* memberOf */.C5)(parameter, "in") === "formData");
    const responses = mapped((0,json/* memberOf */.C5)(at.value, "responses"), (value) => responseOf(documents.follow({ file: at.file, value }).value, types("produces")));
    const body = bodyOf(inBody, inForm, types("consumes"));
    const security = (0,json/* memberOf */.C5)(at.value, "security");
    return {
        deprecated: (0,json/* memberOf */.C5)(at.value, "deprecated") === true,
        parameters: parameters
            .filter((parameter) => !["body", "formData"].includes((0,json/* textOf */.b6)((0,json/* memberOf */.C5)(parameter, "in")) ?? ""))
            .map(parameterOf),
        ...(body === null ? {} : { requestBody: body }),
        responses,
        ...(security === undefined ? {} : { security }),
    };
}
/** The type of a parameter or header stood beside its name. */
function parameterOf(parameter) {
    const format = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(parameter, "collectionFormat"));
    const style = format === "ssv" ? "spaceDelimited" : format === "pipes" ? "pipeDelimited" : null;
    const exploded = format === "multi" ? { explode: true } : (0,json/* memberOf */.C5)(parameter, "type") === "array" ? { explode: false } : {};
    return { ...objectOr(parameter), schema: parameter, ...(style === null ? {} : { style }), ...exploded };
}
function bodyOf(inBody, inForm, consumes) {
    if (inBody !== undefined) {
        return {
            required: (0,json/* memberOf */.C5)(inBody, "required") === true,
            content: read_swagger2_contentOf(consumes, (0,json/* memberOf */.C5)(inBody, "schema") ?? null),
        };
    }
    if (inForm.length === 0)
        return null;
    const named = inForm.flatMap((parameter) => {
        const name = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(parameter, "name"));
        return name === null ? [] : [{ name, parameter, required: (0,json/* memberOf */.C5)(parameter, "required") === true }];
    });
    const required = named.flatMap((one) => (one.required ? [one.name] : []));
    const properties = Object.fromEntries(named.map(({ name, parameter }) => [name, { ...objectOr(parameter), required: null }]));
    const forms = consumes.filter((type) => /form/.test(type));
    return {
        required: required.length > 0,
        content: read_swagger2_contentOf(forms.length === 0 ? ["application/x-www-form-urlencoded"] : forms, {
            type: "object",
            required,
            properties,
        }),
    };
}
function responseOf(response, produces) {
    const schema = (0,json/* memberOf */.C5)(response, "schema");
    return {
        headers: mapped((0,json/* memberOf */.C5)(response, "headers"), parameterOf),
        ...(schema === undefined ? {} : { content: read_swagger2_contentOf(produces, schema) }),
    };
}
function read_swagger2_contentOf(types, schema) {
    return Object.fromEntries(types.map((type) => [type, schema === null ? {} : { schema }]));
}
function mapped(value, spell) {
    return Object.fromEntries((0,json/* membersOf */.lS)(value).map(([key, member]) => [key, spell(member, key)]));
}
function objectOr(value) {
    return (0,json/* isObject */.Gv)(value) ? value : {};
}
//# sourceMappingURL=read-swagger2.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/comparison.js + 5 modules
var comparison = __webpack_require__(34266);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/schema/schema-reader.js + 4 modules
var schema_reader = __webpack_require__(1266);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/judge-openapi.js









/** Compares two versions of an OpenAPI document; where oasdiff is at hand as well, the stricter of both is right. */
async function judgeOpenApi(old, now, oasdiff) {
    return (0,judgement/* judged */.g$)(judgement/* EMBEDDED_JUDGE */.xn, async () => {
        const [before, after] = [await old(), await now()];
        const ours = changesBetween(before, after);
        if (oasdiff === null)
            return { judge: judgement/* EMBEDDED_JUDGE */.xn, comparison: { known: true, changes: (0,changes/* inOrder */.a)(ours) } };
        const findings = await oasdiff.findings(before, after);
        const judge = findings === null
            ? `${judgement/* EMBEDDED_JUDGE */.xn} (${oasdiff.judge} could not read it)`
            : `${judgement/* EMBEDDED_JUDGE */.xn} and ${oasdiff.judge}`;
        return { judge, comparison: { known: true, changes: (0,changes/* inOrder */.a)(mergeOasdiff(ours, findings ?? [])) } };
    });
}
function changesBetween(old, now) {
    const [before, after] = [read(old), read(now)];
    const reader = (documents, api) => new schema_reader/* SchemaReader */.v(documents, api.refSiblings);
    return compareApis(before, after, new comparison/* SchemaComparison */.R(reader(old, before), reader(now, after), { closedBinds: false }));
}
function read(documents) {
    const { file, value } = documents.root;
    const version = (0,json/* textOf */.b6)((0,json/* memberOf */.C5)(value, "openapi"));
    if (version !== null && /^3\.\d/.test(version))
        return readOpenApi3(documents, version);
    const swagger = (0,json/* memberOf */.C5)(value, "swagger");
    if ((0,json/* textOf */.b6)(swagger) === "2.0" || (0,json/* numberOf */.rl)(swagger) === 2)
        return readSwagger2(documents);
    throw new judgement/* NotComparable */._Z(`\`${(0,judgement/* shown */.SP)(file)}\` is no OpenAPI document of version 3, nor Swagger 2.0`, "begin it with `openapi: 3.1.0`, or name another file");
}
//# sourceMappingURL=judge-openapi.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/programs/run-program.js
var run_program = __webpack_require__(60499);
// EXTERNAL MODULE: ./packages/systems/lib/src/contracts/programs/with-folders.js
var with_folders = __webpack_require__(6071);
;// CONCATENATED MODULE: ./packages/systems/lib/src/contracts/oasdiff/oasdiff.js



const Findings = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    text: schemas/* string */.YjP(),
    level: schemas/* number */.aig(),
    operation: schemas/* string */.YjP().default(""),
    path: schemas/* string */.YjP().default(""),
}));
/** Flags that make refactorings no change; older versions know other ones. */
const FLATTENED = [["--flatten-allof", "--flatten-params"], []];
/** Finds oasdiff on the path; null where it isn't installed. */
async function findOasdiff() {
    const program = await (0,run_program/* findProgram */.K)("oasdiff");
    if (program === null)
        return null;
    const version = await (0,with_folders/* withFolders */.Q)(new Map(), new Map(), (folder) => (0,run_program/* runProgram */.m)(program, ["--version"], { folder }));
    return {
        judge: `oasdiff ${/[\w.+-]+\s*$/.exec(version?.stdout.trim() ?? "")?.[0] ?? "of an unknown version"}`.slice(0, 60),
        async findings(old, now) {
            // It follows references by itself: it only gets documents that refer to nothing outside the files which we hand it.
            if (old.foreign.size + now.foreign.size > 0 || !(0,with_folders/* arePlain */.Z)(old.files) || !(0,with_folders/* arePlain */.Z)(now.files))
                return null;
            return (0,with_folders/* withFolders */.Q)(old.files, now.files, async (folder) => {
                for (const flags of FLATTENED) {
                    const files = [`old/${old.root.file}`, `now/${now.root.file}`];
                    const answer = await (0,run_program/* runProgram */.m)(program, ["changelog", ...files, "--format", "json", "--level", "WARN", ...flags], { folder });
                    if (answer?.code === 0)
                        return oasdiff_read(answer.stdout);
                }
                return null;
            });
        },
    };
}
function oasdiff_read(stdout) {
    try {
        // It says nothing at all where it finds nothing.
        const parsed = Findings.safeParse(JSON.parse(stdout.trim() === "" ? "[]" : stdout));
        return parsed.success ? parsed.data.filter(({ level }) => level >= 2) : null;
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return null;
        throw error;
    }
}
//# sourceMappingURL=oasdiff.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/document-versions.js + 2 modules
var document_versions = __webpack_require__(76926);
// EXTERNAL MODULE: ./packages/moves/lib/src/contracts/versions.js
var contracts_versions = __webpack_require__(91892);
;// CONCATENATED MODULE: ./packages/moves/lib/src/contracts/openapi-contract.js




/** The component's OpenAPI document, by our own judge and by oasdiff where it is installed. */
async function openapiContract(versions, file) {
    const [old, now] = [await versions.old.entry(file), await versions.now.entry(file)];
    const entries = { old: old === null ? [] : [old], now: now === null ? [] : [now] };
    const known = (0,contracts_versions/* withoutReading */.TH)("openapi", file, entries);
    if (known !== null || old === null || now === null)
        return known ?? [];
    if (await (0,document_versions/* meansTheSame */.Y)(versions, old, now))
        return [];
    const documents = new document_versions/* DocumentVersions */.N(versions, { old: file, now: file });
    const judgement = await judgeOpenApi(documents.old, documents.now, await findOasdiff());
    return [{ kind: "openapi", file, ...judgement }];
}
//# sourceMappingURL=openapi-contract.js.map

/***/ }),

/***/ 60499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram),
/* harmony export */   m: () => (/* binding */ runProgram)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_io__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88701);



const TIMEOUT_SECONDS = 60;
const MOST_BYTES = 32 * 1024 * 1024;
/** Where a program is on the path; null where it isn't. */
async function findProgram(name) {
    const found = await (0,_actions_io__WEBPACK_IMPORTED_MODULE_2__/* .which */ .K7)(name);
    return found === "" ? null : found;
}
/** Runs a program to its end in a folder of our own, which is all that it knows of its user. No shell, no configuration of the user, no secret and no network of the job reaches it. */
function runProgram(program, args, { folder, below = "." }) {
    return new Promise((resolve) => {
        const options = {
            cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below),
            env: closedEnvironment(folder),
            timeout: TIMEOUT_SECONDS * 1000,
            killSignal: "SIGKILL",
            maxBuffer: MOST_BYTES,
            windowsHide: true,
            shell: false,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...args], options, (error, stdout, stderr) => {
            const code = error === null ? 0 : error.code;
            resolve(typeof code === "number" ? { code, stdout, stderr } : null);
        });
        child.stdin?.on("error", () => undefined).end();
    });
}
// The programs need no network. A proxy that answers nobody keeps them from it where a document asks them to go there.
const NOWHERE = "http://127.0.0.1:9";
function closedEnvironment(folder) {
    const kept = ["PATH", "Path", "SystemRoot", "TMPDIR", "TEMP", "TMP"].flatMap((name) => {
        const value = process.env[name];
        return value === undefined ? [] : [[name, value]];
    });
    const home = {
        HOME: folder,
        USERPROFILE: folder,
        XDG_CACHE_HOME: folder,
        XDG_CONFIG_HOME: folder,
        LOCALAPPDATA: folder,
        APPDATA: folder,
    };
    const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
    return {
        ...Object.fromEntries(kept),
        ...home,
        ...Object.fromEntries(proxies.map((name) => [name, NOWHERE])),
        LC_ALL: "C",
        NO_COLOR: "1",
    };
}
//# sourceMappingURL=run-program.js.map

/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFolders),
/* harmony export */   Z: () => (/* binding */ arePlain)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



// One way to write a name that each system reads the same, and that no program takes for an option, a pattern or an address.
const PLAIN = /^(?!-)[\w@+,= -][\w.@+,= -]*$/;
/** Whether all paths are plain enough to be written and handed to a program. */
function arePlain(files) {
    return [...files.keys()].every((file) => file.split("/").every((name) => PLAIN.test(name) || /^\.[\w-][\w.-]*$/.test(name)));
}
/** Writes both versions beside each other, as `old` and `now` in a folder of their own, which goes when the work is done. */
async function withFolders(old, now, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "signalbox-contracts-"));
    try {
        for (const [version, files] of [
            ["old", old],
            ["now", now],
        ]) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, version));
            for (const [file, text] of files) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, version, ...file.split("/"));
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: "wx" });
            }
        }
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
//# sourceMappingURL=with-folders.js.map

/***/ })

};
