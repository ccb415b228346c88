export const id = 8363;
export const ids = [8363];
export const modules = {

/***/ 48363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openMetrics)
});

// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-patiently.js
var ask_patiently = __webpack_require__(70568);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-trusting.js
var ask_trusting = __webpack_require__(61730);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/alert-rules.js


const RuleSchema = schemas/* discriminatedUnion */.gMt("type", [
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("recording") }),
    schemas/* object */.Ikc({
        type: schemas/* literal */.euz("alerting"),
        name: schemas/* string */.YjP(),
        state: schemas/* string */.YjP(),
        health: schemas/* string */.YjP(),
        lastEvaluation: schemas/* string */.YjP().nullish(),
    }),
]);
const RulesSchema = schemas/* object */.Ikc({
    groups: schemas/* array */.YOg(schemas/* object */.Ikc({ rules: schemas/* array */.YOg(RuleSchema) })),
    // Of a list that goes on elsewhere, what is left out may be what was asked for.
    groupNextToken: schemas/* string */.YjP().nullish(),
});
/** What the alerting rules of a name say. https://prometheus.io/docs/prometheus/latest/querying/api/#rules */
async function alertStateOf(name, ask) {
    // All groups at once: Prometheus and VictoriaMetrics have different words for their pages. A server that is older than a
    // filter gives what it would have left out.
    const parameters = new URLSearchParams({ type: "alert", "rule_name[]": name, exclude_alerts: "true" });
    const answer = await ask(parameters, RulesSchema);
    if (!answer.known)
        return answer;
    const { groups, groupNextToken } = answer.value;
    if ((groupNextToken ?? "") !== "")
        return IN_PART;
    const rules = groups.flatMap((group) => group.rules);
    return stateOf(name, rules.filter((rule) => rule.type === "alerting").filter((rule) => rule.name === name));
}
const IN_PART = {
    known: false,
    code: "prometheus.incomplete",
    says: "the metrics system gives only a part of its rules",
    next: "look whether its rules can be listed",
};
function stateOf(name, rules) {
    if (rules.some(({ state }) => state.toLowerCase() === "firing"))
        return (0,answer/* known */.e)({ defined: true, firing: true });
    const unhealthy = rules.find((rule) => rule.health.toLowerCase() !== "ok" || isNew(rule));
    if (unhealthy === undefined)
        return (0,answer/* known */.e)({ defined: rules.length > 0, firing: false });
    const failed = unhealthy.health.toLowerCase() === "err";
    return {
        known: false,
        code: "prometheus.rule-unhealthy",
        says: `the alert \`${name}\` does not fire, but the metrics system ${failed ? "could not evaluate it" : "has not evaluated it yet"}`,
        next: "look at the rule's health in the metrics system",
    };
}
// The zero of Go's time. vmalert calls a rule that it has never evaluated healthy.
function isNew({ lastEvaluation }) {
    return lastEvaluation?.startsWith("0001-01-01T") === true;
}
//# sourceMappingURL=alert-rules.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/clock-ahead.js
/** How far the clocks of two machines may differ. */
const MOST_AHEAD_SECONDS = 60;
/**
 * Silence where this machine's clock is ahead of the one who answers: what it is asked about has not happened there, and would
 * pass for a time without data. `asked`: when the question was sent, by this machine's clock, in milliseconds since 1970.
 */
function clockAhead(asked, headers) {
    // Servers tell their time with each answer: https://www.rfc-editor.org/rfc/rfc9110#name-date
    const ahead = Math.round((asked - Date.parse(headers.get("date") ?? "")) / 1000);
    if (Number.isNaN(ahead) || ahead <= MOST_AHEAD_SECONDS)
        return null;
    return {
        known: false,
        code: "prometheus.clocks-differ",
        says: `this machine's clock is ${ahead} s ahead of the metrics system's`,
        next: "set the clock that is wrong: what has not happened yet cannot be asked for",
    };
}
//# sourceMappingURL=clock-ahead.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/loopback.js
var loopback = __webpack_require__(67244);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/is-authority.js
var is_authority = __webpack_require__(30540);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/percent-decoded.js
var percent_decoded = __webpack_require__(26772);
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/metrics-headers.js

/** Names of a tenant, which are no secret: https://grafana.com/docs/mimir and https://thanos.io/tip/operating/multi-tenancy.md */
const TENANTS = new Set(["x-scope-orgid", "thanos-tenant"]);
/** Headers of the connection or of the form that is sent. */
const OURS = new Set([
    "accept",
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
]);
/** Reads headers that somebody asked for. Their values are not shown: one may be a key. */
function metricsHeaders(headers) {
    const values = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value.trim()]);
    for (const [name, value] of values) {
        if (!/^[a-z][a-z0-9-]*$/.test(name) || OURS.has(name))
            return refused(`\`${name}\` is not one to choose`);
        if (!/^[\x20-\x7e]+$/.test(value))
            return refused(`the value of \`${name}\` is empty, or holds what no header holds`);
    }
    if (new Set(values.map(([name]) => name)).size < values.length)
        return refused("one is named twice");
    const secrets = values.flatMap(([name, value]) => (TENANTS.has(name) ? [] : [value]));
    return (0,answer/* known */.e)({ values: Object.fromEntries(values), secrets });
}
function refused(why) {
    return {
        known: false,
        code: "prometheus.bad-header",
        says: `a header for the metrics system cannot be sent: ${why}`,
        next: "mend `rollout.metrics.prometheus.headers-from`, or the variable that it names",
    };
}
//# sourceMappingURL=metrics-headers.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/metrics-address.js





/**
 * Reads an access. A user and password in the address become basic authentication, as `curl` does; a bearer token comes before
 * them, and a header of that name before both. Metrics servers inside a cluster are commonly asked in the clear, so `http://`
 * is allowed, but what is secret is sent over it to this machine alone.
 */
function metricsAddress({ address, token, headers = {}, authority = null, }) {
    const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
        return metrics_address_refused("it is not one of the form `https://metrics.example`");
    }
    const further = metricsHeaders(headers);
    if (!further.known)
        return further;
    const authorization = authorizationOf(url, token);
    const inTheClear = url.protocol === "http:" && !(0,loopback/* isLoopback */.U)(url);
    if (inTheClear && (authorization !== null || further.value.secrets.length > 0)) {
        return metrics_address_refused("a token, password or header is sent encrypted only, and it begins with `http://`");
    }
    if (authority !== null && inTheClear) {
        return metrics_address_refused("its certificate authority is named, and it begins with `http://`");
    }
    if (authority !== null && !(0,is_authority/* isAuthority */.A)(authority))
        return BAD_AUTHORITY;
    const [, credentials = ""] = authorization?.split(" ") ?? [];
    const secrets = [credentials, (0,percent_decoded/* percentDecoded */.o)(url.password), ...further.value.secrets];
    url.username = "";
    url.password = "";
    url.hash = "";
    const folder = url.pathname.replace(/\/+$/, "");
    return (0,answer/* known */.e)({
        shown: `${url.origin}${folder}`,
        headers: { ...(authorization === null ? {} : { authorization }), ...further.value.values },
        authority: url.protocol === "http:" ? null : authority,
        secrets: secrets.filter((secret) => secret.length >= SHORTEST_SECRET),
        endpoint: (path) => {
            const endpoint = new URL(url);
            endpoint.pathname = `${folder}/api/v1/${path}`;
            return endpoint;
        },
    });
}
/** Shorter ones keep nobody out, and stand in words of others. */
const SHORTEST_SECRET = 4;
function authorizationOf(url, token) {
    if (token !== null && token.trim() !== "")
        return `Bearer ${token.trim()}`;
    if (url.username === "" && url.password === "")
        return null;
    const pair = `${(0,percent_decoded/* percentDecoded */.o)(url.username)}:${(0,percent_decoded/* percentDecoded */.o)(url.password)}`;
    return `Basic ${Buffer.from(pair, "utf8").toString("base64")}`;
}
// The address itself is not shown: it may hold a password.
function metrics_address_refused(why) {
    return {
        known: false,
        code: "prometheus.bad-address",
        says: `the metrics system's address cannot be used: ${why}`,
        next: "set the variable that `rollout.metrics.prometheus.url-from` names to an address that begins with `https://`",
    };
}
const BAD_AUTHORITY = {
    known: false,
    code: "prometheus.bad-authority",
    says: "the metrics system's certificate authority is not PEM (`-----BEGIN CERTIFICATE-----`)",
    next: "mend the variable that `rollout.metrics.prometheus.ca-from` names",
};
//# sourceMappingURL=metrics-address.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/read-answer.js


// As Go writes numbers: `NaN`, `+Inf` and `-Inf` are among them.
const Value = schemas/* string */.YjP().transform((text, context) => {
    const value = NAMED.get(text) ?? (/^[+-]?[\d.]+(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : null);
    if (value !== null && (NAMED.has(text) || !Number.isNaN(value)))
        return value;
    context.issues.push({ code: "custom", message: "not a number", input: text });
    return core/* NEVER */.tm;
});
const NAMED = new Map([
    ["NaN", Number.NaN],
    ["+Inf", Number.POSITIVE_INFINITY],
    ["Inf", Number.POSITIVE_INFINITY],
    ["-Inf", Number.NEGATIVE_INFINITY],
]);
const PointSchema = schemas/* tuple */.PVZ([schemas/* number */.aig(), Value]);
// A native histogram has many values in place of one: it is an answer, and no number.
const HistogramSchema = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* unknown */.L5J()]).transform(([at]) => [at, Number.NaN]);
const LabelsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP());
const VectorSchema = schemas/* discriminatedUnion */.gMt("resultType", [
    schemas/* object */.Ikc({
        resultType: schemas/* literal */.euz("vector"),
        result: schemas/* array */.YOg(schemas/* union */.KCZ([
            schemas/* object */.Ikc({ metric: LabelsSchema, value: PointSchema }),
            schemas/* object */.Ikc({ metric: LabelsSchema, histogram: HistogramSchema })
                .transform(({ metric, histogram }) => ({ metric, value: histogram })),
        ])),
    })
        .transform(({ result }) => result.map(({ metric, value: [, value] }) => ({ labels: metric, value }))),
    schemas/* object */.Ikc({ resultType: schemas/* literal */.euz("scalar"), result: PointSchema })
        .transform(({ result: [, value] }) => [{ labels: {}, value }]),
]);
const MatrixSchema = schemas/* object */.Ikc({
    resultType: schemas/* literal */.euz("matrix"),
    result: schemas/* array */.YOg(schemas/* object */.Ikc({
        metric: LabelsSchema,
        values: schemas/* array */.YOg(PointSchema).default([]),
        histograms: schemas/* array */.YOg(HistogramSchema).default([]),
    })),
})
    .transform(({ result }) => result.map(({ metric, values, histograms }) => ({
    labels: metric,
    points: [...values, ...histograms].map(([at, value]) => ({ at, value })).toSorted((a, b) => a.at - b.at),
})));
const SuccessSchema = schemas/* object */.Ikc({
    status: schemas/* literal */.euz("success"),
    data: schemas/* unknown */.L5J(),
    // Thanos and Mimir warn of what they could not read; Prometheus, of what it could not make sense of. Prometheus 3 tells what is
    // no warning apart, in `infos`; Prometheus 2 and Thanos put it here too.
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    // VictoriaMetrics says it so where a part of its storage did not answer.
    isPartial: schemas/* boolean */.zMY().nullish(),
});
const ErrorSchema = schemas/* object */.Ikc({ status: schemas/* literal */.euz("error"), error: schemas/* string */.YjP() });
/** What an answer of the API says; `status` is of HTTP, and `hidden` takes out of its words what nobody may see. */
function readAnswer(status, text, schema, hidden) {
    const json = parsed(text);
    const error = ErrorSchema.safeParse(json);
    if (error.success)
        return read_answer_refused(status, error.data.error, hidden);
    // Thanos' front end writes quotation marks of an error as they are, and what comes of it is no JSON.
    if (json === null && OF_QUERY.has(status) && text.startsWith('{"status": "error"'))
        return read_answer_refused(status, text, hidden);
    const success = SuccessSchema.safeParse(json);
    if (status === 429 || status >= 500)
        return unavailable(status);
    if (!success.success || status !== 200)
        return unexpected(status, success.error);
    const warning = success.data.warnings?.find((one) => !one.startsWith("PromQL info: "));
    if (warning !== undefined)
        return incomplete(`a warning: ${line(hidden(warning))}`);
    if (success.data.isPartial === true)
        return incomplete("that a part of its storage did not answer");
    const read = schema.safeParse(success.data.data);
    return read.success ? (0,answer/* known */.e)(read.data) : unexpected(status, read.error);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function read_answer_refused(status, error, hidden) {
    const ofQuery = OF_QUERY.has(status) && !TIMED_OUT.test(error);
    return {
        known: false,
        code: ofQuery ? "prometheus.bad-query" : "prometheus.failed",
        says: `the metrics system could not answer the query: ${line(hidden(error))}`,
        next: ofQuery ? "mend the query in the policy" : "look why it cannot answer, and run it again",
    };
}
/** By the status alone: as its type, VictoriaMetrics says the status again, and Thanos' front end nothing. */
const OF_QUERY = new Set([400, 422]);
/** VictoriaMetrics answers 422 to what took too long, too. */
const TIMED_OUT = /: timeout exceeded during /;
function incomplete(what) {
    return {
        known: false,
        code: "prometheus.incomplete",
        says: `the metrics system answered with ${what}`,
        next: "look what it warns of: an answer with a part missing is no measure",
    };
}
function unavailable(status) {
    return {
        known: false,
        code: "prometheus.unavailable",
        says: `the metrics system could not answer (${status})`,
        next: "run it again later; if it stays, look at the metrics system itself",
    };
}
function unexpected(status, cause) {
    return {
        known: false,
        code: "prometheus.unexpected-answer",
        says: `the metrics system's answer (${status}) is not that of Prometheus's API`,
        next: "check its address: it is what `/api/v1/query` is added to",
        cause,
    };
}
/**
 * The first line of a text from outside, without what a terminal would obey. Of a long one its beginning and its end:
 * VictoriaMetrics says what is wrong after the whole query.
 */
function line(text) {
    const first = (text.trim().split(/[\r\n]/, 1)[0] ?? "").replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, " ");
    return `\`${(first.length > 200 ? `${first.slice(0, 60)} … ${first.slice(-140)}` : first).replaceAll("`", "'")}\``;
}
//# sourceMappingURL=read-answer.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/prometheus/open-prometheus.js







/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 60;
const MOST_BYTES = 8 * 1024 * 1024;
/** Opens the client, or says what is wrong with the access; nothing is asked yet. */
function openPrometheus(options) {
    const address = metricsAddress(options);
    if (!address.known)
        return address;
    const { timeoutSeconds = 30, waitSeconds = 1 } = options;
    // A server, or what stands before it, may say again what it was told.
    const hidden = (words) => address.value.secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), words);
    const ask = async (question, schema, signal) => {
        const asked = Date.now();
        const outcome = await (0,ask_patiently/* askPatiently */.E)(() => askOnce(address.value, question, timeoutSeconds, signal), {
            waitSeconds,
            longestWaitSeconds: LONGEST_WAIT_SECONDS,
            // A query that takes too long once would do so again, and cost the server as much.
            afterTimeOut: false,
            signal,
        });
        return outcome.kind === "answered" && !REFUSED.has(outcome.status) && !isRedirect(outcome.status)
            ? (clockAhead(asked, outcome.headers) ?? readAnswer(outcome.status, outcome.text, schema, hidden))
            : silenceOf(outcome, timeoutSeconds);
    };
    const further = { timeout: `${Math.ceil(timeoutSeconds)}s`, ...AS_IT_IS };
    const post = (path, form) => ({
        method: "POST",
        path,
        parameters: new URLSearchParams({ ...form, ...further }),
    });
    return (0,answer/* known */.e)({
        address: address.value.shown,
        valuesAt: (query, at, signal) => ask(post("query", { query, time: String(at) }), VectorSchema, signal),
        valuesOver: (query, { from, to, step }, signal) => {
            const form = { query, start: String(from), end: String(to), step: String(step) };
            return ask(post("query_range", form), MatrixSchema, signal);
        },
        alertState: (name, signal) => alertStateOf(name, (parameters, schema) => ask({ method: "GET", path: "rules", parameters }, schema, signal)),
    });
}
/**
 * What others than Prometheus need to be told: for what was asked, they would answer something else. Who does not know such a
 * parameter leaves it alone.
 */
const AS_IT_IS = {
    // VictoriaMetrics moves the times of a range to multiples of its step, and says older values again for the newest half minute;
    // 1 ms is the least that it takes. Its versions that are older than `latency_offset` wait all the same.
    nocache: "1",
    latency_offset: "1ms",
    // Thanos leaves out what does not answer, with a warning at best, and asks what was thinned out for long steps.
    partial_response: "false",
    max_source_resolution: "0s",
};
function askOnce({ endpoint, headers, authority }, { method, path, parameters }, timeoutSeconds, signal) {
    const url = endpoint(path);
    const shared = { method, timeoutSeconds, mostBytes: MOST_BYTES, signal, authority };
    const ours = { accept: "application/json", "user-agent": "signalbox" };
    if (method === "GET") {
        for (const [name, value] of parameters)
            url.searchParams.append(name, value);
        return (0,ask_trusting/* askTrusting */.g)(url, { ...shared, headers: { ...headers, ...ours } });
    }
    const form = { ...headers, ...ours, "content-type": "application/x-www-form-urlencoded" };
    return (0,ask_trusting/* askTrusting */.g)(url, { ...shared, headers: form, body: parameters.toString() });
}
const REFUSED = new Set([401, 403]);
function isRedirect(status) {
    return status >= 300 && status < 400;
}
function silenceOf(outcome, limit) {
    const address = "look at the address, and whether this machine reaches it";
    switch (outcome.kind) {
        case "too-long":
            return silence("too-long", `answered with more than ${MOST_BYTES} bytes`, "ask for fewer series or a shorter window");
        case "timed-out":
            return silence("timed-out", `did not answer within ${limit} s`, "make the query cheaper, or run it again");
        case "unreachable":
            return silence("unreachable", `could not be asked: ${outcome.why}`, address);
        case "answered":
            return isRedirect(outcome.status)
                ? silence("redirected", `redirects elsewhere (${outcome.status}), which is not followed`, address)
                : silence("forbidden", `does not accept who asks (${outcome.status})`, "look at the token and what it may read");
    }
}
function silence(word, says, next) {
    return { known: false, code: `prometheus.${word}`, says: `the metrics system ${says}`, next };
}
//# sourceMappingURL=open-prometheus.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/variables/variable-missing.js
var variable_missing = __webpack_require__(2170);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/open-metrics.js


/**
 * Opens the policy's metrics system, or says what is missing; nothing is asked yet. `variables` are those of the environment, by
 * which the policy names addresses and secrets; `area` begins the codes of what is missing, such as `slo.variable-missing`.
 */
function openMetrics({ policy }, variables, area) {
    const metrics = policy.rollout.metrics.prometheus;
    if (metrics === undefined)
        return notAskedFor(area);
    const { "url-from": url, "token-from": token, "headers-from": headers, "ca-from": authority } = metrics;
    const named = [
        { name: url, what: "the address of the metrics system" },
        { name: token, what: "the metrics system's token" },
        ...Object.entries(headers).map(([header, name]) => ({ name, what: `the metrics system's header \`${header}\`` })),
        { name: authority, what: "the metrics system's certificate authority" },
    ];
    const valueOf = (name) => variables[name] ?? "";
    for (const { name, what } of named) {
        if (name !== undefined && valueOf(name).trim() === "")
            return (0,variable_missing/* variableMissing */.h)(area, name, what);
    }
    return openPrometheus({
        address: valueOf(url),
        token: token === undefined ? null : valueOf(token),
        headers: Object.fromEntries(Object.entries(headers).map(([header, name]) => [header, valueOf(name)])),
        authority: authority === undefined ? null : valueOf(authority),
    });
}
function notAskedFor(area) {
    return {
        known: false,
        code: `${area}.not-asked-for`,
        says: "the policy names no metrics system to ask",
        next: "name one in `rollout.metrics.prometheus`",
    };
}
//# sourceMappingURL=open-metrics.js.map

/***/ }),

/***/ 2170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variableMissing)
/* harmony export */ });
/** Why nothing can be asked where a variable that the policy names is not there. `area` begins the code; `what` it should hold. */
function variableMissing(area, name, what) {
    return {
        known: false,
        code: `${area}.variable-missing`,
        says: `the variable \`${name}\`, which should hold ${what}, is not set or empty`,
        next: `set \`${name}\`; in a workflow, in the \`env:\` of the step`,
    };
}
//# sourceMappingURL=variable-missing.js.map

/***/ }),

/***/ 70568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
/* harmony import */ var _sleep_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43834);

const RETRIES = 3;
/** Asks by `askOnce`, and again where what went wrong may pass. Throws only what `signal` was aborted with. */
async function askPatiently(askOnce, again) {
    const { signal } = again;
    for (let asked = 0;; asked += 1) {
        const outcome = await askOnce();
        const wait = asked < RETRIES ? waitAfter(outcome, asked, again) : null;
        if (wait === null)
            return outcome;
        await (0,_sleep_js__WEBPACK_IMPORTED_MODULE_0__/* .sleep */ .y)(wait, signal);
    }
}
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
/** Seconds until asking again may help; null where it would not. */
function waitAfter(outcome, asked, { waitSeconds, longestWaitSeconds, afterTimeOut }) {
    const unasked = waitSeconds * (asked + 1) ** 2;
    switch (outcome.kind) {
        case "too-long":
            return null;
        case "timed-out":
            return afterTimeOut ? unasked : null;
        case "unreachable":
            return unasked;
        case "answered": {
            if (!PASSING.has(outcome.status))
                return null;
            const wait = wishOf(outcome.headers) ?? unasked;
            return wait <= longestWaitSeconds ? wait : null;
        }
    }
}
/** The wait that a server asks for, in seconds or until a time of its own clock: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function wishOf(headers) {
    const wish = headers.get("retry-after") ?? "";
    if (/^\d+$/.test(wish))
        return Number(wish);
    const seconds = (Date.parse(wish) - Date.parse(headers.get("date") ?? "")) / 1000;
    return Number.isNaN(seconds) ? null : Math.max(0, seconds);
}
//# sourceMappingURL=ask-patiently.js.map

/***/ }),

/***/ 61730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askTrusting)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33591);
/* harmony import */ var _why_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19180);




/**
 * Asks once and follows no redirect, as `askHttp` does; `fetch` can't be told an authority. Throws only what `signal` was
 * aborted with.
 */
async function askTrusting(address, request) {
    const { timeoutSeconds, mostBytes, signal } = request;
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1000));
    try {
        const response = await responseTo(address, request, AbortSignal.any([signal, limit]));
        const text = await (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedText */ .L)(response, mostBytes);
        const status = response.statusCode ?? 0;
        return text === null
            ? { kind: "too-long", status }
            : { kind: "answered", status, headers: headersOf(response), text };
    }
    catch (error) {
        signal.throwIfAborted();
        return limit.aborted ? { kind: "timed-out" } : { kind: "unreachable", why: (0,_why_of_js__WEBPACK_IMPORTED_MODULE_3__/* .whyOf */ .g)(error) };
    }
}
async function responseTo(address, { method, headers = {}, body, authority }, signal) {
    const options = {
        method,
        // Not compressed: what is counted is what arrives.
        headers: { ...headers, "accept-encoding": "identity" },
        signal,
        // A connection of its own: one that was kept may be closed by the server just as it is used again.
        agent: false,
        ...(authority === null ? {} : { ca: authority }),
    };
    const { promise, resolve, reject } = Promise.withResolvers();
    const sent = address.protocol === "https:" ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)(address, options) : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(address, options);
    sent.on("response", resolve).on("error", reject).end(body);
    return promise;
}
function headersOf({ headersDistinct }) {
    const pairs = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
    return new Headers(pairs);
}
//# sourceMappingURL=ask-trusting.js.map

/***/ }),

/***/ 33591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText)
/* harmony export */ });
/** A body as UTF-8, or null where it is longer: what was compressed is counted as it was before. */
async function boundedText(body, mostBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        if (!ArrayBuffer.isView(chunk))
            continue;
        length += chunk.byteLength;
        // Leaving the loop cancels the rest of the body.
        if (length > mostBytes)
            return null;
        chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
    return Buffer.concat(chunks).toString("utf8");
}
//# sourceMappingURL=bounded-text.js.map

/***/ }),

/***/ 30540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isAuthority)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
/** Whether a text is a certificate authority, or several, as PEM. One that cannot be read would be trusted as nobody is, without a word. */
function isAuthority(pem) {
    const certificates = pem.match(CERTIFICATE) ?? [];
    return certificates.length > 0 && certificates.every(isCertificate);
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=is-authority.js.map

/***/ }),

/***/ 26772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ percentDecoded)
/* harmony export */ });
/** A part of an address without its percent-encoding; as it is where that is broken. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=percent-decoded.js.map

/***/ }),

/***/ 19180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/** The system's own word for why a connection failed. `fetch` wraps what happened; messages may hold the address, codes do not. */
function whyOf(error) {
    let cause = error;
    for (let depth = 0; typeof cause === "object" && cause !== null && depth < 5; depth += 1) {
        if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(cause.code)) {
            return cause.code;
        }
        cause = "cause" in cause ? cause.cause : null;
    }
    return "the connection failed";
}
//# sourceMappingURL=why-of.js.map

/***/ }),

/***/ 43834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ sleep)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Sleeps so many seconds. Throws what `signal` was aborted with, as soon as it is. */
async function sleep(seconds, signal) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000, undefined, { signal }).catch(() => signal.throwIfAborted());
}
//# sourceMappingURL=sleep.js.map

/***/ })

};
