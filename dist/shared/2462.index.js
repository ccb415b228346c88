export const id = 2462;
export const ids = [2462];
export const modules = {

/***/ 17833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openBets)
/* harmony export */ });
/** How boldly each of the bettors bets, from not at all to nearly all. */
const BOLDNESS = [0, 0.05, 0.15, 0.35, 0.65, 0.98];
/** What each interval moves from the bettors that did well to all of them, so that a late fault is still found soon. */
const SHARED = 0.02;
/** Evidence stays a finite number above zero, however long a watch is. */
const MOST = 1e299;
const LEAST = 1e-299;
/**
 * Opens bets with a capital of 1, which six bettors share. Betting against "nothing is wrong": Waudby-Smith and Ramdas,
 * arXiv 2010.09686; the fixed share: Herbster and Warmuth, Tracking the Best Expert, 1998.
 */
function openBets() {
    const held = new Float64Array(BOLDNESS.length).fill(1 / BOLDNESS.length);
    let capital = 1;
    return {
        get capital() {
            return capital;
        },
        bet(e) {
            capital = 0;
            for (const [k, boldness] of BOLDNESS.entries()) {
                const now = (held[k] ?? 0) * (1 - boldness + boldness * e);
                held[k] = now;
                capital += now;
            }
            capital = Math.min(MOST, Math.max(LEAST, capital));
            const share = (SHARED * capital) / BOLDNESS.length;
            for (let k = 0; k < held.length; k += 1)
                held[k] = Math.min(MOST, (1 - SHARED) * (held[k] ?? 0) + share);
            return capital;
        },
    };
}
//# sourceMappingURL=bets.js.map

/***/ }),

/***/ 39672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openClumpedCounts),
/* harmony export */   Q: () => (/* binding */ showsAt)
/* harmony export */ });
/* harmony import */ var _log_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47411);
/* harmony import */ var _stable_habits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25708);


/** The faults that are bet on, as multiples of what is tolerated. */
const FAULTS = [1.3, 1.8, 3.5];
/** The shares of the capital that are bet on each of them, and on none. */
const STAKES = [0.2, 0.4, 0.3, 0.1];
/**
 * How much less of a fault's logarithm shows in a count than in the next rarer one. Measured: more finds what slows all requests
 * sooner, less a longer tail.
 */
const FADES = 0.47;
/** What each interval moves from the bets that did well to all of them, so that a late fault is still found soon. */
const SHARED = 0.005;
/** The most that one interval may multiply a bet by: a burst alone never convicts. */
const LOG_MOST = Math.log(10);
/** Evidence stays a finite number above zero, however long a watch is. */
const [LEAST, MOST] = [1e-299, 1e299];
/** Whole counts below this are worked out once. */
const REMEMBERED = 256;
/** How much of a fault's logarithm shows in a count at this place, the rarest of them first. */
function showsAt(place) {
    return FADES ** place;
}
/**
 * Opens the bets: likelihood ratios of negative binomial counts, whose rates vary by as much as the stable track's did, by the
 * `clumping` of each (Poisson counts where these did not vary). A fault is taken to come on top of the noise, not to multiply
 * it, so its rate varies less in proportion. The ratios are tempered where so many counts (`alike`), neighbouring intervals' or
 * an interval's own, tell no more than one; the bets share capital as in Herbster and Warmuth, Tracking the Best Expert, 1998.
 */
function openClumpedCounts(clumping, alike) {
    const held = Float64Array.from(STAKES);
    const ratios = new Float64Array(FAULTS.length);
    const each = clumping.map((one, place) => {
        const shows = showsAt(place);
        const faults = FAULTS.map((fault) => fault ** shows);
        return { shows, addRatios: one > _stable_habits_js__WEBPACK_IMPORTED_MODULE_1__/* .INDEPENDENT */ .jH ? clumpedRatios(1 / one, faults) : independentRatios(faults) };
    });
    let evidence = 1;
    return {
        get evidence() {
            return evidence;
        },
        bet(counts) {
            let beyond = 0;
            ratios.fill(0);
            for (let place = 0; place < counts.length; place += 1) {
                const one = counts[place];
                const how = each[place];
                if (one === undefined || how === undefined)
                    continue;
                beyond += how.shows * (one.count - one.expected);
                how.addRatios(one, ratios);
            }
            // Where one burst made the history look wild, a calm canary is likelier by any fault, which varies less: that is no evidence.
            const most = beyond > 0 ? LOG_MOST : 0;
            let sum = held[FAULTS.length] ?? 0;
            for (let k = 0; k < FAULTS.length; k += 1) {
                const now = (held[k] ?? 0) * Math.exp(Math.min(most, (ratios[k] ?? 0) / alike));
                held[k] = now;
                sum += now;
            }
            const all = Math.min(MOST, Math.max(LEAST, sum));
            for (let k = 0; k < held.length; k += 1) {
                held[k] = Math.min(MOST, (1 - SHARED) * (held[k] ?? 0) + SHARED * (STAKES[k] ?? 0) * all);
            }
            evidence = all;
            return all;
        },
    };
}
function independentRatios(faults) {
    const logarithms = faults.map(Math.log);
    return ({ count, expected, trust }, to) => {
        for (let k = 0; k < to.length; k += 1) {
            to[k] = (to[k] ?? 0) + trust * (count * (logarithms[k] ?? 0) - ((faults[k] ?? 1) - 1) * expected);
        }
    };
}
/** Negative binomial counts of mean m and size s: Γ(x+s) / (Γ(s) x!) · (s/(s+m))^s · (m/(s+m))^x. */
function clumpedRatios(size, faults) {
    const gammas = gammaRatios(size, faults);
    return ({ count, expected, trust }, to) => {
        const from = gammas(count);
        // A fault's size grows as its mean does, so that this is the same for all of them.
        const spill = size * Math.log1p(expected / size);
        for (let k = 0; k < to.length; k += 1) {
            to[k] = (to[k] ?? 0) + trust * ((from[k] ?? 0) - ((faults[k] ?? 1) - 1) * spill);
        }
    };
}
/** For a count x and each fault r: the logarithm of Γ(x+rs)Γ(s) / (Γ(rs)Γ(x+s)). Whole counts are worked out once. */
function gammaRatios(size, faults) {
    const sizes = faults.map((fault) => fault * size);
    const atZero = sizes.map((one) => (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(one) - (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(size));
    const known = [faults.map(() => 0)];
    return (count) => {
        if (count >= REMEMBERED || !Number.isInteger(count)) {
            const usual = (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(count + size);
            return sizes.map((one, k) => (0,_log_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(count + one) - usual - (atZero[k] ?? 0));
        }
        // Γ(x+1) = x·Γ(x): each count from the one before it.
        for (let x = known.length - 1; x < count; x += 1) {
            const last = known[x];
            known.push(sizes.map((one, k) => (last?.[k] ?? 0) + Math.log((x + one) / (x + size))));
        }
        return known[count] ?? [];
    };
}
//# sourceMappingURL=clumped-counts.js.map

/***/ }),

/***/ 40471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openCountComparison),
/* harmony export */   G: () => (/* binding */ ENOUGH_HISTORY)
/* harmony export */ });
/* harmony import */ var _bets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17833);
/* harmony import */ var _exchangeable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12244);
/* harmony import */ var _has_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85827);
/* harmony import */ var _level_bets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85830);
/* harmony import */ var _rolling_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24596);
/* harmony import */ var _stable_habits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25708);






/** With fewer intervals of history nobody knows how the track's rate varies. */
const ENOUGH_HISTORY = 20;
/**
 * Opens the comparison of a canary's share of bad events with the stable track's, which may be looked at after every interval.
 * `history` is the stable track before the release, oldest first; `tolerate` the factor by which the canary may be worse.
 *
 * Where the history shows how the stable track's rate varies, counts are held against its level and that variation; else the
 * canary is held against as many stable intervals as there are, of whose variation nothing is assumed. How seldom it is wrong is
 * measured by simulation and not guaranteed: level and variation are estimates.
 */
function openCountComparison(history, { tolerate }) {
    const habits = (0,_stable_habits_js__WEBPACK_IMPORTED_MODULE_1__/* .habitsOf */ .$I)(history);
    const judge = habits.intervals >= ENOUGH_HISTORY ? byHabits(habits, tolerate) : byExchange(tolerate);
    for (const one of history)
        if ((0,_has_events_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEvents */ .u)(one))
            judge.remember(one);
    let evidence = 1;
    return {
        get evidence() {
            return evidence;
        },
        observe({ canary, stable }) {
            if (!(0,_has_events_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEvents */ .u)(stable))
                return evidence;
            if ((0,_has_events_js__WEBPACK_IMPORTED_MODULE_2__/* .hasEvents */ .u)(canary))
                evidence = judge.judge(canary, stable);
            else
                judge.remember(stable);
            return evidence;
        },
    };
}
function byHabits(habits, tolerate) {
    const bets = (0,_level_bets_js__WEBPACK_IMPORTED_MODULE_0__/* .openLevelBets */ .l)([habits], { tolerate, alike: habits.persistence });
    return {
        remember: (stable) => bets.remember([stable]),
        judge: (canary, stable) => bets.judge([canary], [stable]),
    };
}
function byExchange(tolerate) {
    const before = (0,_rolling_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .openRollingMean */ .N)();
    const events = (0,_rolling_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .openRollingMean */ .N)();
    const bets = (0,_bets_js__WEBPACK_IMPORTED_MODULE_4__/* .openBets */ .D)();
    const remember = (stable) => {
        before.add(rateOf(stable));
        events.add(stable.total);
    };
    return {
        remember,
        judge(canary, stable) {
            // With no bad event at all, half of one is as much as could have been missed.
            const least = 0.5 / (events.mean * events.size + stable.total);
            const evidence = bets.bet((0,_exchangeable_js__WEBPACK_IMPORTED_MODULE_5__/* .eValueOf */ .k)(rateOf(canary), Math.max(rateOf(stable), least), before, tolerate));
            remember(stable);
            return evidence;
        },
    };
}
function rateOf(counts) {
    return (0,_has_events_js__WEBPACK_IMPORTED_MODULE_2__/* .badOf */ .J)(counts) / counts.total;
}
//# sourceMappingURL=compare-counts.js.map

/***/ }),

/***/ 91099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* unused harmony export dispersionOf */
/* harmony import */ var _has_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85827);

/** Pearson's χ² over its degrees of freedom, against one rate for all intervals; 1 where there is too little to say. */
function spreadOf(counts) {
    let [intervals, bad, total] = [0, 0, 0];
    for (const one of counts) {
        if (!(0,_has_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvents */ .u)(one))
            continue;
        intervals += 1;
        bad += (0,_has_events_js__WEBPACK_IMPORTED_MODULE_0__/* .badOf */ .J)(one);
        total += one.total;
    }
    const rate = total > 0 ? bad / total : 0;
    if (intervals < 2 || rate <= 0 || rate >= 1)
        return { intervals, bad, total, dispersion: 1 };
    let sum = 0;
    for (const one of counts) {
        if (!(0,_has_events_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvents */ .u)(one))
            continue;
        sum += ((0,_has_events_js__WEBPACK_IMPORTED_MODULE_0__/* .badOf */ .J)(one) - one.total * rate) ** 2 / (one.total * rate * (1 - rate));
    }
    return { intervals, bad, total, dispersion: sum / (intervals - 1) };
}
/** Pearson's dispersion of a track's history. */
function dispersionOf(counts) {
    return spreadOf(counts).dispersion;
}
//# sourceMappingURL=dispersion.js.map

/***/ }),

/***/ 12244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ eValueOf)
/* harmony export */ });
/**
 * How much more the canary's value `x` is than the stable track's, as an e-value: with a single stable value it is 1 in
 * expectation where the two could be exchanged (Vovk, conformal e-prediction, arXiv 2001.05989). With a window of them the mean
 * is taken as known; `tolerate` and the greater of mean and newest value pay for that: measured, not guaranteed. At most the
 * window's size + 1, so one interval alone never convicts.
 */
function eValueOf(x, stable, before, tolerate) {
    // Without any history the interval's own stable value is all there is to exchange with.
    const size = Math.max(1, before.size);
    const expected = tolerate * Math.max(before.mean, stable);
    if (x === 0)
        return expected === 0 ? 1 : 0;
    return (size + 1) / (1 + size * (expected / x));
}
//# sourceMappingURL=exchangeable.js.map

/***/ }),

/***/ 85827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ badOf),
/* harmony export */   u: () => (/* binding */ hasEvents)
/* harmony export */ });
/**
 * Whether an interval has a sample that says something of a rate. One without events says nothing, and a total beyond the whole
 * numbers that can be told apart was not counted.
 */
function hasEvents(counts) {
    return counts !== null && counts.total > 0 && counts.total <= Number.MAX_SAFE_INTEGER && counts.bad >= 0;
}
/** The bad events; extrapolated increases can make more of them than there are events. */
function badOf({ bad, total }) {
    return Math.min(bad, total);
}
//# sourceMappingURL=has-events.js.map

/***/ }),

/***/ 85830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openLevelBets)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/clumped-counts.js
var clumped_counts = __webpack_require__(39672);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/has-events.js
var has_events = __webpack_require__(85827);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/rolling-mean.js
var rolling_mean = __webpack_require__(24596);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/stable-habits.js
var stable_habits = __webpack_require__(25708);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/stable-level.js



/** A new level of the stable track is looked for in its newest intervals, so many at a time. */
const SPANS = [1, 2, 4, 8, 16, 32];
/**
 * By how much likelier than the window's mean (its logarithm) a new level must be, and by how much more, over the span, while it is
 * new: a burst looks like one for a while, and to take it for one hides the canary's fault.
 */
const LIKELIER = 0.7;
const LIKELIER_IF_NEW = 6;
/**
 * Follows the level of the stable track: the mean of the window, or of its newest intervals where these stand out above it.
 * So a change that meets both tracks is no fault of the canary's, and the stable track's own noise does not hide one.
 */
function openStableLevel({ clumping, persistence }) {
    const bad = new Float64Array(rolling_mean/* WINDOW */.j + 1);
    const total = new Float64Array(rolling_mean/* WINDOW */.j + 1);
    const varies = Math.max(clumping * persistence, stable_habits/* INDEPENDENT */.jH);
    let size = 0;
    let newest = -1;
    let [allBad, allTotal] = [0, 0];
    // With no bad event at all, half of one is as much as could have been missed.
    const restsOn = () => Math.max(allBad, 0.5);
    return {
        get bad() {
            return restsOn();
        },
        add(counts) {
            newest = newest + 1 < bad.length ? newest + 1 : 0;
            size = Math.min(bad.length, size + 1);
            allBad += (0,has_events/* badOf */.J)(counts) - (bad[newest] ?? 0);
            allTotal += counts.total - (total[newest] ?? 0);
            bad[newest] = (0,has_events/* badOf */.J)(counts);
            total[newest] = counts.total;
            // Added up anew once a round: what rounding left of great counts goes with them.
            if (newest === 0)
                [allBad, allTotal] = [sumOf(bad), sumOf(total)];
        },
        now() {
            const usual = restsOn() / Math.max(allTotal, total[newest] ?? 0);
            let level = usual;
            let someBad = 0;
            let someTotal = 0;
            let span = 0;
            for (const until of SPANS) {
                if (until >= size)
                    break;
                for (; span < until; span += 1) {
                    const at = newest < span ? newest - span + bad.length : newest - span;
                    someBad += bad[at] ?? 0;
                    someTotal += total[at] ?? 0;
                }
                const likelier = byHowMuchLikelier(someBad, Math.max(usual * someTotal, 0.5), span / varies);
                if (likelier > LIKELIER + LIKELIER_IF_NEW / span)
                    level = Math.max(level, someBad / someTotal);
            }
            return level;
        },
    };
}
/** The logarithm of how much likelier a negative binomial count of this size is by its own mean than by a smaller expected one. */
function byHowMuchLikelier(count, expected, size) {
    if (count <= expected)
        return 0;
    return count * Math.log(count / expected) - (count + size) * (Math.log1p(count / size) - Math.log1p(expected / size));
}
function sumOf(numbers) {
    let sum = 0;
    for (const one of numbers)
        sum += one;
    return sum;
}
//# sourceMappingURL=stable-level.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/level-bets.js




/**
 * By so many times the bad events that a window of the canary may hold outweigh those that the stable level rests on: the margin pays
 * for a level that is off by that chance. Beyond that, as with a small hold-out, the same error of the level would be
 * bet on interval after interval: measured, one in ten rollouts with a hold-out of 1% was rolled back within an hour.
 */
const OUTWEIGHED = 4;
const NONE = { bad: 0, total: 0 };
/** Opens the bets; `alike` is how many of the counts, of neighbouring intervals or of one, tell no more than one. */
function openLevelBets(habits, { tolerate, alike }) {
    const levels = habits.map(openStableLevel);
    const bets = (0,clumped_counts/* openClumpedCounts */.N)(habits.map(({ clumping }) => clumping), alike);
    const remember = (stable) => {
        levels.forEach((level, place) => level.add(stable[place] ?? NONE));
    };
    return {
        remember,
        judge(canary, stable) {
            remember(stable);
            return bets.bet(levels.map((level, place) => {
                const one = canary[place] ?? NONE;
                const expected = tolerate * level.now() * one.total;
                return { count: (0,has_events/* badOf */.J)(one), expected, trust: Math.min(1, (OUTWEIGHED * level.bad) / (rolling_mean/* WINDOW */.j * expected)) };
            }));
        },
    };
}
//# sourceMappingURL=level-bets.js.map

/***/ }),

/***/ 47411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ logGamma),
/* harmony export */   l: () => (/* binding */ logBeta)
/* harmony export */ });
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** The logarithm of the gamma function of a positive number. */
function logGamma(of) {
    let [x, product] = [of, 1];
    // Stirling's series is right to 1e-12 from 10 on; smaller numbers are brought there by Γ(x) = Γ(x + 1) / x.
    while (x < 10) {
        product *= x;
        x += 1;
    }
    const inverse = 1 / (x * x);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / x;
    const above = (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series;
    return product === 1 ? above : above - Math.log(product);
}
/** The logarithm of the beta function of two positive numbers. */
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
//# sourceMappingURL=log-gamma.js.map

/***/ }),

/***/ 24596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openRollingMean),
/* harmony export */   j: () => (/* binding */ WINDOW)
/* harmony export */ });
/** How many intervals of the stable track a canary is held against. */
const WINDOW = 60;
/** Opens a mean of the newest `window` values. */
function openRollingMean(window = WINDOW) {
    const kept = new Float64Array(window);
    let next = 0;
    let size = 0;
    let sum = 0;
    return {
        get size() {
            return size;
        },
        get mean() {
            return size === 0 ? 0 : sum / size;
        },
        add(value) {
            kept[next] = value;
            next = (next + 1) % window;
            size = Math.min(window, size + 1);
            // Added up anew: a running sum would keep the rounding of a great value that has long gone, and could fall below 0.
            sum = 0;
            for (let i = 0; i < size; i += 1)
                sum += kept[i] ?? 0;
        },
    };
}
//# sourceMappingURL=rolling-mean.js.map

/***/ }),

/***/ 25708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ habitsOf),
/* harmony export */   QI: () => (/* binding */ alikeOf),
/* harmony export */   jH: () => (/* binding */ INDEPENDENT)
/* harmony export */ });
/* harmony import */ var _dispersion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91099);
/* harmony import */ var _has_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85827);


/** With less clumping than this, counts are Poisson's. */
const INDEPENDENT = 1e-9;
/** The clumping is estimated too, and long tails hide from few intervals: this over their number is added to what was seen. */
const MARGIN = 6;
/** A correlation that so many standard deviations say is there (one in twenty histories without any). */
const SURE = 1.65;
/** A track that drifts slowly correlates more; to heed that would make its canary's faults invisible. */
const MOST_CORRELATED = 0.6;
/** A rate that varies by no more than this, squared and summed up, is always the same. */
const ROUNDING = 1e-18;
/** Reads how a track's bad events come from its intervals before the release. */
function habitsOf(history) {
    const { intervals, bad, total, dispersion } = (0,_dispersion_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(history);
    // What few bad events can't show may be there nevertheless.
    const unseen = 1 / (bad + 1);
    if (intervals < 2 || bad <= 0)
        return { intervals, clumping: unseen, persistence: 1 };
    const perInterval = bad / intervals;
    const correlation = correlationOf(history, bad / total);
    const kept = correlation > SURE / Math.sqrt(intervals) ? Math.min(correlation, MOST_CORRELATED) : 0;
    return {
        intervals,
        clumping: ((1 + MARGIN / intervals) * Math.max(0, dispersion - 1)) / perInterval + unseen,
        // The variance of a sum of autoregressive noise, over that of as many independent numbers.
        persistence: (1 + kept) / (1 - kept),
    };
}
/**
 * How many of several counts of a track, each with its `weight`, tell no more than one: of those of neighbouring intervals, and of
 * those of one interval, as what makes a whole track slow for a while shows in all of them. 1 where they vary independently.
 */
function alikeOf(histories) {
    const sums = (histories[0]?.counts ?? []).map(({ total }, interval) => ({
        bad: histories.reduce((sum, { counts, weight }) => sum + weight * (counts[interval]?.bad ?? 0), 0),
        total,
    }));
    const together = varianceOf((0,_dispersion_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(sums));
    const apart = histories.reduce((sum, { counts, weight }) => {
        const spread = (0,_dispersion_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(counts);
        return sum + weight * weight * varianceOf({ ...spread, dispersion: Math.max(1, spread.dispersion) });
    }, 0);
    const ratio = apart > 0 ? together / apart : 1;
    const isSure = ratio > 1 + SURE * Math.sqrt(2 / sums.length);
    return habitsOf(sums).persistence * (isSure ? ratio : 1);
}
/** The variance of an interval's bad events, times the intervals. */
function varianceOf({ bad, total, dispersion }) {
    return total > 0 ? dispersion * bad * (1 - bad / total) : 0;
}
/** How much an interval's rate is like the one's before it, -1 to 1. */
function correlationOf(history, mean) {
    let [squares, products, before] = [0, 0, 0];
    for (const one of history) {
        if (!(0,_has_events_js__WEBPACK_IMPORTED_MODULE_1__/* .hasEvents */ .u)(one))
            continue;
        const apart = (0,_has_events_js__WEBPACK_IMPORTED_MODULE_1__/* .badOf */ .J)(one) / one.total / mean - 1;
        squares += apart * apart;
        products += apart * before;
        before = apart;
    }
    return squares > ROUNDING ? products / squares : 0;
}
//# sourceMappingURL=stable-habits.js.map

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

/***/ 19835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NoData),
/* harmony export */   x: () => (/* binding */ withoutData)
/* harmony export */ });
/* harmony import */ var _decision_counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81550);

/** No data pauses and never passes; a critical objective without data for longer than the policy allows may roll back. */
class NoData {
    #plan;
    #objective;
    #missing = 0;
    #idle = 0;
    constructor(plan, objective) {
        this.#plan = plan;
        this.#objective = objective;
    }
    observe(presence) {
        this.#missing = presence === "missing" ? this.#missing + 1 : 0;
        this.#idle = presence === "sample" ? 0 : this.#idle + 1;
        if (this.#missing >= this.#plan.gaps)
            return withoutData(this.#plan, this.#objective, this.#missing);
        if (this.#idle < this.#plan.gaps)
            return null;
        return {
            code: "canary.no-traffic",
            does: "pause",
            path: ["rollout", "objectives", this.#objective.name],
            says: `the canary had no traffic for ${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(this.#idle, "interval")} in a row`,
            status: "unknown",
            next: "see that requests reach the canary",
        };
    }
}
/** The alarm of an objective that was without data, or could not be read, for so many intervals. */
function withoutData(plan, objective, intervals) {
    const limit = plan.rollBackWithoutData;
    const path = ["rollout", "objectives", objective.name];
    const says = `there were no data for ${(0,_decision_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(intervals, "interval")} in a row`;
    if (limit === null || !objective.critical || intervals < limit) {
        return { code: "canary.no-data", does: "pause", path, says, status: "unknown", next: NEXT };
    }
    const longer = `${says}, longer than the policy allows a critical objective`;
    return { code: "canary.no-data-too-long", does: "roll-back", path, says: longer, status: "unknown" };
}
const NEXT = "see that the objective's queries find the canary's metrics, by their names and labels";
//# sourceMappingURL=no-data.js.map

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

/***/ 93970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ judgeObjective),
  Z: () => (/* binding */ openObjectiveJudge)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/compare-counts.js
var compare_counts = __webpack_require__(40471);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/clumped-counts.js
var clumped_counts = __webpack_require__(39672);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/has-events.js
var has_events = __webpack_require__(85827);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/level-bets.js + 1 modules
var level_bets = __webpack_require__(85830);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/stable-habits.js
var stable_habits = __webpack_require__(25708);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/compare-bands.js




/**
 * Opens the comparison of the bands that the edges of a histogram cut: the requests slower than the rarest edge, those between it
 * and the next rarest, and so on. A slow canary has more in all of them, and the more the rarer the band, so that they tell more
 * together than the best of the edges. `histories` holds, for each edge, the rarest first, how many requests of the stable track
 * were slower before the release.
 */
function openBandComparison(histories, { tolerate }) {
    const before = (histories[0] ?? [])
        .map((_, interval) => bandsOf(histories.map((history) => history[interval] ?? null)))
        .filter((bands) => bands !== null);
    const parts = histories.map((_, place) => before.map((bands) => bands[place] ?? { bad: 0, total: 0 }));
    const alike = (0,stable_habits/* alikeOf */.QI)(parts.map((counts, place) => ({ counts, weight: (0,clumped_counts/* showsAt */.Q)(place) })));
    const bets = (0,level_bets/* openLevelBets */.l)(parts.map(stable_habits/* habitsOf */.$I), { tolerate, alike });
    for (const bands of before)
        bets.remember(bands);
    let evidence = 1;
    return {
        observe(pairs) {
            const stable = bandsOf(pairs.map((pair) => pair.stable));
            const canary = bandsOf(pairs.map((pair) => pair.canary));
            if (stable === null)
                return evidence;
            if (canary === null)
                bets.remember(stable);
            else
                evidence = bets.judge(canary, stable);
            return evidence;
        },
    };
}
/** Null where an edge has no sample with events. */
function bandsOf(slower) {
    const counts = slower.filter(has_events/* hasEvents */.u);
    if (counts.length < slower.length)
        return null;
    return counts.map((one, place) => {
        const rarer = counts[place - 1];
        return { bad: Math.max(0, (0,has_events/* badOf */.J)(one) - (rarer === undefined ? 0 : (0,has_events/* badOf */.J)(rarer))), total: one.total };
    });
}
//# sourceMappingURL=compare-bands.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/dispersion.js
var dispersion = __webpack_require__(91099);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/compare-edges.js



/** The share of the bets on the rarest edge alone: where requests time out, none are slower but those beyond it. */
const RAREST = 0.25;
const NOTHING = { canary: null, stable: null };
/**
 * Opens the comparison of latencies: of the shares of requests slower than each of several edges of a histogram. The evidence is
 * a mean, which is evidence however its parts depend on each other: of what the rarest edge tells alone and what all tell
 * together; where the history is too short to weigh them together, of what each tells alone. `histories` holds the stable track
 * before the release for each edge.
 */
function openEdgeComparison(histories, { tolerate }) {
    const rarestFirst = histories
        .map((history, edge) => ({ edge, history, ...(0,dispersion/* spreadOf */.j)(history) }))
        .toSorted((a, b) => a.bad - b.bad);
    const isKnown = rarestFirst.length > 1 && rarestFirst.every(({ intervals }) => intervals >= compare_counts/* ENOUGH_HISTORY */.G);
    const alone = (isKnown ? rarestFirst.slice(0, 1) : rarestFirst).map(({ history }) => (0,compare_counts/* openCountComparison */.B)(history, { tolerate }));
    const together = isKnown
        ? openBandComparison(rarestFirst.map(({ history }) => history), { tolerate })
        : null;
    let evidence = 1;
    return {
        get evidence() {
            return evidence;
        },
        observe(pairs) {
            const inOrder = rarestFirst.map(({ edge }) => pairs[edge] ?? NOTHING);
            const sum = alone.reduce((total, comparison, place) => total + comparison.observe(inOrder[place] ?? NOTHING), 0);
            if (alone.length > 0)
                evidence = sum / alone.length;
            if (together !== null)
                evidence = RAREST * evidence + (1 - RAREST) * together.observe(inOrder);
            return evidence;
        },
    };
}
//# sourceMappingURL=compare-edges.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/budget-breach.js
var budget_breach = __webpack_require__(83536);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/guards.js
var guards = __webpack_require__(18151);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/sliding-counts.js
var sliding_counts = __webpack_require__(44980);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/laws/error-rate-law.js



/**
 * The 5% law: an error rate above 5% within 15 minutes of the release, or of a step, rolls back. Until the guards of the
 * policy are met it pauses: read literally, the law rolls back one in six faultless rollouts at five requests an interval.
 */
class ErrorRateLaw {
    #limit;
    #guards;
    #path;
    #window;
    #seen;
    /** How many intervals of the step there were. */
    #passed = 0;
    constructor(plan, objective, limit) {
        this.#limit = limit;
        this.#guards = plan.guards;
        this.#path = ["rollout", "objectives", objective.name];
        this.#window = plan.lawWindow;
        this.#seen = new sliding_counts/* SlidingCounts */.N(plan.lawWindow, limit);
    }
    /** A step begins, and its 15 minutes with it. */
    beginStep() {
        this.#seen.clear();
        this.#passed = 0;
    }
    /** What the law says once the next interval is counted; null for nothing. */
    observe(counts) {
        const seen = this.#seen;
        seen.add(counts);
        this.#passed += 1;
        if (seen.total <= 0 || seen.share <= this.#limit)
            return null;
        const since = this.#passed > this.#window ? "in the last 15 minutes" : "since the step began";
        const observed = `${(0,in_words/* badInWords */.ae)(seen.share, seen.total)} ${since}, above ${(0,in_words/* inPercent */.vi)(this.#limit)}`;
        if ((0,guards/* guardsMet */.nW)(this.#guards, seen)) {
            return { code: "canary.error-rate", does: "roll-back", path: this.#path, says: observed, status: "unmet" };
        }
        if (!(0,guards/* guardsMet */.nW)((0,guards/* guardsToPause */.q6)(this.#guards), seen))
            return null;
        const says = `${observed}; to roll back it takes more: ${(0,guards/* lackedBy */.qs)(this.#guards, seen)}`;
        return { code: "canary.error-rate-guarded", does: "pause", path: this.#path, says, status: "unmet" };
    }
}
//# sourceMappingURL=error-rate-law.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/laws/no-data.js
var no_data = __webpack_require__(19835);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/objectives/judge-counts.js






/** Opens the judge of an objective that counts events. `series` as it begins: so many intervals of it are from before the release. */
function openCountsJudge(plan, objective, series, before) {
    const history = series.stable?.slice(0, before) ?? [];
    const { rollBackAbove, budget } = objective;
    const law = rollBackAbove === null ? null : new ErrorRateLaw(plan, objective, rollBackAbove);
    const breach = budget === null ? null : new budget_breach/* BudgetBreach */.BE(plan, objective, budget, (0,dispersion/* spreadOf */.j)(history));
    const data = new no_data/* NoData */.Y(plan, objective);
    const compare = comparisonOf(objective, series, before);
    return (now, place, { begins, allTraffic, released: isReleased }) => {
        const pair = pairAt(now, place);
        // At full traffic all requests are the release's, whatever label they have by then.
        const released = allTraffic ? bothOf(pair) : pair.canary;
        if (begins) {
            law?.beginStep();
            breach?.beginStep();
        }
        const found = [];
        // Only a canary that is the stable track by now may have lost its label.
        const presence = presenceOf(isReleased ? released : pair.canary);
        for (const alarm of [law?.observe(released), breach?.observe(released), data.observe(presence)]) {
            if (alarm !== null && alarm !== undefined)
                found.push(alarm);
        }
        return { found, weight: compare?.(now, place) ?? null };
    };
}
/** Compares by the objective's own limit alone, or by several of its histogram's. */
function comparisonOf(objective, { stable, edges }, before) {
    if (stable === null)
        return null;
    if (edges.length === 0) {
        const comparison = (0,compare_counts/* openCountComparison */.B)(stable.slice(0, before), objective);
        return (series, place) => comparison.observe(pairAt(series, place));
    }
    const histories = [stable, ...edges.map((edge) => edge.stable)].map((one) => one.slice(0, before));
    const comparison = openEdgeComparison(histories, objective);
    return (series, place) => comparison.observe([pairAt(series, place), ...series.edges.map((edge) => pairAt(edge, place))]);
}
function pairAt({ canary, stable }, place) {
    return { canary: countedAt(canary, place), stable: countedAt(stable ?? [], place) };
}
/** What is beyond the whole numbers that can be told apart was not counted: sums would lose all else to it. */
function countedAt(track, place) {
    const counts = track[place] ?? null;
    return counts === null || Math.max(counts.bad, counts.total) > Number.MAX_SAFE_INTEGER ? null : counts;
}
function bothOf({ canary, stable }) {
    if (canary === null || stable === null)
        return canary ?? stable;
    return { bad: canary.bad + stable.bad, total: canary.total + stable.total };
}
function presenceOf(counts) {
    if (counts === null)
        return "missing";
    return counts.total > 0 ? "sample" : "no-traffic";
}
//# sourceMappingURL=judge-counts.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/bets.js
var comparison_bets = __webpack_require__(17833);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/exchangeable.js
var exchangeable = __webpack_require__(12244);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/rolling-mean.js
var rolling_mean = __webpack_require__(24596);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/compare-values.js



/** Where small is bad, a value counts at least as this share of the usual one: an idle moment is not infinitely bad. */
const IDLE = 1 / 20;
/** One value that stands out, such as the first that is not zero, does not even pause: less than an e-value is one, too. */
const MOST_AT_ONCE = 30;
/** What is greater than this, or its reciprocal, was not measured. */
const MOST = 1e250;
/**
 * Opens the comparison of a value of the canary with that of the stable track. `worse` says whether a `bigger` or a `smaller`
 * value is worse; smaller ones are compared by their reciprocals. `history` is the stable track before the release, oldest first.
 */
function openValueComparison(history, { tolerate, worse }) {
    const usual = (0,rolling_mean/* openRollingMean */.N)();
    const before = (0,rolling_mean/* openRollingMean */.N)();
    const bets = (0,comparison_bets/* openBets */.D)();
    const badness = (value) => worse === "bigger" ? value : 1 / Math.max(value, IDLE * usual.mean, 1 / MOST);
    const remember = (value) => {
        usual.add(value);
        if (worse === "bigger" || usual.mean > 0)
            before.add(badness(value));
    };
    for (const value of history)
        if (isMeasure(value))
            remember(value);
    return {
        get evidence() {
            return bets.capital;
        },
        observe({ canary, stable }) {
            if (!isMeasure(stable))
                return bets.capital;
            // Where small is bad and the stable track has shown nothing but zeros, nothing can be smaller.
            const comparable = isMeasure(canary) && (worse === "bigger" || usual.mean > 0);
            if (comparable)
                bets.bet(Math.min(MOST_AT_ONCE, (0,exchangeable/* eValueOf */.k)(badness(canary), badness(stable), before, tolerate)));
            remember(stable);
            return bets.capital;
        },
    };
}
function isMeasure(value) {
    return value !== null && value >= 0 && value <= MOST;
}
//# sourceMappingURL=compare-values.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/laws/value-limits.js

/** A value out of its limits pauses, once it was out of them in so many intervals in a row as the guards ask for. */
class ValueLimits {
    #objective;
    #needed;
    #out = 0;
    #stands = null;
    constructor(plan, objective) {
        this.#objective = objective;
        this.#needed = Math.max(1, plan.guards.intervals);
    }
    /** An interval without a value neither adds to the row nor ends it: what stood against the one before stands on. */
    observe(value) {
        if (value !== null)
            this.#stands = this.#judge(value);
        return this.#stands;
    }
    #judge(value) {
        const { below, above, name } = this.#objective;
        const high = below !== null && value >= below;
        const low = above !== null && value <= above;
        this.#out = high || low ? this.#out + 1 : 0;
        if (this.#out < this.#needed)
            return null;
        const limit = high ? `not below ${(0,in_words/* inFigures */.Nh)(below)}` : `not above ${(0,in_words/* inFigures */.Nh)(above ?? 0)}`;
        return {
            code: "canary.out-of-limits",
            does: "pause",
            path: ["rollout", "objectives", name],
            says: `it is ${(0,in_words/* inFigures */.Nh)(value)}, ${limit}${this.#out > 1 ? `, for ${this.#out} intervals in a row` : ""}`,
            status: "unmet",
        };
    }
}
//# sourceMappingURL=value-limits.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/objectives/judge-values.js



/** Opens the judge of an objective that is a value. `series` as it begins: so many intervals of it are from before the release. */
function openValuesJudge(plan, objective, { stable }, before) {
    const limits = new ValueLimits(plan, objective);
    const data = new no_data/* NoData */.Y(plan, objective);
    const worse = objective.below === null ? "smaller" : "bigger";
    const comparison = stable === null ? null : openValueComparison(stable.slice(0, before), { tolerate: objective.tolerate, worse });
    return (series, place, { allTraffic }) => {
        const pair = { canary: series.canary[place] ?? null, stable: series.stable?.[place] ?? null };
        const released = pair.canary ?? (allTraffic ? pair.stable : null);
        const alarms = [limits.observe(released), data.observe(released === null ? "missing" : "sample")];
        return { found: alarms.filter((alarm) => alarm !== null), weight: comparison?.observe(pair) ?? null };
    };
}
//# sourceMappingURL=judge-values.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/steps-begun.js
var steps_begun = __webpack_require__(36220);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/objectives/judge-objective.js




/** Judges an objective interval by interval: its laws, and its comparison with the stable track. */
function judgeObjective(plan, objective, series, where) {
    return openObjectiveJudge(plan, objective, series, where.grid.first)(series, where);
}
/**
 * Opens the judge of an objective, which goes on where it was when it is asked again: for lists that begin as those before
 * did, and steps that began since.
 */
function openObjectiveJudge(plan, objective, opening, first) {
    const judge = judgeOf(plan, objective, opening, 1 - first);
    const alarmOf = evidenceAlarm(plan, objective);
    const evidence = [];
    const alarms = [];
    return (series, { grid, begun }) => {
        const stageOf = (0,steps_begun/* openStages */.c)(plan, begun);
        // What was judged before is passed over.
        if (alarms.length > 0)
            stageOf(alarms.length);
        for (let interval = alarms.length + 1; interval <= grid.until; interval += 1) {
            const { found, weight } = judge(series, interval - grid.first, stageOf(interval));
            const compared = weight === null ? null : alarmOf(weight);
            if (weight !== null)
                evidence.push(weight);
            const all = compared === null ? found : [...found, compared];
            alarms.push(all.length === 0 ? NONE : all);
        }
        return { evidence: series.stable === null ? null : evidence, alarms };
    };
}
const NONE = [];
function judgeOf(plan, objective, opening, before) {
    if (opening.kind === "counts") {
        const judge = openCountsJudge(plan, objective, opening, before);
        return (series, place, stage) => (series.kind === "counts" ? judge(series, place, stage) : judge_objective_NOTHING);
    }
    const judge = openValuesJudge(plan, objective, opening, before);
    return (series, place, stage) => (series.kind === "value" ? judge(series, place, stage) : judge_objective_NOTHING);
}
// A series of another kind is another objective's: whoever remembers judges opens a new one for it.
const judge_objective_NOTHING = { found: NONE, weight: null };
/** More than this says nothing more. */
const MOST_SHOWN = 1_000_000;
/** What evidence so far says: at the plan's bars it pauses, or rolls back. Measured by simulation, never guaranteed. */
function evidenceAlarm({ bars }, { name, tolerate }) {
    return (evidence) => {
        if (evidence < bars.pause)
            return null;
        const isFault = evidence >= bars.rollBack;
        return {
            code: isFault ? "canary.worse" : "canary.seems-worse",
            does: isFault ? "roll-back" : "pause",
            path: ["rollout", "objectives", name],
            says: `the canary is worse than the stable track by more than ${tolerate}x: evidence ${evidence > MOST_SHOWN ? "over a million" : (0,in_words/* inFigures */.Nh)(Math.floor(evidence))} of ${(0,in_words/* inFigures */.Nh)(bars.rollBack)}`,
            status: "unmet",
        };
    };
}
//# sourceMappingURL=judge-objective.js.map

/***/ }),

/***/ 90285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ judgeSeries),
/* harmony export */   IV: () => (/* binding */ coursesOf)
/* harmony export */ });
/* unused harmony export firstOf */
/* harmony import */ var _judge_objective_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93970);

/**
 * Judges every interval after the release up to `grid.until`. The same lists give the same answer, whether they were read
 * in one go or piece by piece. Objectives of the plan that have no series are left to the caller: nobody could read them.
 */
function coursesOf(plan, series, where, judge) {
    const courses = new Map();
    for (const objective of plan.objectives) {
        const one = series.get(objective.name);
        if (one !== undefined)
            courses.set(objective.name, judge(plan, objective, one, where));
    }
    return courses;
}
/** Judges every interval in one go, and says when the first of them would have paused the rollout or rolled it back. */
function judgeSeries(plan, series, where) {
    const courses = coursesOf(plan, series, where, _judge_objective_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeObjective */ .t);
    return { courses, firstPause: firstOf(courses, "pause"), firstRollBack: firstOf(courses, "roll-back") };
}
/** The earliest alarm that does so; of one interval, that of the plan's first objective. */
function firstOf(courses, does) {
    let first = null;
    for (const { alarms } of courses.values()) {
        const place = alarms.findIndex((some) => some.some((alarm) => alarm.does === does));
        const alarm = alarms[place]?.find((one) => one.does === does);
        if (alarm !== undefined && (first === null || place + 1 < first.interval))
            first = { ...alarm, interval: place + 1 };
    }
    return first;
}
//# sourceMappingURL=judge-series.js.map

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

/***/ 57554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dE: () => (/* binding */ blindSpots),
  cT: () => (/* binding */ firstBlind),
  t7: () => (/* binding */ trafficOf),
  bk: () => (/* binding */ visibleInWords),
  a8: () => (/* binding */ visibleRatio),
  v1: () => (/* binding */ visibleRatios)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/compare-counts.js
var compare_counts = __webpack_require__(40471);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/count-quantile.js
/** Counts with greater means are near enough to normal for a correction by their skewness to do. */
const SMALL = 40;
/** Where bad events come in few great bursts, the tail has no end worth waiting for. */
const MOST = 1000;
/** Less dispersion than this is none: the counts are Poisson's. */
const INDEPENDENT = 1.001;
/**
 * The quantile at `u`, 0 to 1, of a count with this mean and this ratio of variance to mean: Poisson's or, with more dispersion,
 * the negative binomial's.
 */
function countQuantile(mean, dispersion, u) {
    return mean < SMALL ? addedUp(mean, dispersion, u) : corrected(mean, Math.max(1, dispersion), u);
}
function addedUp(mean, dispersion, u) {
    const clumped = dispersion > INDEPENDENT;
    const size = clumped ? mean / (dispersion - 1) : 0;
    let probability = clumped ? dispersion ** -size : Math.exp(-mean);
    let below = probability;
    let count = 0;
    while (below < u && count < MOST) {
        probability *= clumped ? ((size + count) / (count + 1)) * (1 - 1 / dispersion) : mean / (count + 1);
        count += 1;
        below += probability;
    }
    return count;
}
/** Cornish and Fisher's expansion to its first term. */
function corrected(mean, dispersion, u) {
    const z = normalQuantile(u);
    const skewness = (2 * dispersion - 1) / Math.sqrt(dispersion * mean);
    return Math.max(0, Math.round(mean + Math.sqrt(dispersion * mean) * (z + (skewness * (z * z - 1)) / 6)));
}
/** To 0.0005: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23. */
function normalQuantile(u) {
    const tail = Math.min(Math.max(u, 1e-9), 1 - 1e-9);
    if (tail > 0.5)
        return -normalQuantile(1 - tail);
    const t = Math.sqrt(-2 * Math.log(tail));
    const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
    return numerator / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
}
//# sourceMappingURL=count-quantile.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/has-events.js
var has_events = __webpack_require__(85827);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/dispersion.js
var dispersion = __webpack_require__(91099);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/detectable-ratio.js




/** Greater ratios are not looked for. */
const MOST_RATIO = 20;
/** Exact to five percent at most, between `detect` and either end. */
const HALVINGS = 6;
/** The part of the golden ratio by which quantiles are stepped through, so that few intervals already hold all of them evenly. */
const GOLDEN = 0.6180339887498949;
/** What four in five canaries exceed lies 0.84 deviations below the mean; more, as not all intervals tell as much: measured. */
const SHORT_BY = 1;
/**
 * The smallest ratio of canary to stable that this traffic could have shown, as a multiple of the stable rate or of `least` where
 * that is more (a multiple of nearly nothing would be nothing that anybody minds): for which the evidence would have reached the bar
 * with a probability of about 80%; null where none up to 20 or `detect` would. Plausible counts of a canary that is so much worse are laid
 * over the intervals as they were, less what four in five canaries exceed: no simulation, so always the same answer. It is at
 * most `detect` where `couldShow` is true.
 */
function detectableRatio(history, pairs, how) {
    const shown = openShown(history, pairs, how);
    const isShown = shown(how.detect);
    if (!isShown && (how.detect >= MOST_RATIO || !shown(MOST_RATIO)))
        return null;
    let [low, high] = isShown ? [0, Math.log(how.detect)] : [Math.log(how.detect), Math.log(MOST_RATIO)];
    for (let i = 0; i < HALVINGS; i += 1) {
        const middle = (low + high) / 2;
        if (shown(Math.exp(middle)))
            high = middle;
        else
            low = middle;
    }
    return Math.min(isShown ? how.detect : MOST_RATIO, Math.exp(high));
}
/** Whether this traffic could have shown `detect`: a fraction of the work of finding the smallest ratio. */
function couldShow(history, pairs, how) {
    return openShown(history, pairs, how)(how.detect);
}
function openShown(history, pairs, { tolerate, bar, least }) {
    const stable = pairs.map((pair) => pair.stable);
    const known = (0,dispersion/* spreadOf */.j)([...history, ...stable]);
    if (known.total === 0)
        return () => false;
    // With no bad event at all, half of one is as much as could have been missed.
    const rate = Math.max(least, Math.max(known.bad, 0.5) / known.total);
    const perInterval = known.total / known.intervals;
    const clumping = Math.max(0, known.dispersion - 1) / perInterval;
    // Two of three orders of the quantiles decide: a single one would hang on which count comes first.
    return (ratio) => {
        const worse = Math.min(1, ratio * rate);
        const seen = (from) => {
            const comparison = (0,compare_counts/* openCountComparison */.B)(history, { tolerate });
            return plausible(pairs, { rate: worse, clumping, from }).some((pair) => comparison.observe(pair) >= bar);
        };
        const [first, second] = [seen(0), seen(1 / 3)];
        return first === second ? first : seen(2 / 3);
    };
}
/** The intervals with counts of a canary with such a rate: in each another quantile, evenly over all. */
function plausible(pairs, { rate, clumping, from }) {
    let [total, weighted] = [0, 0];
    for (const { canary } of pairs) {
        if (!(0,has_events/* hasEvents */.u)(canary))
            continue;
        total += canary.total;
        weighted += canary.total * (1 + clumping * canary.total);
    }
    const short = total === 0 ? 0 : (SHORT_BY * Math.sqrt(rate * weighted)) / (rate * total);
    const seen = rate * Math.max(0, 1 - short);
    return pairs.map(({ canary, stable }, i) => {
        if (!(0,has_events/* hasEvents */.u)(canary))
            return { canary, stable };
        const mean = canary.total * seen;
        const bad = countQuantile(mean, 1 + clumping * canary.total, (from + (i + 1) * GOLDEN) % 1);
        return { canary: { bad: Math.min(canary.total, bad), total: canary.total }, stable };
    });
}
//# sourceMappingURL=detectable-ratio.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/steps/blind-spots.js


/**
 * The smallest multiple of the stable track that an objective's traffic could have shown so far, with 80% power; null where it
 * could have shown none. Undefined where nothing is compared by counts: laws and limits alone hold there.
 */
function visibleRatio(plan, objective, series, grid) {
    const traffic = trafficOf(series, grid);
    if (traffic === null)
        return undefined;
    const { history, pairs } = traffic;
    return detectableRatio(history, pairs, barOf(plan, objective));
}
/** So small a part of the budget is what `detect` is a multiple of at least: a service without errors has no rate to multiply. */
const PART_OF_BUDGET = 0.1;
function barOf({ bars }, { tolerate, detect, budget }) {
    return { tolerate, detect, bar: bars.rollBack, least: PART_OF_BUDGET * (budget ?? 0) };
}
/** What is compared of an objective; null where nothing is, by counts. */
function trafficOf(series, { first, until }) {
    if (series.kind !== "counts" || series.stable === null)
        return null;
    const { canary, stable } = series;
    const pairs = [];
    for (let place = 1 - first; place <= until - first; place += 1) {
        pairs.push({ canary: canary[place] ?? null, stable: stable[place] ?? null });
    }
    return { history: stable.slice(0, 1 - first), pairs };
}
/**
 * What is visible of the first objective that is still blind; empty where none is. To ask it of a step that waits takes a
 * fraction of the time that the smallest ratios of all objectives do.
 */
function firstBlind(plan, read, grid) {
    for (const objective of plan.objectives) {
        const { name } = objective;
        const series = read.get(name);
        const traffic = series === undefined ? null : trafficOf(series, grid);
        if (series === undefined || traffic === null)
            continue;
        const { history, pairs } = traffic;
        if (couldShow(history, pairs, barOf(plan, objective)))
            continue;
        const ratio = visibleRatio(plan, objective, series, grid);
        return ratio === undefined ? NOTHING : new Map([[name, ratio]]);
    }
    return NOTHING;
}
const NOTHING = new Map();
/** The smallest ratio that could have been seen, for each objective that is compared by counts. */
function visibleRatios(plan, read, grid) {
    return new Map(plan.objectives.flatMap((objective) => {
        const series = read.get(objective.name);
        const visible = series === undefined ? undefined : visibleRatio(plan, objective, series, grid);
        return visible === undefined ? [] : [[objective.name, visible]];
    }));
}
/** The objectives whose fault, as the policy wants it detected, this traffic could not have shown: nothing passes blind. */
function blindSpots(plan, visible, { until }) {
    return plan.objectives.flatMap(({ name, detect }) => {
        const ratio = visible.get(name);
        if (ratio === undefined || (ratio !== null && ratio <= detect))
            return [];
        const says = `${visibleInWords(ratio, detect)}, and the policy wants ${detect}x detected`;
        const path = ["rollout", "objectives", name, "detect"];
        const next = "look at the canary by other means, or let the policy give it more traffic or a longer `window`";
        return [{ code: "canary.blind", does: "pause", path, says, status: "unknown", interval: until, next }];
    });
}
/** What a traffic could have shown, for people; `beside` what it should have. */
function visibleInWords(ratio, beside) {
    return `this traffic could have shown ${ratio === null ? `no difference up to ${MOST_RATIO}x` : `${(0,in_words/* inTimes */.gL)(ratio, beside)} at the smallest`}`;
}
//# sourceMappingURL=blind-spots.js.map

/***/ }),

/***/ 36220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ begunOnSchedule),
/* harmony export */   c: () => (/* binding */ openStages)
/* harmony export */ });
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39192);

/** Answers for intervals in rising order, from the first after the release on. */
function openStages(plan, begun) {
    let place = -1;
    return (interval) => {
        let begins = false;
        for (let next = begun[place + 1]; next !== undefined && next.from <= interval; next = begun[place + 1]) {
            place += 1;
            begins = true;
        }
        const step = begun[place]?.step ?? 0;
        return { step, begins, allTraffic: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .shareIn */ .d)(plan, step) === 1, released: step >= plan.steps.length };
    };
}
/** The steps as they begin where nothing holds them up: one window after the other. */
function begunOnSchedule(plan) {
    return [...plan.steps.keys()].map((step) => ({ step, from: 1 + step * plan.window }));
}
//# sourceMappingURL=steps-begun.js.map

/***/ })

};
