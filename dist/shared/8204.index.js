export const id = 8204;
export const ids = [8204];
export const modules = {

/***/ 3137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ coverageQuestion),
/* harmony export */   Q: () => (/* binding */ countable)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_rollout_objectives_grid_queries__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71419);

/** The question whether intervals hold a sample: asked from so far back that what was there before `first` is known. */
function coverageQuestion(query, first, intervalSeconds) {
    return { query, each: "interval", from: first - reach(intervalSeconds), written: false, series: 1 };
}
/**
 * In which intervals counts can be told: where any of `readings` was sampled before, within the time that series are
 * remembered. Of others nobody knows how long their counters had been counting: a metrics system that was away for long finds
 * all of them at once, and within two intervals it has found all of them again.
 */
function countable(readings, { first, until, intervalSeconds }) {
    const found = new Set();
    let newest = Number.NEGATIVE_INFINITY;
    for (let interval = first; interval <= until; interval += 1) {
        for (let before = interval === first ? first - reach(intervalSeconds) : interval - 2; before <= interval - 2; before += 1) {
            if (readings.some((reading) => reading.at(before) !== null))
                newest = before;
        }
        if (newest >= interval - reach(intervalSeconds))
            found.add(interval);
    }
    return found;
}
function reach(intervalSeconds) {
    return Math.max(2, Math.floor(_signalbox_policy_rollout_objectives_grid_queries__WEBPACK_IMPORTED_MODULE_0__/* .REMEMBERED_SECONDS */ .X3 / intervalSeconds));
}
//# sourceMappingURL=coverage.js.map

/***/ }),

/***/ 21558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dp: () => (/* binding */ silenceOf),
/* harmony export */   Gs: () => (/* binding */ intervalsOf),
/* harmony export */   LH: () => (/* binding */ valuesHeard),
/* harmony export */   mx: () => (/* binding */ valueQuestion),
/* harmony export */   v7: () => (/* binding */ notNegative)
/* harmony export */ });
/* harmony import */ var _checklist_gate_observation_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75144);

/** A question for a query that the policy wrote, of one value at the end of each interval. */
function valueQuestion(query, from) {
    return { query, each: "interval", from, written: true, series: 1 };
}
/** The values of a reading over the grid; silent where it could not be read to its end, or has several series. */
function valuesHeard(reading, { first, until }) {
    const silence = silenceOf([reading]);
    if (silence !== null)
        return silence;
    if (reading.severalAt !== null)
        return SEVERAL_VALUES;
    return { known: true, value: intervalsOf(first, until, (interval) => finite(reading.at(interval))) };
}
/** Why one of the readings does not reach to the end. */
function silenceOf(readings) {
    const silence = readings.find((reading) => reading !== null && reading.silence !== null)?.silence ?? null;
    return silence === null ? null : (0,_checklist_gate_observation_of_js__WEBPACK_IMPORTED_MODULE_0__/* .unobservedBy */ .jE)(silence);
}
/** One entry for each interval of the grid. */
function intervalsOf(first, until, of) {
    return Array.from({ length: Math.max(0, until - first + 1) }, (_, place) => of(first + place));
}
function finite(value) {
    return value === null || !Number.isFinite(value) ? null : value;
}
/** A count that can be one. */
function notNegative(value) {
    const count = finite(value);
    return count === null || count < 0 ? null : count;
}
const SEVERAL_VALUES = {
    known: false,
    code: "canary.several-values",
    says: "the query has several series where one is asked for",
    next: "make one of them in the policy's query, such as by `sum(…)` or `max(…)`",
};
//# sourceMappingURL=heard-values.js.map

/***/ }),

/***/ 32339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openObjectiveReader)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/coverage.js
var coverage = __webpack_require__(3137);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/heard-values.js
var heard_values = __webpack_require__(21558);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/count-series.js


function readEvents(reader, { bad, total, covered, couldBeBad }, { from, first, intervalSeconds }) {
    const counted = { each: "part", from, written: false, series: 1 };
    return {
        covered: reader.reading((0,coverage/* coverageQuestion */.J)(covered, first, intervalSeconds)),
        bad: reader.reading({ ...counted, query: bad }),
        total: reader.reading({ ...counted, query: total }),
        couldBeBad: couldBeBad === null ? null : reader.reading((0,coverage/* coverageQuestion */.J)(couldBeBad, first, intervalSeconds)),
    };
}
/** The events of an interval that has samples. No series of bad events is none of them where one could be seen. */
function eventsAt({ bad, total, couldBeBad }, interval) {
    const seeable = couldBeBad !== null && couldBeBad.at(interval) !== null;
    const badCount = bad.at(interval) === null && seeable ? 0 : (0,heard_values/* notNegative */.v7)(bad.at(interval));
    const totalCount = (0,heard_values/* notNegative */.v7)(total.at(interval));
    return badCount === null || totalCount === null ? null : { bad: badCount, total: totalCount };
}
/** So many intervals with events, and nothing of bad ones, are no accident. */
const TELLING = 5;
/** Why nobody can say what was bad of the canary, though it has events; null where somebody can, or it is too soon to say. */
function withoutBad({ covered, bad, couldBeBad }, from, until) {
    if (bad.hasHeard(from, until) || couldBeBad?.hasHeard(from, until) === true)
        return null;
    let sampled = 0;
    for (let interval = from; interval <= until; interval += 1)
        if (covered.at(interval) !== null)
            sampled += 1;
    if (sampled < TELLING)
        return null;
    return {
        known: false,
        code: "canary.no-bad-events",
        says: `the canary had events in ${sampled} intervals, but there is no series of \`bad\`, nor one that could be`,
        next: "let the counter of bad events begin with 0, or look for a slip in the labels of `bad`",
    };
}
//# sourceMappingURL=count-series.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/dispersion.js
var dispersion = __webpack_require__(91099);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/choose-edges.js

/**
 * The shares of slow requests at which a shift shows soonest. Measured over all sets of up to three edges: with these two a p99
 * that is 30% greater is found after 14 intervals and requests that all take 30% longer after 6, where the limit of 0.1% alone
 * takes 19 and 20.
 */
const choose_edges_TELLING = [0.015, 0.06];
/** An edge whose share is further off than by this factor tells too little to be worth its part of the mean. */
const NEAR = Math.log(8);
/**
 * Chooses the edges by which latencies are compared, from the stable track before the release: the objective's own first, and up to
 * two above which about 1.5% and 6% of the requests lie. Rarer ones hold too few requests, and of commoner ones a shift
 * does not make so many more that it passes the margin.
 */
function chooseEdges(history, primaryLe) {
    const chosen = [primaryLe];
    const shares = history.flatMap(({ le, counts }) => {
        const { bad, total } = (0,dispersion/* spreadOf */.j)(counts);
        return bad > 0 ? [{ le, share: bad / total }] : [];
    });
    for (const telling of choose_edges_TELLING) {
        const near = shares
            .filter(({ le }) => !chosen.includes(le))
            .map(({ le, share }) => ({ le, off: Math.abs(Math.log(share / telling)) }))
            .filter(({ off }) => off <= NEAR)
            .toSorted((a, b) => a.off - b.off)[0];
        if (near !== undefined)
            chosen.push(near.le);
    }
    return chosen;
}
//# sourceMappingURL=choose-edges.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/histogram-series.js



/** About how many buckets a histogram has. */
const BUCKETS = 24;
function readHistogram(reader, { buckets, covered }, { from, first, intervalSeconds }) {
    return {
        covered: reader.reading((0,coverage/* coverageQuestion */.J)(covered, first, intervalSeconds)),
        buckets: reader.reading({ query: buckets, each: "part", from, written: false, series: BUCKETS }),
    };
}
/** What was slower than a limit in an interval that has samples. */
function slowerAt({ buckets }, limit, interval) {
    const total = (0,heard_values/* notNegative */.v7)(buckets.at(interval, Number.POSITIVE_INFINITY));
    const fast = (0,heard_values/* notNegative */.v7)(buckets.at(interval, limit));
    // More of them than there were in all is no count; a little more is what rounding left.
    if (total === null || fast === null || fast > total * (1 + 1e-9))
        return null;
    return { bad: Math.max(0, total - fast), total };
}
/**
 * The limits that are compared beside the objective's own: chosen from the history alone, so that they stay the same.
 * `slower` is what was slower than a limit in each interval of the history.
 */
function furtherEdges(stable, limitSeconds, slower) {
    const history = stable.buckets.limits
        .filter(Number.isFinite)
        .map((limit) => ({ le: String(limit), counts: slower(limit) }));
    return chooseEdges(history, String(limitSeconds))
        .map(Number)
        .filter((limit) => limit !== limitSeconds);
}
/** Why a track's histogram says nothing of the objective's limit; null where it does, or where there is no sample of it yet. */
function withoutLimit(track, readings, limitSeconds, { until }) {
    if (!readings.covered.hasHeard(readings.buckets.question.from, until))
        return null;
    const { limits } = readings.buckets;
    if (!limits.includes(Number.POSITIVE_INFINITY)) {
        return {
            known: false,
            code: "canary.no-buckets",
            says: `what \`buckets\` selects of the ${track} track has no bucket of all events (\`le="+Inf"\`)`,
            next: "name a classic histogram's series, which end with `_bucket`: native histograms have no buckets of their own, and are asked by a `query`",
        };
    }
    if (limits.includes(limitSeconds))
        return null;
    const there = limits
        .filter(Number.isFinite)
        .slice(0, 50)
        .map((limit) => `${limit} s`);
    return {
        known: false,
        code: "canary.no-bucket",
        says: `the histogram of the ${track} track has no bucket of ${limitSeconds} s: it has ${there.join(", ") || "none"}`,
        next: "let `slower-than` be one of its limits, or give the histogram this one",
    };
}
//# sourceMappingURL=histogram-series.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/objective-readings.js




/** Before the release there was no canary: its lists are empty until here. */
const FIRST_OF_CANARY = 1;
/** What must be read of an objective; nothing is asked yet. */
function readObjective(reader, objective, scope) {
    const tracks = (0,grid_queries/* tellsTracksApart */.Z$)(objective);
    if (tracks === "in-part")
        return TRACK_IN_PART;
    const canary = (0,grid_queries/* gridQueriesOf */.S$)(objective, { ...scope, track: "canary" });
    const stable = tracks === "yes" ? (0,grid_queries/* gridQueriesOf */.S$)(objective, { ...scope, track: "stable" }) : null;
    const since = { ...scope, from: Math.max(FIRST_OF_CANARY, scope.first) };
    const before = { ...scope, from: scope.first };
    switch (canary?.kind) {
        case "events":
            return known({
                kind: "events",
                canary: readEvents(reader, canary, since),
                stable: stable?.kind === "events" ? readEvents(reader, stable, before) : null,
            });
        case "histogram":
            return known({
                kind: "histogram",
                limitSeconds: canary.limitSeconds,
                canary: readHistogram(reader, canary, since),
                stable: stable?.kind === "histogram" ? readHistogram(reader, stable, before) : null,
            });
        case "value":
            return known({
                kind: "value",
                canary: reader.reading((0,heard_values/* valueQuestion */.mx)(canary.query, since.from)),
                stable: stable?.kind === "value" ? reader.reading((0,heard_values/* valueQuestion */.mx)(stable.query, before.from)) : null,
            });
        case undefined:
            return NOTHING_TO_ASK;
    }
}
function known(value) {
    return { known: true, value };
}
const TRACK_IN_PART = {
    known: false,
    code: "canary.track-in-part",
    says: "only one of `bad` and `total` names `$track`: what is bad of one track is no share of what both did",
    next: "name `$track` in both, or in neither",
};
const NOTHING_TO_ASK = {
    known: false,
    code: "canary.nothing-to-ask",
    says: "the objective has no query",
    next: "give it `bad` and `total`, `buckets`, or a `query`",
};
//# sourceMappingURL=objective-readings.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/objective-series.js





/** What the readings say of an objective over a stretch of the grid. */
function seriesOf(readings, span) {
    switch (readings.kind) {
        case "events":
            return eventSeries(readings, span);
        case "histogram":
            return histogramSeries(readings, span);
        case "value":
            return valueSeries(readings, span);
    }
}
/** Lists counts of a track: null where it has no sample, or where nobody can say since when its counters counted. */
function listingOf({ canary, stable }, span) {
    const told = (0,coverage/* countable */.Q)(stable === null ? [canary.covered] : [canary.covered, stable.covered], span);
    return (track, at) => {
        const from = track === canary ? FIRST_OF_CANARY : span.first;
        return (0,heard_values/* intervalsOf */.Gs)(span.first, span.until, (interval) => interval >= from && told.has(interval) && track.covered.at(interval) !== null ? at(interval) : null);
    };
}
function eventSeries(readings, span) {
    const { canary, stable } = readings;
    const silence = (0,heard_values/* silenceOf */.Dp)([canary, stable].flatMap((track) => (track === null ? [] : Object.values(track))));
    if (silence !== null)
        return silence;
    const unknown = withoutBad(canary, Math.max(FIRST_OF_CANARY, span.first), span.until);
    if (unknown !== null)
        return unknown;
    const listing = listingOf(readings, span);
    const counts = (track) => listing(track, (interval) => eventsAt(track, interval));
    return {
        known: true,
        value: { kind: "counts", canary: counts(canary), stable: stable === null ? null : counts(stable), edges: [] },
    };
}
function histogramSeries(readings, span) {
    const { canary, stable, limitSeconds } = readings;
    const silence = (0,heard_values/* silenceOf */.Dp)([canary, stable].flatMap((track) => (track === null ? [] : Object.values(track))));
    if (silence !== null)
        return silence;
    const listing = listingOf(readings, span);
    const slower = (track, limit) => listing(track, (interval) => slowerAt(track, limit, interval));
    const unknown = withoutLimit("canary", canary, limitSeconds, span) ??
        (stable === null ? null : withoutLimit("stable", stable, limitSeconds, span));
    if (unknown !== null)
        return unknown;
    const whole = { kind: "counts", canary: slower(canary, limitSeconds) };
    if (stable === null)
        return { known: true, value: { ...whole, stable: null, edges: [] } };
    const before = listingOf(readings, { ...span, until: Math.min(span.until, FIRST_OF_CANARY - 1) });
    const inHistory = (limit) => before(stable, (interval) => slowerAt(stable, limit, interval));
    const edges = furtherEdges(stable, limitSeconds, inHistory).map((limit) => ({
        le: String(limit),
        canary: slower(canary, limit),
        stable: slower(stable, limit),
    }));
    return { known: true, value: { ...whole, stable: slower(stable, limitSeconds), edges } };
}
function valueSeries({ canary, stable }, span) {
    const [canaryValues, stableValues] = [(0,heard_values/* valuesHeard */.LH)(canary, span), stable === null ? null : (0,heard_values/* valuesHeard */.LH)(stable, span)];
    if (!canaryValues.known)
        return canaryValues;
    if (stableValues !== null && !stableValues.known)
        return stableValues;
    return {
        known: true,
        value: {
            kind: "value",
            canary: canaryValues.value,
            stable: stableValues === null ? null : stableValues.value,
        },
    };
}
//# sourceMappingURL=objective-series.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js + 4 modules
var series_reader = __webpack_require__(31224);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/objective-reader.js



/** Opens a reader of the policy's objectives; nothing is asked yet. */
function openObjectiveReader({ policy }, sources) {
    return (0,series_reader/* openSeriesReader */.T)(policy.rollout.objectives, sources, (reader, objective, scope) => {
        const readings = readObjective(reader, objective, scope);
        return (span) => (readings.known ? seriesOf(readings.value, span) : readings);
    });
}
//# sourceMappingURL=objective-reader.js.map

/***/ }),

/***/ 31224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ HISTORY),
  T: () => (/* binding */ openSeriesReader)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/chunk-values.js

/** The key of what belongs to no bucket. */
const NO_LIMIT = Number.NaN;
/**
 * Sorts an answer by intervals of so many steps each, whose values are summed, and by buckets where they are asked for. An
 * answer for other times than those asked for is none.
 */
function chunkValues(series, steps, { stepsEach, buckets }) {
    const count = Math.round((steps.to - steps.from) / steps.step) + 1;
    const values = Array.from({ length: Math.ceil(count / stepsEach) }, () => new Map());
    const taken = new Map();
    let severalAt = null;
    for (const { labels, points } of series) {
        const le = buckets ? (labels["le"] ?? "") : "";
        const limit = limitOf(le);
        const here = taken.get(le) ?? new Uint8Array(count);
        taken.set(le, here);
        for (const { at, value } of points) {
            const step = Math.round((at - steps.from) / steps.step);
            const place = Math.floor(step / stepsEach);
            const interval = values[place];
            if (interval === undefined || Math.abs(at - steps.from - step * steps.step) > TOLERANCE_SECONDS)
                return OTHER_TIMES;
            if (here[step] === 1)
                severalAt = Math.min(severalAt ?? place, place);
            here[step] = 1;
            interval.set(limit, (interval.get(limit) ?? 0) + value);
        }
    }
    return (0,src_answer/* known */.e)({ values, severalAt });
}
function limitOf(le) {
    if (le === "+Inf" || le === "Inf")
        return Number.POSITIVE_INFINITY;
    return le.trim() === "" ? NO_LIMIT : Number(le);
}
/** Times are told in milliseconds. */
const TOLERANCE_SECONDS = 0.002;
const OTHER_TIMES = {
    known: false,
    code: "prometheus.other-times",
    says: "the metrics system answered for other times than it was asked for",
    next: "ask the metrics system itself, or switch off the front end's alignment of queries to their steps",
};
//# sourceMappingURL=chunk-values.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/question.js

/** What is known of a question so far. */
class Reading {
    question;
    /** The next interval to ask for. */
    next;
    /** Why it could not be asked to the end this time. */
    silence = null;
    /** Others would be spoilt by it. */
    alone = false;
    /** The first interval that had more than one series. */
    severalAt = null;
    #lists = new Map();
    constructor(question) {
        this.question = question;
        this.next = question.from;
    }
    /** The limits of buckets that were heard of, in their order. */
    get limits() {
        return [...this.#lists.keys()].filter((limit) => !Number.isNaN(limit)).toSorted((a, b) => a - b);
    }
    /** What was heard of an interval. */
    at(interval, limit = NO_LIMIT) {
        return this.#lists.get(limit)?.[interval - this.question.from] ?? null;
    }
    /** Whether anything was heard of any of these intervals. */
    hasHeard(from, until) {
        const start = Math.max(0, from - this.question.from);
        const heard = (list) => list.slice(start, until - this.question.from + 1).some((value) => value !== null);
        return [...this.#lists.values()].some(heard);
    }
    /** Takes what was heard of one interval; a value for each bucket. */
    take(interval, values) {
        for (const [limit, value] of values) {
            const list = this.#lists.get(limit) ?? [];
            this.#lists.set(limit, list);
            while (list.length < interval - this.question.from)
                list.push(null);
            list.push(Number.isFinite(value) ? Number(value.toPrecision(12)) : Number.NaN);
        }
    }
}
//# sourceMappingURL=question.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/timed-grid.js
var timed_grid = __webpack_require__(65733);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/united-queries.js

/** Tells the answers apart: the place of its query among those that were asked together. */
const PLACE = "signalbox_query";
/**
 * Asks several queries in one request; the answers are in their order. One that the server cannot read, or warns of, spoils
 * those beside it. So does a scalar: it cannot be united.
 */
async function askTogether(prometheus, queries, steps, signal) {
    const [only] = queries;
    const alone = queries.length === 1 && only !== undefined;
    const query = alone ? only : united(queries.map(placed));
    const answer = await prometheus.valuesOver(query, steps, signal);
    if (!answer.known)
        return answer;
    if (alone)
        return (0,src_answer/* known */.e)([answer.value]);
    const byPlace = Map.groupBy(answer.value, ({ labels }) => labels[PLACE]);
    return (0,src_answer/* known */.e)(queries.map((_, place) => byPlace.get(String(place)) ?? []));
}
// On lines of its own, so that a comment at its end ends with it.
function placed(query, place) {
    return `label_replace(\n${query}\n,"${PLACE}","${place}","","")`;
}
/** Halved again and again: each `or` looks at all that its sides hold. */
function united(queries) {
    if (queries.length <= 1)
        return queries.join("");
    const middle = Math.ceil(queries.length / 2);
    return `(${united(queries.slice(0, middle))} or ${united(queries.slice(middle))})`;
}
//# sourceMappingURL=united-queries.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/grid-reader.js






const AT_ONCE = 4;
/** VictoriaMetrics reads no query of more than 16 KiB. */
const MOST_CHARACTERS = 12_000;
const MOST_TOGETHER = 64;
/** Prometheus gives no more points of a series. */
const MOST_STEPS = 11_000;
/** So many values lie well within what is read of one answer, and take a few megabytes until they are sorted by intervals. */
const MOST_VALUES = 20_000;
/**
 * Asks questions over the grid, and remembers what it heard: an interval that was answered is never asked for again, one that
 * was not is asked for anew. All that is asked for at once and what is asked for bit by bit is the same.
 */
class GridReader {
    #prometheus;
    #grid;
    #readings = new Map();
    constructor(prometheus, grid) {
        this.#prometheus = prometheus;
        this.#grid = grid;
    }
    /** What is known of a question; the same question has the same reading. */
    reading(question) {
        const key = `${question.each} ${question.from} ${question.query}`;
        const reading = this.#readings.get(key) ?? new Reading(question);
        this.#readings.set(key, reading);
        return reading;
    }
    /** Asks all questions up to an interval. What could not be asked has its silence. Throws what `signal` was aborted with. */
    async readTo(until, signal) {
        const behind = [...this.#readings.values()].filter(({ next }) => next <= until);
        for (const reading of this.#readings.values())
            reading.silence = null;
        const left = batchesOf(behind);
        const worker = async () => {
            for (let batch = left.shift(); batch !== undefined; batch = left.shift()) {
                await this.#readBatch(batch, until, signal);
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, worker));
    }
    async #readBatch(batch, until, signal) {
        const [one] = batch;
        if (one === undefined)
            return;
        const parts = one.question.each === "part" ? (0,grid_queries/* partsOf */.CI)(this.#grid.intervalSeconds) : 1;
        const width = batch.reduce((sum, { question }) => sum + question.series, 0);
        let most = Math.max(1, Math.floor(Math.min(MOST_STEPS, MOST_VALUES / width) / parts));
        while (one.next <= until) {
            const last = Math.min(until, one.next + most - 1);
            const heard = await this.#ask(batch, this.#steps(one.next, last, parts), parts, signal);
            if (heard.known) {
                take(batch, heard.value, one.next, last);
            }
            else if (heard.code === "prometheus.too-long" && last > one.next) {
                most = Math.ceil((last - one.next + 1) / 2);
            }
            else if (batch.length > 1 && isOfSome(heard.code, one.question)) {
                const middle = Math.ceil(batch.length / 2);
                for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
                    const [apart] = half;
                    if (half.length === 1 && apart !== undefined && heard.code === BAD_QUERY)
                        apart.alone = true;
                    await this.#readBatch(half, until, signal);
                }
                return;
            }
            else {
                for (const reading of batch)
                    reading.silence = heard;
                return;
            }
        }
    }
    async #ask(batch, steps, parts, signal) {
        const queries = batch.map(({ question }) => question.query);
        const answer = await askTogether(this.#prometheus, queries, steps, signal);
        if (!answer.known)
            return answer;
        const chunks = [];
        for (const [i, series] of answer.value.entries()) {
            const buckets = batch[i]?.question.each === "part";
            const chunk = chunkValues(series, steps, { stepsEach: parts, buckets });
            if (!chunk.known)
                return chunk;
            chunks.push(chunk.value);
        }
        return (0,src_answer/* known */.e)(chunks);
    }
    #steps(first, last, parts) {
        const step = Math.round(this.#grid.intervalSeconds * 1000) / parts;
        const from = (0,timed_grid/* endOf */.p)(this.#grid, first - 1) + step;
        return { from: from / 1000, to: (0,timed_grid/* endOf */.p)(this.#grid, last) / 1000, step: step / 1000 };
    }
}
function take(batch, chunks, first, last) {
    for (const [i, reading] of batch.entries()) {
        const { values = [], severalAt = null } = chunks[i] ?? {};
        for (const [place, heard] of values.entries())
            reading.take(first + place, heard);
        if (severalAt !== null)
            reading.severalAt ??= first + severalAt;
        reading.next = last + 1;
    }
}
const BAD_QUERY = "prometheus.bad-query";
/** Whether what went wrong may be the fault of some questions alone. */
function isOfSome(code, { written }) {
    if (code === "prometheus.incomplete" || code === "prometheus.other-times")
        return written;
    return code === BAD_QUERY || code === "prometheus.too-long";
}
/** What can be asked in one request: over the same stretch of the grid, and neither too long nor too many. */
function batchesOf(readings) {
    const batches = [];
    const open = new Map();
    for (const reading of readings) {
        const { each, written, query } = reading.question;
        const key = `${each} ${written} ${reading.next}`;
        const found = reading.alone ? undefined : open.get(key);
        const fits = found !== undefined &&
            found.batch.length < MOST_TOGETHER &&
            found.characters + query.length + FRAME_CHARACTERS <= MOST_CHARACTERS;
        const place = fits ? found : { batch: [], characters: 0 };
        if (!fits)
            batches.push(place.batch);
        if (!reading.alone)
            open.set(key, place);
        place.batch.push(reading);
        place.characters += query.length + FRAME_CHARACTERS;
    }
    return batches;
}
/** What is written around a query that is asked beside others. */
const FRAME_CHARACTERS = 60;
//# sourceMappingURL=grid-reader.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js


/** So many intervals of the stable track from before the release are compared with. */
const HISTORY = 60;
/** `begin` says what is to be read for one of the rules, and what is made of it once it is. */
function openSeriesReader(rules, { prometheus, environment, zero, intervalSeconds, first = 1 - HISTORY }, begin) {
    const named = Object.entries(rules);
    if (!prometheus.known) {
        const silent = (0,observation_of/* unobservedBy */.jE)(prometheus);
        return { read: async () => Object.fromEntries(named.map(([name]) => [name, silent])) };
    }
    const reader = new GridReader(prometheus.value, { zero, intervalSeconds });
    const begun = named.map(([name, rule]) => [name, begin(reader, rule, { environment, intervalSeconds, first })]);
    return {
        async read(until, signal) {
            await reader.readTo(until, signal);
            return Object.fromEntries(begun.map(([name, seriesOf]) => [name, seriesOf({ first, until, intervalSeconds })]));
        },
    };
}
//# sourceMappingURL=series-reader.js.map

/***/ }),

/***/ 65733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MOST_INTERVALS),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/** When an interval ends, in milliseconds since 1970. */
function endOf({ zero, intervalSeconds }, interval) {
    return Math.round(zero * 1000) + interval * Math.round(intervalSeconds * 1000);
}
/** A rollout is over by then, and to read so many intervals would ask too much of a metrics system. */
const MOST_INTERVALS = 20_000;
//# sourceMappingURL=timed-grid.js.map

/***/ }),

/***/ 36191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R$: () => (/* binding */ answerThatPasses),
/* harmony export */   Wp: () => (/* binding */ endThatPasses),
/* harmony export */   rT: () => (/* binding */ TRUE)
/* harmony export */ });
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42579);

/** What must stand at a `json` where the policy does not say. */
const TRUE = "true";
/** When an address passes, in words; the gate and the validation after a release ask the same of one. */
function answerThatPasses(http, { expect, json, equals = TRUE }) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(http)} answers with ${expect}${json === undefined ? "" : `, with ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(json)} being ${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(equals)}`}`;
}
/** When a program passes, in words. */
function endThatPasses(run) {
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(run.join(" "))} ends with exit code 0`;
}
//# sourceMappingURL=passing.js.map

/***/ }),

/***/ 81550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number with what it counts: `1 change`, `3 changes`; `several` for words that do not take an `s`. */
function counted(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}
//# sourceMappingURL=counted.js.map

/***/ }),

/***/ 59930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** In backticks. What may hold some of its own, or nothing that can be seen, is for `shown`. */
function quoted(text) {
    return `\`${text}\``;
}
//# sourceMappingURL=quoted.js.map

/***/ }),

/***/ 52716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** The reason that the rule at `path` gives, placed where the policy says so. */
function reasonOf(loaded, path, observation) {
    const { code, status, required, observed, evidence = [], next = null } = observation;
    return { code, rule: path.join("."), at: loaded.place(path), status, required, observed, evidence, next };
}
//# sourceMappingURL=rule-reasons.js.map

/***/ }),

/***/ 68905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   k: () => (/* binding */ combine)
/* harmony export */ });
/** The verdict of reasons: `hold` absorbs `unknown`, `unknown` absorbs `go`, and nothing applicable is `hold`. */
function verdictOf(reasons) {
    const statuses = new Set(reasons.map((reason) => reason.status));
    if (statuses.has("unmet"))
        return "hold";
    if (statuses.has("unknown"))
        return "unknown";
    return statuses.has("met") || statuses.has("waived") ? "go" : "hold";
}
/** Both must allow it; the neutral element is `go`. */
function combine(verdicts) {
    if (verdicts.includes("hold"))
        return "hold";
    return verdicts.includes("unknown") ? "unknown" : "go";
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 99079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ openRememberingJudge)
/* harmony export */ });
/* harmony import */ var _judge_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);

/**
 * A judge that remembers what it judged: where a watch looks again, and the lists begin as they did, only what is new is judged.
 * It answers as `judgeObjective` does; where anything before has changed, it begins anew.
 */
function openRememberingJudge() {
    const remembered = new Map();
    const rulesOf = openRules();
    return (plan, objective, series, where) => {
        const key = `${rulesOf(plan)} ${JSON.stringify(objective)}`;
        const before = remembered.get(objective.name);
        const goesOn = before !== undefined && before.key === key && continues(before, series, where);
        const judge = goesOn ? before.judge : (0,_judge_objective_js__WEBPACK_IMPORTED_MODULE_0__/* .openObjectiveJudge */ .Z)(plan, objective, series, where.grid.first);
        remembered.set(objective.name, { key, judge, series, where });
        return judge(series, where);
    };
}
/** What of a plan holds for all its objectives, as text: written once for all of them. */
function openRules() {
    let last = null;
    return (plan) => {
        if (last?.plan !== plan) {
            const { objectives: _, ...rules } = plan;
            last = { plan, text: JSON.stringify(rules) };
        }
        return last.text;
    };
}
function continues({ series: before, where }, now, { grid, begun }) {
    const { first, until } = where.grid;
    return (grid.first === first &&
        grid.until >= until &&
        sameSteps(where.begun, begun, until) &&
        (before.kind === "counts"
            ? now.kind === "counts" && sameCounts(before, now)
            : now.kind === "value" && sameValues(before, now)));
}
/** Whether the same steps had begun by an interval. */
function sameSteps(before, now, until) {
    const newest = Math.max(before.length, now.length);
    for (let place = 0; place < newest; place += 1) {
        const [then, since] = [begunBy(before[place], until), begunBy(now[place], until)];
        if (then?.step !== since?.step || then?.from !== since?.from)
            return false;
    }
    return true;
}
function begunBy(one, until) {
    return one !== undefined && one.from <= until ? one : undefined;
}
function sameCounts(before, now) {
    return (before.edges.length === now.edges.length &&
        beginsAs(now.canary, before.canary, isSame) &&
        beginsAs(now.stable, before.stable, isSame) &&
        before.edges.every((edge, i) => {
            const other = now.edges[i];
            return (other !== undefined &&
                other.le === edge.le &&
                beginsAs(other.canary, edge.canary, isSame) &&
                beginsAs(other.stable, edge.stable, isSame));
        }));
}
function sameValues(before, now) {
    return beginsAs(now.canary, before.canary, Object.is) && beginsAs(now.stable, before.stable, Object.is);
}
function beginsAs(now, before, same) {
    if (now === null || before === null)
        return now === before;
    if (now.length < before.length)
        return false;
    // By place: in a watch of an hour pairs of an iterator come to a gigabyte of garbage.
    for (let place = 0; place < before.length; place += 1) {
        const one = before[place];
        const other = now[place];
        if (one === undefined || other === undefined || !same(one, other))
            return false;
    }
    return true;
}
function isSame(one, other) {
    return one === null || other === null ? one === other : one.bad === other.bad && one.total === other.total;
}
//# sourceMappingURL=remembering-judge.js.map

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

/***/ })

};
