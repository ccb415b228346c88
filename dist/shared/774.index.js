export const id = 774;
export const ids = [774,625];
export const modules = {

/***/ 30774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/not-exported.js
/** What of a rollout no rule of a metrics system can judge, for people: an export says what it leaves out. */
function notExported({ rollout }, what) {
    const security = Object.entries(rollout.security).flatMap(([name, { probe, alert }]) => [
        ...(probe === undefined ? [] : [`the probe of security.${name}`]),
        ...(alert === undefined ? [] : [`security.${name}, which is the alert ${alert} already`]),
    ]);
    return [
        "the sequential comparison of canary and stable",
        ...security,
        ...(what === "rules" ? [] : Object.keys(rollout.queues).map((name) => `queues.${name}`)),
        ...Object.keys(rollout.afterwards).map((name) => `afterwards.${name}`),
    ];
}
//# sourceMappingURL=not-exported.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/exported-yaml.js



/** Documents as YAML, under a comment that names the policy that they come from, and what of it they leave out. */
function exportedYaml(loaded, what, documents) {
    const header = [
        `Made by \`signalbox export\` from ${(0,shown/* shown */.SP)(loaded.file)}; change that, and export again.`,
        `Its SHA-256: ${loaded.digest}`,
        "Not in here:",
        ...notExported(loaded.policy, what).map((one) => `- ${one}`),
    ];
    const comment = header.map((line) => `# ${line}\n`).join("");
    const texts = documents.map((document) => new dist/* Document */.yo(document, { aliasDuplicateObjects: false }).toString(STYLE));
    return `${comment}${texts.join("---\n")}`;
}
// A query that is folded would still be the same one, but nobody could copy it.
const STYLE = { lineWidth: 0, blockQuote: "literal" };
//# sourceMappingURL=exported-yaml.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/budget-breach.js
var budget_breach = __webpack_require__(83536);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/ranges.js


// `increase` needs two samples: with less than a minute, metrics that are scraped every 30 seconds would have none.
const SHORTEST = 60;
/** The ranges of a rollout's plan. */
function rangesOf(plan) {
    const seconds = (intervals) => Math.max(SHORTEST, intervals * plan.intervalSeconds);
    return {
        interval: seconds(1),
        short: seconds((0,budget_breach/* shortPartOf */.lE)(plan)),
        long: seconds(plan.window),
        law: seconds(plan.lawWindow),
    };
}
/** A length of time in one unit, as Prometheus reads it: `90s`, `15m`, `6h`, `3d`. */
function lengthOf(seconds) {
    const [name, each] = duration/* UNITS */.QN.find(([, unit]) => seconds >= unit && seconds % unit === 0) ?? ["s", 1];
    return `${Math.ceil(seconds / each)}${name}`;
}
//# sourceMappingURL=ranges.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/nothing-to-export.js

/** A policy that watches nothing has nothing to export. */
function nothing() {
    return new error/* SignalboxError */.k("export.nothing", "the policy watches nothing that could be exported", {
        next: "name an objective in `rollout.objectives`",
    });
}
//# sourceMappingURL=nothing-to-export.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/track.js
var track = __webpack_require__(93844);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/tracks.js


/** Instead of a track, where an objective knows none. */
const ALL = "all";
/** The tracks that an objective's queries tell apart, the one that is judged first. */
function tracksOf(objective) {
    return (0,grid_queries/* tellsTracksApart */.Z$)(objective) === "no" ? [ALL] : [track/* CANARY */.n, track/* STABLE */.M];
}
//# sourceMappingURL=tracks.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/objective-queries.js
var objective_queries = __webpack_require__(74711);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/guards.js
var laws_guards = __webpack_require__(18151);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/selector.js
var slo_selector = __webpack_require__(60748);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/counts-in-promql.js




/** How an objective's events are counted; null for an objective of a value. */
function countsInPromql(objective, scope) {
    const { bad, total, buckets } = objective;
    const limit = objective["slower-than"];
    if (bad !== undefined && total !== undefined)
        return badOfTotal((0,objective_queries/* inScope */.SB)(bad, scope), (0,objective_queries/* inScope */.SB)(total, scope));
    if (buckets !== undefined && limit !== undefined)
        return slowerThan((0,objective_queries/* inScope */.SB)(buckets, scope), (0,objective_queries/* limitSecondsOf */.Qx)(limit));
    return null;
}
// Bad events that never happened have no series. They are 0 only where a series of all events could have been one of
// them: else there is no value, which is no data and passes nothing.
function badOfTotal(bad, total) {
    const couldBe = (0,slo_selector/* seriesThatCouldBe */.R)(bad, total);
    return {
        bad: (range) => {
            const counted = increase(bad, range);
            return couldBe === null ? counted : `(${counted} or 0 * ${increase(couldBe, range)})`;
        },
        total: (range) => increase(total, range),
    };
}
// A limit that the histogram lacks has no series, and so no value.
function slowerThan(buckets, limitSeconds) {
    const [all, fast] = [upTo(buckets, "+Inf"), upTo(buckets, String(limitSeconds))];
    return {
        bad: (range) => `clamp_min(${increase(all, range)} - ${increase(fast, range)}, 0)`,
        total: (range) => increase(all, range),
    };
}
function increase(selector, range) {
    return `sum(increase(${selector}[${range}]))`;
}
/** The buckets of one limit. Whole numbers are written `1` by some clients and `1.0` by others, and by Prometheus 3. */
function upTo(buckets, limit) {
    const selector = (0,slo_selector/* selectorOf */.B)(buckets);
    if (selector === null) {
        throw new error/* SignalboxError */.k("export.not-a-selector", `${(0,shown/* shown */.SP)(buckets)} is no selector to which a limit can be added`, {
            next: 'write `buckets` as a name with labels, such as `http_request_duration_seconds_bucket{job="web"}`',
        });
    }
    const matcher = /^\d+$/.test(limit) ? `le=~"${limit}|${limit}[.]0"` : `le="${limit}"`;
    return `${selector.name}{${[...selector.matchers.map(({ text }) => text), matcher].join(",")}}`;
}
/** A query of the policy as a part of another: on lines of its own where it could end in a comment. */
function enclosed(query) {
    return /[#\n]/.test(query) ? `(\n${query}\n)` : `(${query})`;
}
//# sourceMappingURL=counts-in-promql.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/argo/metric.js

/** What the templates ask to be told. */
const ADDRESS = "{{args.prometheus-address}}";
const ENVIRONMENT = "{{args.environment}}";
const TRACK = "{{args.track}}";
const STABLE_TRACK = "{{args.stable-track}}";
/** Argo Rollouts tries again so long after an error, whatever the interval is. */
const RETRY_SECONDS = 10;
/**
 * A law: asked every interval of a window, and the first time that it is broken the rollout is aborted. A measurement without
 * data is inconclusive; more of them than the policy's `gaps` pause.
 */
function lawMetric(plan, ranges, { name, query, good, broken }) {
    return {
        name,
        interval: inSeconds(plan.intervalSeconds),
        initialDelay: inSeconds(plan.settleSeconds + ranges.interval),
        count: plan.window,
        failureLimit: 0,
        // Fewer than all: a window without any data would else be a success.
        inconclusiveLimit: Math.min(plan.gaps, plan.window - 1),
        ...conditions(plan, good, `len(result) == 1 && ${broken}`),
        provider: prometheus(query),
    };
}
/**
 * What pauses: asked once, at the end of a window. A run that is inconclusive ends at once and with it the laws, which could
 * then no longer abort; and within a window the rollout does not go on anyway.
 */
function pauseMetric(plan, ranges, { name, query, good }) {
    return {
        name,
        initialDelay: inSeconds(Math.max(ranges.long, plan.settleSeconds + ranges.interval)),
        count: 1,
        failureLimit: 0,
        inconclusiveLimit: 0,
        ...conditions(plan, good, "false"),
        provider: prometheus(query),
    };
}
// With a failure condition, what is neither good nor broken is inconclusive: no value, several, NaN, an infinite one. An
// empty answer is an empty list, of which `result[0]` would be an error.
function conditions(plan, good, failureCondition) {
    const patience = Math.ceil((plan.patience * plan.intervalSeconds) / RETRY_SECONDS);
    return {
        consecutiveErrorLimit: patience,
        successCondition: `len(result) == 1 && !isNaN(result[0]) && !isInf(result[0]) && ${good}`,
        failureCondition,
    };
}
function prometheus(query) {
    return { prometheus: { address: ADDRESS, query } };
}
// Go, in which Argo Rollouts reads lengths of time, knows no days.
function inSeconds(seconds) {
    return `${Math.ceil(seconds)}s`;
}
/** A guard of the policy as a factor: 1 where it is met, 0 where not; nothing where it is taken away. */
function factor(query, least) {
    return least === 0 ? [] : [`(${query} >= bool ${least})`];
}
/** How many intervals of a range were over a limit by themselves. */
function intervalsOver(bad, total, limit, { range, each }) {
    return `sum_over_time((${bad} > bool ${limit} * ${total})[${lengthOf(range)}:${lengthOf(each)}])`;
}
//# sourceMappingURL=metric.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/argo/objective-metrics.js






/** The laws of an objective, as metrics. */
function objectiveMetrics(watch, plan, objective) {
    const scope = { environment: ENVIRONMENT, track: TRACK };
    const counts = countsInPromql(objective, scope);
    if (counts === null)
        return valueMetrics(watch, plan, (0,objective_queries/* inScope */.SB)(objective.query ?? "", scope));
    return [
        ...(plan.rollBackAbove === null ? [] : errorRate(watch, plan.name, counts, plan.rollBackAbove)),
        ...(plan.budget === null ? [] : [budgetMetric(watch, plan.name, counts, plan.budget)]),
    ];
}
// The share of bad events where the guards are met, and 0 where not; NaN where there were no events at all.
function errorRate({ plan, ranges }, name, counts, limit) {
    const law = lengthOf(ranges.law);
    const share = `${counts.bad(law)} / ${counts.total(law)}`;
    const seen = { limit, range: ranges.law };
    const guards = guardFactors(plan.guards, ranges, counts, seen);
    const good = `result[0] <= ${limit}`;
    const rollBack = lawMetric(plan, ranges, {
        name: `${name}-law`,
        query: product(share, guards),
        good,
        broken: `!isInf(result[0]) && result[0] > ${limit}`,
    });
    if (guards.length === 0)
        return [rollBack];
    const some = guardFactors((0,laws_guards/* guardsToPause */.q6)(plan.guards), ranges, counts, seen);
    return [rollBack, pauseMetric(plan, ranges, { name: `${name}-guarded`, query: product(share, some), good })];
}
// The share over the long part of the window where the budget is breached, and 0 where not. The short part is added as a
// nought, so that without traffic by now there is no number.
function budgetMetric({ plan, ranges }, name, counts, budget) {
    const [long, short] = [lengthOf(ranges.long), lengthOf(ranges.short)];
    const recent = `${counts.bad(short)} / ${counts.total(short)}`;
    const expected = `${budget} * ${counts.total(long)}`;
    const breached = product(`${counts.bad(long)} / ${counts.total(long)}`, [
        `(${recent} > bool ${budget})`,
        `(${counts.bad(long)} > bool ${expected} + ${budget_breach/* DEVIATIONS */.Jc} * sqrt(${expected}))`,
        ...guardFactors(plan.guards, ranges, counts, { limit: budget, range: ranges.long }),
    ]);
    return pauseMetric(plan, ranges, {
        name: `${name}-budget`,
        query: `${breached}\n+ 0 * (${recent})`,
        good: `result[0] <= ${budget}`,
    });
}
function guardFactors(guards, ranges, counts, { limit, range }) {
    const [all, one] = [lengthOf(range), lengthOf(ranges.interval)];
    const over = intervalsOver(counts.bad(one), counts.total(one), limit, { range, each: ranges.interval });
    return [
        ...factor(counts.total(all), guards.requests),
        ...factor(counts.bad(all), guards.bad),
        ...factor(over, guards.intervals),
    ];
}
function valueMetrics({ plan, ranges }, { name, below, above }, query) {
    const intervals = Math.max(1, plan.guards.intervals);
    const span = `[${lengthOf(intervals * plan.intervalSeconds)}:${lengthOf(plan.intervalSeconds)}]`;
    const asked = enclosed(query);
    return [
        ...(below === null
            ? []
            : [
                pauseMetric(plan, ranges, {
                    name: `${name}-below`,
                    query: `min_over_time(${asked}${span})`,
                    good: `result[0] < ${below}`,
                }),
            ]),
        ...(above === null
            ? []
            : [
                pauseMetric(plan, ranges, {
                    name: `${name}-above`,
                    query: `max_over_time(${asked}${span})`,
                    good: `result[0] > ${above}`,
                }),
            ]),
    ];
}
/**
 * How much the canary's share is above `detect` times that of the stable track, where both have enough events; below 0 where
 * it is not. One look at the end of a window: what the watch's own comparison gathers look by look, it does not see.
 */
function comparisonMetric({ plan, ranges }, { name, detect }, objective) {
    const canary = countsInPromql(objective, { environment: ENVIRONMENT, track: TRACK });
    const stable = countsInPromql(objective, { environment: ENVIRONMENT, track: STABLE_TRACK });
    if (canary === null || stable === null)
        return null;
    const law = lengthOf(ranges.law);
    const [share, usual] = [canary, stable].map((one) => `${one.bad(law)} / ${one.total(law)}`);
    return pauseMetric(plan, ranges, {
        name: `${name}-comparison`,
        query: product(`${share} - ${detect} * ${usual}`, [
            ...factor(canary.total(law), plan.guards.requests),
            ...factor(canary.bad(law), plan.guards.bad),
            ...factor(stable.total(law), plan.guards.requests),
        ]),
        good: "result[0] <= 0",
    });
}
function product(first, factors) {
    return [`(${first})`, ...factors].join("\n* ");
}
//# sourceMappingURL=objective-metrics.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/argo/security-metric.js


/** A query that shows a regression of security, as a metric; null for what is no query. */
function securityMetric({ plan, ranges }, name, { query, below, above }) {
    if (query === undefined)
        return null;
    const good = [
        ...(below === undefined ? [] : [`result[0] < ${below}`]),
        ...(above === undefined ? [] : [`result[0] > ${above}`]),
    ];
    const broken = [
        ...(below === undefined ? [] : [`result[0] >= ${below}`]),
        ...(above === undefined ? [] : [`result[0] <= ${above}`]),
    ];
    return lawMetric(plan, ranges, {
        name: `${name}-security`,
        query: (0,objective_queries/* inScope */.SB)(query, { environment: ENVIRONMENT, track: TRACK }),
        good: good.join(" && "),
        broken: `(${broken.join(" || ")})`,
    });
}
//# sourceMappingURL=security-metric.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/argo/analysis-templates.js











/**
 * The rollout of a policy as AnalysisTemplates, for analysis as a step: `signalbox-laws`, and `signalbox-comparison` where
 * objectives tell tracks apart. Throws `export.nothing` where there is nothing that they could judge, and
 * `export.template-mark` where a query holds what Argo Rollouts would take for a mark of its own.
 */
function analysisTemplates(loaded, environment) {
    return exportedYaml(loaded, "analysis", templatesOf(loaded, environment));
}
/** The templates, as objects. */
function templatesOf({ policy, digest }, environment) {
    insistOnNoMarks(policy);
    const plan = (0,rollout_plan/* planOf */.X)(policy);
    const watch = { plan, ranges: rangesOf(plan) };
    const { objectives, security } = policy.rollout;
    const known = plan.objectives.flatMap((one) => {
        const objective = objectives[one.name];
        return objective === undefined ? [] : [{ one, objective }];
    });
    const laws = [
        ...known.flatMap(({ one, objective }) => objectiveMetrics(watch, one, objective)),
        ...Object.entries(security).flatMap(([name, each]) => securityMetric(watch, name, each) ?? []),
    ];
    if (laws.length === 0)
        throw nothing();
    const compared = known
        .filter(({ objective }) => tracksOf(objective).includes(track/* STABLE */.M))
        .flatMap(({ one, objective }) => comparisonMetric(watch, one, objective) ?? []);
    return [
        template("signalbox-laws", laws),
        ...(compared.length === 0 ? [] : [template("signalbox-comparison", compared)]),
    ];
    function template(name, metrics) {
        const asked = metrics.map(({ provider }) => provider.prometheus.query).join("\n");
        const args = [
            { name: "prometheus-address" },
            { name: "environment", value: environment },
            { name: "track", value: track/* CANARY */.n },
            { name: "stable-track", value: track/* STABLE */.M },
        ].filter((one, i) => i === 0 || asked.includes(`{{args.${one.name}}}`));
        return {
            apiVersion: "argoproj.io/v1alpha1",
            kind: "AnalysisTemplate",
            metadata: { name, annotations: { "signalbox-policy": digest } },
            spec: { args, metrics },
        };
    }
}
// Argo Rollouts knows no way to write `{{` in a query.
function insistOnNoMarks({ rollout }) {
    const queries = [
        ...Object.values(rollout.objectives).flatMap(grid_queries/* queriesAsked */.DN),
        ...Object.values(rollout.security).flatMap(({ query }) => query ?? []),
    ];
    const marked = queries.find((query) => /\{\{|\{\$(?:environment|track)(?!\w)/.test(query));
    if (marked === undefined)
        return;
    throw new error/* SignalboxError */.k("export.template-mark", `Argo Rollouts would read a part of ${(0,shown/* shown */.SP)(marked)} as a mark of its templates`, {
        next: "write the query without `{{`, and without `{` before `$environment` or `$track`",
    });
}
//# sourceMappingURL=analysis-templates.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/grafana/board.js
/** A board of Grafana, as far as ours needs it: version 42 of its schema, which Grafana 12 reads as it is, and older ones too. */
const SCHEMA_VERSION = 42;
const COLUMNS = 24;
/** Gives panels their numbers and places: one section under the other, panels from left to right, lines as high as their highest. */
function placed(sections) {
    const panels = [];
    let y = 0;
    for (const { title, panels: some } of sections) {
        panels.push({
            id: panels.length + 1,
            type: "row",
            title,
            collapsed: false,
            panels: [],
            gridPos: { h: 1, w: COLUMNS, x: 0, y },
        });
        y += 1;
        let x = 0;
        let height = 0;
        for (const one of some) {
            if (x + one.width > COLUMNS) {
                y += height;
                x = 0;
                height = 0;
            }
            panels.push(panelOf(one, panels.length + 1, { h: one.height, w: one.width, x, y }));
            x += one.width;
            height = Math.max(height, one.height);
        }
        y += height;
    }
    return panels;
}
function panelOf({ type, title, description, targets, unit, thresholds }, id, gridPos) {
    const lines = type === "timeseries" && thresholds.length > 1;
    return {
        id,
        type,
        title,
        description,
        gridPos,
        datasource: SOURCE,
        targets,
        fieldConfig: {
            defaults: {
                unit,
                color: { mode: type === "timeseries" ? "palette-classic" : "thresholds" },
                // Nothing is joined where there were no data, and no data never look like 0.
                custom: type === "timeseries" ? { spanNulls: false, thresholdsStyle: { mode: lines ? "line" : "off" } } : {},
                noValue: "no data",
                thresholds: { mode: "absolute", steps: thresholds.length === 0 ? [CALM] : thresholds },
            },
            overrides: [],
        },
        options: OPTIONS[type],
    };
}
/** Where metrics are asked: the board's own variable. */
const SOURCE = { type: "prometheus", uid: "${datasource}" };
const CALM = { color: "green", value: null };
const OPTIONS = {
    timeseries: {
        legend: { displayMode: "list", placement: "bottom", showLegend: true, calcs: [] },
        tooltip: { mode: "multi", sort: "desc" },
    },
    stat: {
        reduceOptions: { calcs: ["lastNotNull"], fields: "", values: false },
        colorMode: "background",
        graphMode: "area",
    },
    "state-timeline": {
        showValue: "never",
        mergeValues: true,
        legend: { displayMode: "list", placement: "bottom", showLegend: false },
        tooltip: { mode: "single" },
    },
};
/** A query over the time that the board shows. */
function overTime(refId, expr, legendFormat) {
    return { datasource: SOURCE, refId, expr, legendFormat, range: true };
}
/** A query of the moment. */
function now(refId, expr, legendFormat) {
    return { datasource: SOURCE, refId, expr, legendFormat, instant: true };
}
//# sourceMappingURL=board.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/rule.js
/** What an alert of the rollout asks for. What would roll back wakes somebody; what would pause can wait. */
function asksFor(does) {
    return { does, severity: does === "roll-back" ? "critical" : "warning" };
}
/** A selector of a recorded series by its labels. Their values are names of the policy, which need no escapes. */
function recorded(name, labels) {
    const matchers = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    return `${name}{${matchers.join(",")}}`;
}
/** Conditions that must all hold, one a line. */
function allOf(...conditions) {
    return conditions.filter((one) => one !== null).join("\nand\n");
}
/** Whether there is no finite value of a recorded series. `absent` of a comparison sees NaN as absent, too. */
function withoutValue(series) {
    return `absent(abs(${series}) < Inf)`;
}
//# sourceMappingURL=rule.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/law-alerts.js





const SHARE = "{{ $value | humanizePercentage }} of its events were bad";
/** The laws of a released track: too many bad events roll back, or pause until the guards are met; so does a breached budget. */
function lawAlerts(of, counts) {
    const { rollBackAbove, budget } = of.objective;
    return [
        ...(rollBackAbove === null ? [] : errorRateLaw(of, counts, rollBackAbove)),
        ...(budget === null ? [] : [overBudget(of, counts, budget)]),
    ];
}
function errorRateLaw({ plan, ranges, labels }, counts, limit) {
    const { law } = ranges;
    const over = `${counts.share(law)} > ${limit}`;
    const seen = { limit, seconds: law };
    const guards = guardsMet(plan.guards, ranges, counts, seen);
    const about = `above ${(0,in_words/* inPercent */.vi)(limit)} within ${lengthOf(law)}`;
    const rollBack = {
        alert: "SignalboxErrorRate",
        expr: allOf(over, ...guards),
        labels: { ...labels, ...asksFor("roll-back") },
        annotations: annotated(labels, about, `${SHARE} within ${lengthOf(law)}, and enough were seen to roll back.`),
    };
    if (guards.length === 0)
        return [rollBack];
    const some = guardsMet((0,laws_guards/* guardsToPause */.q6)(plan.guards), ranges, counts, seen);
    const pause = {
        alert: "SignalboxErrorRateGuarded",
        expr: `${allOf(over, ...some)}\nunless (\n${allOf(over, ...guards)}\n)`,
        labels: { ...labels, ...asksFor("pause") },
        annotations: annotated(labels, about, `${SHARE} within ${lengthOf(law)}, too few yet to roll back.`),
    };
    return [rollBack, pause];
}
function overBudget({ plan, ranges, labels }, counts, budget) {
    const { long, short } = ranges;
    const expected = `${budget} * ${counts.total(long)}`;
    return {
        alert: "SignalboxOverBudget",
        expr: allOf(`${counts.share(long)} > ${budget}`, `${counts.share(short)} > ${budget}`, `${counts.bad(long)} > ${expected} + ${budget_breach/* DEVIATIONS */.Jc} * sqrt(${expected})`, ...guardsMet(plan.guards, ranges, counts, { limit: budget, seconds: long })),
        labels: { ...labels, ...asksFor("pause") },
        annotations: annotated(labels, `above its budget of ${(0,in_words/* inPercent */.vi)(budget)}`, `${SHARE} within ${lengthOf(long)}, and still were in the last ${lengthOf(short)}: more than noise at the budget.`),
    };
}
/** What must have been seen for a share to mean anything. A guard of 0 is taken away. */
function guardsMet(guards, { interval }, counts, { limit, seconds }) {
    const one = lengthOf(interval);
    const over = `${counts.bad(interval)} > bool ${limit} * ${counts.total(interval)}`;
    return [
        ...(guards.requests === 0 ? [] : [`${counts.total(seconds)} >= ${guards.requests}`]),
        ...(guards.bad === 0 ? [] : [`${counts.bad(seconds)} >= ${guards.bad}`]),
        ...(guards.intervals === 0 ? [] : [`sum_over_time((${over})[${lengthOf(seconds)}:${one}]) >= ${guards.intervals}`]),
    ];
}
/** What people read of an alert. */
function annotated(labels, what, description) {
    const { environment = "", objective = "", track = "" } = labels;
    const where = track === "all" ? environment : `${environment} (${track})`;
    return { summary: `${objective} in ${where}: ${what}`, description };
}
//# sourceMappingURL=law-alerts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/burn-alerts.js




const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How fast a budget of 30 days is spent, over a long and a short window: Google SRE Workbook, chapter 5, table 5-8. */
const BURNS = [
    { factor: 14.4, long: HOUR, short: 5 * MINUTE, severity: "critical" },
    { factor: 6, long: 6 * HOUR, short: 30 * MINUTE, severity: "critical" },
    { factor: 3, long: DAY, short: 2 * HOUR, severity: "warning" },
    { factor: 1, long: 3 * DAY, short: 6 * HOUR, severity: "warning" },
];
/** The windows that burn rates look at, in seconds, the shortest first. */
const BURN_WINDOWS = BURNS.flatMap(({ long, short }) => [long, short]).toSorted((a, b) => a - b);
/** The longest of them, over which the board shows what is left of a budget. */
const BUDGET_WINDOW = 3 * DAY;
/** An alert for each speed at which a budget is spent. A speed that would need more than every event to be bad is left out. */
function burnAlerts({ guards }, budget, labels, counts) {
    return BURNS.filter(({ factor }) => factor * budget < 1).map(({ factor, long, short, severity }) => ({
        alert: "SignalboxBudgetBurn",
        expr: allOf(`${counts.share(long)} > ${factor} * ${budget}`, `${counts.share(short)} > ${factor} * ${budget}`, guards.requests === 0 ? null : `${counts.total(long)} >= ${guards.requests}`, guards.bad === 0 ? null : `${counts.bad(long)} >= ${guards.bad}`),
        labels: { ...labels, severity, long: lengthOf(long), short: lengthOf(short) },
        annotations: annotated(labels, `its budget of ${(0,in_words/* inPercent */.vi)(budget)} is spent at ${factor} times its speed`, `{{ $value | humanizePercentage }} of its events were bad within ${lengthOf(long)}, and the last ${lengthOf(short)} were no better.`),
    }));
}
//# sourceMappingURL=burn-alerts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/recorded-counts.js


/** Records an objective's bad and all events within each of some ranges, given in seconds. */
function recordedCounts(counts, labels, ranges) {
    const rules = [...new Set(ranges)].flatMap((seconds) => {
        const range = lengthOf(seconds);
        return [
            { record: nameOf("bad", range), expr: counts.bad(range), labels },
            { record: nameOf("events", range), expr: counts.total(range), labels },
        ];
    });
    const bad = (seconds) => recorded(nameOf("bad", lengthOf(seconds)), labels);
    const total = (seconds) => recorded(nameOf("events", lengthOf(seconds)), labels);
    return { rules, bad, total, share: (seconds) => `${bad(seconds)} / ${total(seconds)}` };
}
/** The name of a recorded count. The board asks for it, too. */
function nameOf(what, range) {
    return `signalbox:${what}:increase${range}`;
}
//# sourceMappingURL=recorded-counts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/value-rules.js




/** The recorded value of an objective that is no share of events. */
const VALUE = "signalbox:value";
/** A value that is out of its limits in so many intervals in a row as the guards ask for pauses. */
function valueAlert(plan, { below, above }, labels) {
    const needed = Math.max(1, plan.guards.intervals);
    const value = recorded(VALUE, labels);
    const broken = [
        ...(below === null ? [] : [`${throughout("min", value, needed, plan)} >= ${below}`]),
        ...(above === null ? [] : [`${throughout("max", value, needed, plan)} <= ${above}`]),
    ];
    const limits = [
        ...(below === null ? [] : [`below ${(0,in_words/* inFigures */.Nh)(below)}`]),
        ...(above === null ? [] : [`above ${(0,in_words/* inFigures */.Nh)(above)}`]),
    ];
    return {
        alert: "SignalboxOutOfLimits",
        expr: allOf(broken.length === 1 ? broken.join("") : `(\n${broken.join("\nor\n")}\n)`, enough(value, needed, plan)),
        labels: { ...labels, ...asksFor("pause") },
        annotations: annotated(labels, `not ${limits.join(" and ")}`, `It is {{ $value | humanize }}, and was out of its limits for ${needed} intervals in a row.`),
    };
}
/** The best value in so many intervals in a row, by the recorded series. */
function throughout(best, series, intervals, plan) {
    return `${best}_over_time(${series}[${lengthOf(intervals * plan.intervalSeconds)}])`;
}
/** That there is a sample of each of them. */
function enough(series, intervals, plan) {
    return `count_over_time(${series}[${lengthOf(intervals * plan.intervalSeconds)}]) >= ${intervals}`;
}
//# sourceMappingURL=value-rules.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/grafana/objective-section.js





const objective_section_HOUR = 3600;
const FIVE_MINUTES = 300;
const TALL = 8;
/** An objective of the board: both tracks against its limits, what is left of its budget, and how fast that is spent. */
function objectiveSection(plan, objective, ranges) {
    const labels = `{environment="$environment",objective="${plan.name}",track=~"$track"}`;
    const title = objective.query === undefined ? plan.name : `${plan.name} (value)`;
    const panels = plan.budget === null ? [valuePanel(plan, labels)] : countedPanels(plan, plan.budget, labels, ranges);
    return { title, panels };
}
function countedPanels({ name, rollBackAbove }, budget, labels, { short }) {
    const share = (seconds) => `${nameOf("bad", lengthOf(seconds))}${labels} / ${nameOf("events", lengthOf(seconds))}${labels}`;
    const law = rollBackAbove === null ? [] : [{ color: "red", value: rollBackAbove }];
    return [
        {
            type: "timeseries",
            title: `${name}: share of bad events`,
            description: `Within ${lengthOf(short)}, by track. The lines are its budget, and the share that rolls back.`,
            width: 10,
            height: TALL,
            targets: [overTime("A", share(short), "{{track}}")],
            unit: "percentunit",
            thresholds: rising([CALM, { color: "orange", value: budget }, ...law]),
        },
        {
            type: "stat",
            title: `${name}: budget left of ${lengthOf(BUDGET_WINDOW)}`,
            description: "1 is all of it, 0 is none, and below 0 it is overspent.",
            width: 4,
            height: TALL,
            targets: [now("A", `1 - (${share(BUDGET_WINDOW)}) / ${budget}`, "{{track}}")],
            unit: "percentunit",
            thresholds: [
                { color: "red", value: null },
                { color: "orange", value: 0 },
                { color: "green", value: 0.5 },
            ],
        },
        {
            type: "timeseries",
            title: `${name}: how fast the budget is spent`,
            description: "1 spends it just in its time; 14.4 for an hour wakes somebody.",
            width: 10,
            height: TALL,
            targets: [spent("A", share(FIVE_MINUTES), budget, "5m"), spent("B", share(objective_section_HOUR), budget, "1h")],
            unit: "none",
            thresholds: [CALM, { color: "orange", value: 1 }, { color: "red", value: 14.4 }],
        },
    ];
}
function spent(refId, share, budget, range) {
    return overTime(refId, `(${share}) / ${budget}`, `{{track}}, ${range}`);
}
function valuePanel({ name, below, above }, labels) {
    const low = above === null
        ? [CALM]
        : [
            { color: "orange", value: null },
            { color: "green", value: above },
        ];
    return {
        type: "timeseries",
        title: name,
        description: "By track. The lines are its limits.",
        width: 24,
        height: TALL,
        targets: [overTime("A", `${VALUE}${labels}`, "{{track}}")],
        unit: "none",
        thresholds: below === null ? low : [...low, { color: "orange", value: below }],
    };
}
// Grafana wants thresholds in their order, whatever the policy says of a budget above its law.
function rising(steps) {
    return steps.toSorted((a, b) => (a.value ?? Number.NEGATIVE_INFINITY) - (b.value ?? Number.NEGATIVE_INFINITY));
}
//# sourceMappingURL=objective-section.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/measures.js
var measures = __webpack_require__(38864);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/queue-group.js







/** What is recorded of a queue. The board asks for it, too. */
const DEPTH = "signalbox:queue_depth";
const AGE = "signalbox:queue_age_seconds";
const DEAD_LETTERS = "signalbox:queue_dead_letters:increase";
const DEEPER = "signalbox:queue_deeper:bool";
/** Prometheus does not know when the release was: the depth of the hour before stands for that before the release. */
const BEFORE = "1h";
/** The laws of a queue: growth without bound, the age of the oldest entry, and what is given up. */
function queueGroup(exported, name, queue) {
    const { plan, environment } = exported;
    const labels = { environment, queue: name };
    const laws = [growth, age, deadLetters].flatMap((law) => law(exported, labels, queue) ?? []);
    const about = `queue ${name} in ${environment}`;
    const alerts = laws.map(({ alert, broken, says }) => ({
        alert,
        expr: broken,
        labels: { ...labels, ...asksFor(queue.critical ? "roll-back" : "pause") },
        annotations: { summary: `${about}: ${says}`, description: "It is {{ $value | humanize }}." },
    }));
    const missing = {
        alert: "SignalboxNoData",
        expr: laws.map(({ measure }) => withoutValue(measure)).join("\nor\n"),
        for: lengthOf(plan.gaps * plan.intervalSeconds),
        labels: { ...labels, ...asksFor("pause") },
        annotations: { summary: `${about}: no data`, description: "Nobody knows how it is." },
    };
    return {
        name: `signalbox/${environment}/queue/${name}`,
        interval: lengthOf(plan.intervalSeconds),
        rules: laws.length === 0 ? [] : [...laws.flatMap(({ recordings }) => recordings), ...alerts, missing],
    };
}
function growth({ plan, environment }, labels, queue) {
    if (queue.depth === undefined)
        return null;
    const { intervals, floor } = queue;
    const [depth, deeper] = [recorded(DEPTH, labels), recorded(DEEPER, labels)];
    const usual = `quantile_over_time(0.5, ${depth}[${BEFORE}] offset ${lengthOf(intervals * plan.intervalSeconds)})`;
    return {
        measure: depth,
        recordings: [
            { record: DEPTH, expr: (0,objective_queries/* inScope */.SB)(queue.depth, { environment, track: ALL }), labels },
            { record: DEEPER, expr: `${depth} > bool (${depth} offset ${lengthOf(plan.intervalSeconds)})`, labels },
        ],
        alert: "SignalboxQueueGrows",
        broken: allOf(`${depth} > ${floor}`, `${depth} > ${(0,measures/* factorOf */.Jt)(queue.growth)} * ${usual}`, `${throughout("min", deeper, intervals, plan)} == 1`, enough(deeper, intervals, plan)),
        says: "it grows without bound",
    };
}
function age({ plan, environment }, labels, queue) {
    const limit = queue["age-below"];
    if (queue.age === undefined || limit === undefined)
        return null;
    const measure = recorded(AGE, labels);
    return {
        measure,
        recordings: [{ record: AGE, expr: (0,objective_queries/* inScope */.SB)(queue.age, { environment, track: ALL }), labels }],
        alert: "SignalboxQueueOld",
        broken: allOf(`${throughout("min", measure, queue.intervals, plan)} >= ${(0,duration/* secondsOf */.TM)(limit)}`, enough(measure, queue.intervals, plan)),
        says: `its oldest entry is not younger than ${limit}`,
    };
}
// As many in all as would be too many in each interval: a burst need not last to count.
function deadLetters({ plan, ranges, environment }, labels, queue) {
    const [selector, limit] = [queue["dead-letters"], queue["dead-letters-below"]];
    if (selector === undefined || limit === undefined)
        return null;
    const seconds = Math.max(ranges.interval, queue.intervals * plan.intervalSeconds);
    const measure = recorded(DEAD_LETTERS, labels);
    return {
        measure,
        recordings: [
            {
                record: DEAD_LETTERS,
                expr: `sum(increase(${(0,objective_queries/* inScope */.SB)(selector, { environment, track: ALL })}[${lengthOf(seconds)}]))`,
                labels,
            },
        ],
        alert: "SignalboxQueueGivesUp",
        broken: `${measure} >= ${(limit * seconds) / plan.intervalSeconds}`,
        says: `too many are given up within ${lengthOf(seconds)}`,
    };
}
//# sourceMappingURL=queue-group.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/grafana/queue-section.js



/** A queue of the board: how deep, how old, and how much is given up. */
function queueSection(name, queue) {
    const labels = `{environment="$environment",queue="${name}"}`;
    const age = queue["age-below"];
    const panels = [
        ...(queue.depth === undefined ? [] : [panel(`${name}: depth`, `${DEPTH}${labels}`, "short", null)]),
        ...(queue.age === undefined
            ? []
            : [panel(`${name}: age of the oldest`, `${AGE}${labels}`, "s", age === undefined ? null : (0,duration/* secondsOf */.TM)(age))]),
        ...(queue["dead-letters"] === undefined
            ? []
            : [panel(`${name}: given up`, `${DEAD_LETTERS}${labels}`, "short", null)]),
    ];
    return { title: `queue ${name}`, panels };
}
function panel(title, expr, unit, limit) {
    const over = limit === null ? [] : [{ color: "red", value: limit }];
    const description = limit === null ? "As the policy asks for it." : "As the policy asks for it. The line is its limit.";
    return {
        type: "timeseries",
        title,
        description,
        width: 8,
        height: 7,
        targets: [overTime("A", expr, "{{queue}}")],
        unit,
        thresholds: [CALM, ...over],
    };
}
//# sourceMappingURL=queue-section.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/grafana/release-health-board.js






const FIRING = 'alertname=~"Signalbox.+",alertstate="firing",environment="$environment"';
const GRAFANA = { type: "grafana", uid: "-- Grafana --" };
/**
 * A board of Grafana for the watch after a release, as JSON: it shows what `prometheusRules` of the same policy records, with
 * their alerts and the decisions of the watch as annotations. Throws `export.nothing` where the policy watches nothing that
 * could be shown.
 */
function releaseHealthBoard({ policy }, environment) {
    const plan = (0,rollout_plan/* planOf */.X)(policy);
    const ranges = rangesOf(plan);
    const { objectives, queues } = policy.rollout;
    const sections = [
        ...plan.objectives.flatMap((one) => {
            const objective = objectives[one.name];
            return objective === undefined ? [] : [objectiveSection(one, objective, ranges)];
        }),
        ...Object.entries(queues).map(([name, queue]) => queueSection(name, queue)),
    ].filter(({ panels }) => panels.length > 0);
    if (sections.length === 0)
        throw nothing();
    const board = {
        uid: "signalbox-release-health",
        title: "Release health",
        description: "Both tracks of a rollout against the release policy.",
        tags: ["signalbox"],
        schemaVersion: SCHEMA_VERSION,
        editable: true,
        graphTooltip: 1,
        refresh: "30s",
        time: { from: "now-3h", to: "now" },
        timezone: "browser",
        templating: { list: variables(environment) },
        annotations: { list: ANNOTATIONS },
        panels: placed([LAWS, ...sections]),
    };
    return `${JSON.stringify(board, null, 2)}\n`;
}
const LAWS = {
    title: "What the laws say",
    panels: [
        {
            type: "stat",
            title: "Alerts that would roll back",
            // 0 only where rules are evaluated at all: without them there is no value, and that is no calm.
            description: "Of the exported rules. No data: they are not evaluated.",
            width: 4,
            height: 6,
            targets: [
                now("A", `count(ALERTS{${FIRING},does="roll-back"}) or 0 * count({__name__=~"signalbox:.+",environment="$environment"})`, "roll back"),
            ],
            unit: "none",
            thresholds: [CALM, { color: "red", value: 1 }],
        },
        {
            type: "state-timeline",
            title: "Alerts",
            description: "What fires of the exported rules. Empty: nothing does.",
            width: 20,
            height: 6,
            targets: [overTime("A", `ALERTS{${FIRING}}`, "{{alertname}} {{objective}}{{queue}}{{security}} {{track}}")],
            unit: "none",
            thresholds: [CALM, { color: "red", value: 1 }],
        },
    ],
};
function variables(environment) {
    const list = (name, label, query) => ({
        name,
        label,
        type: "query",
        datasource: SOURCE,
        query: { query, refId: name },
        definition: query,
        refresh: 2,
        sort: 1,
    });
    return [
        { name: "datasource", label: "Data source", type: "datasource", query: "prometheus", current: {}, refresh: 1 },
        {
            ...list("environment", "Environment", 'label_values({__name__=~"signalbox:.+"}, environment)'),
            current: { text: environment, value: environment },
        },
        {
            ...list("track", "Track", 'label_values({__name__=~"signalbox:.+",environment="$environment"}, track)'),
            current: { text: ["All"], value: ["$__all"] },
            multi: true,
            includeAll: true,
            allValue: ".*",
        },
    ];
}
const ofAlerts = (name, does, iconColor) => ({
    name,
    datasource: SOURCE,
    enable: true,
    iconColor,
    expr: `ALERTS{${FIRING},does="${does}"}`,
    step: "30s",
    titleFormat: "{{alertname}}",
    textFormat: "{{objective}}{{queue}}{{security}} {{track}}",
    tagKeys: "does,severity",
    useValueForTime: false,
});
const ANNOTATIONS = [
    {
        name: "Annotations & Alerts",
        builtIn: 1,
        datasource: GRAFANA,
        enable: true,
        hide: true,
        iconColor: "rgba(0, 211, 255, 1)",
        type: "dashboard",
    },
    ofAlerts("Would roll back", "roll-back", "red"),
    ofAlerts("Would pause", "pause", "orange"),
    // What the watch itself decided: a workflow puts it there by Grafana's own API.
    {
        name: "Decisions of the watch",
        datasource: GRAFANA,
        enable: true,
        iconColor: "purple",
        target: { type: "tags", tags: ["signalbox"], matchAny: false, limit: 100 },
    },
];
//# sourceMappingURL=release-health-board.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/comparison-alert.js



/**
 * Whether the canary's share is more than `detect` times that of the stable track over the law's range. It pauses and never
 * rolls back: rules have no memory, so that each look is another chance of a false alarm, which the watch's own comparison
 * accounts for.
 */
function comparisonAlert({ plan, ranges, objective, }, labels, canary, stable) {
    const { law } = ranges;
    const { bad, requests } = plan.guards;
    return {
        alert: "SignalboxCanaryWorse",
        // `ignoring` takes the track off what it leaves, so that the canary's own series stands first.
        expr: [
            allOf(canary.share(law), `${canary.bad(law)} >= ${bad}`, `${canary.total(law)} >= ${requests}`),
            `and ignoring (track)\n(${canary.share(law)} > ignoring (track) ${objective.detect} * (${stable.share(law)}))`,
            `and ignoring (track)\n${stable.total(law)} >= ${requests}`,
        ].join("\n"),
        labels: { ...labels, ...asksFor("pause") },
        annotations: annotated(labels, `more than ${objective.detect}x the stable track`, `{{ $value | humanizePercentage }} of its events were bad within ${lengthOf(law)}, more than ${objective.detect}x as many as on the stable track.`),
    };
}
//# sourceMappingURL=comparison-alert.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/no-data-alerts.js




/**
 * No data pauses, and never passes; without them for longer, critical objectives may roll back. Prometheus does not know
 * when a rollout goes on: the canary is missed for as long as a window after it was last seen, so that these alerts end by
 * themselves where the rollout is over. Any other track is missed always.
 */
function noDataAlerts(plan, asked) {
    const { labels, critical } = asked;
    const { gaps, intervalSeconds, rollBackWithoutData, window } = plan;
    const alert = (name, intervals, does) => ({
        alert: name,
        expr: missing(asked, lengthOf((window + intervals) * intervalSeconds)),
        for: lengthOf(intervals * intervalSeconds),
        labels: { ...labels, ...asksFor(does) },
        annotations: annotated(labels, "no data", "There is no traffic, no sample, or no rule of this group that could be evaluated: nobody knows how it is."),
    });
    return [
        alert("SignalboxNoData", gaps, "pause"),
        ...(rollBackWithoutData === null || !critical
            ? []
            : [alert("SignalboxNoDataTooLong", rollBackWithoutData, "roll-back")]),
    ];
}
function missing({ value, seen, labels }, memory) {
    if (labels["track"] !== track/* CANARY */.n)
        return withoutValue(value);
    return `count_over_time(${seen}[${memory}]) > 0\nunless\nabs(${value}) < Inf`;
}
//# sourceMappingURL=no-data-alerts.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/objective-groups.js











/** The slowest that budgets are looked at: their windows are long. */
const BUDGET_INTERVAL = 60;
/** The groups of an objective: its laws at the pace of the rollout, and the spending of its budget. */
function objectiveGroups(exported, plan, objective) {
    const tracks = tracksOf(objective).map((track) => {
        const labels = { environment: exported.environment, objective: plan.name, track };
        return { labels, counts: countsInPromql(objective, labels) };
    });
    const counted = tracks.flatMap(({ labels, counts }) => (counts === null ? [] : [{ labels, counts }]));
    return counted.length === 0
        ? valueGroup(exported, plan, objective, tracks.map(({ labels }) => labels))
        : countedGroups(exported, plan, counted);
}
function countedGroups(exported, objective, tracks) {
    const { plan, ranges, environment } = exported;
    const { interval, short, long, law } = ranges;
    const looks = tracks.map(({ labels, counts }) => ({
        labels,
        laws: recordedCounts(counts, labels, [interval, short, long, law]),
        // What the laws have recorded already is not recorded again.
        budget: recordedCounts(counts, labels, BURN_WINDOWS.filter((one) => ![interval, short, long, law].includes(one))),
    }));
    // The first is what is released: the laws hold for it alone.
    const [released, stable] = looks;
    const laws = released === undefined ? [] : lawAlerts({ plan, ranges, objective, labels: released.labels }, released.laws);
    const compared = released === undefined || stable === undefined
        ? []
        : [comparisonAlert({ plan, ranges, objective }, released.labels, released.laws, stable.laws)];
    const missed = looks.flatMap(({ labels, laws: counts }) => noDataAlerts(plan, {
        value: `(${counts.share(interval)})`,
        seen: counts.total(interval),
        labels,
        critical: objective.critical,
    }));
    const { budget } = objective;
    return [
        {
            name: `signalbox/${environment}/${objective.name}/laws`,
            interval: lengthOf(plan.intervalSeconds),
            rules: [...looks.flatMap((one) => one.laws.rules), ...laws, ...compared, ...missed],
        },
        {
            name: `signalbox/${environment}/${objective.name}/budget`,
            interval: lengthOf(Math.max(BUDGET_INTERVAL, plan.intervalSeconds)),
            rules: [
                ...looks.flatMap((one) => one.budget.rules),
                ...(budget === null ? [] : looks.flatMap((one) => burnAlerts(plan, budget, one.labels, one.budget))),
            ],
        },
    ];
}
function valueGroup({ plan, environment }, objective, { query = "" }, tracks) {
    const rules = tracks.flatMap((labels, i) => {
        const value = recorded(VALUE, labels);
        const { track = "" } = labels;
        return [
            { record: VALUE, expr: (0,objective_queries/* inScope */.SB)(query, { environment, track }), labels },
            ...(i === 0 ? [valueAlert(plan, objective, labels)] : []),
            ...noDataAlerts(plan, { value, seen: value, labels, critical: objective.critical }),
        ];
    });
    const name = `signalbox/${environment}/${objective.name}/laws`;
    return [{ name, interval: lengthOf(plan.intervalSeconds), rules }];
}
//# sourceMappingURL=objective-groups.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/security-group.js




const SECURITY = "signalbox:security";
/** A query that shows a regression of security rolls back at once, and pauses where it has no value; null for what is no query. */
function securityGroup({ plan, environment }, name, security) {
    const { query, below, above } = security;
    if (query === undefined)
        return null;
    const labels = { environment, security: name };
    const value = recorded(SECURITY, labels);
    const about = `${name} in ${environment}`;
    const out = [
        ...(below === undefined ? [] : [`${value} >= ${below}`]),
        ...(above === undefined ? [] : [`${value} <= ${above}`]),
    ];
    const broken = {
        alert: "SignalboxSecurity",
        expr: out.join("\nor\n"),
        labels: { ...labels, ...asksFor("roll-back") },
        annotations: { summary: `${about}: a regression of security`, description: "It is {{ $value | humanize }}." },
    };
    const missing = {
        alert: "SignalboxNoData",
        expr: withoutValue(value),
        for: lengthOf(plan.gaps * plan.intervalSeconds),
        labels: { ...labels, ...asksFor("pause") },
        annotations: { summary: `${about}: no data`, description: "Nobody knows whether it holds." },
    };
    return {
        name: `signalbox/${environment}/security/${name}`,
        interval: lengthOf(plan.intervalSeconds),
        rules: [{ record: SECURITY, expr: (0,objective_queries/* inScope */.SB)(query, { environment, track: track/* CANARY */.n }), labels }, broken, missing],
    };
}
//# sourceMappingURL=security-group.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/export/rules/prometheus-rules.js







/**
 * The rollout of a policy as rules of Prometheus for one environment: recorded counts, the laws, burn rates, queues, and what
 * has no data. Throws `export.nothing` where the policy watches nothing that a rule could.
 */
function prometheusRules(loaded, environment, format) {
    const groups = ruleGroups(loaded, environment);
    const name = `signalbox-${environment
        .toLowerCase()
        .replaceAll("_", "-")
        .replace(/[.-]+$/, "")}`;
    const object = {
        apiVersion: "monitoring.coreos.com/v1",
        kind: "PrometheusRule",
        metadata: { name, annotations: { "signalbox-policy": loaded.digest } },
        spec: { groups },
    };
    return exportedYaml(loaded, "rules", [format === "plain" ? { groups } : object]);
}
/** The groups of rules of a policy. */
function ruleGroups({ policy }, environment) {
    const plan = (0,rollout_plan/* planOf */.X)(policy);
    const exported = { plan, ranges: rangesOf(plan), environment };
    const { objectives, queues, security } = policy.rollout;
    const groups = [
        ...plan.objectives.flatMap((one) => {
            const objective = objectives[one.name];
            return objective === undefined ? [] : objectiveGroups(exported, one, objective);
        }),
        ...Object.entries(queues).map(([name, queue]) => queueGroup(exported, name, queue)),
        ...Object.entries(security).flatMap(([name, one]) => securityGroup(exported, name, one) ?? []),
    ].filter(({ rules }) => rules.length > 0);
    if (groups.length === 0)
        throw nothing();
    return groups;
}
//# sourceMappingURL=prometheus-rules.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/where/insist-on-environment.js
var insist_on_environment = __webpack_require__(90267);
// EXTERNAL MODULE: ./packages/systems/lib/src/files/write-file-atomically.js
var write_file_atomically = __webpack_require__(86941);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/export.js










/**
 * `signalbox export`: the policy's rollout for systems that judge by themselves, on stdout or as a file. A file that is there
 * is written over: it is made from the policy, and nothing is lost.
 */
async function exportCommand(directory, what, options, terminal) {
    if (options.format !== undefined && what !== "prometheus-rules")
        throw noFormats(what);
    const { loaded } = await (0,policy_asked/* policyAsked */.p)((0,open_git/* openGit */.z)(directory), options);
    (0,insist_on_environment/* insistOnEnvironment */.L)(loaded.policy, options.environment, "export");
    const text = exported(what, loaded, options);
    const { out } = options;
    if (out === undefined)
        terminal.out(text);
    else {
        await (0,write_file_atomically/* writeFileAtomically */.l)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(out)), (0,external_node_path_.basename)(out), text);
        terminal.talk(`${out}: written\n`);
    }
    return 0;
}
function exported(what, loaded, { environment, format = "plain" }) {
    switch (what) {
        case "argo-rollouts":
            return analysisTemplates(loaded, environment);
        case "prometheus-rules":
            return prometheusRules(loaded, environment, format);
        case "grafana":
            return releaseHealthBoard(loaded, environment);
    }
}
function noFormats(what) {
    return new error/* SignalboxError */.k("export.no-formats", `${(0,shown/* shown */.SP)(what)} has one format only`, {
        next: "leave out `--format`, which is for `prometheus-rules`",
    });
}
//# sourceMappingURL=export.js.map

/***/ }),

/***/ 25862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyAsked)
/* harmony export */ });
/* harmony import */ var _signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91759);

/** The policy that governs here, or the file that is tried instead of it (`--policy`). */
function policyAsked(git, { policy }) {
    return policy === undefined ? (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyOfClone */ .$q)(git) : (0,_signalbox_moves_governing_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFromFile */ .Ve)(policy, git);
}
//# sourceMappingURL=policy-asked.js.map

/***/ }),

/***/ 54610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ gitParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/moves/lib/src/extend/pinned-ref.js
var pinned_ref = __webpack_require__(57590);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/beside-origin.js

/** The address of another repository on the server of `origin`, reached as that is. */
async function besideOrigin(git, repository) {
    const { stdout } = await git.run(["config", "--get", "remote.origin.url"], { allow: [1] });
    const address = besideAddress(stdout.trim(), repository);
    if (address !== null)
        return address;
    throw new error/* SignalboxError */.k("policy.no-server", "this clone's `origin` is on no server that could be asked for it", {
        next: "run it in a clone of a repository on GitHub",
    });
}
/** Null for an address that is not of a repository `owner/name`; what else git takes for one could run a program. */
function besideAddress(origin, { owner, name }) {
    const parts = /^((?:(?:https?|ssh|file):\/\/(?!-)[^\s]*?\/|[^\s@:/-][^\s@:/]*@[^\s@:/-][^\s@:/]*:\/?|\/(?:[^\s]*\/)?))[^\s/]+\/[^\s/]+?(\.git)?\/?$/.exec(origin);
    return parts === null ? null : `${parts[1]}${owner}/${name}${parts[2] ?? ""}`;
}
//# sourceMappingURL=beside-origin.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/git-parents.js







/**
 * Reads parents by git alone, as a terminal can: those of the repository itself at `commit`, or from the working tree
 * where that is null; others from the server of `origin`. Whether a tag could be moved is not asked: what is decided in a
 * terminal lets nothing through.
 */
function gitParents(git, commit) {
    return {
        async own(path) {
            return commit === null ? inWorkingTree(git, path) : blobAt(git, commit, path);
        },
        async commitOf(repository, ref) {
            if ((0,pinned_ref/* isFullHash */.uW)(ref))
                return ref;
            const [tag, peeled, branch] = [`refs/tags/${ref}`, `refs/tags/${ref}^{}`, `refs/heads/${ref}`];
            const url = await besideOrigin(git, repository);
            const { stdout } = await git.run(["ls-remote", "--quiet", "--end-of-options", url, tag, peeled, branch]);
            const refs = new Map(stdout.split("\n").map((line) => [line.slice(line.indexOf("\t") + 1), line.split("\t")[0]]));
            const found = refs.get(peeled) ?? refs.get(tag);
            if (found !== undefined)
                return found;
            const moving = refs.get(branch);
            throw moving === undefined ? (0,pinned_ref/* noSuchRef */.ap)(repository, ref) : (0,pinned_ref/* movingBranch */.jk)(repository, ref, moving);
        },
        async fileAt(repository, hash, path) {
            return inBorrowed(await besideOrigin(git, repository), hash, (borrowed) => blobAt(borrowed, hash, path));
        },
    };
}
async function blobAt(git, commit, path) {
    const blob = await git.run(["cat-file", "blob", `${commit}:${path}`], { allow: [128] });
    return blob.code === 0 ? blob.stdout : null;
}
async function inWorkingTree(git, path) {
    const top = (await git.run(["rev-parse", "--show-toplevel"])).stdout.replace(/\n$/, "");
    return (0,promises_.readFile)((0,external_node_path_.join)(top, path), "utf8").catch(() => null);
}
/** Fetched into the clone itself, one commit of another history would make it a shallow one. */
async function inBorrowed(url, commit, use) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "signalbox-policy-"));
    try {
        const git = (0,open_git/* openGit */.z)(directory);
        await git.run(["init", "--quiet", "--bare", ...(commit.length === 64 ? ["--object-format=sha256"] : [])]);
        await git
            .run(["fetch", "--quiet", "--depth=1", "--no-tags", "--end-of-options", url, commit])
            .catch((cause) => {
            throw new error/* SignalboxError */.k("policy.parent-not-fetched", `${commit.slice(0, 12)} could not be fetched`, {
                next: "see whether that repository has this commit, and whether git may read it from here",
                cause,
            });
        });
        return await use(git);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
//# sourceMappingURL=git-parents.js.map

/***/ }),

/***/ 57590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ap: () => (/* binding */ noSuchRef),
/* harmony export */   jk: () => (/* binding */ movingBranch),
/* harmony export */   uW: () => (/* binding */ isFullHash)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** Whether a ref is a commit's full hash, which means the same for good. */
function isFullHash(ref) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref);
}
/** A branch can be another policy tomorrow, and nobody here would have agreed to it. */
function movingBranch({ owner, name }, branch, commit) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-can-move", `\`${branch}\` is a branch of \`${owner}/${name}\`, and branches move`, {
        next: `write \`@${commit}\`, where it stands now, or name a tag`,
    });
}
function noSuchRef({ owner, name }, ref) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("policy.parent-no-ref", `\`${owner}/${name}\` shows no tag \`${ref}\``, {
        next: "name a tag or a full hash, and for a private repository use a token that may read it",
    });
}
//# sourceMappingURL=pinned-ref.js.map

/***/ }),

/***/ 87714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readParents)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/read-tree.js
var read_tree = __webpack_require__(945);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/yaml-tree.js + 4 modules
var yaml_tree = __webpack_require__(49731);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/extends.js
var schema_extends = __webpack_require__(97664);
;// CONCATENATED MODULE: ./packages/policy/lib/src/extend/extended-by.js



/** What a policy extends, as it is written, and where; null where it extends nothing that can be read: `readExtendedPolicy` says why. */
function extendedBy(file) {
    const { tree } = (0,read_tree/* readTree */.Z)(file);
    const found = tree === null ? null : (0,yaml_tree/* follow */.e6)(tree, ["extends"]);
    if (found === null || found.missed.length > 0)
        return null;
    const written = schema_extends/* ExtendsSchema */.f.safeParse((0,yaml_tree/* plainData */.lZ)(found.node));
    return written.success ? { written: written.data, reference: (0,schema_extends/* referenceOf */.B)(written.data), at: found.node.at } : null;
}
//# sourceMappingURL=extended-by.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/extend/told.js
var told = __webpack_require__(47241);
;// CONCATENATED MODULE: ./packages/moves/lib/src/extend/read-parents.js



/** So many levels a policy may have above it. */
const MOST_PARENTS = 5;
/**
 * Reads what a policy extends, and what that extends: the nearest first. Throws where a file is missing, its ref could
 * be moved, or the policies extend each other in a circle. What the files say is not judged here.
 */
async function readParents(own, reader) {
    const { file, text, commit } = own;
    const levels = [{ file, path: file, text, stand: { repository: null, commit } }];
    for (let child = levels[0]; child !== undefined; child = levels.at(-1)) {
        const extended = extendedBy({ file: child.file, bytes: child.text });
        if (extended === null)
            break;
        const at = `\`${extended.written}\`, which ${(0,told/* placeOf */.$)(extended.at)} extends,`;
        if (levels.length > MOST_PARENTS)
            throw tooDeep(at);
        const parent = await levelOf(child, extended.reference, reader, at);
        const before = levels.findIndex((level) => isSame(level, parent));
        if (before !== -1)
            throw inCircle([...levels.slice(before), parent]);
        levels.push(parent);
    }
    return levels.slice(1).map((level) => ({
        file: level.file,
        repository: level.stand.repository === null ? null : `${level.stand.repository.owner}/${level.stand.repository.name}`,
        commit: level.stand.commit,
        path: level.path,
        text: level.text,
    }));
}
async function levelOf(child, reference, reader, at) {
    const { path } = reference;
    try {
        const stand = reference.kind === "local" ? child.stand : await standOf(reference, reader);
        const text = await textAt(stand, path, reader);
        if (text === null)
            throw missing(at);
        return { file: fileOf(stand, path), path, text, stand };
    }
    catch (cause) {
        if (!(cause instanceof error/* SignalboxError */.k) || cause.code === MISSING)
            throw cause;
        throw new error/* SignalboxError */.k(cause.code, `${at} cannot be read: ${cause.message}`, { next: cause.next, cause });
    }
}
async function standOf({ owner, name, ref }, reader) {
    const repository = { owner, name };
    return { repository, commit: await reader.commitOf(repository, ref) };
}
async function textAt(stand, path, reader) {
    return stand.repository === null ? reader.own(path) : reader.fileAt(stand.repository, stand.commit, path);
}
function fileOf({ repository, commit }, path) {
    return repository === null ? path : `${repository.owner}/${repository.name}//${path}@${commit.slice(0, 7)}`;
}
const MISSING = "policy.parent-missing";
function missing(at) {
    return new error/* SignalboxError */.k(MISSING, `${at} is not there; without it nothing passes`, {
        next: "look at its path, which is from the top of its repository",
    });
}
function isSame(a, b) {
    return a.path === b.path && a.stand.commit === b.stand.commit && keyOf(a.stand) === keyOf(b.stand);
}
// GitHub's names of owners and repositories are the same whatever their case.
function keyOf({ repository }) {
    return repository === null ? "" : `${repository.owner}/${repository.name}`.toLowerCase();
}
function tooDeep(at) {
    return new error/* SignalboxError */.k("policy.too-many-parents", `${at} would be the sixth level above the policy`, {
        next: `extend at most ${MOST_PARENTS} levels`,
    });
}
function inCircle(levels) {
    const files = levels.map(({ file }) => `\`${file}\``).join(" → ");
    return new error/* SignalboxError */.k("policy.parents-in-circle", `the policies extend each other in a circle: ${files}`, {
        next: "take `extends` out of one of them",
    });
}
//# sourceMappingURL=read-parents.js.map

/***/ }),

/***/ 91759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ policyOfClone),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G2: () => (/* binding */ governingPolicy),
/* harmony export */   Ve: () => (/* binding */ policyFromFile)
/* harmony export */ });
/* harmony import */ var _signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77893);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42027);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var _extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54610);
/* harmony import */ var _extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87714);
/* harmony import */ var _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10625);







const POLICY_FILE = ".github/release-policy.yml";
/**
 * Reads a policy's text, wherever it came from, with all that it extends. Throws `UnreadablePolicy` with everything that
 * is wrong, and where a parent cannot be had.
 */
async function governingPolicy(file, text, origin, reader) {
    const parents = await (0,_extend_read_parents_js__WEBPACK_IMPORTED_MODULE_5__/* .readParents */ .W)({ file, text, commit: origin.commit }, reader);
    const above = parents.map((parent) => ({ file: parent.file, bytes: parent.text }));
    const loaded = (0,_signalbox_policy_extend_read_extended_policy__WEBPACK_IMPORTED_MODULE_2__/* .readExtendedPolicy */ .i)([{ file, bytes: text }, ...above]);
    if (!loaded.ok)
        throw new _unreadable_policy_js__WEBPACK_IMPORTED_MODULE_6__.UnreadablePolicy(file, loaded.findings);
    return { loaded: loaded.value, text, origin, parents };
}
/** A file that somebody names, to try a policy: its result is shown and never recorded. What it extends in its own repository is the working tree's. */
async function policyFromFile(file, git) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readFile)(file, "utf8");
    }
    catch (cause) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `the policy \`${file}\` cannot be read`, {
            next: "name a file that exists",
            cause,
        });
    }
    return governingPolicy(file, text, { kind: "trial", commit: null }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, null));
}
/**
 * The policy of a clone: on the default branch of `origin` as last fetched. A repository without any remote has
 * no protected copy to read: its own newest commit speaks.
 */
async function policyOfClone(git) {
    const protectedCommit = await (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "refs/remotes/origin/HEAD");
    const commit = protectedCommit ?? (await newestWithoutRemote(git));
    const blob = commit === null ? null : await git.run(["cat-file", "blob", `${commit}:${POLICY_FILE}`], { allow: [128] });
    if (blob === null || blob.code !== 0)
        throw missing(protectedCommit === null ? "the newest commit" : "the default branch of `origin`");
    const kind = protectedCommit === null ? "head" : "default-branch";
    return governingPolicy(POLICY_FILE, blob.stdout, { kind, commit }, (0,_extend_git_parents_js__WEBPACK_IMPORTED_MODULE_4__/* .gitParents */ .E)(git, commit));
}
async function newestWithoutRemote(git) {
    const [remotes, commit] = await Promise.all([git.run(["remote"]), (0,_signalbox_history_revisions__WEBPACK_IMPORTED_MODULE_0__/* .commitAt */ .du)(git, "HEAD")]);
    if (remotes.stdout.trim() === "")
        return commit;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.no-default-branch", "this clone does not know the default branch of `origin`, where the policy is read", {
        next: "run `git remote set-head origin --auto`, or try a policy with `--policy FILE`",
    });
}
function missing(where) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_1__/* .SignalboxError */ .k("policy.missing", `there is no \`${POLICY_FILE}\` on ${where}; without a policy nothing passes`, {
        next: `commit one there (three lines are enough: \`version: 1\`, \`components:\`, \`  my-service: {}\`), or try one with \`--policy FILE\``,
    });
}
//# sourceMappingURL=governing-policy.js.map

/***/ }),

/***/ 10625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UnreadablePolicy: () => (/* binding */ UnreadablePolicy)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);

/** A policy that holds errors; all of them, each with its place. By itself, so that who tells of it need not load what reads policies. */
class UnreadablePolicy extends _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k {
    findings;
    constructor(file, findings) {
        const errors = findings.length === 1 ? "an error" : `${findings.length} errors`;
        super("policy.unreadable", `the policy \`${file}\` has ${errors}; nothing passes until it can be read`, {
            next: `mend \`${file}\`; \`signalbox lint\` shows its errors`,
        });
        this.findings = findings;
    }
}
//# sourceMappingURL=unreadable-policy.js.map

/***/ }),

/***/ 22521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ nearestWord)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10192);

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

/***/ 16000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ inDuration),
/* harmony export */   Nh: () => (/* binding */ inFigures),
/* harmony export */   ae: () => (/* binding */ badInWords),
/* harmony export */   gL: () => (/* binding */ inTimes),
/* harmony export */   vi: () => (/* binding */ inPercent)
/* harmony export */ });
/* harmony import */ var _schema_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79429);

/** A share (0 to 1) as a percentage of three significant digits: `1.23%`. */
function inPercent(share) {
    return `${inFigures(share * 100)}%`;
}
/** A number of three significant digits, without an exponent where it is of ordinary size: `0.0123`, `1234`. */
function inFigures(value) {
    if (!Number.isFinite(value))
        return String(value);
    return Math.abs(value) >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
/** A ratio, as people write it: `2.1x`; with more figures where it would else look as if it were the one it is `beside`. */
function inTimes(ratio, beside) {
    const figures = [2, 3, 4].find((many) => Number(ratio.toPrecision(many)) !== beside);
    return `${Number(ratio.toPrecision(figures ?? 5))}x`;
}
/** A share of events, for people: `20% of 5 events were bad`. Increases of counters need not be whole numbers. */
function badInWords(share, total) {
    const events = Math.max(1, Math.floor(total));
    return `${inPercent(Math.min(1, share))} of ${events === 1 ? "1 event was" : `${events} events were`} bad`;
}
/** Seconds as the policy writes durations: `7m30s`, `1h`, `2d3h`; the two largest parts. */
function inDuration(seconds) {
    let rest = Math.max(0, Math.round(seconds));
    const parts = [];
    for (const [unit, size] of _schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .UNITS */ .QN) {
        const number = Math.floor(rest / size);
        rest -= number * size;
        if (number > 0)
            parts.push(`${number}${unit}`);
    }
    return parts.length === 0 ? "0s" : parts.slice(0, 2).join("");
}
//# sourceMappingURL=in-words.js.map

/***/ }),

/***/ 83536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ BudgetBreach),
/* harmony export */   Jc: () => (/* binding */ DEVIATIONS),
/* harmony export */   lE: () => (/* binding */ shortPartOf)
/* harmony export */ });
/* harmony import */ var _in_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16000);
/* harmony import */ var _guards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18151);
/* harmony import */ var _sliding_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44980);



/** How many standard deviations above the budget are no noise. */
const DEVIATIONS = 3;
/**
 * A breached budget pauses: the share of bad events over a long and a short part of the window is above it, as burn-rate
 * alerts ask (Google SRE Workbook, chapter 5), and further than noise at the budget reaches: a service whose true rate is its
 * budget is over it in every second interval.
 */
class BudgetBreach {
    #plan;
    #path;
    #budget;
    #history;
    #long;
    #short;
    /** `history`: what the stable track was like before the release; bursts make its counts vary more than binomial ones. */
    constructor(plan, objective, budget, history) {
        this.#plan = plan;
        this.#path = ["rollout", "objectives", objective.name];
        this.#budget = budget;
        this.#history = history;
        this.#long = new _sliding_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .SlidingCounts */ .N(plan.window, budget);
        this.#short = new _sliding_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .SlidingCounts */ .N(shortPartOf(plan), budget);
    }
    beginStep() {
        this.#long.clear();
        this.#short.clear();
    }
    observe(counts) {
        const long = this.#long;
        long.add(counts);
        this.#short.add(counts);
        if (long.total <= 0 || this.#short.share <= this.#budget || !(0,_guards_js__WEBPACK_IMPORTED_MODULE_2__/* .guardsMet */ .nW)(this.#plan.guards, long))
            return null;
        const expected = this.#budget * long.total;
        if (long.bad <= expected + DEVIATIONS * Math.sqrt(this.#dispersionAt(long) * expected))
            return null;
        const says = `${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .badInWords */ .ae)(long.share, long.total)}, above the budget of ${(0,_in_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inPercent */ .vi)(this.#budget)}`;
        return { code: "canary.over-budget", does: "pause", path: this.#path, says, status: "unmet" };
    }
    /** Bursts weigh by how many events an interval has: with fewer of them, fewer come together. */
    #dispersionAt({ total, intervals }) {
        const { dispersion, total: before, intervals: of } = this.#history;
        if (before <= 0 || dispersion <= 1)
            return 1;
        return 1 + ((dispersion - 1) * (total / intervals)) / (before / of);
    }
}
/** How many intervals the short part of a window is, a fifth of it: what is over by now must still be. */
function shortPartOf({ window }) {
    return Math.ceil(window / 5);
}
//# sourceMappingURL=budget-breach.js.map

/***/ }),

/***/ 18151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nW: () => (/* binding */ guardsMet),
/* harmony export */   q6: () => (/* binding */ guardsToPause),
/* harmony export */   qs: () => (/* binding */ lackedBy)
/* harmony export */ });
/** Whether enough was seen for a share to mean anything. A guard of 0 is always met. */
function guardsMet(guards, seen) {
    return seen.total >= guards.requests && seen.bad >= guards.bad && seen.over >= guards.intervals;
}
/**
 * What must have been seen above the law's limit for a pause, where the policy's own guards ask for more: one or two bad events
 * are no rate, and one interval is a burst.
 */
function guardsToPause({ bad, intervals }) {
    return { requests: 0, bad: Math.min(3, bad), intervals: Math.min(2, intervals) };
}
/** What a guard still lacks, for people. */
function lackedBy(guards, seen) {
    const lacks = [
        seen.total < guards.requests ? `${whole(seen.total)} of ${guards.requests} events` : null,
        seen.bad < guards.bad ? `${whole(seen.bad)} of ${guards.bad} bad ones` : null,
        seen.over < guards.intervals ? `${seen.over} of ${guards.intervals} intervals over it` : null,
    ];
    return lacks.filter((one) => one !== null).join(", ");
}
function whole(count) {
    return String(Math.floor(count));
}
//# sourceMappingURL=guards.js.map

/***/ }),

/***/ 44980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ SlidingCounts)
/* harmony export */ });
/** The newest intervals of a step, at most `most` of them: their sums, and how many of them were over a limit by themselves. */
class SlidingCounts {
    #most;
    #limit;
    #kept = [];
    #first = 0;
    #bad = 0;
    #total = 0;
    #over = 0;
    /** How many of them hold any bad event, and any event at all. */
    #withBad = 0;
    #withEvents = 0;
    constructor(most, limit) {
        this.#most = Math.max(1, most);
        this.#limit = limit;
    }
    /** Forgets everything: a step begins. */
    clear() {
        this.#kept.length = 0;
        this.#first = 0;
        this.#bad = 0;
        this.#total = 0;
        this.#over = 0;
        this.#withBad = 0;
        this.#withEvents = 0;
    }
    /** Takes the next interval. One without a sample takes its place, and counts nothing. */
    add(counts) {
        const kept = counts ?? NOTHING;
        this.#kept.push(kept);
        this.#count(kept, 1);
        const oldest = this.#kept.length - this.#first > this.#most ? this.#kept[this.#first] : undefined;
        if (oldest === undefined)
            return;
        this.#first += 1;
        this.#count(oldest, -1);
    }
    get bad() {
        return this.#bad;
    }
    get total() {
        return this.#total;
    }
    /** How many of the intervals were over the limit by themselves. */
    get over() {
        return this.#over;
    }
    /** How many of the intervals had events. */
    get intervals() {
        return this.#withEvents;
    }
    /** The share of bad events; 0 where there were none at all. */
    get share() {
        return this.#total > 0 ? this.#bad / this.#total : 0;
    }
    #count(counts, times) {
        if (counts.bad > 0)
            this.#withBad += times;
        if (counts.total > 0)
            this.#withEvents += times;
        // What rounding left of parts of events is none: a share of it would be anything.
        this.#bad = this.#withBad === 0 ? 0 : Math.max(0, this.#bad + times * counts.bad);
        this.#total = this.#withEvents === 0 ? 0 : Math.max(0, this.#total + times * counts.total);
        if (counts.bad > this.#limit * counts.total)
            this.#over += times;
    }
}
const NOTHING = { bad: 0, total: 0 };
//# sourceMappingURL=sliding-counts.js.map

/***/ }),

/***/ 39192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ planOf),
/* harmony export */   d: () => (/* binding */ shareIn)
/* harmony export */ });
/* harmony import */ var _schema_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79429);
/* harmony import */ var _schema_measures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38864);


/** The share of bad events that the law calls too many where the policy names no other. */
const LAW_SHARE = 0.05;
const LAW_SECONDS = 15 * 60;
/** An e-value of 20 is what a p-value of 5% would be: enough to stop and look. */
const PAUSE_BAR = 20;
/** The canary's share of the traffic in a step. What comes after the last one is the watch of the release, which has all of it. */
function shareIn({ steps }, step) {
    return steps[step]?.share ?? 1;
}
/** Reads a rollout's plan off the policy. `intervalSeconds` where the data have a grid of their own. */
function planOf({ rollout }, intervalSeconds = (0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(rollout.interval)) {
    const intervals = (seconds) => Math.max(1, Math.ceil(seconds / intervalSeconds));
    const window = (0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(rollout.window);
    const objectives = Object.entries(rollout.objectives).map(([name, one]) => {
        const { budget, below, above, tolerate, detect, critical } = one;
        const named = one["roll-back-above"];
        const byDefault = one.bad === undefined ? null : LAW_SHARE;
        return {
            name,
            budget: budget === undefined ? null : (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(budget),
            below: below ?? null,
            above: above ?? null,
            tolerate: (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .factorOf */ .Jt)(tolerate),
            detect: (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .factorOf */ .Jt)(detect),
            rollBackAbove: named === undefined ? byDefault : (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(named),
            critical,
        };
    });
    const unread = /^roll-back after (.+)$/.exec(rollout["no-data"])?.[1];
    // All objectives together may raise so many false alarms (Bonferroni).
    const rollBack = Math.max(1, objectives.length) / (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(rollout["false-alarms"]);
    return {
        strategy: rollout.strategy,
        steps: rollout.strategy === "blue-green"
            ? [{ share: 0 }, { share: 1 }]
            : rollout.steps.map((step) => ({ share: (0,_schema_measures_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOf */ .tC)(step) })),
        intervalSeconds,
        settleSeconds: (0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(rollout.settle),
        window: intervals(window),
        patience: intervals(rollout.patience === undefined ? 4 * window : (0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(rollout.patience)),
        watchFor: Math.ceil((0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(rollout["watch-for"]) / intervalSeconds),
        lawWindow: intervals(LAW_SECONDS),
        guards: rollout.guards,
        gaps: rollout.gaps,
        rollBackWithoutData: unread === undefined ? null : intervals((0,_schema_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsOf */ .TM)(unread)),
        // What is enough to roll back never waits for what is enough to pause.
        bars: { rollBack, pause: Math.min(PAUSE_BAR, rollBack) },
        objectives,
    };
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 93844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ STABLE),
/* harmony export */   n: () => (/* binding */ CANARY)
/* harmony export */ });
/** The version that a rollout brings: `$track` in its queries. */
const CANARY = "canary";
/** The version that serves today. */
const STABLE = "stable";
//# sourceMappingURL=track.js.map

/***/ }),

/***/ 90267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ insistOnEnvironment)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _load_environments_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70208);
/* harmony import */ var _load_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22521);
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42579);
/* harmony import */ var _schema_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38901);
/* harmony import */ var _named_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83735);






/**
 * Throws where a name is none of an environment that the policy knows, as the policy spells it: `<move>.bad-environment` for what is
 * no name, which could end a label of a query, and `<move>.unknown-environment` for another, of which nothing would be heard. A
 * policy whose branches go to no environment leaves to the workflow which there are.
 */
function insistOnEnvironment(policy, environment, move) {
    if (!_schema_names_js__WEBPACK_IMPORTED_MODULE_3__/* .EnvironmentName */ .Ru.safeParse(environment).success) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(`${move}.bad-environment`, `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)} is no environment's name`, {
            next: "name one of the policy, such as `production`",
        });
    }
    const known = (0,_load_environments_known_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentsReached */ .Bb)(policy);
    const alike = (0,_named_environments_js__WEBPACK_IMPORTED_MODULE_4__/* .spelledByPolicy */ .l)(policy, environment);
    if (alike === null && (known.length === 0 || known.includes(environment)))
        return;
    const near = alike ?? (0,_load_nearest_word_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestWord */ .z)(environment, known);
    const says = alike === null
        ? `no branch of the policy goes to ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)}`
        : `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(environment)} is not how the policy spells this environment`;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(`${move}.unknown-environment`, says, {
        next: near === null ? `name one of: ${known.map(_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP).join(", ")}` : `did you mean ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(near)}?`,
    });
}
//# sourceMappingURL=insist-on-environment.js.map

/***/ }),

/***/ 83735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ spelledByPolicy)
/* harmony export */ });
/* harmony import */ var _load_environments_known_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70208);
/* harmony import */ var _schema_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38901);


/**
 * How the policy spells an environment that is asked for in another case; null where it spells it so, or does not name it. To GitHub
 * both are one, but the policy's rules are found by its own spelling alone.
 */
function spelledByPolicy(policy, environment) {
    return namedEnvironments(policy).find((one) => one !== environment && (0,_schema_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameEnvironment */ .gj)(one, environment)) ?? null;
}
/** Every environment that the policy names, wherever it does. */
function namedEnvironments(policy) {
    const { branches = {}, approvals, environments, schedule, checklist } = policy;
    const { custom, ...items } = checklist;
    const rules = [...schedule.windows, ...schedule.freezes, ...Object.values(custom), ...Object.values(items)];
    return [
        ...Object.values(branches).flatMap(_load_environments_known_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsOf */ .M2),
        ...Object.keys(approvals.environments),
        ...Object.keys(environments),
        ...rules.flatMap((rule) => rule?.for ?? []),
    ];
}
//# sourceMappingURL=named-environments.js.map

/***/ }),

/***/ 86941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFileInside),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57459);




/**
 * Makes the file at `path`, relative to `root`, hold exactly this text: at every moment it holds the old bytes or the
 * new ones. Folders on the way are made. Throws `SignalboxError` `file.outside` where the path, or a symbolic link in
 * it, leads out of `root`, `file.link` where a link stands in the file's place, and `file.no-folder` where there is no `root`.
 */
async function writeFileAtomically(root, path, text) {
    const target = await targetOf(root, path);
    const present = await presentFile(target, path);
    const bytes = Buffer.from(text);
    if (present !== null && present.bytes.equals(bytes))
        return "unchanged";
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
    await replaceFile(target, bytes, present?.mode ?? 0o644);
    return "written";
}
/** What `writeFileAtomically` would write over; null where there is no file. Throws as it does. */
async function readFileInside(root, path) {
    return (await presentFile(await targetOf(root, path), path))?.bytes ?? null;
}
async function targetOf(root, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || !isInside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), target))
        throw outside(path);
    await refuseLinksOut(root, target, path);
    return target;
}
async function replaceFile(target, bytes, mode) {
    // In the same folder: a rename across file systems would be a copy, which can be half done.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, "wx", mode);
        try {
            await file.writeFile(bytes);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function presentFile(target, path) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(target).catch(nullIfAbsent);
    if (stat === null)
        return null;
    if (!stat.isFile()) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.link", `\`${path}\` is a link or a folder, not a file`, {
            next: "remove it, or name another path",
        });
    }
    return { bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(target), mode: stat.mode & 0o777 };
}
// Before any folder is made: the nearest one that exists tells where all others would be.
async function refuseLinksOut(root, target, path) {
    const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root).catch(nullIfAbsent);
    if (home === null) {
        throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.no-folder", `the folder \`${root}\` is not there`, {
            next: "make it, or name a file in another",
        });
    }
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder).catch(nullIfAbsent);
        if (real !== null) {
            if (!isInside(home, real))
                throw outside(path);
            return;
        }
        // A broken link is there although it leads nowhere; a folder made "through" it would be elsewhere.
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(nullIfAbsent)) !== null)
            throw outside(path);
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way !== ".." && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
}
function outside(path) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_3__/* .SignalboxError */ .k("file.outside", `\`${path}\` leads out of the workspace`, {
        next: "name a path inside it, without `..` and without links that lead out",
    });
}
function nullIfAbsent(error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR")
        return null;
    throw error;
}
//# sourceMappingURL=write-file-atomically.js.map

/***/ })

};
