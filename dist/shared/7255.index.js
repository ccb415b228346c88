export const id = 7255;
export const ids = [7255];
export const modules = {

/***/ 46161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   iN: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _checklist_custom_passing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36191);
/* harmony import */ var _load_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42579);



/** What a check asks for, in words. */
function requirementOf(check) {
    const { http, steps, run, query, updated } = check;
    if (http !== undefined)
        return (0,_checklist_custom_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .answerThatPasses */ .R$)(http, check);
    if (steps !== undefined) {
        return steps.length === 1
            ? "1 request is answered as it must be"
            : `${steps.length} requests, one after the other, are answered as they must be`;
    }
    if (run !== undefined)
        return (0,_checklist_custom_passing_js__WEBPACK_IMPORTED_MODULE_1__/* .endThatPasses */ .Wp)(run);
    if (query !== undefined)
        return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(query)} is ${limitsOf(check)}`;
    return `${(0,_load_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(updated ?? "")} gives a time at most ${check.within ?? ""} ago`;
}
/** What a query's value must be, such as `below 1000`. */
function limitsOf({ below, above }) {
    const limits = [
        ...(below === undefined ? [] : [`below ${below}`]),
        ...(above === undefined ? [] : [`above ${above}`]),
    ];
    return limits.join(" and ");
}
/** SHA-256 of all that makes a check pass or fail, hex; how often it is tried and what its failure does is no part of it. */
function askedOf(check) {
    const { http, expect, json, equals, steps, run, in: folder, query, below, above, updated, within } = check;
    const all = { http, expect, json, equals, steps, run, in: folder, query, below, above, updated, within };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(all)).digest("hex");
}
//# sourceMappingURL=afterwards-check.js.map

/***/ }),

/***/ 62621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ judgeAfterwards)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/decision/quoted.js
var quoted = __webpack_require__(59930);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/afterwards-check.js
var afterwards_check = __webpack_require__(46161);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/afterwards/judge-tries.js

/** A check is met by a try that passed. One that failed before is not hidden; one that failed and never passed is not met. */
function judgeTries(tries) {
    const passed = tries.find(({ outcome }) => outcome === "passed");
    const observed = describedTries(tries);
    if (passed !== undefined) {
        const first = tries[0]?.outcome === "passed";
        return { code: first ? "afterwards.passed" : "afterwards.flaky", status: "met", observed, alarm: null };
    }
    const failed = tries.findLast(({ outcome }) => outcome === "failed");
    if (failed !== undefined) {
        return {
            code: "afterwards.failed",
            status: "unmet",
            observed,
            next: "look why it is not as it must be: the release is out",
            alarm: `failed at ${(0,counted/* counted */.h)(tries.length, "try", "tries")}: ${failed.says}`,
        };
    }
    const unread = tries.findLast((one) => one.outcome === "unread");
    const says = unread?.says ?? "no try was made";
    return {
        code: "afterwards.unread",
        status: "unknown",
        observed,
        next: unread?.next ?? "run the validation after the release again",
        alarm: `could not be made at ${(0,counted/* counted */.h)(tries.length, "try", "tries")}: ${says}`,
    };
}
const WORDS = { passed: "passed", failed: "failed", unread: "got no answer" };
function describedTries(tries) {
    const [only, ...more] = tries;
    if (only === undefined)
        return "no try was made";
    if (more.length === 0)
        return `it ${WORDS[only.outcome]} after ${only.seconds.toFixed(1)} s: ${only.says}`;
    const each = tries.map(({ outcome, seconds, says }, i) => `try ${i + 1} ${WORDS[outcome]} after ${seconds.toFixed(1)} s: ${says}`);
    return `${tries.length} tries: ${each.join("; ")}`;
}
//# sourceMappingURL=judge-tries.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/afterwards/decide-afterwards.js




/**
 * Judges the checks of the released system, in the order of the policy. A check that failed does what its `on-failure` says;
 * one that nobody could make, or nobody made, pauses: only what was seen to be bad rolls back. To be asked once the
 * validation is due: without facts no check was made.
 */
function judgeAfterwards(loaded, facts) {
    const judged = Object.entries(loaded.policy.rollout.afterwards).map(([name, check]) => {
        const path = ["rollout", "afterwards", name];
        const { alarm, ...judgement } = judgeCheck(name, check, facts);
        const reason = (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...judgement, required: (0,afterwards_check/* requirementOf */.h2)(check) });
        return { reason, alarm: alarmOf(name, check, path, { ...judgement, alarm }) };
    });
    return {
        alarms: judged.flatMap(({ alarm }) => (alarm === null ? [] : [alarm])),
        reasons: judged.map(({ reason }) => reason),
    };
}
function judgeCheck(name, check, facts) {
    if (facts !== null && !facts.known) {
        const { says, next } = facts;
        return { code: "afterwards.unread", status: "unknown", observed: says, next, alarm: `could not be made: ${says}` };
    }
    const checks = facts?.value.checks ?? {};
    const found = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (found === undefined)
        return notRun("nobody made it");
    // Recorded facts may be judged by another policy than they were gathered for.
    if (found.asked !== (0,afterwards_check/* askedOf */.iN)(check))
        return notRun("what was made asked for something else than the policy does");
    return judgeTries(found.tries.slice(0, 1 + check.retries));
}
function notRun(observed) {
    const next = "run the validation after the release again";
    return { code: "afterwards.not-run", status: "unknown", observed, next, alarm: `was not made: ${observed}` };
}
function alarmOf(name, check, path, { code, status, alarm }) {
    if (alarm === null || status === "met")
        return null;
    const does = status === "unmet" ? check["on-failure"] : "pause";
    return { code, does, path, says: `the check ${(0,quoted/* quoted */.T)(name)} ${alarm}`, status };
}
//# sourceMappingURL=decide-afterwards.js.map

/***/ }),

/***/ 93401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ controllerAlarms),
/* harmony export */   z: () => (/* binding */ isNotBegun)
/* harmony export */ });
/** What the controller says against going on. That somebody else called it off is nothing that we undo. */
function controllerAlarms(facts) {
    const { rollout, watch } = facts;
    const path = ["rollout", "controller"];
    if (rollout === null)
        return [];
    if (!rollout.known) {
        const says = `nobody can say where the rollout stands: ${rollout.says}`;
        return [{ code: rollout.code, does: "pause", path, says, status: "unknown", next: rollout.next }];
    }
    if (isNotBegun(facts)) {
        const says = "the controller has nothing under way: the rollout has not begun";
        const next = "begin it at the controller";
        return [{ code: "canary.not-begun", does: "pause", path, says, status: "unknown", next }];
    }
    const { revision, aborted } = rollout.value;
    if (watch.revision !== null && revision !== null && revision !== watch.revision) {
        const says = `the controller rolls out \`${revision.slice(0, 100)}\` now, and the watch began with \`${watch.revision.slice(0, 100)}\``;
        const next = "watch what is rolled out now by a watch of its own";
        return [{ code: "canary.other-revision", does: "pause", path, says, status: "unmet", next, ends: true }];
    }
    if (!aborted)
        return [];
    const says = "the rollout was called off at its controller";
    const next = "release anew, should it be rolled out after all";
    return [{ code: "canary.called-off", does: "pause", path, says, status: "unmet", next, ends: true }];
}
/** Whether the controller still shows the release before: what it calls finished is not what is to be watched. */
function isNotBegun({ rollout, watch }) {
    return rollout?.known === true && rollout.value.finished && watch.revision === null;
}
//# sourceMappingURL=controller-alarms.js.map

/***/ }),

/***/ 87255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decideWatch)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/decide-afterwards.js + 1 modules
var decide_afterwards = __webpack_require__(62621);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/grid-zero.js
var grid_zero = __webpack_require__(46962);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/step-progress.js
var step_progress = __webpack_require__(27789);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/blind-spots.js + 2 modules
var blind_spots = __webpack_require__(57554);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/watch-reasons.js



/** Where the rollout is in its steps. */
function progressReason(loaded, plan, { step, share, watched, needed }, move) {
    const released = step >= plan.steps.length;
    return (0,rule_reasons/* reasonOf */.A)(loaded, released ? ["rollout", "watch-for"] : ["rollout", "window"], {
        code: "canary.progress",
        status: move === "continue" || move === "promote" ? "met" : "not-applicable",
        required: released
            ? `the release is watched for ${needed} intervals`
            : `step ${step + 1} of ${plan.steps.length}, with ${(0,traffic_share/* trafficInPercent */.w)(share)} of the traffic, is watched for ${needed} intervals`,
        observed: `${watched} of them passed without a pause`,
    });
}
/** What stands against going on. `finished`: nobody looks again by itself. */
function alarmReasons(loaded, alarms, { finished = false } = {}) {
    return alarms.map((alarm) => {
        const { code, does, path, says, status, interval } = alarm;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code,
            status,
            required: requiredOf(path),
            observed: `${says} (interval ${interval})`,
            next: does === "roll-back" ? "roll back; then mend it, and release anew" : nextOf(alarm, finished),
        });
    });
}
function nextOf({ status, next, ends }, finished) {
    if (ends === true && next !== undefined)
        return next;
    const [todo, once] = status === "unknown" ? ["make it readable", "it can be judged"] : ["look at it", "it holds again"];
    return finished
        ? `${next ?? todo}; run the watch again once ${once}, or call the rollout off`
        : `${next ?? todo}; the rollout goes on by itself once ${once}, or is called off by a person`;
}
/** The objectives that nothing is said against. */
function calmReasons(loaded, plan, { grid, objectives }, { alarms, visible }) {
    const troubled = new Set(alarms.filter(({ path }) => path[1] === "objectives").map(({ path }) => path[2]));
    return plan.objectives
        .filter(({ name }) => !troubled.has(name))
        .map((objective) => (0,rule_reasons/* reasonOf */.A)(loaded, ["rollout", "objectives", objective.name], {
        code: "canary.calm",
        status: grid.until < 1 ? "not-applicable" : "met",
        required: requiredOf(["rollout", "objectives", objective.name]),
        observed: grid.until < 1 ? "no interval is over yet" : calmOf(objective, objectives, visible.get(objective.name)),
    }));
}
function calmOf({ name, tolerate }, objectives, visible) {
    const one = objectives[name];
    const compared = one?.known === true && one.value.stable !== null;
    if (!compared)
        return "it is within its limits; its queries know no tracks, so that nothing was compared";
    const shows = visible === undefined ? "as far as anybody can tell" : `as far as is seen: ${(0,blind_spots/* visibleInWords */.bk)(visible)}`;
    return `it is within its limits, and no worse than ${tolerate}x the stable track ${shows}`;
}
function requiredOf([, group = "", name]) {
    const required = name === undefined ? undefined : REQUIRED.get(group);
    return required?.(name ?? "") ?? "something of the rollout is watched, and its controller follows";
}
const REQUIRED = new Map([
    ["objectives", (name) => `\`${name}\` holds on the canary`],
    ["security", (name) => `\`${name}\` shows no leak`],
    ["queues", (name) => `the queue \`${name}\` is stable`],
]);
//# sourceMappingURL=watch-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/call-watch.js





/** The decision that a call comes to, with its reasons. */
function decisionOf({ loaded, plan, facts, progress, standing }, call) {
    const { move, says, finished = false, begins = null, alarms = [], checked = [], visible = NOBODY_ASKED } = call;
    const { until, intervalSeconds } = facts.grid;
    const step = begins ?? progress.step;
    const shown = uniqueMarks([...alarms, ...standing]);
    // The checks of the validation have reasons of their own.
    const besidesChecks = shown.filter(({ path }) => path[1] !== "afterwards");
    const reasons = [
        progressReason(loaded, plan, progress, move),
        ...alarmReasons(loaded, besidesChecks, { finished }),
        ...calmReasons(loaded, plan, facts, { alarms: shown, visible }),
        ...checked,
    ];
    const zero = (0,grid_zero/* gridZeroOf */._)(facts.watch.releasedAt, intervalSeconds);
    const fromNow = (0,grid_zero/* intervalAfter */.U)(facts.watch.now, facts.watch.releasedAt, intervalSeconds);
    const next = (zero + (until + 1) * intervalSeconds + plan.settleSeconds) * 1000;
    return {
        verdict: (0,verdict/* verdictOf */.V)(reasons),
        move,
        reasons,
        says,
        interval: until,
        phase: call.phase ?? phaseOf(plan, progress),
        step,
        share: move === "roll-back" ? 0 : (0,rollout_plan/* shareIn */.d)(plan, step),
        begins: begins === null ? null : { step: begins, from: Math.max(until + 1, fromNow) },
        finished,
        secondsLeft: finished || move === "pause" || move === "roll-back" ? null : (0,step_progress/* secondsLeft */.L)(plan, progress, begins),
        next: finished ? null : new Date(next).toISOString(),
        alarms: shown,
    };
}
/** Where a rollout is by its progress: what the validation is about is for its caller to say. */
function phaseOf(plan, { step }) {
    return step < plan.steps.length ? "steps" : "watch";
}
const NOBODY_ASKED = new Map();
function uniqueMarks(marks) {
    const seen = new Set();
    return marks.filter(({ code, path, says }) => {
        const key = JSON.stringify([code, path, says]);
        const isNew = !seen.has(key);
        seen.add(key);
        return isNew;
    });
}
//# sourceMappingURL=call-watch.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/controller/controller-alarms.js
var controller_alarms = __webpack_require__(93401);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/controller/not-moved.js

/** Replicas make shares only roughly: half of what it is to have is none of that. */
const ROUGHLY = 0.5;
/**
 * What keeps a step from having been seen, by the controller: it has not given the canary the step's share of the traffic. Null
 * where it has, or where nobody knows.
 */
function notMoved({ rollout, grid }, share) {
    if (rollout?.known !== true || rollout.value.finished)
        return null;
    const least = share === 1 ? 1 : ROUGHLY * share;
    if (rollout.value.share >= least || (0,traffic_share/* isSameShare */.i)(rollout.value.share, least))
        return null;
    const says = `the controller gives the canary ${(0,traffic_share/* trafficInPercent */.w)(rollout.value.share)} of the traffic, and the step has ${(0,traffic_share/* trafficInPercent */.w)(share)}`;
    const path = ["rollout", "controller"];
    return { code: "canary.not-moved", does: "pause", path, says, status: "unknown", interval: grid.until };
}
//# sourceMappingURL=not-moved.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/unread.js
var unread = __webpack_require__(36869);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/security/judge-probe.js
var judge_probe = __webpack_require__(95126);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/security/judge-security.js



/**
 * Whether a look at something that must never happen stands against going on: a regression that was seen rolls back, what
 * nobody could see pauses; null where it holds. Never throws, whatever was recorded.
 */
function judgeSecurity(name, rule, look) {
    const finding = look?.known === true ? findingOf(rule, look.value) : judge_security_unread(look);
    if (finding === null)
        return null;
    const { code, key, says, status, next } = finding;
    const ended = next === undefined ? {} : { next };
    const path = ["rollout", "security", name, ...(key === null ? [] : [key])];
    return status === "unmet"
        ? { code, does: "roll-back", path, says: `${(0,shown/* shown */.SP)(name)} is broken: ${says}`, status }
        : { code, does: "pause", path, says: `nobody can say whether ${(0,shown/* shown */.SP)(name)} holds: ${says}`, status, ...ended };
}
function judge_security_unread(look) {
    if (look === undefined)
        return { code: "security.not-gathered", key: null, says: "nobody looked", status: "unknown" };
    const { code, says, next } = look;
    return { code, key: null, says, status: "unknown", next };
}
function findingOf(rule, look) {
    switch (look.kind) {
        case "probe":
            return rule.probe === undefined ? OTHER_EVIDENCE : (0,judge_probe/* judgeProbe */.i)(rule, look);
        case "value":
            return rule.query === look.query ? judgeValue(rule, look) : OTHER_EVIDENCE;
        case "alert":
            return rule.alert === look.alert ? judgeAlert(look) : OTHER_EVIDENCE;
    }
}
// Recorded facts may be judged by another policy than they were gathered for.
const OTHER_EVIDENCE = {
    code: "security.other-evidence",
    key: null,
    says: "what was found is of something else than the policy asks for",
    status: "unknown",
};
function judgeValue({ below, above }, { series, value }) {
    const unusable = (says) => ({
        code: "security.no-data",
        key: "query",
        says,
        status: "unknown",
    });
    if (series === 0)
        return unusable("its query has no value");
    if (series !== 1)
        return unusable(`its query has ${series} values where one is expected`);
    if (value === null || !Number.isFinite(value))
        return unusable("its query's value is not a finite number");
    const outside = (key, limit) => ({
        code: "security.out-of-bounds",
        key,
        says: `the value is ${(0,in_words/* inFigures */.Nh)(value)}, and must stay ${key} ${limit}`,
        status: "unmet",
    });
    if (below !== undefined && value >= below)
        return outside("below", below);
    return above !== undefined && value <= above ? outside("above", above) : null;
}
function judgeAlert({ alert, defined, firing }) {
    if (firing) {
        return { code: "security.alert-firing", key: "alert", says: `the alert ${(0,shown/* shown */.SP)(alert)} fires`, status: "unmet" };
    }
    if (defined)
        return null;
    const says = `the metrics system has no alerting rule ${(0,shown/* shown */.SP)(alert)}`;
    return { code: "security.no-such-alert", key: "alert", says, status: "unknown" };
}
//# sourceMappingURL=judge-security.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/security/security-alarms.js

/** What this look says of all that the policy names in `rollout.security`. */
function securityAlarms({ policy }, { security }) {
    return Object.entries(policy.rollout.security).flatMap(([name, rule]) => {
        const alarm = judgeSecurity(name, rule, Object.hasOwn(security, name) ? security[name] : undefined);
        return alarm === null ? [] : [alarm];
    });
}
//# sourceMappingURL=security-alarms.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/look-alarms.js



/** What stands against going on by this look alone: no later one can ask for it again. */
function lookAlarms(loaded, plan, facts) {
    return [
        ...(0,unread/* unreadAlarms */.OU)(plan, facts),
        ...securityAlarms(loaded, facts),
        ...(0,controller_alarms/* controllerAlarms */.V)(facts),
        ...nothingWatched(plan, loaded),
    ];
}
/** A rollout of which nothing is watched would pass blind. */
function nothingWatched({ objectives }, { policy }) {
    if (objectives.length > 0 || Object.keys(policy.rollout.queues).length > 0)
        return [];
    const says = "the policy names no objective: nothing of the rollout is watched";
    const path = ["rollout", "objectives"];
    const next = "name what is watched in `rollout.objectives`";
    return [{ code: "canary.nothing-watched", does: "pause", path, says, status: "unknown", next }];
}
//# sourceMappingURL=look-alarms.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-objective.js + 7 modules
var judge_objective = __webpack_require__(93970);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-series.js
var judge_series = __webpack_require__(90285);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/measures.js
var measures = __webpack_require__(38864);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/sample.js
/** The value at a place of a list; what is no finite number is none. */
function sampleAt(values, place) {
    const value = values[place];
    return value === undefined || value === null || !Number.isFinite(value) ? null : value;
}
/** How many places in a row lack a sample, `at` and before; all of them where there never was one. */
function missingUntil(values, at) {
    let missing = 0;
    while (missing <= at && sampleAt(values, at - missing) === null)
        missing += 1;
    return missing;
}
//# sourceMappingURL=sample.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/dead-letters.js

/**
 * Whether a queue gave up too many entries in the last intervals: as many in all as would be too many in each. A burst need
 * not last to count; a trickle below the limit never does.
 */
function tooManyDeadLetters(values, at, { from, intervals, limit }) {
    let sum = 0;
    let known = 0;
    const begin = Math.max(from, at - intervals + 1);
    for (let place = begin; place <= at; place += 1) {
        const value = sampleAt(values, place);
        if (value === null)
            continue;
        sum += value;
        known += 1;
    }
    if (sum >= limit * intervals)
        return { seen: "seen", sum };
    const whole = at - begin + 1 === intervals;
    // Had the others been as those that are known, it would have been too many.
    const mayBe = whole && known > 0 && known < intervals && sum >= limit * known;
    return { seen: mayBe ? "may-be" : null, sum };
}
//# sourceMappingURL=dead-letters.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/depth-signs.js

/**
 * Where a queue grows: deeper than before, than it usually is, and than its floor. Usual is the median before the release;
 * where no history is known, the first value that is.
 */
function depthSigns(depth, { growth, floor, release, gaps }) {
    const history = Array.from({ length: release }, (_, place) => sampleAt(depth, place));
    const usual = median(history.filter((value) => value !== null)) ?? firstOf(depth) ?? 0;
    // What is missing might have been anything, and the median so low: a queue is not called calm by what nobody knows.
    const lowest = median(history.map((value) => value ?? Number.NEGATIVE_INFINITY)) ?? Number.NEGATIVE_INFINITY;
    return (place) => {
        const value = sampleAt(depth, place);
        if (value === null)
            return "missing";
        if (value <= floor || value <= growth * lowest)
            return "good";
        const before = knownBefore(depth, place);
        if (before === null)
            return "doubtful";
        if (value > before.value)
            return value > growth * usual ? "bad" : "doubtful";
        if (before.place < place - 1)
            return "doubtful";
        return value === before.value && !isLevel(depth, place, gaps) ? "level" : "good";
    };
}
function knownBefore(depth, place) {
    for (let earlier = place - 1; earlier >= 0; earlier -= 1) {
        const value = sampleAt(depth, earlier);
        if (value !== null)
            return { place: earlier, value };
    }
    return null;
}
function isLevel(depth, place, gaps) {
    const value = sampleAt(depth, place);
    for (let back = 1; back <= gaps + 1; back += 1) {
        if (sampleAt(depth, place - back) !== value)
            return false;
    }
    return true;
}
function firstOf(depth) {
    return depth.find((value) => value !== null && Number.isFinite(value)) ?? null;
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const low = sorted[Math.floor((sorted.length - 1) / 2)];
    const high = sorted[Math.floor(sorted.length / 2)];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}
//# sourceMappingURL=depth-signs.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/streak.js
/**
 * Whether something bad is seen in so many intervals in a row up to place `at`. A missing sample neither counts nor breaks
 * the row: only a good one does. Where the newest samples are missing for too long, nothing is seen at all.
 */
function seenInARow(signAt, at, { from, intervals, gaps }) {
    let bad = 0;
    let doubtful = 0;
    let missing = 0;
    let gap = 0;
    let ended = false;
    for (let place = at; place >= from; place -= 1) {
        const sign = signAt(place);
        if (sign === "good")
            break;
        gap = sign === "missing" ? gap + 1 : 0;
        ended ||= gap > gaps;
        if (sign === "missing")
            missing += 1;
        else if (sign === "bad" && !ended)
            bad += 1;
        else if (sign !== "level")
            doubtful += 1;
        if (bad >= intervals)
            return "seen";
        if (ended && (bad + doubtful === 0 || bad + doubtful + missing >= intervals))
            break;
    }
    return bad + doubtful > 0 && bad + doubtful + missing >= intervals ? "may-be" : null;
}
//# sourceMappingURL=streak.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/queue-measures.js








/** What the policy asks of a queue, in the policy's order. */
function measuresOf(rule, series, lists) {
    return [
        ...(rule.depth === undefined ? [] : [depthOf(rule, series.depth, lists)]),
        ...(rule["age-below"] === undefined ? [] : [ageOf(rule, series.age, lists, rule["age-below"])]),
        ...(rule["dead-letters-below"] === undefined
            ? []
            : [deadLettersOf(rule, series.deadLetters, lists, rule["dead-letters-below"])]),
    ];
}
function depthOf(rule, values, { gaps, release }) {
    const { growth, floor, intervals } = rule;
    const signAt = depthSigns(values ?? [], { growth: (0,measures/* factorOf */.Jt)(growth), floor, release, gaps });
    return {
        key: "depth",
        limit: "growth",
        code: "queue.growth",
        values,
        seenAt: (at) => seenInARow(signAt, at, { from: release, intervals, gaps }),
        saysAt: (at) => `it grew ${overIntervals(rule)}, to ${latest(values, at)}: deeper than ${growth} what is usual for it, and than ${floor}`,
    };
}
function ageOf(rule, values, { gaps, release }, below) {
    const limit = (0,duration/* secondsOf */.TM)(below);
    const signAt = (place) => {
        const value = sampleAt(values ?? [], place);
        return value === null ? "missing" : value >= limit ? "bad" : "good";
    };
    return {
        key: "age",
        limit: "age-below",
        code: "queue.age",
        values,
        seenAt: (at) => seenInARow(signAt, at, { from: release, intervals: rule.intervals, gaps }),
        saysAt: (at) => `its oldest entry is ${latest(values, at)} s old, and must stay below ${below}; it did not ${overIntervals(rule)}`,
    };
}
function deadLettersOf(rule, values, { release }, limit) {
    const upTo = (at) => tooManyDeadLetters(values ?? [], at, { from: release, intervals: rule.intervals, limit });
    return {
        key: "dead-letters",
        limit: "dead-letters-below",
        code: "queue.dead-letters",
        values,
        seenAt: (at) => upTo(at).seen,
        saysAt: (at) => `${(0,in_words/* inFigures */.Nh)(upTo(at).sum)} of its entries were given up ${overIntervals(rule)}, and ${limit} in each are too many`,
    };
}
function overIntervals({ intervals }) {
    return `over ${(0,counted/* counted */.h)(intervals, "interval")}`;
}
function latest(values, at) {
    const value = values === null ? null : sampleAt(values, at - missingUntil(values, at));
    return value === null ? "an unknown value" : (0,in_words/* inFigures */.Nh)(value);
}
//# sourceMappingURL=queue-measures.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/judge-queue.js




/**
 * Judges a queue at a place of its lists, by what lies up to that place alone: an unstable queue rolls back where it is
 * critical, else it pauses; what nobody can say pauses. Only intervals after the release count. The worst is told.
 */
function judgeQueue(name, rule, series, lists) {
    const measures = measuresOf(rule, series, lists);
    return (at) => {
        if (at < lists.release)
            return null;
        if (measures.length === 0)
            return unknown(name, [], "queue.nothing-asked", "the policy asks nothing of it");
        const alarms = measures.map((one) => judgeMeasure(name, rule, one, lists, at)).filter((alarm) => alarm !== null);
        return alarms.find(({ status }) => status === "unmet") ?? alarms[0] ?? null;
    };
}
/** What stands against going on where a queue could not be read, or nobody asked for it. */
function unreadQueue(name, why) {
    if (why === undefined)
        return unknown(name, [], "queue.not-gathered", "nobody asked for it");
    return { ...unknown(name, [], why.code, why.says), next: why.next };
}
function judgeMeasure(name, rule, measure, { gaps }, at) {
    const { key, values } = measure;
    // Recorded facts may be judged by another policy than they were gathered for.
    if (values === null)
        return unknown(name, [key], "queue.other-evidence", `what was found does not hold its \`${key}\``);
    const seen = measure.seenAt(at);
    if (seen === "seen") {
        return {
            code: measure.code,
            does: rule.critical ? "roll-back" : "pause",
            path: ["rollout", "queues", name, measure.limit],
            says: `the queue ${(0,shown/* shown */.SP)(name)} is not stable: ${measure.saysAt(at)}`,
            status: "unmet",
        };
    }
    const missing = missingUntil(values, at);
    // A gap within the policy's patience is one between samples: a queue that never had any is not read at all.
    if (missing > at)
        return unknown(name, [key], "queue.no-data", `no sample of its \`${key}\` was ever seen`);
    if (missing > gaps) {
        const says = `there was no sample of its \`${key}\` for ${(0,counted/* counted */.h)(missing, "interval")} in a row`;
        return unknown(name, [key], "queue.no-data", says);
    }
    if (seen === null)
        return null;
    const says = `samples of its \`${key}\` are missing, and those that there are leave it open`;
    return unknown(name, [key], "queue.may-be-unstable", says);
}
function unknown(name, keys, code, says) {
    return {
        code,
        does: "pause",
        path: ["rollout", "queues", name, ...keys],
        says: `nobody can say whether the queue ${(0,shown/* shown */.SP)(name)} is stable: ${says}`,
        status: "unknown",
    };
}
//# sourceMappingURL=judge-queue.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/queues/queue-alarms.js

/**
 * What each interval after the release says of the policy's queues; place 0 is the first of them. A queue that could not be
 * read at this look stands against the newest interval.
 */
function queueAlarms({ policy }, { grid, queues }) {
    const { first, until } = grid;
    const alarms = Array.from({ length: Math.max(0, until) }, () => []);
    // So many in a row are no data; one fewer is heeded by nobody.
    const where = { gaps: policy.rollout.gaps - 1, release: 1 - first };
    for (const [name, rule] of Object.entries(policy.rollout.queues)) {
        const series = Object.hasOwn(queues, name) ? queues[name] : undefined;
        const judge = series?.known === true ? judgeQueue(name, rule, series.value, where) : null;
        const unread = series?.known === true ? null : unreadQueue(name, series);
        alarms.forEach((ofInterval, i) => {
            const alarm = judge === null ? (i === until - 1 ? unread : null) : judge(i + 1 - first);
            if (alarm !== null)
                ofInterval.push(alarm);
        });
    }
    return alarms;
}
//# sourceMappingURL=queue-alarms.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/steps/unheard.js
/**
 * The objectives of which a step has seen nothing at all: a step that is shorter than the gaps that are tolerated would else
 * pass without a single sample, and a value without any of the stable track would pass as compared.
 */
function unheard(plan, read, { first, until }, { needed, passed, share }) {
    // Nothing was to be seen.
    if (needed === 0)
        return [];
    const places = Array.from({ length: Math.min(passed, until) }, (_, i) => until - first - i);
    return plan.objectives.flatMap(({ name }) => {
        const series = read.get(name);
        if (series === undefined)
            return [];
        const seesCanary = places.some((place) => isHeard(series, place, share === 1));
        const seesStable = series.kind === "counts" || share === 1 || places.some((place) => hasStable(series, place));
        if (seesCanary && seesStable)
            return [];
        const says = seesCanary
            ? "the stable track had no value since the step began: nothing was compared"
            : "there is no sample of it since the step began";
        const path = ["rollout", "objectives", name];
        return [{ code: "canary.unheard", does: "pause", path, says, status: "unknown", interval: until }];
    });
}
/** Whether an interval has a sample of the release: at full traffic all is the release's, whatever label it has by then. */
function isHeard(series, place, allTraffic) {
    if (series.kind === "value")
        return isThere(series.canary[place]) || (allTraffic && isThere(series.stable?.[place]));
    const hasEvents = (total) => total !== undefined && total > 0;
    return hasEvents(series.canary[place]?.total) || (allTraffic && hasEvents(series.stable?.[place]?.total));
}
/** Whether there is something to compare with; where an objective knows no tracks, nobody asked for it. */
function hasStable({ stable }, place) {
    return stable === null || isThere(stable[place]);
}
function isThere(sample) {
    return sample !== undefined && sample !== null;
}
//# sourceMappingURL=unheard.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/decide-watch.js














/**
 * What a rollout does next: go on, promote, pause or roll back. Pure: the whole course since the release is judged anew at
 * each look, so that a watch that was stopped half-way concludes the same as one that never was. A `judge` that remembers
 * saves the time of it.
 */
function decideWatch(loaded, facts, judge = judge_objective/* judgeObjective */.t) {
    const plan = (0,rollout_plan/* planOf */.X)(loaded.policy, facts.grid.intervalSeconds);
    const { until } = facts.grid;
    const read = (0,unread/* seriesRead */.iU)(plan, facts);
    const courses = (0,judge_series/* coursesOf */.IV)(plan, read, facts, judge);
    const queues = queueAlarms(loaded, facts);
    const marks = marksByInterval([...courses.values()].map(({ alarms }) => alarms), queues);
    const inInterval = (interval) => marks.get(interval) ?? [];
    const ofThisLook = lookAlarms(loaded, plan, facts).map((alarm) => ({ ...alarm, interval: until }));
    const seen = {
        loaded,
        plan,
        facts,
        standing: [...inInterval(until), ...ofThisLook],
        progress: (0,step_progress/* progressOf */.j)(plan, facts.begun, until, (interval) => inInterval(interval).length > 0),
    };
    // Before the rollout has begun, what could be taken back is the release before.
    const recorded = facts.rolledBack !== null;
    const rollBack = !recorded && (0,controller_alarms/* isNotBegun */.z)(facts) ? null : firstRollBack(facts, inInterval, ofThisLook);
    return decisionOf(seen, rollBack === null
        ? callStep(seen, read)
        : { move: "roll-back", says: `${named(rollBack)}${since(rollBack)}`, finished: true, alarms: [rollBack] });
}
/** What stands in each interval of which anything does. */
function marksByInterval(courses, queues) {
    const marks = new Map();
    for (const course of [...courses, queues]) {
        for (let place = 0; place < course.length; place += 1) {
            const alarms = course[place];
            if (alarms === undefined || alarms.length === 0)
                continue;
            const interval = place + 1;
            const here = marks.get(interval) ?? [];
            marks.set(interval, [...here, ...alarms.map((alarm) => ({ ...alarm, interval }))]);
        }
    }
    return marks;
}
/** Whether the step goes on, is held up, or saw enough. */
function callStep(seen, read) {
    const { plan, facts, standing, progress } = seen;
    const impatient = progress.passed >= progress.patience;
    const [first] = standing;
    const end = standing.find(({ ends }) => ends === true);
    if (end !== undefined)
        return { move: "pause", says: named(end), finished: true };
    if (first !== undefined) {
        const waits = impatient ? "; the step took longer than the policy's patience, and waits for a person" : "";
        return { move: "pause", says: `${named(first)}${waits}`, finished: impatient };
    }
    if (progress.watched < progress.needed) {
        return { move: "continue", says: `nothing stands against it; ${(0,in_words/* inDuration */.Cp)((0,step_progress/* secondsLeft */.L)(plan, progress))} left` };
    }
    const silent = unheard(plan, read, facts.grid, progress);
    const [unseenYet] = silent;
    if (unseenYet !== undefined)
        return { move: "pause", says: named(unseenYet), finished: impatient, alarms: silent };
    const still = notMoved(facts, progress.share);
    if (still !== null) {
        return impatient
            ? { move: "pause", says: still.says, finished: true, alarms: [still] }
            : { move: "continue", says: still.says };
    }
    if (phaseOf(plan, progress) === "watch") {
        return { move: "continue", says: "released: the watch after the release is over", finished: true };
    }
    // At full traffic there is nothing left to compare with; what earlier steps saw let it come so far.
    const waitsFor = progress.share === 1 ? new Map() : (0,blind_spots/* firstBlind */.cT)(plan, read, facts.grid);
    const [spot] = (0,blind_spots/* blindSpots */.dE)(plan, waitsFor, facts.grid);
    if (spot !== undefined && !impatient) {
        return { move: "continue", says: `${named(spot)}; the step takes longer`, visible: waitsFor };
    }
    const visible = (0,blind_spots/* visibleRatios */.v1)(plan, read, facts.grid);
    if (spot !== undefined) {
        return { move: "pause", says: named(spot), finished: true, alarms: (0,blind_spots/* blindSpots */.dE)(plan, visible, facts.grid), visible };
    }
    return progress.step < plan.steps.length - 1
        ? {
            move: "promote",
            says: "the step saw enough, and nothing stands against it",
            begins: progress.step + 1,
            visible,
        }
        : { ...callRelease(seen), visible };
}
/** After the last step: the released system is checked, then watched. */
function callRelease({ loaded, plan, facts }) {
    const { afterwards, grid } = facts;
    const asked = Object.keys(loaded.policy.rollout.afterwards).length > 0;
    if (asked && afterwards === null) {
        return { move: "continue", says: "the last step is done; the release is checked", phase: "afterwards" };
    }
    const { alarms, reasons: checked } = asked ? (0,decide_afterwards/* judgeAfterwards */.F)(loaded, afterwards) : { alarms: [], reasons: [] };
    const marks = alarms.map((alarm) => ({ ...alarm, interval: grid.until }));
    const worst = marks.find(({ does }) => does === "roll-back") ?? marks[0];
    if (worst !== undefined) {
        return { move: worst.does, says: worst.says, finished: true, phase: "afterwards", alarms: marks, checked };
    }
    const finished = plan.watchFor === 0;
    const says = finished
        ? "released: every step saw enough, and nothing stands against it"
        : "released; it is watched on";
    return { move: "promote", says, finished, begins: plan.steps.length, phase: "watch", checked };
}
/** The earliest alarm that rolls back: of an earlier look, of any interval since, or of this look. */
function firstRollBack({ rolledBack, grid }, inInterval, ofThisLook) {
    if (rolledBack !== null) {
        const { interval, says } = rolledBack;
        return { code: "canary.rolled-back", does: "roll-back", path: ["rollout"], says, status: "unmet", interval };
    }
    for (let interval = 1; interval <= grid.until; interval += 1) {
        const found = inInterval(interval).find(({ does }) => does === "roll-back");
        if (found !== undefined)
            return found;
    }
    return ofThisLook.find(({ does }) => does === "roll-back") ?? null;
}
/** Since when it is so: a look that comes late says the same as a look in time. */
function since({ code, interval }) {
    return code === "canary.rolled-back" ? "" : `, at interval ${interval}`;
}
/** What an alarm says, with the objective that it is about; other alarms name theirs. */
function named({ path, says }) {
    const [, group, name] = path;
    return group === "objectives" && name !== undefined ? `\`${name}\`: ${says}` : says;
}
//# sourceMappingURL=decide-watch.js.map

/***/ }),

/***/ 46962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ intervalAfter),
/* harmony export */   _: () => (/* binding */ gridZeroOf)
/* harmony export */ });
/**
 * The zero of a watch's grid in seconds since 1970: its release, cut to a whole interval. What stands before Thanos or
 * VictoriaMetrics asks at such times alone, whatever it is asked.
 */
function gridZeroOf(releasedAt, intervalSeconds) {
    return Math.floor(Date.parse(releasedAt) / 1000 / intervalSeconds) * intervalSeconds;
}
/** The first interval that lies wholly after a time: what is moved then, it is the first to show. */
function intervalAfter(now, releasedAt, intervalSeconds) {
    const passed = Date.parse(now) / 1000 - gridZeroOf(releasedAt, intervalSeconds);
    return Math.ceil(passed / intervalSeconds) + 1;
}
//# sourceMappingURL=grid-zero.js.map

/***/ }),

/***/ 36869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ lastReadOf),
/* harmony export */   OU: () => (/* binding */ unreadAlarms),
/* harmony export */   iU: () => (/* binding */ seriesRead)
/* harmony export */ });
/* harmony import */ var _laws_no_data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19835);

/** The series of those objectives that could be read. */
function seriesRead(plan, { objectives }) {
    const read = new Map();
    for (const { name } of plan.objectives) {
        const one = Object.hasOwn(objectives, name) ? objectives[name] : undefined;
        if (one?.known === true)
            read.set(name, one.value);
    }
    return read;
}
/** What could not be read at this look pauses at once; a critical objective may roll back once that lasts too long. */
function unreadAlarms(plan, { objectives, lastRead, grid }) {
    return plan.objectives.flatMap((objective) => {
        const one = Object.hasOwn(objectives, objective.name) ? objectives[objective.name] : undefined;
        if (one?.known === true)
            return [];
        const lasting = (0,_laws_no_data_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutData */ .x)(plan, objective, grid.until - lastReadOf(objective.name, lastRead, grid.until));
        if (lasting.does === "roll-back")
            return [lasting];
        const path = ["rollout", "objectives", objective.name];
        if (one === undefined) {
            const says = "it cannot be read: nobody asked for it";
            return [{ code: "canary.not-gathered", does: "pause", path, says, status: "unknown" }];
        }
        const says = `it cannot be read: ${one.says}`;
        const ends = LASTING.has(one.code) ? { ends: true } : {};
        return [{ code: one.code, does: "pause", path, says, status: "unknown", next: one.next, ...ends }];
    });
}
/** What no later look of the same run could find otherwise. */
const LASTING = new Set(["canary.variable-missing", "canary.not-asked-for"]);
/**
 * The newest interval before an objective's silence. Where no earlier look was met with it, it begins with this one: how long
 * nobody looked is not how long nothing could be read.
 */
function lastReadOf(name, lastRead, until) {
    return (Object.hasOwn(lastRead, name) ? lastRead[name] : undefined) ?? Math.max(0, until - 1);
}
//# sourceMappingURL=unread.js.map

/***/ }),

/***/ 95126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeProbe),
/* harmony export */   o: () => (/* binding */ isSuccess)
/* harmony export */ });
/**
 * Whether one tenant was kept from another's object. Only 403 and 404 say so, and with an owner to compare with, only where
 * the owner gets it; any 2xx is a leak. Nothing else proves anything: 401 is about the token, 3xx leads elsewhere, 400, 405,
 * 410 and their like are about the request or an object that is gone, 429 and 5xx are no answer.
 */
function judgeProbe(rule, { status, ownerStatus, retries = 0 }) {
    const again = retries === 0 ? "" : " (asked again)";
    if (isSuccess(status)) {
        const says = `a tenant who must not see the object got it: ${status}${again}`;
        return { code: "security.leak", key: "probe", says, status: "unmet" };
    }
    if (status !== 403 && status !== 404) {
        return unproven("probe", `${whatWasSaid(status, "token-from")}, where 403 or 404 is right${again}`);
    }
    if (rule["owner-from"] === undefined)
        return null;
    if (ownerStatus === null)
        return unproven("owner-from", "nobody asked for the owner");
    if (isSuccess(ownerStatus))
        return null;
    const owner = whatWasSaid(ownerStatus, "owner-from");
    return unproven("owner-from", `the owner does not get the object either: ${owner}, and a refusal of all proves nothing`);
}
/** Whether an answer hands out what was asked for. */
function isSuccess(status) {
    return status >= 200 && status < 300;
}
function unproven(key, says) {
    return { code: "security.unproven", key, says, status: "unknown" };
}
function whatWasSaid(status, variable) {
    if (status === 401)
        return `the token of \`${variable}\` is not accepted (401)`;
    if (status === 429)
        return "too many requests (429)";
    if (status >= 300 && status < 400)
        return `it leads elsewhere (${status}), which is not followed`;
    return status >= 500 ? `the service failed (${status})` : `the answer was ${status}`;
}
//# sourceMappingURL=judge-probe.js.map

/***/ }),

/***/ 27789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ secondsLeft),
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39192);

/** `pausedIn`: whether an alarm held the rollout up in an interval. */
function progressOf(plan, begun, until, pausedIn) {
    const { step, from } = begun.at(-1) ?? { step: 0, from: 1 };
    const afterwards = step >= plan.steps.length;
    let watched = 0;
    for (let interval = Math.max(1, from); interval <= until; interval += 1)
        if (!pausedIn(interval))
            watched += 1;
    return {
        step,
        share: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .shareIn */ .d)(plan, step),
        watched,
        needed: neededIn(plan, step),
        passed: Math.max(0, until - from + 1),
        // The watch after the release has its own length.
        patience: afterwards ? Math.max(plan.patience, plan.watchFor + plan.patience) : plan.patience,
    };
}
/** How many intervals a step is watched at least. */
function neededIn(plan, step) {
    return step < plan.steps.length ? plan.window : plan.watchFor;
}
/** How many seconds it takes at least until a rollout goes on: those of the step that it is in, or of one that begins. */
function secondsLeft(plan, { watched, needed }, begins = null) {
    const left = begins === null ? Math.max(0, needed - watched) : neededIn(plan, begins);
    return left * plan.intervalSeconds;
}
//# sourceMappingURL=step-progress.js.map

/***/ }),

/***/ 62644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isSameShare),
/* harmony export */   w: () => (/* binding */ trafficInPercent)
/* harmony export */ });
/**
 * A share of the traffic (0 to 1) as the policy writes it: `12.5%`, to the last digit that tells it from another. How often
 * something went wrong is rounded more: see `inPercent`.
 */
function trafficInPercent(share) {
    return `${Number((share * 100).toFixed(4))}%`;
}
/** Shares are told apart to a millionth: they went through percentages and weights. */
function isSameShare(one, other) {
    return Math.abs(one - other) < 1e-6;
}
//# sourceMappingURL=traffic-share.js.map

/***/ })

};
