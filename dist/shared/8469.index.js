export const id = 8469;
export const ids = [8469,625];
export const modules = {

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  canaryJudge: () => (/* binding */ canaryJudge)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/nearest-word.js
var nearest_word = __webpack_require__(22521);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/timed-grid.js
var timed_grid = __webpack_require__(65733);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/interval-row.js

/** Reads a row, or says what is wrong with it and where. */
function intervalRow(raw, file, line) {
    const wrong = (says, next) => badRow(file, line, says, next);
    const time = numberOf(raw.time);
    if (time === null || !Number.isFinite(time)) {
        throw wrong("`time` is no number", "write the seconds from the release, negative before it");
    }
    const { track, objective } = raw;
    if (track !== "canary" && track !== "stable") {
        throw wrong("`track` is neither `canary` nor `stable`", "write one of them");
    }
    if (typeof objective !== "string" || objective === "") {
        throw wrong("`objective` is empty", "write the objective's name in the policy");
    }
    return { run: runOf(raw.run, wrong), time, track, objective, counts: countsOf(raw, wrong) };
}
/** An error of a line of a file. */
function badRow(file, line, says, next) {
    return new src_error/* SignalboxError */.k("canary.bad-file", `${file}:${line}: ${says}`, { next });
}
function runOf(run, wrong) {
    if (run === undefined || run === null || run === "")
        return null;
    if (typeof run === "number")
        return String(run);
    if (typeof run === "string")
        return run;
    throw wrong("`run` is neither a text nor a number", "write the rollout's name");
}
/** An interval of which either number is missing, or is none that a counter can show, has no sample. */
function countsOf({ bad, total }, wrong) {
    if (isEmpty(bad) || isEmpty(total))
        return null;
    const counts = { bad: numberOf(bad), total: numberOf(total) };
    if (counts.bad === null || counts.total === null) {
        throw wrong("`bad` or `total` is no number", "write the counters' increases in the interval, or leave both empty");
    }
    const { bad: badCount, total: totalCount } = counts;
    if (!Number.isFinite(badCount) || !Number.isFinite(totalCount))
        return null;
    if (badCount < 0 || totalCount < 0) {
        throw wrong("`bad` or `total` is negative", "write increases: a counter that began anew increased by its new value");
    }
    return { bad: badCount, total: totalCount };
}
function isEmpty(value) {
    return value === undefined || value === null || value === "";
}
const NAMED = new Map([
    ["nan", Number.NaN],
    ["inf", Number.POSITIVE_INFINITY],
    ["+inf", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
]);
/** A number as JSON or text; `NaN` and `Inf` are what metrics systems answer too. */
function numberOf(value) {
    if (typeof value === "number")
        return value;
    if (typeof value !== "string")
        return null;
    const named = NAMED.get(value.trim().toLowerCase());
    if (named !== undefined)
        return named;
    return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value) ? Number(value) : null;
}
//# sourceMappingURL=interval-row.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/blind-spots.js + 2 modules
var blind_spots = __webpack_require__(57554);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-series.js
var judge_series = __webpack_require__(90285);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/steps-begun.js
var steps_begun = __webpack_require__(36220);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/runs.js
/** Gathers rows of any order into their rollouts, which keep the order in which they first appear. */
function openRuns() {
    const runs = new Map();
    return {
        add({ run: name, time, track, objective, counts }, line) {
            let run = runs.get(name);
            if (run === undefined)
                runs.set(name, (run = { name, samples: new Map() }));
            const key = keyOf(objective, track);
            let samples = run.samples.get(key);
            if (samples === undefined)
                run.samples.set(key, (samples = { times: [], lines: [], counts: [] }));
            samples.times.push(time);
            samples.lines.push(line);
            samples.counts.push(counts);
        },
        all: () => [...runs.values()],
    };
}
/** The names of the objectives that a rollout has samples of. */
function objectivesOf({ samples }) {
    return new Set([...samples.keys()].map((key) => key.slice(key.indexOf(":") + 1)));
}
function keyOf(objective, track) {
    return `${track}:${objective}`;
}
/** The smallest distance between two times of a rollout, in seconds; null where there are not two. */
function spacingOf({ samples }) {
    const times = [...new Set([...samples.values()].flatMap(({ times: some }) => some))].toSorted((a, b) => a - b);
    let smallest = null;
    for (const [i, time] of times.entries()) {
        const before = times[i - 1];
        if (before !== undefined && (smallest === null || time - before < smallest))
            smallest = time - before;
    }
    return smallest;
}
/** The first and the last interval that a rollout has rows for. */
function reachOf({ samples }, intervalSeconds) {
    let [first, last] = [0, 0];
    for (const { times } of samples.values()) {
        for (const time of times) {
            const interval = intervalAt(time, intervalSeconds);
            first = Math.min(first, interval);
            last = Math.max(last, interval);
        }
    }
    return { first, last };
}
/** The interval whose end is at or next after a time. */
function intervalAt(time, intervalSeconds) {
    return Math.ceil(time / intervalSeconds - 1e-9) + 0;
}
/** The line of a row whose time, track and objective a row before it has too; null where each is there once. */
function rowThereTwice({ samples }) {
    for (const { times, lines } of samples.values()) {
        const seen = new Set();
        for (const [i, time] of times.entries()) {
            if (seen.has(time))
                return lines[i] ?? null;
            seen.add(time);
        }
    }
    return null;
}
/**
 * An objective's counts on the grid. Rows of a finer grid are added up, as increases are. An objective without any row is one
 * that nobody has data of.
 */
function seriesOf({ samples }, objective, grid) {
    const listOf = (track) => listed(samples.get(keyOf(objective, track)), grid);
    return { kind: "counts", canary: listOf("canary"), stable: listOf("stable"), edges: [] };
}
function listed(samples, { intervalSeconds, first, until }) {
    const list = Array.from({ length: until - first + 1 }).fill(null);
    for (const [i, time] of (samples?.times ?? []).entries()) {
        const place = intervalAt(time, intervalSeconds) - first;
        const counts = samples?.counts[i] ?? null;
        const before = list[place] ?? null;
        if (counts === null)
            continue;
        list[place] = before === null ? counts : { bad: before.bad + counts.bad, total: before.total + counts.total };
    }
    return list;
}
//# sourceMappingURL=runs.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/judge-run.js





/** Judges one rollout of a file as a watch would have, its steps one window after the other. */
function judgeRun(policy, run, intervalSeconds) {
    const whole = (0,rollout_plan/* planOf */.X)(policy, intervalSeconds);
    // A file holds counts: values are left out, and whoever asks is told.
    const plan = { ...whole, objectives: whole.objectives.filter(({ budget }) => budget !== null) };
    const { first, last } = reachOf(run, intervalSeconds);
    const grid = { intervalSeconds, first, until: last };
    const series = new Map(plan.objectives.map(({ name }) => [name, seriesOf(run, name, grid)]));
    const judged = (0,judge_series/* judgeSeries */.BC)(plan, series, { grid, begun: (0,steps_begun/* begunOnSchedule */.E)(plan) });
    const standing = [...judged.courses.values()].flatMap(({ alarms }) => alarms[last - 1] ?? []);
    const isBad = judged.firstRollBack !== null || standing.some(({ status }) => status === "unmet");
    const blind = isBad ? null : whyBlind(plan, series, grid, standing);
    const told = (mark) => mark === null ? null : { time: mark.interval * intervalSeconds, objective: mark.path[2] ?? "", reason: mark.says };
    return {
        run: run.name,
        verdict: isBad ? "hold" : blind === null ? "go" : "unknown",
        firstPause: told(judged.firstPause),
        firstRollBack: told(judged.firstRollBack),
        ...(blind === null ? {} : { blind }),
    };
}
/** Nothing after the release, nothing at its end, or nothing that could have shown a fault: nothing passes blind. */
function whyBlind(plan, series, grid, standing) {
    if (plan.objectives.length === 0)
        return "the policy names no objective";
    if (grid.until < 1)
        return "nothing is told of it after the release";
    const [first] = standing.length > 0 ? standing : (0,blind_spots/* blindSpots */.dE)(plan, (0,blind_spots/* visibleRatios */.v1)(plan, series, grid), grid);
    return first === undefined ? null : `${first.path[2] ?? "the rollout"}: ${first.says}`;
}
//# sourceMappingURL=judge-run.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/csv-line.js
/** The fields of one line of CSV (RFC 4180, without line breaks in fields); null where a quote is left open or out of place. */
function csvFields(line) {
    if (!line.includes('"'))
        return line.split(",");
    const fields = [];
    for (let at = 0; at <= line.length;) {
        if (line[at] !== '"') {
            const end = line.indexOf(",", at);
            const field = end === -1 ? line.slice(at) : line.slice(at, end);
            if (field.includes('"'))
                return null;
            fields.push(field);
            at = end === -1 ? line.length + 1 : end + 1;
            continue;
        }
        const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(line.slice(at));
        if (quoted === null)
            return null;
        const [whole, inner = "", separator] = quoted;
        fields.push(inner.replaceAll('""', '"'));
        at += whole.length;
        if (separator === "")
            return fields;
    }
    return fields;
}
//# sourceMappingURL=csv-line.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/lines-of.js

/**
 * The lines of a file of text, without their ends and without a byte order mark; null for one that is longer than `most`
 * characters, of which no more is read. Only line feeds end a line, with or without a carriage return: JSON's texts may hold the other
 * separators of Unicode. Throws where the file cannot be read.
 */
async function* linesOf(file, most) {
    let rest = "";
    let isFirst = true;
    for await (const chunk of (0,external_node_fs_.createReadStream)(file, "utf8")) {
        const parts = `${rest}${String(chunk)}`.split("\n");
        rest = parts.pop() ?? "";
        for (const part of parts) {
            yield part.length > most ? null : bare(part, isFirst);
            isFirst = false;
        }
        if (rest.length > most) {
            yield null;
            return;
        }
    }
    if (rest !== "")
        yield bare(rest, isFirst);
}
function bare(line, isFirst) {
    const text = line.endsWith("\r") ? line.slice(0, -1) : line;
    return isFirst ? text.replace(/^\uFEFF/, "") : text;
}
//# sourceMappingURL=lines-of.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/read-rows.js




/** A longer line is no row of such a file, and would fill the memory. */
const LONGEST_LINE = 100_000;
const NEEDED = ["time", "track", "objective", "bad", "total"];
/**
 * Reads a file of intervals to its end and hands out its rows: CSV with a line of column names, or JSON Lines. `file` is told
 * in errors. Throws what is wrong, with its line.
 */
async function readRows(file, each) {
    let read = null;
    let line = 0;
    try {
        for await (const text of linesOf(file, LONGEST_LINE)) {
            line += 1;
            if (text === null)
                throw badRow(file, line, "the line is too long", "write one interval a line");
            if (text.trim() === "")
                continue;
            if (read !== null) {
                each(intervalRow(read(text, line), file, line), line);
            }
            else if (text.trimStart().startsWith("{")) {
                read = (one, at) => jsonRow(one, file, at);
                each(intervalRow(read(text, line), file, line), line);
            }
            else {
                read = csvReader(text, file, line);
            }
        }
    }
    catch (error) {
        if (error instanceof src_error/* SignalboxError */.k)
            throw error;
        throw unreadable(file, error);
    }
    if (read === null)
        throw unreadable(file, null);
}
function unreadable(file, cause) {
    const says = cause === null ? `\`${file}\` is empty` : `\`${file}\` cannot be read`;
    return new src_error/* SignalboxError */.k("canary.bad-file", says, {
        next: `name a file of CSV or JSON Lines with ${NEEDED.map((name) => `\`${name}\``).join(", ")} and, for several rollouts, \`run\``,
        cause,
    });
}
function jsonRow(text, file, line) {
    const value = parsed(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        throw badRow(file, line, "the line is no object of JSON", "write one object a line, as JSON Lines has it");
    }
    const { run, time, track, objective, bad, total } = value;
    return { run, time, track, objective, bad, total };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function csvReader(head, file, headLine) {
    const names = (csvFields(head) ?? []).map((name) => name.trim());
    const missing = NEEDED.filter((name) => !names.includes(name));
    if (missing.length > 0) {
        const says = `the first line names no column ${missing.map((name) => `\`${name}\``).join(", ")}`;
        throw badRow(file, headLine, says, "begin with a line such as `run,time,track,objective,bad,total`");
    }
    const place = (name) => names.indexOf(name);
    const [run, time, track] = [place("run"), place("time"), place("track")];
    const [objective, bad, total] = [place("objective"), place("bad"), place("total")];
    return (text, line) => {
        const fields = csvFields(text);
        if (fields === null || fields.length !== names.length) {
            throw badRow(file, line, `the line does not have ${names.length} fields`, "write a field for each column");
        }
        return {
            run: fields[run],
            time: fields[time],
            track: fields[track]?.trim(),
            objective: fields[objective]?.trim(),
            bad: fields[bad]?.trim(),
            total: fields[total]?.trim(),
        };
    };
}
//# sourceMappingURL=read-rows.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/judge-file/judge-file.js








/**
 * Judges the rollouts of a file of intervals, each to its end, in the order of the file. The intervals are the policy's, or the
 * file's own where those are longer. Throws what is wrong with the file before it judges the first.
 */
async function judgeFile(loaded, file, each) {
    const runs = openRuns();
    await readRows(file, (row, line) => runs.add(row, line));
    const { policy } = loaded;
    const all = runs.all();
    if (all.length === 0) {
        throw new src_error/* SignalboxError */.k("canary.bad-file", `\`${file}\` has no intervals below its first line`, {
            next: "write a row for each objective, track and interval",
        });
    }
    const intervals = (0,duration/* secondsOf */.TM)(policy.rollout.interval);
    const grids = all.map((run) => {
        insistKnown(run, loaded, file);
        const twice = rowThereTwice(run);
        if (twice !== null) {
            const says = "there is another row of this time, track and objective";
            throw badRow(file, twice, says, "write each once, or name rollouts apart with `run`");
        }
        const intervalSeconds = Math.max(intervals, spacingOf(run) ?? 0);
        insistReach(run, intervalSeconds, file);
        return { run, intervalSeconds };
    });
    for (const { run, intervalSeconds } of grids)
        each(judgeRun(policy, run, intervalSeconds));
}
/** The policy's objectives that no file can hold: queries of a value. They are not judged. */
function notInFiles({ policy }) {
    return Object.entries(policy.rollout.objectives).flatMap(([name, { query }]) => (query === undefined ? [] : [name]));
}
// Times since 1970 would reach further than any rollout.
function insistReach(run, intervalSeconds, file) {
    const { first, last } = reachOf(run, intervalSeconds);
    if (last - first <= timed_grid/* MOST_INTERVALS */.j)
        return;
    const says = `\`${file}\` has a rollout of more than ${timed_grid/* MOST_INTERVALS */.j} intervals of ${intervalSeconds} s`;
    throw new src_error/* SignalboxError */.k("canary.bad-file", says, {
        next: "write `time` in seconds from the release, and name rollouts apart with `run`",
    });
}
/** What the policy does not count cannot be judged by it, and must not be left out unseen. */
function insistKnown(run, { policy, file: policyFile }, file) {
    const { objectives } = policy.rollout;
    const names = Object.keys(objectives);
    for (const name of objectivesOf(run)) {
        const objective = Object.hasOwn(objectives, name) ? objectives[name] : undefined;
        if (objective !== undefined && objective.query === undefined)
            continue;
        const near = (0,nearest_word/* nearestWord */.z)(name, names);
        const says = objective === undefined
            ? `\`${file}\` has the objective \`${name.slice(0, 100)}\`, which \`${policyFile}\` does not have`
            : `\`${file}\` counts \`${name}\`, which is a query of a value in \`${policyFile}\``;
        throw new src_error/* SignalboxError */.k("canary.unknown-objective", says, {
            next: near === null ? "name the objectives as the policy does" : `did you mean \`${near}\`?`,
        });
    }
}
//# sourceMappingURL=judge-file.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/systems/lib/src/git/open-git.js + 3 modules
var open_git = __webpack_require__(74203);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/cli/lib/src/exit-code.js
var exit_code = __webpack_require__(7915);
// EXTERNAL MODULE: ./packages/cli/lib/src/policy-asked.js
var policy_asked = __webpack_require__(25862);
// EXTERNAL MODULE: ./packages/cli/lib/src/show/json.js
var json = __webpack_require__(7685);
// EXTERNAL MODULE: ./packages/cli/lib/src/terminal.js
var terminal = __webpack_require__(73629);
;// CONCATENATED MODULE: ./packages/cli/lib/src/commands/canary-judge.js









/** `signalbox canary judge`: what the policy would have said of the rollouts in a file, each judged to its end. Asks no server. */
async function canaryJudge(directory, file, options, terminal) {
    const { loaded } = await (0,policy_asked/* policyAsked */.p)((0,open_git/* openGit */.z)(directory), options);
    for (const name of notInFiles(loaded))
        terminal.talk(`\`${name}\` is a query of a value, which no file of intervals holds: it is not judged\n`);
    const judged = [];
    await judgeFile(loaded, (0,external_node_path_.resolve)(directory, file), (run) => {
        judged.push(run);
        const { blind: _, ...line } = run;
        terminal.out(options.json === true ? `${(0,json/* jsonOf */.o)(line, 0)}\n` : `${asText(run)}\n`);
    });
    if (options.json !== true && judged.length > 1)
        terminal.out(`${totals(judged)}\n`);
    return (0,exit_code/* exitCodeOf */.F)((0,verdict/* combine */.k)(judged.map(({ verdict }) => verdict)));
}
function asText({ run, verdict, firstPause, firstRollBack, blind }) {
    const marks = [told("paused", firstPause), told("rolled back", firstRollBack)].filter((one) => one !== null);
    const head = run === null ? verdict : `${(0,terminal/* printableLine */.o)(run)}: ${verdict}`;
    // What paused says so itself.
    const why = blind === undefined || marks.length > 0 ? [] : [`nobody can say: ${(0,terminal/* printableLine */.o)(blind)}`];
    return [head, ...marks, ...why].join("\n  ");
}
function told(what, mark) {
    return mark === null
        ? null
        : `${what} ${mark.time} s after the release: ${(0,terminal/* printableLine */.o)(`${mark.objective}: ${mark.reason}`)}`;
}
function totals(judged) {
    const back = judged.filter(({ firstRollBack }) => firstRollBack !== null).length;
    const paused = judged.filter(({ firstPause }) => firstPause !== null).length;
    return `${(0,counted/* counted */.h)(judged.length, "rollout")}: ${back} rolled back, ${paused} paused`;
}
//# sourceMappingURL=canary-judge.js.map

/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/** What a command's exit code says, as in DESIGN: 0 go, 2 hold, 1 unknown or failed. */
function exitCodeOf(verdict) {
    switch (verdict) {
        case "go":
            return 0;
        case "hold":
            return 2;
        case "unknown":
            return 1;
    }
}
//# sourceMappingURL=exit-code.js.map

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

/***/ })

};
