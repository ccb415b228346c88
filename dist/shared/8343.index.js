export const id = 8343;
export const ids = [8343,625];
export const modules = {

/***/ 26350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canarySimulate: () => (/* binding */ canarySimulate)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/dispersion.js
var dispersion = __webpack_require__(91099);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/policy/lib/src/where/insist-on-environment.js
var insist_on_environment = __webpack_require__(90267);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/objective-reader.js + 5 modules
var objective_reader = __webpack_require__(32339);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/simulate/measure-traffic.js







/**
 * What the stable track of an environment was like until now: its requests, its rates, and how much bad events come in bursts.
 * Throws where that is known of no objective: what stood against reading the first, or `canary.no-traffic`.
 */
async function measureTraffic(loaded, prometheus, about) {
    (0,insist_on_environment/* insistOnEnvironment */.L)(loaded.policy, about.environment, "canary");
    (0,answer/* insist */.R)(prometheus);
    const intervalSeconds = (0,duration/* secondsOf */.TM)(loaded.policy.rollout.interval);
    const settle = (0,duration/* secondsOf */.TM)(loaded.policy.rollout.settle);
    const zero = Math.floor((about.now.getTime() / 1000 - settle) / intervalSeconds) * intervalSeconds;
    const intervals = Math.max(2, Math.floor(about.seconds / intervalSeconds));
    const { environment, signal } = about;
    const before = { prometheus, environment, zero, intervalSeconds, first: 1 - intervals };
    // What tells no tracks apart is read as from a release on: before one there is a stable track alone.
    const since = { ...before, zero: zero - intervals * intervalSeconds, first: 1 };
    const together = (0,grid_queries/* toldTogether */.UE)(loaded.policy.rollout);
    const apart = only(loaded, (name) => !together.has(name));
    const both = only(loaded, (name) => together.has(name));
    const read = {
        ...(await (0,objective_reader/* openObjectiveReader */.t)(apart, before).read(0, signal)),
        ...(await (0,objective_reader/* openObjectiveReader */.t)(both, since).read(intervals, signal)),
    };
    const spreads = Object.entries(read).flatMap(([name, one]) => {
        if (!one.known || one.value.kind !== "counts")
            return [];
        const spread = (0,dispersion/* spreadOf */.j)(one.value.stable ?? one.value.canary);
        return spread.intervals === 0 ? [] : [{ name, ...spread }];
    });
    const unread = Object.entries(read).flatMap(([name, one]) => (one.known ? [] : [{ name, ...one }]));
    const [first] = unread;
    if (spreads.length === 0 && first !== undefined) {
        throw new error/* SignalboxError */.k(first.code, `\`${first.name}\` cannot be read: ${first.says}`, { next: first.next });
    }
    if (spreads.length === 0) {
        throw new error/* SignalboxError */.k("canary.no-traffic", `no objective of events has any on the stable track of \`${environment}\``, {
            next: "name the traffic with `--requests` and `--rate`, or look at the objectives' queries",
        });
    }
    const requestsPerInterval = Math.max(...spreads.map((one) => one.total / one.intervals));
    return {
        unread: Object.fromEntries(unread.map(({ name, says }) => [name, says])),
        requestsPerInterval,
        rates: new Map(spreads.map(({ name, bad, total }) => [name, bad / total])),
        // Dispersion is 1 + (n - 1) times the intraclass correlation of beta-binomial counts.
        bursts: Math.max(0, ...spreads.map(({ dispersion, total, intervals: of }) => (dispersion - 1) / Math.max(1, total / of - 1))),
    };
}
/** A policy with those objectives alone. */
function only({ policy }, isWanted) {
    const objectives = Object.entries(policy.rollout.objectives).filter(([name]) => isWanted(name));
    return { policy: { ...policy, rollout: { ...policy.rollout, objectives: Object.fromEntries(objectives) } } };
}
//# sourceMappingURL=measure-traffic.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/open-metrics.js + 6 modules
var open_metrics = __webpack_require__(48363);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js + 4 modules
var series_reader = __webpack_require__(31224);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/timed-grid.js
var timed_grid = __webpack_require__(65733);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-series.js
var judge_series = __webpack_require__(90285);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/quantile.js
/** The smallest of the values that at least this share of them does not exceed; infinity where there are none. */
function quantileOf(values, share) {
    const sorted = values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Infinity;
}
//# sourceMappingURL=quantile.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/steps-begun.js
var steps_begun = __webpack_require__(36220);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/continuous.js
/** A standard normal number: Marsaglia's polar method, Marsaglia and Bray 1964. */
function normal({ uniform }) {
    for (;;) {
        const x = 2 * uniform() - 1;
        const y = 2 * uniform() - 1;
        const square = x * x + y * y;
        if (square < 1 && square > 0)
            return x * Math.sqrt((-2 * Math.log(square)) / square);
    }
}
/** A gamma number of scale 1: Marsaglia and Tsang, ACM TOMS 26(3), 2000. `shape` above 0. */
function gamma(random, shape) {
    if (shape < 1)
        return gamma(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
        const x = normal(random);
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - random.uniform()) < x * x * 0.5 + d - d * v + d * Math.log(v))
            return d * v;
    }
}
/** A beta number of shapes `a` and `b`, both above 0: of two gamma numbers the first one's share. */
function beta(random, a, b) {
    const first = gamma(random, a);
    const both = first + gamma(random, b);
    return both > 0 ? first / both : a / (a + b);
}
//# sourceMappingURL=continuous.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/binomial.js

/** Below this mean, counting up from 0 is quick; above it the transformed rejection holds. */
const FEW = 10;
/** How many of `n` events happen that each happen with the chance `p`: exact, and as quick for a million as for a hundred. */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < FEW ? countedUp(random, n, p) : rejected(random, n, p);
}
/** Bad events that come in bursts: the chance itself is drawn anew, so that two of `n` correlate by `icc` (beta-binomial). */
function betaBinomial(random, n, p, icc) {
    if (icc <= 0 || p <= 0 || p >= 1)
        return binomial(random, n, p);
    const size = (1 - icc) / icc;
    return binomial(random, n, beta(random, p * size, (1 - p) * size));
}
/** Inversion by sequential search (BINV of Kachitvichyanukul and Schmeiser, CACM 31(2), 1988). */
function countedUp({ uniform }, n, p) {
    const odds = p / (1 - p);
    const none = Math.exp(n * Math.log1p(-p));
    for (;;) {
        let chance = none;
        let rest = uniform();
        for (let x = 0; x <= n; x += 1) {
            if (rest < chance)
                return x;
            rest -= chance;
            chance *= (odds * (n - x)) / (x + 1);
        }
    }
}
/** Transformed rejection with squeeze (BTRS of Hörmann, J. Stat. Comput. Simul. 46, 1993); n·p of 10 or more, p up to 1/2. */
function rejected({ uniform }, n, p) {
    const deviation = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const centre = n * p + 0.5;
    const squeeze = 0.92 - 4.2 / b;
    const alpha = (2.83 + 5.1 / b) * deviation;
    const logOdds = Math.log(p / (1 - p));
    const mode = Math.floor((n + 1) * p);
    const atMode = logFactorial(mode) + logFactorial(n - mode);
    for (;;) {
        const u = uniform() - 0.5;
        const v = 1 - uniform();
        const us = 0.5 - Math.abs(u);
        const x = Math.floor(((2 * a) / us + b) * u + centre);
        if (x < 0 || x > n)
            continue;
        if (us >= 0.07 && v <= squeeze)
            return x;
        const density = atMode - logFactorial(x) - logFactorial(n - x) + (x - mode) * logOdds;
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= density)
            return x;
    }
}
const SMALL = [0];
for (let i = 1; i < 128; i += 1)
    SMALL.push((SMALL[i - 1] ?? 0) + Math.log(i));
/** By Stirling's series, beyond a table; right to 1e-15 of itself. */
function logFactorial(n) {
    const small = SMALL[n];
    if (small !== undefined)
        return small;
    const x = n + 1;
    const inverse = 1 / (x * x);
    const series = (1 / 12 - (1 / 360 - inverse / 1260) * inverse) / x;
    return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
//# sourceMappingURL=binomial.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/poisson.js


const poisson_FEW = 12;
/** How many events happen where `mean` are expected: exact (Ahrens and Dieter, Computing 12, 1974, halves great means by a gamma number). */
function poisson(random, mean) {
    if (!(mean > 0))
        return 0;
    if (mean < poisson_FEW)
        return poisson_countedUp(random, mean);
    const some = Math.floor((mean * 7) / 8);
    // The time of the `some`-th event: either the others are still to come by `mean`, or some of those before it lie beyond.
    const at = gamma(random, some);
    return at < mean ? some + poisson(random, mean - at) : binomial(random, some - 1, mean / at);
}
function poisson_countedUp({ uniform }, mean) {
    let chance = Math.exp(-mean);
    let rest = uniform();
    let x = 0;
    // Beyond 200 the chance is below what a double can tell from 0.
    while (rest >= chance && x < 200) {
        rest -= chance;
        x += 1;
        chance *= mean / x;
    }
    return x;
}
//# sourceMappingURL=poisson.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/random.js
/** xoshiro128** 1.1 by Blackman and Vigna (prng.di.unimi.it), its state filled by splitmix64, as they advise. */
function randomFrom(seed) {
    const [low, high] = [splitMix64(seed, 1), splitMix64(seed, 2)];
    let a = Number(low & WORD) | 0;
    let b = Number(low >> 32n) | 0;
    let c = Number(high & WORD) | 0;
    let d = Number(high >> 32n) | 0;
    const bits = () => {
        const five = Math.imul(b, 5);
        const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return result;
    };
    return { bits, uniform: () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53 };
}
const WORD = 0xffffffffn;
/** The n-th output of splitmix64 (Steele, Lea and Flood, OOPSLA 2014; the constants are Vigna's), 64 bits. */
function splitMix64(seed, n) {
    let z = BigInt.asUintN(64, BigInt(Math.trunc(seed)) + 0x9e3779b97f4a7c15n * BigInt(n));
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/simulated-traffic.js





/** A rollout that nothing holds up, with the watch after its last step. */
function scheduleOf(plan, { history }) {
    const until = plan.steps.length * plan.window + plan.watchFor;
    return { grid: { intervalSeconds: plan.intervalSeconds, first: 1 - history, until }, begun: (0,steps_begun/* begunOnSchedule */.E)(plan) };
}
/** The objectives of which events can be made up: those that count them, at a rate that somebody gave. */
function simulatedObjectives(plan, { rates }) {
    return plan.objectives.filter(({ name, budget }) => budget !== null && rates.has(name));
}
/**
 * Makes up what one objective shows of a canary that is bad so many times as often as the stable track. Asked for one interval
 * after the other; those before the release have no canary.
 */
function openSimulatedObjective(traffic, objective, { ratio, seed }) {
    const random = randomFrom(seed);
    const rate = traffic.rates.get(objective.name) ?? 0;
    const drawn = (total, of) => ({
        bad: betaBinomial(random, total, Math.min(1, of), traffic.bursts),
        total,
    });
    return (interval, share) => {
        const released = interval > 0;
        const requests = poisson(random, traffic.requestsPerInterval);
        const toCanary = binomial(random, requests, released ? share : 0);
        const canary = released ? drawn(toCanary, rate * ratio) : null;
        return { canary, stable: drawn(requests - toCanary, rate) };
    };
}
/** The whole of such a rollout, of which nothing holds up the steps. */
function simulateObjective(plan, traffic, objective, how) {
    const { grid } = scheduleOf(plan, traffic);
    const next = openSimulatedObjective(traffic, objective, how);
    const canary = [];
    const stable = [];
    for (let interval = grid.first; interval <= grid.until; interval += 1) {
        const shown = next(interval, (0,rollout_plan/* shareIn */.d)(plan, Math.floor((interval - 1) / plan.window)));
        canary.push(shown.canary);
        stable.push(shown.stable);
    }
    return simulatedSeries(traffic, objective, { canary, stable });
}
/** What a reader of metrics makes of the intervals of an objective. */
function simulatedSeries({ together }, { name }, { canary, stable }) {
    if (!together.has(name))
        return { kind: "counts", canary: [...canary], stable: [...stable], edges: [] };
    const both = canary.map((one, place) => {
        const other = stable[place];
        return one === null || other === undefined ? one : { bad: one.bad + other.bad, total: one.total + other.total };
    });
    return { kind: "counts", canary: both, stable: null, edges: [] };
}
//# sourceMappingURL=simulated-traffic.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/simulate-policy.js


/** The ratios among which the smallest that can be seen is looked for. */
const RATIOS = [1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20];
const SHOWN = [2, 5];
const POWER = 0.8;
/**
 * What a policy would do at a service's own traffic, by so many made-up rollouts of each kind. The same seed gives the same
 * answer. It is measured: other traffic than is described behaves differently.
 */
function simulatePolicy(plan, traffic, how, judge) {
    const where = scheduleOf(plan, traffic);
    const known = simulatedObjectives(plan, traffic);
    const judged = (ratios) => Array.from({ length: how.rollouts }, (_, rollout) => {
        const series = known
            .filter(({ name }) => ratios.has(name))
            .map((one, place) => {
            const seed = how.seed + rollout * known.length + place;
            return [one.name, simulateObjective(plan, traffic, one, { ratio: ratios.get(one.name) ?? 1, seed })];
        });
        return outcomeOf(judge(plan, new Map(series), where));
    });
    const quiet = judged(new Map(known.map(({ name }) => [name, 1])));
    return {
        rollouts: how.rollouts,
        intervals: where.grid.until,
        quiet: {
            rolledBack: shareOf(quiet, ({ rollBack }) => rollBack < Infinity),
            paused: shareOf(quiet, ({ pause }) => pause < Infinity),
        },
        objectives: known.map(({ name, detect }) => {
            const at = remembered((ratio) => judged(new Map([[name, ratio]])));
            const seen = (until) => smallest(RATIOS, (ratio) => shareOf(at(ratio), ({ heldUp }) => heldUp <= until) >= POWER);
            const shown = [...new Set([...SHOWN, detect])].toSorted((a, b) => a - b);
            return {
                name,
                faults: shown.map((ratio) => faultOf(ratio, at(ratio))),
                seenInFirstWindow: seen(plan.window),
                seenByEnd: seen(where.grid.until),
            };
        }),
        leftOut: plan.objectives.filter((one) => !known.includes(one)).map(({ name }) => name),
    };
}
function outcomeOf({ firstPause, firstRollBack }) {
    const pause = firstPause?.interval ?? Infinity;
    const rollBack = firstRollBack?.interval ?? Infinity;
    // What pauses because there is too little to see has seen no fault.
    const seen = firstPause?.status === "unknown" ? Infinity : pause;
    return { pause, rollBack, heldUp: Math.min(seen, rollBack) };
}
function faultOf(ratio, outcomes) {
    const delays = outcomes.map(({ rollBack }) => rollBack);
    const finite = (delay) => (delay < Infinity ? delay : null);
    return {
        ratio,
        rolledBack: shareOf(outcomes, ({ rollBack }) => rollBack < Infinity),
        heldUp: shareOf(outcomes, ({ heldUp }) => heldUp < Infinity),
        median: finite(quantileOf(delays, 0.5)),
        ninetieth: finite(quantileOf(delays, 0.9)),
    };
}
function shareOf(outcomes, holds) {
    return outcomes.filter(holds).length / Math.max(1, outcomes.length);
}
/** The first of rising values that holds, where all after it hold too. */
function smallest(values, holds) {
    let [low, high] = [0, values.length];
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (holds(values[middle] ?? Infinity))
            high = middle;
        else
            low = middle + 1;
    }
    return values[low] ?? null;
}
function remembered(make) {
    const made = new Map();
    return (key) => {
        const before = made.get(key);
        if (before !== undefined)
            return before;
        const now = make(key);
        made.set(key, now);
        return now;
    };
}
//# sourceMappingURL=simulate-policy.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/decide-watch.js + 14 modules
var decide_watch = __webpack_require__(87255);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/remembering-judge.js
var remembering_judge = __webpack_require__(99079);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/step-progress.js
var step_progress = __webpack_require__(27789);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/simulated-release.js


/** What a look finds of a release without a fault: with the steps that began, up to an interval. To be asked in rising order. */
function openSimulatedRelease(plan, traffic, { rollout, seed }) {
    const known = simulatedObjectives(plan, traffic);
    const first = 1 - traffic.history;
    const made = known.map((objective, place) => ({
        objective,
        next: openSimulatedObjective(traffic, objective, { ratio: 1, seed: seed + rollout * known.length + place }),
        canary: new Array(),
        stable: new Array(),
    }));
    const others = plan.objectives.filter((one) => !known.includes(one));
    let seen = first - 1;
    return (begun, until) => {
        for (; seen < until; seen += 1) {
            const interval = seen + 1;
            const step = begun.findLast(({ from }) => from <= interval)?.step ?? 0;
            for (const { next, canary, stable } of made) {
                const shown = next(interval, (0,rollout_plan/* shareIn */.d)(plan, step));
                canary.push(shown.canary);
                stable.push(shown.stable);
            }
        }
        const series = [
            ...made.map(({ objective, ...lists }) => [
                objective.name,
                simulatedSeries(traffic, objective, lists),
            ]),
            ...others.map((objective) => goodThroughout(objective, until - first + 1)),
        ];
        return factsOf(plan, series, { first, until }, begun);
    };
}
/** Of what is not simulated there is always something, nothing of it bad, and nothing to compare it with. */
function goodThroughout({ name }, intervals) {
    const canary = Array.from({ length: intervals }, () => ({ bad: 0, total: 1 }));
    return [name, { kind: "counts", canary, stable: null, edges: [] }];
}
/** The release that all of them begin with: the times of a simulation are its own. */
const RELEASED_AT = "2000-01-01T00:00:00Z";
function factsOf({ intervalSeconds, settleSeconds }, series, grid, begun) {
    // A look is made once its newest interval has settled.
    const now = new Date(Date.parse(RELEASED_AT) + (grid.until * intervalSeconds + settleSeconds) * 1000).toISOString();
    return {
        watch: {
            id: "simulated",
            environment: "simulated",
            candidate: "simulated",
            revision: null,
            releasedAt: RELEASED_AT,
            now,
        },
        grid: { intervalSeconds, ...grid },
        begun: [...begun],
        rolledBack: null,
        lastRead: {},
        objectives: Object.fromEntries(series.map(([name, value]) => [name, { known: true, value }])),
        security: {},
        queues: {},
        afterwards: null,
        rollout: null,
    };
}
//# sourceMappingURL=simulated-release.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/course-of-release.js




/** A step that waits is looked at so often at most until its patience is over: each of these looks judges all of its traffic. */
const LOOKS = 120;
/** How a release without a fault goes, decided by `decideWatch` at each look that could change anything. */
function courseOfRelease(loaded, plan, traffic, which) {
    const factsOf = openSimulatedRelease(plan, traffic, which);
    const judge = (0,remembering_judge/* openRememberingJudge */.t)();
    const longer = new Set();
    let begun = [{ step: 0, from: 1 }];
    let until = plan.window;
    for (;;) {
        const decision = (0,decide_watch/* decideWatch */.u)(loaded, factsOf(begun, until), judge);
        const { move, says, finished, begins, step } = decision;
        if (finished) {
            return {
                ends: move === "roll-back" ? "rolled-back" : move === "pause" ? "waits" : "released",
                says,
                until,
                longer,
            };
        }
        if (takesLonger(decision))
            longer.add(step);
        if (begins !== null)
            begun = [...begun, begins];
        until = nextLook(plan, begun, until, decision);
    }
}
/** Nothing stands against the step and its window is over, and yet it does not go on. */
function takesLonger({ move, secondsLeft }) {
    return move === "continue" && secondsLeft === 0;
}
/** The next interval at which a look could find anything but that the step goes on, or what a later one finds all the same. */
function nextLook(plan, begun, until, decision) {
    const from = begun.at(-1)?.from ?? 1;
    const { patience } = (0,step_progress/* progressOf */.j)(plan, begun, until, () => false);
    const left = Math.round((decision.secondsLeft ?? 0) / plan.intervalSeconds);
    const waits = takesLonger(decision) ? Math.ceil(patience / LOOKS) : 1;
    const goesOn = (decision.begins === null ? until : from - 1) + Math.max(left, waits);
    // From its patience on, an alarm ends the watch in the interval in which it falls.
    return Math.max(until + 1, Math.min(goesOn, from + patience - 1));
}
//# sourceMappingURL=course-of-release.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/measures.js
var measures = __webpack_require__(38864);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/remedies.js



/** Of each key that gives a release more to be seen by, or asks for less, the smallest change that is enough, of some that are usual. */
function remediesOf(loaded, isEnough) {
    const { policy } = loaded;
    const { rollout } = policy;
    return [firstSteps(rollout), times(rollout), detects(rollout)].flatMap((changes) => {
        const helps = (one) => isEnough({ ...loaded, policy: { ...policy, rollout: one.rollout } });
        const largest = changes.at(-1);
        // Where the largest is not enough, none is.
        if (largest === undefined || !helps(largest))
            return [];
        const { key, value } = changes.slice(0, -1).find(helps) ?? largest;
        return [{ key, value }];
    });
}
const SHARES = [10, 20, 30, 50, 75];
function firstSteps(rollout) {
    const [first, second, ...more] = rollout.steps;
    if (rollout.strategy === "blue-green" || first === undefined || second === undefined)
        return [];
    const between = SHARES.filter((share) => share > 100 * (0,measures/* shareOf */.tC)(first) && share < 100 * (0,measures/* shareOf */.tC)(second));
    return between.map((share) => {
        const value = `${share}%`;
        return { key: "steps", value, rollout: { ...rollout, steps: [value, second, ...more] } };
    });
}
/** A step waits for its patience: where the policy names none, it is a multiple of the window. */
function times(rollout) {
    const key = rollout.patience === undefined ? "window" : "patience";
    const seconds = (0,duration/* secondsOf */.TM)(rollout.patience ?? rollout.window);
    return [1.5, 2, 3].map((factor) => {
        const value = (0,in_words/* inDuration */.Cp)(seconds * factor);
        return { key, value, rollout: { ...rollout, [key]: value } };
    });
}
function detects(rollout) {
    const objectives = Object.entries(rollout.objectives);
    const largest = Math.max(...objectives.map(([, { detect }]) => (0,measures/* factorOf */.Jt)(detect)));
    const larger = [2.5, 3, 4, 5].filter((factor) => factor > largest);
    return larger.map((factor) => {
        const value = `${factor}x`;
        const changed = Object.fromEntries(objectives.map(([name, one]) => [name, { ...one, detect: value }]));
        return { key: "detect", value, rollout: { ...rollout, objectives: changed } };
    });
}
//# sourceMappingURL=remedies.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/simulate/simulate-releases.js




/**
 * What becomes of releases without a fault, decided as a watch decides: by `decideWatch` itself, at each look that could
 * change anything. What is not simulated (values, security, queues, the controller, the validation) is taken to be good. Where
 * so many `rollouts` would take minutes, there are fewer.
 */
function simulateReleases(loaded, traffic, { rollouts: most, seed }) {
    const plan = (0,rollout_plan/* planOf */.X)(loaded.policy);
    const rollouts = Math.min(most, affordable(plan, traffic));
    const events = withEventsAlone(loaded);
    const went = Array.from({ length: rollouts }, (_, rollout) => courseOfRelease(events, plan, traffic, { rollout, seed }));
    const shareOf = (isSo) => went.filter(isSo).length / rollouts;
    const releasedBy = (share) => {
        const times = went.map(({ ends, until }) => (ends === "released" ? until : Infinity));
        const by = quantileOf(times, share);
        return by < Infinity ? by : null;
    };
    return {
        rollouts,
        released: shareOf(({ ends }) => ends === "released"),
        rolledBack: shareOf(({ ends }) => ends === "rolled-back"),
        waitsForPerson: shareOf(({ ends }) => ends === "waits"),
        takesLonger: shareOf(({ longer }) => longer.size > 0),
        steps: plan.steps.map(({ share }, step) => ({ share, takesLonger: shareOf(({ longer }) => longer.has(step)) })),
        median: releasedBy(0.5),
        ninetieth: releasedBy(0.9),
        waiting: whyTheyWait(went, (changed, rollout) => courseOfRelease(changed, (0,rollout_plan/* planOf */.X)(changed.policy), traffic, { rollout, seed }), events),
    };
}
const MOST = 50;
const LEAST = 10;
/** So much is judged in some five seconds: intervals, by looks, by objectives. Measured. */
const WORK = 1_000_000;
function affordable({ patience, window, objectives }, { history }) {
    const work = Math.min(LOOKS, patience - window) * (history + patience) * (1 + objectives.length / 8);
    return Math.min(MOST, Math.max(LEAST, Math.floor(WORK / Math.max(1, work))));
}
/** What would help is looked for on so many of all at most. */
const TRIED = 0.1;
function whyTheyWait(went, again, loaded) {
    const waiting = went.flatMap(({ ends, says }, rollout) => (ends === "waits" ? [{ says, rollout }] : []));
    const [first] = waiting;
    if (first === undefined)
        return null;
    const tried = waiting.slice(0, Math.max(1, Math.floor(went.length * TRIED)));
    const remedies = remediesOf(loaded, (changed) => tried.every(({ rollout }) => again(changed, rollout).ends === "released"));
    return { says: first.says, tried: tried.length, remedies };
}
function withEventsAlone(loaded) {
    const rollout = { ...loaded.policy.rollout, security: {}, queues: {}, afterwards: {} };
    return { ...loaded, policy: { ...loaded.policy, rollout } };
}
//# sourceMappingURL=simulate-releases.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: ./packages/cli/lib/src/option-values.js
var option_values = __webpack_require__(8787);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
;// CONCATENATED MODULE: ./packages/cli/lib/src/show/simulation-text.js


/** What a policy would do, for people. */
function simulationAsText(plan, traffic, simulated) {
    const { releases, quiet, objectives, leftOut, rollouts, intervals } = simulated;
    const length = (0,in_words/* inDuration */.Cp)(intervals * plan.intervalSeconds);
    const lines = [
        `${rollouts} made-up rollouts of ${length} each, with ${(0,in_words/* inFigures */.Nh)(traffic.requestsPerInterval)} requests in ${plan.intervalSeconds} s; measured, not guaranteed`,
        `nothing wrong: ${(0,in_words/* inPercent */.vi)(quiet.rolledBack)} rolled back, ${(0,in_words/* inPercent */.vi)(quiet.paused)} paused`,
        ...releaseLines(plan, releases),
        ...objectives.flatMap(({ name, faults, seenInFirstWindow, seenByEnd }) => [
            `${name} (${(0,in_words/* inPercent */.vi)(traffic.rates.get(name) ?? 0)} bad where nothing is wrong)`,
            ...faults.map(({ ratio, rolledBack, median, ninetieth }) => `  ${ratio}x: ${(0,in_words/* inPercent */.vi)(rolledBack)} rolled back${afterTime(plan, "half of all after", median)}${afterTime(plan, "nine in ten after", ninetieth)}`),
            `  smallest difference held up in four of five: ${seen(seenInFirstWindow)} in the first window, ${seen(seenByEnd)} by the end`,
        ]),
        ...(leftOut.length === 0 ? [] : [`not simulated: ${leftOut.map((name) => withReason(name, traffic)).join(", ")}`]),
    ];
    return `${lines.join("\n")}\n`;
}
/** What becomes of a release without a fault. */
function releaseLines(plan, releases) {
    const { rollouts, released, rolledBack, waitsForPerson, takesLonger, steps, median, ninetieth } = releases;
    const slow = steps.filter((step) => step.takesLonger > 0);
    const inSteps = slow.map((step) => `${(0,in_words/* inPercent */.vi)(step.takesLonger)} at ${(0,traffic_share/* trafficInPercent */.w)(step.share)} of the traffic`);
    return [
        `a good release, step by step as a watch decides (${rollouts} of them)`,
        `  ${(0,in_words/* inPercent */.vi)(released)} released${afterTime(plan, "half of all after", median)}${afterTime(plan, "nine in ten after", ninetieth)}`,
        `  ${(0,in_words/* inPercent */.vi)(takesLonger)} had a step that took longer, to have seen enough${slow.length === 0 ? "" : `: ${inSteps.join(", ")}`}`,
        `  ${(0,in_words/* inPercent */.vi)(waitsForPerson)} waited for a person in the end, ${(0,in_words/* inPercent */.vi)(rolledBack)} were rolled back`,
        ...waitingLines(releases),
    ];
}
/** Why good releases wait, and what was found to help. */
function waitingLines({ waiting }) {
    if (waiting === null)
        return [];
    const { says, tried, remedies } = waiting;
    const helped = remedies.map(({ key, value }) => key === "steps" ? `a first step of ${value}` : `\`${key}: ${value}\``);
    const last = helped.at(-1);
    const which = [helped.slice(0, -1).join(", "), last].filter((one) => one !== "").join(" or ");
    return [
        `    the first of these: ${says}`,
        last === undefined
            ? "    no larger first step, longer time or larger `detect` that was tried releases them"
            : `    tried again, ${tried === 1 ? "it is" : `all of ${tried} are`} released with ${which}`,
    ];
}
function afterTime({ intervalSeconds }, what, intervals) {
    return intervals === null ? "" : `, ${what} ${(0,in_words/* inDuration */.Cp)(intervals * intervalSeconds)}`;
}
function seen(ratio) {
    return ratio === null ? "none" : `${ratio}x`;
}
function withReason(name, { unread }) {
    const why = Object.hasOwn(unread, name) ? unread[name] : undefined;
    return why === undefined ? name : `${name} (${why})`;
}
//# sourceMappingURL=simulation-text.js.map
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/canary-simulate.js















const bad = "canary.bad-number";
const MOST_ROLLOUTS = 10_000;
const ROLLOUTS = {
    option: "--rollouts",
    kind: `number of rollouts up to ${MOST_ROLLOUTS}`,
    code: bad,
    next: "write a whole number",
};
const MOST_SEED = 2 ** 31;
const SEED = { option: "--seed", kind: `whole number from 1 to ${MOST_SEED}`, code: bad, next: "write one such as 1" };
const REQUESTS = {
    option: "--requests",
    kind: "number of requests an hour",
    code: bad,
    next: "write a number, 0 or more",
};
/** With all bad events of an interval alike there is no share of them: 1 is none. */
const BURSTS = {
    option: "--bursts",
    kind: "correlation from 0 to below 1",
    code: bad,
    next: "write a correlation such as 0.01",
};
const LAST = {
    option: "--last",
    kind: `length of time up to ${timed_grid/* MOST_INTERVALS */.j} intervals`,
    code: "canary.bad-length",
    next: "write one such as `--last 2h`",
};
/** `signalbox canary simulate`: what the policy would do at a service's own traffic, measured or as it is told. */
async function canarySimulate(directory, options, terminal, variables = process.env) {
    const { loaded } = await (0,policy_asked/* policyAsked */.p)((0,open_git/* openGit */.z)(directory), options);
    const plan = (0,rollout_plan/* planOf */.X)(loaded.policy);
    if (!plan.objectives.some(({ budget }) => budget !== null)) {
        throw new error/* SignalboxError */.k("canary.nothing-watched", "the policy names no objective that counts events", {
            next: "name one in `rollout.objectives`, by `bad` and `total` or by `buckets`",
        });
    }
    const rollouts = (0,option_values/* wholeNumberOf */.gd)(options.rollouts ?? "500", MOST_ROLLOUTS, ROLLOUTS);
    const seed = (0,option_values/* wholeNumberOf */.gd)(options.seed ?? "1", MOST_SEED, SEED);
    const traffic = options.requests === undefined
        ? await measureTraffic(loaded, (0,open_metrics/* openMetrics */.E)(loaded, variables, "canary"), {
            environment: options.environment ?? "production",
            seconds: (0,option_values/* lengthOf */.Y5)(options.last ?? "2h", timed_grid/* MOST_INTERVALS */.j * plan.intervalSeconds, LAST),
            now: new Date(),
            signal: new AbortController().signal,
        })
        : told(plan, options, options.requests);
    const service = { ...traffic, together: (0,grid_queries/* toldTogether */.UE)(loaded.policy.rollout), history: series_reader/* HISTORY */.V };
    const simulated = simulatePolicy(plan, service, { rollouts, seed }, judge_series/* judgeSeries */.BC);
    const releases = simulateReleases(loaded, service, { rollouts, seed });
    const rates = Object.fromEntries(traffic.rates);
    terminal.out(options.json === true
        ? `${(0,json/* jsonOf */.o)({ signalbox: "canary-simulation/1", traffic: { ...traffic, rates }, intervalSeconds: plan.intervalSeconds, ...simulated, releases })}\n`
        : simulationAsText(plan, traffic, { ...simulated, releases }));
    return 0;
}
/** Traffic as the options tell it: requests an hour are what people know. */
function told(plan, { rate = [], bursts }, requests) {
    const perHour = (0,option_values/* numberOf */.rl)(requests, REQUESTS);
    const rates = new Map(plan.objectives.flatMap(({ name, budget }) => budget === null ? [] : [[name, budget / 2]]));
    for (const one of rate) {
        const [, name = "", share = ""] = /^([a-z][a-z0-9-]*)=(\d+(?:\.\d+)?)%$/.exec(one) ?? [];
        if (!rates.has(name) || Number(share) > 100) {
            throw new error/* SignalboxError */.k("canary.bad-rate", `\`${one.slice(0, 100)}\` is no rate of an objective that counts events`, {
                next: `write such as \`--rate ${[...rates.keys()][0] ?? "error-rate"}=0.5%\``,
            });
        }
        rates.set(name, Number(share) / 100);
    }
    return {
        unread: {},
        requestsPerInterval: (perHour * plan.intervalSeconds) / 3600,
        rates,
        bursts: bursts === undefined ? 0 : (0,option_values/* numberOf */.rl)(bursts, BURSTS, 1),
    };
}
//# sourceMappingURL=canary-simulate.js.map

/***/ }),

/***/ 8787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   gd: () => (/* binding */ wholeNumberOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42579);
/* harmony import */ var _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79429);



/** A whole number from 1 to `most`. */
function wholeNumberOf(text, most, asked) {
    const number = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
    if (number !== null && number <= most)
        return number;
    throw refused(text, asked);
}
/** A number that is not negative, and `below` another where that is given. */
function numberOf(text, asked, below = Number.POSITIVE_INFINITY) {
    const number = /^\d{1,12}(?:\.\d{1,6})?$/.test(text) ? Number(text) : null;
    if (number !== null && number < below)
        return number;
    throw refused(text, asked);
}
/** Seconds of a length of time as the policy writes them: more than none, and `most` at most. */
function lengthOf(text, most, asked) {
    const seconds = _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .Duration */ .dw.safeParse(text).success ? (0,_signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_2__/* .secondsOf */ .TM)(text) : 0;
    if (seconds > 0 && seconds <= most)
        return seconds;
    throw refused(text, asked);
}
function refused(text, { option, kind, code, next }) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(code, `${(0,_signalbox_policy_load_shown__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(`${option} ${text}`)} is no ${kind}`, { next });
}
//# sourceMappingURL=option-values.js.map

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

/***/ })

};
