export const id = 4178;
export const ids = [4178];
export const modules = {

/***/ 48926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ gatherTagProtection)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/branch-rules/by-passers.js
var by_passers = __webpack_require__(15182);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/github/rulesets.js
var github_rulesets = __webpack_require__(9122);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/tag-rulesets.js



const ListedSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    target: schemas/* string */.YjP().optional(),
    enforcement: schemas/* enum */.k5n(["disabled", "active", "evaluate"]),
});
/**
 * The rulesets over a repository's tags that GitHub enforces, those of its organisation among them.
 * @see https://docs.github.com/rest/repos/rules#get-all-repository-rulesets
 */
async function activeTagRulesets(gitHub, repository, signal) {
    const { owner, name } = repository;
    const listed = await gitHub.askAll({
        route: "GET /repos/{owner}/{repo}/rulesets",
        parameters: { owner, repo: name, includes_parents: true, targets: "tag" },
        subject: "list of rulesets",
        needs: "contents: read",
        schema: ListedSchema,
    }, signal);
    if (!listed.known)
        return listed;
    const rulesets = (0,github_rulesets/* openRulesets */.G)(gitHub, repository);
    const found = [];
    for (const { id, target, enforcement } of listed.value) {
        if (target !== "tag" || enforcement !== "active")
            continue;
        const one = await rulesets.ruleset(id, signal);
        if (!one.known)
            return one;
        // It may have been switched off since it was listed.
        if (one.value.target === "tag" && one.value.enforcement === "active")
            found.push(one.value);
    }
    return (0,answer/* known */.e)(found);
}
//# sourceMappingURL=tag-rulesets.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
;// CONCATENATED MODULE: ./packages/moves/lib/src/checklist-gate/approvals/tag-protection.js




// Of tags "Block force pushes" is not enough: a tag moved forward to a later commit would hide those in between from the gate.
const NEEDED = ["creation", "update", "deletion"];
/** Reads once what GitHub's rulesets enforce of tags. */
async function gatherTagProtection({ gitHub, repository, signal, }) {
    const rulesets = await activeTagRulesets(gitHub, repository, signal);
    if (!rulesets.known) {
        const silence = (0,observation_of/* unobservedBy */.jE)(rulesets);
        return () => silence;
    }
    return (tag) => {
        const ref = `refs/tags/${tag}`;
        const types = new Set(rulesets.value
            .filter((ruleset) => covers(ruleset, ref) && bindsWriters(ruleset))
            .flatMap(({ rules }) => rules.map(({ type }) => type)));
        return { known: true, value: NEEDED.every((rule) => types.has(rule)) };
    };
}
/** Whether it is not by-passed by everybody who may push; where GitHub hides by whom it is, the rules themselves decide. */
function bindsWriters({ bypassActors }) {
    return !(0,by_passers/* byPassersOfRuleset */.w)(bypassActors ?? []).some(({ everybody, reaches }) => everybody && reaches.includes("pushes"));
}
function covers({ include, exclude }, ref) {
    return include.some((pattern) => includes(pattern, ref)) && !exclude.some((pattern) => mayExclude(pattern, ref));
}
/**
 * As GitHub matches names: Ruby's `File.fnmatch` with `FNM_PATHNAME`, where `**` crosses a `/` only with one behind it.
 * @see https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
function includes(pattern, ref) {
    if (pattern === "~ALL")
        return true;
    return isBounded(pattern) && (0,match_glob/* matchesGlob */.k)(pattern.replace(/\*+$/, "*"), ref);
}
/** Where two readings are possible, the one that leaves more tags unprotected. */
function mayExclude(pattern, ref) {
    return pattern === "~ALL" || !isBounded(pattern) || (0,match_glob/* matchesGlob */.k)(pattern, ref) || includes(pattern, ref);
}
// A matcher may back-track on hostile patterns.
function isBounded(pattern) {
    return pattern.length <= 256 && pattern.split("**").length <= 5;
}
//# sourceMappingURL=tag-protection.js.map

/***/ }),

/***/ 75144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ observationOf),
/* harmony export */   Pv: () => (/* binding */ observationFrom),
/* harmony export */   jE: () => (/* binding */ unobservedBy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A system's answer as a fact: what only helps while it runs, such as an error's cause, stays behind. */
function observationOf(answer) {
    return answer.known ? answer : unobservedBy(answer);
}
/** Why a system was silent, as a fact. */
function unobservedBy({ code, says, next }) {
    return { known: false, code, says, next };
}
/** What `work` found out; an error that people can act on is why nobody could say. Any other error is ours, and thrown. */
async function observationFrom(work) {
    try {
        return { known: true, value: await work() };
    }
    catch (error) {
        if (!(error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k))
            throw error;
        return unobservedBy({ code: error.code, says: error.message, next: error.next });
    }
}
//# sourceMappingURL=observation-of.js.map

/***/ }),

/***/ 82655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ insist),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

function known(value) {
    return { known: true, value };
}
/** The value, for callers that cannot go on without it. Throws a `SignalboxError` with the silence's code. */
function insist(answer) {
    if (answer.known)
        return answer.value;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(answer.code, answer.says, { next: answer.next, cause: answer.cause });
}
//# sourceMappingURL=answer.js.map

/***/ }),

/***/ 14039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ administrationNeeded)
/* harmony export */ });
/**
 * An answer that takes administration to get. A workflow's own token cannot have that permission, whatever `permissions:` says: what
 * is to be done where it lacks names the tokens that can.
 */
function administrationNeeded(level, answer) {
    if (answer.known || (answer.status !== 403 && answer.status !== 404))
        return answer;
    const next = `use a token of a GitHub App, or of an administrator, with \`administration: ${level}\`: a workflow's own token cannot have it`;
    return { ...answer, next };
}
//# sourceMappingURL=administration.js.map

/***/ }),

/***/ 63779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/api-address.js

/** The address of GitHub's API, without a slash at its end. The token goes with every request: it may leave this machine encrypted only. */
function apiAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
    if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && loopback)) || url.username !== "") {
        throw new error/* SignalboxError */.k("github.bad-address", `\`${text.slice(0, 200)}\` is not an address of GitHub's API`, {
            next: "use one that begins with `https://`, such as `https://api.github.com`",
        });
    }
    return text.replace(/\/+$/, "");
}
//# sourceMappingURL=api-address.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/silence.js

/** What octokit's errors tell. Everything in them may come from outside. */
const FailureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()) })
        .optional()
        .catch(undefined),
});
/** Why GitHub could not be asked, in the user's words. `subject` is what was asked about. */
function silenceOf(error, subject, needs) {
    const failure = FailureSchema.safeParse(error);
    if (!failure.success)
        return unreachable(subject, null, shortened(String(error)), error);
    const { status, message, response } = failure.data;
    if (response === undefined)
        return unreachable(subject, null, shortened(message), error);
    const silence = { known: false, status, cause: error };
    const permission = `give the token \`${needs}\` (\`permissions:\` of the job)`;
    if (isRateLimit(status, message, response.headers))
        return rateLimited(subject, status, error);
    if (status === 401) {
        return {
            ...silence,
            code: "github.token-refused",
            says: "GitHub does not accept the token",
            next: "pass a token that is valid and not expired as the input `token`",
        };
    }
    if (status === 403) {
        return {
            ...silence,
            code: "github.forbidden",
            says: `the token may not ask about ${subject}: ${shortened(message)}`,
            next: permission,
        };
    }
    if (status === 404) {
        return {
            ...silence,
            code: "github.not-found",
            says: `GitHub shows no ${subject}: it is not there, or the token may not see it`,
            next: `look at the name, and ${permission}`,
        };
    }
    if (status >= 500)
        return unreachable(subject, status, shortened(message), error);
    return {
        ...silence,
        code: "github.refused",
        says: `GitHub refused what was asked about ${subject} (${status}): ${shortened(message)}`,
        next: "look at what GitHub says, and run it again",
    };
}
/** GitHub answered, but not in the shape that it documents. */
function unexpected(subject, error) {
    const where = error.issues[0]?.path.join(".") ?? "";
    return {
        known: false,
        status: 200,
        code: "github.unexpected-answer",
        says: `GitHub's answer about ${subject} is not as documented (at \`${where}\`)`,
        next: "check the API address, and whether a proxy stands between",
        cause: error,
    };
}
function rateLimited(subject, status, cause) {
    return {
        known: false,
        status,
        code: "github.rate-limited",
        says: `GitHub's rate limit is used up; it did not answer about ${subject}`,
        next: "run it again later, or use a token with a higher limit",
        cause,
    };
}
function unreachable(subject, status, detail, cause) {
    return {
        known: false,
        status,
        code: "github.unreachable",
        says: `GitHub could not be asked about ${subject}: ${detail}`,
        next: "run it again; if it stays, look at GitHub's status page and the network",
        cause,
    };
}
function isRateLimit(status, message, headers) {
    if (status !== 403 && status !== 429)
        return false;
    return status === 429 || headers["x-ratelimit-remaining"] === "0" || /\brate limit\b/i.test(message);
}
/** The first line of what a server said: whole answers of proxies can be pages of HTML. */
function shortened(message) {
    const line = message.trim().split(/[\r\n]/, 1)[0] ?? "";
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
//# sourceMappingURL=silence.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/graphql-answer.js



const EnvelopeSchema = schemas/* object */.Ikc({ data: schemas/* unknown */.L5J().optional(), errors: schemas/* unknown */.L5J().optional() });
const ErrorsSchema = schemas/* array */.YOg(schemas/* object */.Ikc({
    type: schemas/* string */.YjP().optional().catch(undefined),
    path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]))
        .optional()
        .catch(undefined),
    message: schemas/* string */.YjP().catch("no message"),
}))
    .nonempty();
/** The data of a GraphQL answer; any error in it makes all of it silence: what is null for an error looks like what is not there. */
function dataOf(body, subject, needs) {
    const envelope = EnvelopeSchema.safeParse(body);
    if (!envelope.success)
        return unexpected(subject, envelope.error);
    const { data, errors } = envelope.data;
    if (errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0))
        return (0,answer/* known */.e)(data);
    const read = ErrorsSchema.safeParse(errors);
    return read.success ? silenceOfErrors(read.data, subject, needs) : unexpected(subject, read.error);
}
function silenceOfErrors(errors, subject, needs) {
    const limit = errors.find(({ type }) => type === "RATE_LIMITED");
    if (limit !== undefined)
        return rateLimited(subject, 200, errors);
    const [first] = errors;
    const where = first?.path === undefined ? "" : ` at \`${shortened(first.path.join("."))}\``;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : "";
    const said = `\`${shortened(first?.type ?? "an error")}\`${where}: ${shortened(first?.message ?? "")}${more}`;
    const silence = { known: false, status: 200, cause: errors };
    const permission = `give the token \`${needs}\` (\`permissions:\` of the job)`;
    switch (first?.type ?? "") {
        case "FORBIDDEN":
        case "INSUFFICIENT_SCOPES":
            return {
                ...silence,
                code: "github.forbidden",
                says: `the token may not ask about ${subject} (${said})`,
                next: permission,
            };
        case "NOT_FOUND":
            return {
                ...silence,
                code: "github.not-found",
                says: `GitHub shows not all of ${subject} (${said}): it is not there, or the token may not see it`,
                next: `look at the name, and ${permission}`,
            };
        default:
            return {
                ...silence,
                code: "github.partial-answer",
                says: `GitHub did not answer all that was asked about ${subject} (${said})`,
                next: "run it again; if it stays, look at GitHub's status page",
            };
    }
}
//# sourceMappingURL=graphql-answer.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/list-pages.js



const MOST_PAGES = 500;
/** What GitHub's own links say of where the next page begins. All else in them is as it was asked, or could lead the token elsewhere. */
const PLACES = ["page", "after", "cursor"];
const PageSchema = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* unknown */.L5J()).transform((items) => ({ items, total: null })),
    schemas/* looseObject */._H3({ total_count: schemas/* number */.aig().int().nonnegative(), incomplete_results: schemas/* literal */.euz(false).optional() })
        .transform(({ total_count: total, ...rest }, context) => {
        const [items, another] = Object.values(rest).filter((value) => schemas/* array */.YOg(schemas/* unknown */.L5J()).safeParse(value).success);
        if (Array.isArray(items) && another === undefined)
            return { items: schemas/* array */.YOg(schemas/* unknown */.L5J()).parse(items), total };
        context.addIssue({ code: "custom", message: "it holds not exactly one list" });
        return core/* NEVER */.tm;
    }),
]);
/**
 * Reads a list of REST to its end, page by page as its `Link` headers lead. Silence where a page is none, or where GitHub says that there is more, or less, than it gave. (Octokit's own
 * `paginate` takes a body that was cut off, and a 409, for the end of the list.)
 */
async function listPages(ask, parameters, subject) {
    const items = [];
    const asked = new Set();
    let total = 0;
    let isCounted = false;
    for (let next = ""; next !== null;) {
        if (asked.has(next) || asked.size >= MOST_PAGES)
            return cutShort(subject, `its pages do not end`);
        asked.add(next);
        const page = await ask({ ...parameters, ...Object.fromEntries(new URLSearchParams(next)) });
        const read = PageSchema.safeParse(page.data);
        if (!read.success)
            return unexpected(subject, read.error);
        items.push(...read.data.items);
        if (read.data.total !== null)
            isCounted = true;
        total = Math.max(total, read.data.total ?? 0);
        next = nextOf(page);
    }
    if (isCounted && items.length !== total)
        return cutShort(subject, `GitHub says that there are ${total}, and gave ${items.length}`);
    return (0,answer/* known */.e)(items);
}
function nextOf({ headers: { link } }) {
    const [, address = ""] = /<([^<>]+)>;\s*rel="next"/.exec(typeof link === "string" ? link : "") ?? [];
    if (address === "")
        return null;
    const asked = new URLSearchParams(address.slice(address.indexOf("?") + 1));
    return new URLSearchParams([...asked].filter(([name]) => PLACES.includes(name))).toString();
}
function cutShort(subject, why) {
    return {
        known: false,
        status: 200,
        code: "github.cut-short",
        says: `the list of ${subject} could not be read to its end: ${why}`,
        next: "run it again; if it stays, look whether there are more than GitHub's API tells",
    };
}
//# sourceMappingURL=list-pages.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/patience.js

/** How often a question is asked again, at most. */
const RETRIES = 3;
/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 60;
// Rate limits (403, and 429 that says so) are left to the throttling plugin; a client's error does not get better.
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const patience_FailureSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }).optional(),
});
/**
 * Octokit plugin: the wait before a question is asked again, by `Retry-After` where the server names it
 * (@octokit/plugin-retry waits, but reads no `Retry-After`). It has to come before the retry plugin.
 */
function patience({ hook }) {
    hook.error("request", (error, options) => {
        const cancelled = options.request.signal instanceof AbortSignal && options.request.signal.aborted;
        const wait = cancelled ? null : waitSeconds(error, Number(options.request["retryCount"] ?? 0));
        if (wait !== null && "request" in error) {
            // This is what `octokit.retry.retryRequest` does.
            error.request = { ...error.request, request: { ...error.request.request, retries: RETRIES, retryAfter: wait } };
        }
        throw error;
    });
}
/** Seconds until the question may be asked again, or null where that would not help. */
function waitSeconds(error, asked) {
    const failure = patience_FailureSchema.safeParse(error);
    if (!failure.success || !PASSING.has(failure.data.status))
        return null;
    const { message, response } = failure.data;
    if (/\brate limit\b|\bsecondary rate\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0")
        return null;
    const wish = Number.parseInt(String(response?.headers["retry-after"]), 10);
    const wait = Number.isNaN(wish) ? (asked + 1) ** 2 : wish;
    return wait <= LONGEST_WAIT_SECONDS ? wait : null;
}
//# sourceMappingURL=patience.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/unpaused-queries.js
/** The route that queries are asked by; no server ever sees it. */
const QUERY_ROUTE = "GET /signalbox-query";
/**
 * Octokit plugin: sends what is asked by `QUERY_ROUTE` to GraphQL's address. The throttle takes each POST, and whatever it knows to go to
 * GraphQL, for a write, and lets it wait a second after the last; GitHub asks that of mutations alone. It has to come before the throttle.
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
function unpausedQueries({ hook }) {
    // Hooks that come first run last, just before the request is sent. All of them share one object.
    hook.before("request", (options) => {
        if (`${options.method} ${options.url}` !== QUERY_ROUTE)
            return;
        options.method = "POST";
        options.url = "/graphql";
        // Enterprise Server has `/api/v3` and `/api/graphql`.
        options.baseUrl = options.baseUrl.replace(/\/api\/v3$/, "/api");
    });
}
//# sourceMappingURL=unpaused-queries.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/octokit.js






/** Octokit with retries, and the throttle that GitHub asks for. */
function openOctokit(options) {
    return (0,github/* getOctokit */.Q)(options.token, {
        baseUrl: options.baseUrl,
        userAgent: options.userAgent,
        log: SILENT,
        request: { fetch: options.fetch },
        retry: { doNotRetry: EVERY_STATUS, retries: RETRIES },
        // Limits are kept per client, as each run has one.
        throttle: { id: (0,external_node_crypto_.randomUUID)(), onRateLimit: waitForLimit, onSecondaryRateLimit: waitForLimit },
    }, unpausedQueries, patience, dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A);
}
// Whether to ask again is decided in `patience`; the retry plugin only carries it out.
const EVERY_STATUS = Array.from({ length: 200 }, (_, index) => 400 + index);
// Octokit prints warnings with text of the server: nothing of it may reach a log of the runner unescaped.
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function waitForLimit(retryAfterSeconds, _options, _octokit, retryCount) {
    return retryAfterSeconds <= LONGEST_WAIT_SECONDS && retryCount < RETRIES;
}
//# sourceMappingURL=octokit.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/remembered-answers.js

const MOST_ANSWERS = 64;
const LONGEST_ANSWER = 200_000;
const UnchangedSchema = schemas/* object */.Ikc({ status: schemas/* literal */.euz(304) });
/** GitHub's newest answers by what was asked, so that asking again costs nothing where nothing changed. Few and small ones. */
class RememberedAnswers {
    answers = new Map();
    recall(asked) {
        return this.answers.get(asked) ?? null;
    }
    keep(asked, etag, data) {
        this.answers.delete(asked);
        // Whatever could end the header, or is none by RFC 9110, is not sent back.
        if (typeof etag !== "string" || !/^(?:W\/)?"[\u0021\u0023-\u007e]{1,200}"$/.test(etag))
            return;
        if (JSON.stringify(data).length > LONGEST_ANSWER)
            return;
        this.answers.set(asked, { etag, data });
        const [oldest] = this.answers.keys();
        if (this.answers.size > MOST_ANSWERS && oldest !== undefined)
            this.answers.delete(oldest);
    }
}
/** Whether an error of octokit's says that the remembered answer still holds. */
function isUnchanged(error) {
    return UnchangedSchema.safeParse(error).success;
}
//# sourceMappingURL=remembered-answers.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/unless-aborted.js
/** What `work` comes to, or what `signal` was aborted with before: a wait between attempts does not hear the signal by itself. */
function unlessAborted(work, signal) {
    if (signal === undefined)
        return work;
    const { promise, reject } = Promise.withResolvers();
    const stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
    return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", stop));
}
//# sourceMappingURL=unless-aborted.js.map
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/timed-fetch.js


/** The fetch of @actions/github, which knows the runner's proxies, with a time-out for each request and its answer. */
function timedFetch(timeoutSeconds) {
    return (address, options) => {
        const limit = AbortSignal.timeout(timeoutSeconds * 1000);
        const signal = options.signal === undefined ? limit : AbortSignal.any([options.signal, limit]);
        return proxyFetch(address, { ...options, signal });
    };
}
// Octokit types it as anything.
const proxyFetch = schemas/* custom */.IeY((value) => typeof value === "function").parse(utils/* defaults */.NT.request?.fetch);
//# sourceMappingURL=timed-fetch.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/watched-fetch.js

/** The time-limited fetch that tells of each answer, and keeps GitHub's own clock. */
function watchedFetch(timeoutSeconds, onRequest) {
    const timed = timedFetch(timeoutSeconds);
    let newest = null;
    return {
        async fetch(address, options) {
            const response = await timed(address, options);
            const { method = "GET" } = options;
            onRequest?.({ method, path: new URL(address).pathname, status: response.status });
            const date = new Date(response.headers.get("date") ?? Number.NaN);
            if (!Number.isNaN(date.getTime()))
                newest = date;
            return response;
        },
        now: () => newest,
    };
}
//# sourceMappingURL=watched-fetch.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/github/client.js












const PointsSchema = schemas/* object */.Ikc({
    rateLimit: schemas/* object */.Ikc({ cost: schemas/* number */.aig().int(), remaining: schemas/* number */.aig().int() }),
});
/** Opens the client with a token of the caller's; none is ever taken from the environment. */
function openGitHub(options) {
    if (options.token === "") {
        throw new error/* SignalboxError */.k("github.token-missing", "there is no token for GitHub", {
            next: "pass one as the input `token`, such as `${{ github.token }}`",
        });
    }
    const baseUrl = apiAddress(options.apiUrl);
    const { fetch, now } = watchedFetch(options.timeoutSeconds ?? 30, options.onRequest);
    const octokit = openOctokit({ token: options.token, baseUrl, userAgent: options.userAgent ?? "signalbox", fetch });
    const remembered = new RememberedAnswers();
    async function attempt(question, signal, send) {
        signal?.throwIfAborted();
        try {
            return (0,answer/* known */.e)(await unlessAborted(send(), signal));
        }
        catch (error) {
            signal?.throwIfAborted();
            return silenceOf(error, question.subject, question.needs);
        }
    }
    async function askRemembering({ route, parameters }, signal) {
        const before = route.startsWith("GET ") ? remembered.recall(key(route, parameters)) : null;
        const headers = before === null ? {} : { headers: { "if-none-match": before.etag } };
        try {
            const page = await octokit.request(route, { ...parameters, ...headers, request: heard(signal) });
            if (route.startsWith("GET "))
                remembered.keep(key(route, parameters), page.headers["etag"], page.data);
            return page.data;
        }
        catch (error) {
            if (before !== null && isUnchanged(error))
                return before.data;
            throw error;
        }
    }
    return {
        now,
        async ask(question, signal) {
            const answer = await attempt(question, signal, () => askRemembering(question, signal));
            return answer.known ? read(question, answer.value) : answer;
        },
        async askAll(question, signal) {
            const parameters = { ...question.parameters, per_page: 100 };
            const answer = await attempt(question, signal, () => listPages((page) => octokit.request(question.route, { ...page, request: heard(signal) }), parameters, question.subject));
            if (!answer.known)
                return answer;
            return answer.value.known
                ? read({ ...question, schema: schemas/* array */.YOg(question.schema) }, answer.value.value)
                : answer.value;
        },
        async query(query, signal) {
            const body = { query: query.query, variables: query.variables };
            const answer = await attempt(query, signal, () => octokit.request(QUERY_ROUTE, { ...body, request: heard(signal) }));
            if (!answer.known)
                return answer;
            const data = dataOf(answer.value.data, query.subject, query.needs);
            if (!data.known)
                return data;
            const points = PointsSchema.safeParse(data.value);
            if (points.success)
                options.onPoints?.(points.data.rateLimit);
            return read(query, data.value);
        },
    };
}
function read({ subject, schema }, data) {
    const parsed = schema.safeParse(data);
    return parsed.success ? (0,answer/* known */.e)(parsed.data) : unexpected(subject, parsed.error);
}
function key(route, parameters) {
    return JSON.stringify([route, parameters]);
}
function heard(signal) {
    return signal === undefined ? {} : { signal };
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 97737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3983);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82655);



const RepositorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1) });
const ReferenceSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("commit"), sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b }) });
const CommitSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: _signalbox_policy_changes_oid__WEBPACK_IMPORTED_MODULE_0__/* .Oid */ .b });
const ContentsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("file"),
        size: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
        encoding: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["dir", "symlink", "submodule"]) }),
]);
/** Asks GitHub about one repository, through the one client. */
function openRepository(github, { owner, name }) {
    const parameters = { owner, repo: name };
    const needs = "contents: read";
    return {
        async defaultBranch(signal) {
            const subject = `repository \`${owner}/${name}\``;
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}", parameters, subject, needs, schema: RepositorySchema }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer.value.default_branch) : answer;
        },
        async commitOf(branch, signal) {
            const question = {
                parameters: { ...parameters, ref: `heads/${branch}` },
                subject: `branch \`${branch}\``,
                needs,
                schema: ReferenceSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/git/ref/{ref}", ...question }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(answer.value.object.sha) : answer;
        },
        async fileAt(commit, path, signal) {
            const subject = `file \`${path}\` at ${commit.slice(0, 12)}`;
            // No repository holds such a path; as a part of an address it would mean another one.
            if (path.split("/").some((segment) => ["", ".", ".."].includes(segment)))
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "missing" });
            const question = {
                parameters: { ...parameters, path, ref: commit },
                subject,
                needs,
                schema: ContentsSchema,
            };
            const answer = await github.ask({ route: "GET /repos/{owner}/{repo}/contents/{path}", ...question }, signal);
            if (answer.known)
                return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)(fileOf(answer.value));
            if (answer.status !== 404)
                return answer;
            // 404 also means "you may not see it". Only where the commit is seen is the file really missing.
            const seen = await github.ask({
                route: "GET /repos/{owner}/{repo}/git/commits/{commit}",
                parameters: { ...parameters, commit },
                subject: `commit ${commit.slice(0, 12)}`,
                needs,
                schema: CommitSchema,
            }, signal);
            return seen.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .known */ .e)({ kind: "missing" }) : seen;
        },
    };
}
function fileOf(contents) {
    if (!("type" in contents) || contents.type !== "file")
        return { kind: "not-a-file" };
    // GitHub sends no content of files over 1 MB, and says so with the encoding `none`.
    if (contents.encoding !== "base64")
        return { kind: "too-large", bytes: contents.size };
    const bytes = Buffer.from(contents.content, "base64");
    try {
        return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: "not-text" };
    }
}
//# sourceMappingURL=repository.js.map

/***/ }),

/***/ 9122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRulesets)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82655);
/* harmony import */ var _administration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14039);



const SummarySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() });
const ActorSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    actor_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().nullish(),
    actor_type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["Integration", "OrganizationAdmin", "RepositoryRole", "Team", "DeployKey", "User"]),
    bypass_mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["always", "pull_request", "exempt"]).default("always"),
})
    .transform((actor) => ({
    actorType: actor.actor_type,
    actorId: actor.actor_id ?? null,
    bypassMode: actor.bypass_mode,
}));
const Patterns = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]);
const RuleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).optional() });
const RulesetSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["branch", "tag"]),
    enforcement: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["active", "disabled", "evaluate"]),
    conditions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ include: Patterns, exclude: Patterns }).optional() }).nullish(),
    rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(RuleSchema).default([]),
    bypass_actors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ActorSchema).optional(),
})
    .transform(({ id, name, target, enforcement, conditions, rules, bypass_actors }) => ({
    id,
    name,
    target,
    enforcement,
    include: conditions?.ref_name?.include ?? [],
    exclude: conditions?.ref_name?.exclude ?? [],
    rules: rules.map(({ type, parameters }) => (parameters === undefined ? { type } : { type, parameters })),
    bypassActors: bypass_actors ?? null,
}));
/** @see https://docs.github.com/rest/repos/rules */
function openRulesets(gitHub, { owner, name }) {
    const repository = { owner, repo: name };
    return {
        async own(target, signal) {
            const answer = await gitHub.askAll({
                route: "GET /repos/{owner}/{repo}/rulesets",
                parameters: { ...repository, includes_parents: false, targets: target },
                subject: "list of rulesets",
                needs: "contents: read",
                schema: SummarySchema,
            }, signal);
            return answer.known ? (0,_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .known */ .e)(answer.value.filter((one) => one.target === target)) : answer;
        },
        async ruleset(id, signal) {
            return gitHub.ask({
                route: "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}",
                parameters: { ...repository, ruleset_id: id },
                subject: `ruleset ${id}`,
                needs: "contents: read",
                schema: RulesetSchema,
            }, signal);
        },
        async create(text, signal) {
            return (0,_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .administrationNeeded */ .g)("write", await gitHub.ask({
                route: "POST /repos/{owner}/{repo}/rulesets",
                parameters: { ...repository, ...bodyOf(text) },
                subject: `ruleset \`${text.name}\``,
                needs: "administration: write",
                schema: RulesetSchema,
            }, signal));
        },
        async update(id, text, signal) {
            return (0,_administration_js__WEBPACK_IMPORTED_MODULE_2__/* .administrationNeeded */ .g)("write", await gitHub.ask({
                route: "PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}",
                parameters: { ...repository, ruleset_id: id, ...bodyOf(text) },
                subject: `ruleset \`${text.name}\``,
                needs: "administration: write",
                schema: RulesetSchema,
            }, signal));
        },
    };
}
function bodyOf({ name, target, enforcement, include, exclude, rules, bypassActors }) {
    return {
        name,
        target,
        enforcement,
        conditions: { ref_name: { include, exclude } },
        rules,
        ...(bypassActors === null
            ? {}
            : {
                bypass_actors: bypassActors.map(({ actorType, actorId, bypassMode }) => ({
                    actor_id: actorId,
                    actor_type: actorType,
                    bypass_mode: bypassMode,
                })),
            }),
    };
}
//# sourceMappingURL=rulesets.js.map

/***/ })

};
