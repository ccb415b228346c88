export const id = 4220;
export const ids = [4220];
export const modules = {

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 91887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ insistNewest),
/* harmony export */   Hg: () => (/* binding */ isDecidedMeanwhile),
/* harmony export */   Ik: () => (/* binding */ insistStillReleased),
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   TQ: () => (/* binding */ isTickSeen),
/* harmony export */   Y7: () => (/* binding */ insistSameGround),
/* harmony export */   iN: () => (/* binding */ isOvertaken),
/* harmony export */   o7: () => (/* binding */ insistNewTick),
/* harmony export */   oo: () => (/* binding */ insistSameSteps),
/* harmony export */   sC: () => (/* binding */ insistHeardOf)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16000);
/* harmony import */ var _signalbox_policy_rollout_plan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39192);
/* harmony import */ var _signalbox_policy_rollout_traffic_share__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62644);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var _journal_heard_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95947);






const OVERTAKEN = "canary.overtaken";
const LEFT_ALONE = "canary.left-alone";
const ENDED = "canary.ended";
const TICK_SEEN = "canary.tick-seen";
const DECIDED_MEANWHILE = "canary.decided-meanwhile";
/** Whether a watch is about what is no longer its own to move or to hold. */
function isOver(error) {
    return error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k && [OVERTAKEN, LEFT_ALONE, ENDED].includes(error.code);
}
/** Whether a later release is watched by now. */
function isOvertaken(error) {
    return error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k && error.code === OVERTAKEN;
}
/** Whether a look has to be made again, since another run decided on the same ground. */
function isDecidedMeanwhile(error) {
    return error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k && error.code === DECIDED_MEANWHILE;
}
/** Whether somebody else made this very look. */
function isTickSeen({ code }) {
    return code === TICK_SEEN;
}
/**
 * Dispatches can come twice: of two looks with one number, one is a look. What was rolled back or has finished may be told
 * again, so that a run that was killed before it moved anything is made good by running it again.
 */
function insistNewTick({ tick: seen, rolledBack, finished }, { tick }) {
    if (tick === null || tick > seen || rolledBack !== null || finished !== null)
        return;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(TICK_SEEN, `look number ${tick} of this watch was made already`, {
        next: `nothing is to be done here: whoever made it goes on, and the next is number ${seen + 1}`,
    });
}
/** What goes on does so on the ground that it was decided on: whoever finds another record reads it, and decides again. */
function insistSameGround(standing, found) {
    if (standing === null ? found.turn === 0 : (0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(standing, found))
        return;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(DECIDED_MEANWHILE, `another run decided meanwhile${lastWordOf(standing)}`, {
        next: "look again: what was decided on the record before is not carried out",
    });
}
function lastWordOf(journal) {
    if (journal !== null && journal.rolledBack !== null)
        return `, and rolled back: ${journal.rolledBack.says}`;
    const last = journal?.events.at(-1);
    return last === undefined ? "" : ` (${last.does}: ${last.says})`;
}
/**
 * What a watch moves is what was released last. One that is run again after a later release began, though it has finished or was
 * held up, would give another candidate its share.
 */
async function insistNewest({ environment, releasedAt }, { journals }) {
    if (!(await journals.isOvertaken(releasedAt)))
        return;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(OVERTAKEN, `a later release is watched in \`${environment}\`: its traffic is not moved`, {
        next: "watch that one; what this watch was about is no longer what the traffic goes to",
    });
}
/**
 * What was released had all traffic when its watch ended: where it has not any more, somebody has taken it back, and whoever runs the
 * watch again does not give it.
 */
function insistStillReleased({ finished, rolledBack }, decision) {
    const goesOn = decision.move === "continue" || decision.move === "promote";
    if (finished === null || rolledBack !== null || decision.finished || !goesOn)
        return;
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(ENDED, `the watch had ended at ${finished.at}, and gives no traffic after that, though it sees now: ${decision.says}`, { next: "look who moved the traffic; to roll the candidate out after all, release it anew" });
}
/** Nobody knows what happened to the traffic since a watch was last heard of, where that is longer ago than it could have lasted. */
function insistHeardOf(journal, { policy }, now) {
    const { intervalSeconds, events, finished, rolledBack } = journal;
    if (finished !== null || rolledBack !== null || events.length === 0)
        return;
    const { steps, patience, watchFor } = (0,_signalbox_policy_rollout_plan__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .X)({ rollout: policy.rollout }, intervalSeconds);
    const longest = (steps.length * patience + watchFor) * intervalSeconds + DAY_SECONDS;
    const silent = Math.floor((now.getTime() - (0,_journal_heard_of_js__WEBPACK_IMPORTED_MODULE_4__/* .heardOf */ ._)(journal)) / 1000);
    if (silent <= longest)
        return;
    const [ago, most] = [silent, longest].map((seconds) => (0,_signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_1__/* .inDuration */ .Cp)(seconds));
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k(LEFT_ALONE, `nothing is on record of this watch for ${ago}, and by its policy it is over or goes on within ${most}: it is not gone on with`, { next: "see by hand where the traffic goes; to roll the candidate out after all, release it anew" });
}
/** For whoever it waits for. */
const DAY_SECONDS = 24 * 60 * 60;
/** The places of begun steps mean nothing among other steps: a step that nobody watched would count as passed. */
function insistSameSteps({ shares, begun, rolledBack, finished }, { policy }) {
    if (begun.length === 0 || rolledBack !== null || finished !== null)
        return;
    const now = (0,_signalbox_policy_rollout_plan__WEBPACK_IMPORTED_MODULE_2__/* .planOf */ .X)({ rollout: policy.rollout }).steps.map(({ share }) => share);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_3__.isDeepStrictEqual)(now, shares))
        return;
    const [was, is] = [shares, now].map((some) => some.map(_signalbox_policy_rollout_traffic_share__WEBPACK_IMPORTED_MODULE_5__/* .trafficInPercent */ .w).join(", "));
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("canary.other-steps", `the watch began with the steps ${was}, and the policy has ${is} now`, {
        next: "put the steps back until the watch is over, or call the rollout off and release anew",
    });
}
//# sourceMappingURL=insist-watch.js.map

/***/ }),

/***/ 95947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ heardOf)
/* harmony export */ });
/** When a watch was last heard of: the newest of what its journal tells, in milliseconds since 1970. */
function heardOf({ releasedAt, lookedAt, events }) {
    const times = [releasedAt, lookedAt ?? releasedAt, ...events.map(({ at }) => at)];
    return Math.max(...times.map((at) => Date.parse(at)));
}
//# sourceMappingURL=heard-of.js.map

/***/ }),

/***/ 20374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ newestJournals),
/* harmony export */   k: () => (/* binding */ journalsOnBranch)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var _records_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44117);
/* harmony import */ var _records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15104);
/* harmony import */ var _watch_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1704);





/** Journals on the branch of records. */
function journalsOnBranch(records, environment, candidate) {
    const all = `watches/${slugOf(environment)}`;
    const folder = `${all}/${slugOf(candidate)}`;
    return {
        async read() {
            return (await (0,_records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, folder)).map((file) => insistSame((0,_records_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(_watch_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .WatchJournalSchema */ .I, file)));
        },
        async change(releasedAt, change) {
            const path = `${folder}/${fileOf(releasedAt)}`;
            let result = null;
            const written = (standing) => {
                result = change(standing === null ? null : insistSame((0,_records_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(_watch_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .WatchJournalSchema */ .I, { path, text: standing })));
                return `${JSON.stringify(result, null, 2)}\n`;
            };
            await (0,_records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .writeRecord */ .rh)(records, path, written, `watch(${slugOf(environment)}): ${slugOf(candidate)}\n`);
            if (result !== null)
                return result;
            throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("canary.not-recorded", "the watch was not put on record", { next: "run it again" });
        },
        async isOvertaken(releasedAt) {
            const mine = fileOf(releasedAt);
            const times = (await (0,_records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPaths */ .Oq)(records, all)).map((path) => path.slice(path.lastIndexOf("/") + 1));
            return times.some((time) => TIME.test(time) && time > mine);
        },
    };
    /** Two names may come to one folder only where somebody made it so by hand. */
    function insistSame(journal) {
        if (journal.environment === environment && journal.candidate === candidate)
            return journal;
        throw otherWatch(folder);
    }
}
/** The journals of what was released last in an environment: one, but for two releases in one second. Throws where nobody could say. */
async function newestJournals(records, environment) {
    const all = `watches/${slugOf(environment)}`;
    const parts = (await (0,_records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .recordPaths */ .Oq)(records, all)).map((path) => {
        const cut = path.lastIndexOf("/");
        return { path, folder: path.slice(0, cut), time: path.slice(cut + 1) };
    });
    const watches = parts.filter(({ time }) => TIME.test(time));
    const newest = watches.reduce((last, { time }) => (time > last ? time : last), "");
    const found = [];
    for (const { path, folder } of watches.filter(({ time }) => time === newest)) {
        const file = (await (0,_records_records_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(records, folder)).find((one) => one.path === path);
        if (file === undefined)
            continue;
        const journal = (0,_records_parsed_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedRecord */ .l)(_watch_journal_js__WEBPACK_IMPORTED_MODULE_4__/* .WatchJournalSchema */ .I, file);
        if (journal.environment !== environment)
            throw otherWatch(all);
        found.push(journal);
    }
    return found;
}
function otherWatch(folder) {
    return new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("canary.other-watch", "the record of this watch is about another one", {
        next: `look at \`${folder}\` on the branch of records`,
    });
}
/** Times of releases are as long as each other, and in order as text. */
function fileOf(releasedAt) {
    return `${releasedAt.replaceAll(/[^0-9TZ]/g, "")}.json`;
}
const TIME = /^\d{8}T\d{6}Z\.json$/;
/** A name as a part of a path: as it is where it is harmless, else what of it is, with a digest that keeps it apart. */
function slugOf(name) {
    if (/^[a-z0-9][a-z0-9.-]{0,79}$/.test(name) && !name.includes(".."))
        return name;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(name).digest("hex").slice(0, 12);
    const harmless = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .slice(0, 40)
        .replaceAll(/^-+|-+$/g, "");
    return harmless === "" ? digest : `${harmless}-${digest}`;
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 1704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ newJournal),
/* harmony export */   I: () => (/* binding */ WatchJournalSchema)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_rollout_series__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69102);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);


const EventSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    does: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["begun", "promote", "pause", "resume", "roll-back", "cancelled", "finished"]),
    step: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/**
 * What is on record of a watch: what nobody could find out again from the metrics, so that whoever goes on with it knows what
 * was decided before.
 */
const WatchJournalSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    watch: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("signalbox-watch/1"),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    releasedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(),
    /** The grid's; a policy that changes it meanwhile does not change a watch that has begun. */
    intervalSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    /** The shares of its steps: what begun steps are places of. */
    shares: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)),
    /** What the controller calls the candidate; null before it was asked. */
    revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    begun: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_signalbox_policy_rollout_series__WEBPACK_IMPORTED_MODULE_0__/* .BegunSchema */ .$N),
    /** The newest step was handed to the workflow, which moves the traffic, and nobody has looked since. */
    handedOver: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Of each objective that the newest look could not read: the newest interval before its silence began. */
    lastRead: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr()),
    rolledBack: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    /** How often a look wrote it: of two decisions, the one of the later turn came later. */
    turn: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0),
    /** The highest tick that looked; a tick that comes twice looks once. */
    tick: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** When it was last written; a look that adds nothing writes nothing. */
    lookedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$().nullable().default(null),
    /** How it ended; a watch that waits for a person has not. */
    finished: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ at: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$(), interval: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(), move: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
    events: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(EventSchema),
});
/** A journal that begins. */
function newJournal(about) {
    return {
        watch: "signalbox-watch/1",
        ...about,
        revision: null,
        begun: [],
        handedOver: false,
        lastRead: {},
        rolledBack: null,
        turn: 0,
        tick: 0,
        lookedAt: null,
        finished: null,
        events: [],
    };
}
//# sourceMappingURL=watch-journal.js.map

/***/ }),

/***/ 55344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openWatchWorld)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var answer = __webpack_require__(82655);
// EXTERNAL MODULE: ./packages/systems/lib/src/sleep.js
var sleep = __webpack_require__(43834);
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/quoted.js
const MOST = 200;
/** A text from outside, on one line, cut and in backticks. */
function quoted(text) {
    const line = text
        .replaceAll(/[\p{C}\p{Z}]+/gu, " ")
        .replaceAll("`", "'")
        .trim();
    return `\`${line.length > MOST ? `${line.slice(0, MOST)}…` : line}\``;
}
//# sourceMappingURL=quoted.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/steer.js

/** Somebody who writes the same object all the time is not fought for longer. */
const MOST_WRITES = 12;
/** Looks, does what `plan` says, and looks again, until it is as wanted, cannot be, or takes too long. */
async function steer(kubernetes, look, plan, { lookEverySeconds = 1, looks = 30 }, signal) {
    let written = false;
    let unclear = false;
    let writes = 0;
    let waits = 0;
    for (;;) {
        const seen = await look(signal);
        if (!seen.known)
            return unseen(seen, written || unclear);
        const course = plan(seen.value);
        switch (course.kind) {
            case "arrived":
                return {
                    state: written || unclear ? "done" : "already-done",
                    says: course.says,
                    next: course.next ?? null,
                };
            case "blocked":
                return { state: written ? "partly-done" : "not-done", says: course.says, next: course.next };
            case "wait":
                waits += 1;
                if (waits >= looks)
                    return { state: "partly-done", says: course.says, next: GOES_ON };
                break;
            case "write": {
                writes += 1;
                if (writes > MOST_WRITES)
                    return contended(written);
                const changed = await write(kubernetes, course.write, signal);
                if (changed.kind === "refused" || changed.kind === "absent") {
                    const { says, next } = changed.silence;
                    return { state: written ? "partly-done" : "not-done", says, next };
                }
                written ||= changed.kind === "changed" && course.write.marks !== true;
                unclear ||= changed.kind === "unclear";
                // What was written is looked at at once.
                if (changed.kind === "changed")
                    continue;
                break;
            }
        }
        await (0,sleep/* sleep */.y)(lookEverySeconds, signal);
    }
}
const GOES_ON = "nothing has to be done now: the next look goes on from there";
async function write(kubernetes, { otherwise, ...first }, signal) {
    const changed = await kubernetes.change(first.resource, first.resourceVersion, first.patch, signal);
    return changed.kind === "absent" && otherwise !== undefined ? write(kubernetes, otherwise, signal) : changed;
}
function unseen({ says, next }, asked) {
    if (!asked)
        return { state: "not-done", says, next };
    return { state: "uncertain", says: `it was asked for, and then nobody could look: ${says}`, next };
}
function contended(written) {
    return {
        state: written ? "partly-done" : "not-done",
        says: `somebody else writes the same object all the time: ${MOST_WRITES} attempts were overtaken`,
        next: "look who does, in its `managedFields`; then run it again",
    };
}
//# sourceMappingURL=steer.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/turn.js
/** The annotation that says by whose word an object was moved last. */
const TURN = "signalbox/turn";
const LAST = "rolled-back";
/** The roll-back of a watch: nothing that it decided before or after comes after that. */
function lastOf({ releasedAt }) {
    return { releasedAt, number: Number.POSITIVE_INFINITY };
}
/**
 * Lets a plan that goes on write once every object that it is about bears its turn; refuses it where a later one stands. To hold
 * or to go back bears its turn in any case, though nothing else is to be written: by the time that it returns, all that an earlier
 * decision saw is out of date, so that the API refuses its writes and its next look finds the later turn.
 */
function inTurn(held, turn, does, plan) {
    const late = overtaken(held, turn) ?? (does === "go-on" ? decidedSince(held, turn) : null);
    if (late !== null)
        return late;
    const course = plan();
    if (does === "go-on" && course.kind !== "write")
        return course;
    const unmarked = held.find((one) => isLater(turn, turnOf(one)));
    if (unmarked === undefined)
        return course;
    const { resource, metadata } = unmarked;
    const body = { metadata: { annotations: { [TURN]: textOf(turn) } } };
    const { resourceVersion } = metadata;
    return { kind: "write", write: { resource, resourceVersion, patch: { kind: "merge", body }, marks: true } };
}
/** What a later release moves is left to it, whatever was decided about this one; null where there is none. */
function overtaken(held, turn) {
    const others = held.some((one) => timeOf(turnOf(one)) > timeOf(turn));
    return others ? OVERTAKEN : null;
}
function decidedSince(held, turn) {
    const later = held.map(turnOf).filter((standing) => isLater(standing, turn));
    if (later.length === 0)
        return null;
    return later.some(({ number }) => number === Number.POSITIVE_INFINITY) ? ROLLED_BACK : DECIDED_SINCE;
}
function isLater(one, other) {
    return timeOf(one) === timeOf(other) ? one.number > other.number : timeOf(one) > timeOf(other);
}
function timeOf({ releasedAt }) {
    return Date.parse(releasedAt);
}
function textOf({ releasedAt, number }) {
    return `${releasedAt} ${number === Number.POSITIVE_INFINITY ? LAST : number}`;
}
/** What an object's annotation says; what is none of ours is before everything. */
function turnOf({ metadata }) {
    const text = metadata.annotations?.[TURN] ?? "";
    const [, releasedAt = "", number = ""] = /^(\S{20,24}) (\d{1,9}|rolled-back)$/.exec(text) ?? [];
    if (Number.isNaN(Date.parse(releasedAt)))
        return NOBODYS;
    return { releasedAt, number: number === LAST ? Number.POSITIVE_INFINITY : Number(number) };
}
const NOBODYS = { releasedAt: "1970-01-01T00:00:00Z", number: -1 };
const OVERTAKEN = {
    kind: "blocked",
    says: "a later release is watched: its traffic is not moved by this one",
    next: `watch that one; where there is none, as after the object was copied, take its annotation \`${TURN}\` off`,
};
const ROLLED_BACK = {
    kind: "blocked",
    says: "another look of this watch rolled it back meanwhile",
    next: "look again: it stays rolled back",
};
const DECIDED_SINCE = {
    kind: "blocked",
    says: "another look of this watch has decided since",
    next: `look again: what was decided last is on record; where that was lost, take the annotation \`${TURN}\` off`,
};
//# sourceMappingURL=turn.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/rollout-object.js

const Step = schemas/* looseObject */._H3({
    setWeight: schemas/* number */.aig().int().nullish(),
    pause: schemas/* object */.Ikc({ duration: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish() }).nullish(),
});
// The value of a label.
const Hash = schemas/* string */.YjP().max(63);
const Weight = schemas/* object */.Ikc({ weight: schemas/* number */.aig() });
/** What we read of a Rollout: https://argo-rollouts.readthedocs.io/en/stable/features/specification/ */
const RolloutSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        uid: schemas/* string */.YjP().default(""),
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* number */.aig().int().default(0),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    }),
    spec: schemas/* object */.Ikc({
        paused: schemas/* boolean */.zMY().nullish(),
        workloadRef: schemas/* unknown */.L5J().optional(),
        strategy: schemas/* object */.Ikc({
            canary: schemas/* object */.Ikc({
                steps: schemas/* array */.YOg(Step).nullish(),
                trafficRouting: schemas/* object */.Ikc({ maxTrafficWeight: schemas/* number */.aig().positive().nullish() }).nullish(),
            })
                .nullish(),
            blueGreen: schemas/* object */.Ikc({ autoPromotionEnabled: schemas/* boolean */.zMY().nullish() }).nullish(),
        }),
    }),
    status: schemas/* object */.Ikc({
        abort: schemas/* boolean */.zMY().nullish(),
        pauseConditions: schemas/* array */.YOg(schemas/* object */.Ikc({ reason: schemas/* string */.YjP() })).nullish(),
        controllerPause: schemas/* boolean */.zMY().nullish(),
        currentPodHash: Hash.nullish(),
        stableRS: Hash.nullish(),
        currentStepIndex: schemas/* number */.aig().int().nullish(),
        observedGeneration: schemas/* string */.YjP().nullish(),
        workloadObservedGeneration: schemas/* string */.YjP().nullish(),
        promoteFull: schemas/* boolean */.zMY().nullish(),
        message: schemas/* string */.YjP().nullish(),
        replicas: schemas/* number */.aig().nonnegative().nullish(),
        updatedReplicas: schemas/* number */.aig().nonnegative().nullish(),
        canary: schemas/* object */.Ikc({ weights: schemas/* object */.Ikc({ canary: Weight, stable: Weight }).nullish() }).nullish(),
        blueGreen: schemas/* object */.Ikc({ activeSelector: schemas/* string */.YjP().nullish() }).nullish(),
    })
        .default({}),
});
/** The annotation of a pause that is ours; its value is the revision that it was for. */
const PAUSED_BY_US = "signalbox/paused";
/** The revision that we went back from after Argo had finished it. */
const WENT_BACK_FROM = "signalbox/went-back-from";
const STABLE_BEFORE = "signalbox/stable-before";
/**
 * Which revision is stable while this one is rolled out, to be remembered: Argo forgets it once it has finished, and the
 * revision with the next lower number, which `kubectl argo rollouts undo` takes, may be one that was aborted. Null where
 * it is remembered.
 */
function toRemember({ metadata, status }) {
    const value = `${status.currentPodHash ?? ""} ${status.stableRS ?? ""}`;
    return metadata.annotations?.[STABLE_BEFORE] === value ? null : { [STABLE_BEFORE]: value };
}
/** The revision that was stable before what is rolled out; null where nobody remembers. */
function stableBefore({ metadata, status }) {
    const [revision, stable] = (metadata.annotations?.[STABLE_BEFORE] ?? "").split(" ");
    return revision === status.currentPodHash ? nonEmpty(stable) : null;
}
/** The pod template's hash of what is rolled out; null before Argo has looked at it. */
function revisionOf({ status }) {
    return nonEmpty(status.currentPodHash);
}
/** Whether what is rolled out is the stable track: also so before a rollout has begun. */
function isFinished(rollout) {
    const stable = nonEmpty(rollout.status.stableRS);
    return stable !== null && stable === revisionOf(rollout);
}
/** Whether Argo's controller has looked at the object as it is now; older status speaks of an older spec. */
function isObserved({ metadata, status }) {
    const seen = Number(status.observedGeneration ?? Number.NaN);
    // Before version 0.10 it was a hash, of which nothing can be said; it may be all digits.
    const spec = Number.isNaN(seen) ? nonEmpty(status.observedGeneration) !== null : seen >= metadata.generation;
    const workload = metadata.annotations?.["rollout.argoproj.io/workload-generation"];
    return spec && (workload === undefined || workload === status.workloadObservedGeneration);
}
/** Whether somebody has let go of a pause and Argo has not yet seen it (`IsUnpausing` of Argo's own plugin). */
function isUnpausing({ status }) {
    return status.controllerPause === true && (status.pauseConditions ?? []).length === 0;
}
function isPausedFor({ status }, reason) {
    return (status.pauseConditions ?? []).some((condition) => condition.reason === reason);
}
/** Whether Argo's own analysis could not tell: it waits for a person, whatever else it waits for (argo-rollouts#3850). */
function isInconclusive({ status }) {
    return (status.pauseConditions ?? []).some(({ reason }) => reason.startsWith("Inconclusive"));
}
/** The share of the traffic on what is rolled out. */
function shareOf(rollout) {
    const { spec, status } = rollout;
    if (spec.strategy.blueGreen)
        return nonEmpty(status.blueGreen?.activeSelector) === revisionOf(rollout) ? 1 : 0;
    // Once it is the stable track a traffic router sends it all as such, and the canary's weight is 0.
    if (isFinished(rollout))
        return 1;
    const weights = status.canary?.weights;
    if (weights)
        return Math.min(1, weights.canary.weight / mostWeight(rollout));
    const { replicas = 0, updatedReplicas = 0 } = status;
    return replicas === null || replicas === 0 ? 0 : Math.min(1, (updatedReplicas ?? 0) / replicas);
}
/** The weight that is all traffic. */
function mostWeight({ spec }) {
    return spec.strategy.canary?.trafficRouting?.maxTrafficWeight ?? 100;
}
function nonEmpty(text) {
    return text === undefined || text === null || text === "" ? null : text;
}
//# sourceMappingURL=rollout-object.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/rollout-writes.js

/** Changes of the specification. */
function ofSpec(resource, { metadata }, body) {
    return { resource, resourceVersion: metadata.resourceVersion, patch: { kind: "merge", body } };
}
/** Changes of the status; before version 0.10 of Argo Rollouts it was no resource of its own. */
function ofStatus(resource, rollout, status) {
    const write = ofSpec(resource, rollout, { status });
    return { ...write, resource: { ...resource, subresource: "status" }, otherwise: write };
}
/**
 * What `kubectl argo rollouts promote` does to a rollout at a pause: Argo goes on to its next step. First it is written
 * down what there is to go back to.
 */
function goOn(resource, rollout) {
    const annotations = toRemember(rollout);
    if (annotations !== null)
        return ofSpec(resource, rollout, { metadata: { annotations } });
    return ofStatus(resource, rollout, { pauseConditions: null });
}
/** What `kubectl argo rollouts pause` does, with a mark that the pause is ours. */
function hold(resource, rollout, revision) {
    return ofSpec(resource, rollout, {
        metadata: { annotations: { [PAUSED_BY_US]: revision } },
        spec: { paused: true },
    });
}
function letGo(resource, rollout) {
    return ofSpec(resource, rollout, { metadata: { annotations: { [PAUSED_BY_US]: null } }, spec: { paused: false } });
}
/**
 * What `kubectl argo rollouts abort` does. A full promotion that somebody asked for would take it back
 * (argo-rollouts#4461), and goes with it.
 */
function callOff(resource, rollout) {
    const promoted = rollout.status.promoteFull === true ? { promoteFull: false } : {};
    return ofStatus(resource, rollout, { abort: true, ...promoted });
}
//# sourceMappingURL=rollout-writes.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/stops.js

/** The halts of a canary's steps, in their order; the last is their end, where all traffic is on it. */
function stopsOf(rollout) {
    const most = mostWeight(rollout);
    const steps = rollout.spec.strategy.canary?.steps ?? [];
    const stops = [];
    let share = 0;
    let peak = 0;
    for (const [index, { setWeight, pause }] of steps.entries()) {
        share = typeof setWeight === "number" ? Math.min(1, setWeight / most) : share;
        peak = Math.max(peak, share);
        if (!pause)
            continue;
        const { duration } = pause;
        const holds = duration === undefined || duration === null ? "until-told" : { duration: `${duration}` };
        stops.push({ index, share, peak, holds });
        peak = 0;
    }
    return [...stops, { index: steps.length, share: 1, peak: 1, holds: "until-told" }];
}
//# sourceMappingURL=stops.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/plan-move.js





/** What stands between a rollout and a share; the rollout is observed and of the watched revision. */
function planMove(rollout, share, moving) {
    const { spec, status } = rollout;
    if (status.abort === true) {
        return blocked(`the rollout was aborted${status.message ? `: ${quoted(status.message)}` : ""}`, "find out why, and release anew; `kubectl argo rollouts retry rollout` tries the same revision again");
    }
    if (isInconclusive(rollout)) {
        return blocked("Argo's own analysis is inconclusive, and it waits for a person", "look at its AnalysisRun; `kubectl argo rollouts promote` goes on, `abort` goes back");
    }
    if (spec.paused === true && rollout.metadata.annotations?.[PAUSED_BY_US] === undefined) {
        return blocked("somebody else paused the rollout", "ask who did; it goes on after `spec.paused: false`, such as by `kubectl argo rollouts promote`");
    }
    if (spec.paused === true)
        return { kind: "write", write: letGo(moving.resource, rollout) };
    if (isUnpausing(rollout))
        return { kind: "wait", says: "Argo has not yet gone on from its pause" };
    return spec.strategy.blueGreen ? moveBlueGreen(rollout, share, moving) : moveCanary(rollout, share, moving);
}
function moveBlueGreen(rollout, share, { resource }) {
    const switched = shareOf(rollout) === 1;
    if (share !== 0 && share !== 1) {
        return blocked(`a blue-green rollout cannot give ${(0,traffic_share/* trafficInPercent */.w)(share)}: only none or all`, TOGETHER);
    }
    if (switched) {
        return share === 1
            ? { kind: "arrived", says: "the active Service leads to the new version" }
            : blocked("the active Service leads to the new version already", "to go back, abort the rollout");
    }
    if (rollout.spec.strategy.blueGreen?.autoPromotionEnabled !== false) {
        return blocked("Argo switches by itself as soon as the new version is ready", "set `autoPromotionEnabled: false` in `spec.strategy.blueGreen`, so that the preview is judged before");
    }
    if (!isPausedFor(rollout, "BlueGreenPause"))
        return underWay(rollout, "the preview is not ready yet");
    return share === 0
        ? { kind: "arrived", says: "the preview is up, and the active Service leads to the old version" }
        : { kind: "write", write: goOn(resource, rollout) };
}
function moveCanary(rollout, share, moving) {
    const stops = stopsOf(rollout);
    const at = rollout.status.currentStepIndex ?? 0;
    if (isFinished(rollout)) {
        return (0,traffic_share/* isSameShare */.i)(share, 1)
            ? { kind: "arrived", says: "the rollout is finished: the canary is the stable track" }
            : blocked("the rollout is finished: the canary is the stable track", "to go back, release the version before");
    }
    const ahead = stops.filter(({ index }) => index >= at);
    const target = ahead.find((stop) => (0,traffic_share/* isSameShare */.i)(stop.share, share));
    if (target === undefined || ahead.some((stop) => isPassed(stop, target, at) && isBeyond(stop.peak, share))) {
        return unreachable(stops, share, moving);
    }
    if (target.holds !== "until-told") {
        return blocked(`at ${(0,traffic_share/* trafficInPercent */.w)(share)} Argo waits for ${quoted(target.holds.duration)} and then goes on by itself`, "write `pause: {}` there, without a duration");
    }
    if (!isPausedFor(rollout, "CanaryPauseStep"))
        return underWay(rollout, `Argo is at step ${at}`);
    if (target.index > at)
        return { kind: "write", write: goOn(moving.resource, rollout) };
    const { weights } = rollout.status.canary ?? {};
    return weights && !(0,traffic_share/* isSameShare */.i)(shareOf(rollout), share)
        ? underWay(rollout, `the traffic router still gives the canary ${(0,traffic_share/* trafficInPercent */.w)(shareOf(rollout))}`)
        : { kind: "arrived", says: `the rollout stands at its step of ${(0,traffic_share/* trafficInPercent */.w)(share)}` };
}
function isPassed({ index }, target, at) {
    return index > at && index <= target.index;
}
function isBeyond(peak, share) {
    return peak > share && !(0,traffic_share/* isSameShare */.i)(peak, share);
}
function unreachable(stops, share, { shares }) {
    return blocked(`the rollout does not stop at ${(0,traffic_share/* trafficInPercent */.w)(share)} from where it is: Argo's own steps stop at ${allInPercent(stops.map((stop) => stop.share))}, the policy's at ${allInPercent(shares)}`, TOGETHER);
}
const TOGETHER = "write the same steps into both: for each of `rollout.steps` a `setWeight` and a `pause: {}` in `spec.strategy.canary.steps`";
function underWay({ status }, what) {
    return { kind: "wait", says: status.message ? `${what}; it says ${quoted(status.message)}` : what };
}
function blocked(says, next) {
    return { kind: "blocked", says, next };
}
/** Such as `5%, 25% and 100%`. */
function allInPercent(shares) {
    const words = shares.map(traffic_share/* trafficInPercent */.w);
    const last = words.pop();
    if (last === undefined)
        return "none";
    return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}
//# sourceMappingURL=plan-move.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/plan-end.js





/** What stands between a rollout and a pause. */
function planPause(rollout, resource) {
    if (isFinished(rollout))
        return { kind: "arrived", says: "the rollout is finished: nothing moves any more" };
    if (rollout.status.abort === true)
        return { kind: "arrived", says: "the rollout was aborted: nothing goes on" };
    if (rollout.spec.paused === true)
        return { kind: "arrived", says: "the rollout is paused" };
    return { kind: "write", write: hold(resource, rollout, revisionOf(rollout) ?? "") };
}
/** What stands between a rollout that is not finished and all traffic on the stable track. */
function planAbort(rollout, resource) {
    if (rollout.status.abort !== true)
        return { kind: "write", write: callOff(resource, rollout) };
    // A pause keeps Argo from taking pods and Services back: it ends after the abort, so that nothing goes on in between.
    if (rollout.spec.paused === true)
        return { kind: "write", write: letGo(resource, rollout) };
    return shareOf(rollout) === 0
        ? { kind: "arrived", says: "the rollout is aborted: all traffic is on the stable track", next: REVERT }
        : { kind: "wait", says: "the rollout is aborted, and Argo takes the traffic back" };
}
/** What stands between a canary that has all traffic and its being the stable track. */
function planFinish(rollout, moving) {
    if (isFinished(rollout))
        return { kind: "arrived", says: "the canary is the stable track" };
    const all = planMove(rollout, 1, moving);
    if (all.kind !== "arrived") {
        return all.kind === "write" && rollout.spec.paused !== true ? TOO_EARLY : all;
    }
    if (rollout.spec.strategy.blueGreen)
        return { kind: "wait", says: "Argo has not yet called it the stable track" };
    const at = rollout.status.currentStepIndex ?? 0;
    const onwards = stopsOf(rollout).filter(({ index }) => index >= at);
    return onwards.every(({ share }) => (0,traffic_share/* isSameShare */.i)(share, 1))
        ? { kind: "write", write: goOn(moving.resource, rollout) }
        : TOO_EARLY;
}
const TOO_EARLY = {
    kind: "blocked",
    says: "the canary does not have all traffic yet",
    next: "give it all traffic first",
};
/** An aborted rollout goes on as soon as anybody retries it, for its template is still the new one (argo-rollouts#2929). */
const REVERT = "take the change back where the Rollout comes from, before anybody retries or syncs it";
//# sourceMappingURL=plan-end.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/plan-return.js




const HASH = "rollouts-pod-template-hash";
/** What we read of ReplicaSets; the template is handed back as it came. */
const ReplicaSetsSchema = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        metadata: schemas/* object */.Ikc({
            labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
            ownerReferences: schemas/* array */.YOg(schemas/* object */.Ikc({ uid: schemas/* string */.YjP() })).nullish(),
        }),
        spec: schemas/* object */.Ikc({
            template: schemas/* looseObject */._H3({
                metadata: schemas/* looseObject */._H3({ labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish() }).nullish(),
            }),
        }),
    })),
});
/** Whether we took a finished revision back: what is rolled out is then the one before it. */
function wentBackFrom({ metadata, status }, revision) {
    return metadata.annotations?.[WENT_BACK_FROM] === revision && status.currentPodHash !== revision;
}
/** What stands between a finished revision that we took back and all traffic on the one before. */
function planReturned(rollout, resource) {
    if (isFinished(rollout)) {
        return { kind: "arrived", says: "the version before is rolled out again, and has all traffic", next: REVERT };
    }
    // Going back takes no steps and waits for nobody.
    return rollout.status.promoteFull === true
        ? { kind: "wait", says: "Argo rolls the version before out again" }
        : { kind: "write", write: ofStatus(resource, rollout, { promoteFull: true }) };
}
/**
 * How to go back from a finished rollout, which Argo can no longer abort: the template of the revision that was stable
 * before is rolled out again. It is at once while its pods wait to be scaled down (`scaleDownDelaySeconds`).
 */
function planReturn(rollout, { items }, resource) {
    const { metadata, spec, status } = rollout;
    const stable = stableBefore(rollout);
    if (stable === null)
        return lost("nobody wrote down which version was stable before");
    if (spec.workloadRef !== undefined && spec.workloadRef !== null)
        return lost("its pods come from another workload");
    const former = items.find(({ metadata: { ownerReferences, labels } }) => labels?.[HASH] === stable && (ownerReferences ?? []).some(({ uid }) => uid === metadata.uid));
    if (former === undefined)
        return lost("the version before is no longer kept (`revisionHistoryLimit`)");
    const { [HASH]: _hash, ...labels } = former.spec.template.metadata?.labels ?? {};
    const template = { ...former.spec.template, metadata: { ...former.spec.template.metadata, labels } };
    const annotations = { ...metadata.annotations, [WENT_BACK_FROM]: status.currentPodHash ?? "" };
    return {
        kind: "write",
        write: {
            resource,
            resourceVersion: metadata.resourceVersion,
            patch: {
                kind: "json",
                body: [
                    { op: "add", path: "/metadata/annotations", value: annotations },
                    { op: "replace", path: "/spec/template", value: template },
                    { op: "add", path: "/spec/paused", value: false },
                ],
            },
        },
    };
}
function lost(why) {
    return {
        kind: "blocked",
        says: `the rollout is finished, so that Argo cannot abort it, and ${why}`,
        next: "release the version before anew",
    };
}
//# sourceMappingURL=plan-return.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/argo-rollouts/open-argo-rollout.js









/** A Rollout of Argo Rollouts, canary or blue-green. */
function openArgoRollout(kubernetes, name, { namespace, revision, shares, turn }, following = {}) {
    const api = { group: "argoproj.io", version: "v1alpha1", plural: "rollouts", kind: "Rollout" };
    const resource = { ...api, namespace, name };
    const moving = { resource, shares };
    const held = ({ metadata }) => [{ resource, metadata }];
    let watched = revision;
    const look = async (signal) => {
        const rollout = await kubernetes.read(resource, RolloutSchema, signal);
        if (rollout.known && isObserved(rollout.value))
            watched ??= revisionOf(rollout.value);
        return rollout;
    };
    const ask = (plan, signal) => steer(kubernetes, look, (rollout) => ifOurs(rollout, watched) ?? inTurn(held(rollout), turn, "go-on", () => plan(rollout)), following, signal);
    return {
        async state(signal) {
            const { looks = 30, lookEverySeconds = 1 } = following;
            for (let looked = 1;; looked += 1) {
                const rollout = await look(signal);
                if (!rollout.known)
                    return rollout;
                if (isObserved(rollout.value))
                    return (0,answer/* known */.e)(stateOf(rollout.value, watched));
                if (looked >= looks)
                    return UNOBSERVED;
                await (0,sleep/* sleep */.y)(lookEverySeconds, signal);
            }
        },
        moveTo: (share, signal) => ask((rollout) => planMove(rollout, share, moving), signal),
        finish: (signal) => ask((rollout) => planFinish(rollout, moving), signal),
        // A pause that stands needs no look of Argo's: it is in the specification.
        pause: (signal) => steer(kubernetes, look, (rollout) => (rollout.spec.paused === true ? null : ifOurs(rollout, watched)) ??
            inTurn(held(rollout), turn, "hold", () => planPause(rollout, resource)), following, signal),
        abort: (signal) => steer(kubernetes, async (until) => {
            const rollout = await look(until);
            if (!rollout.known)
                return rollout;
            const over = isFinished(rollout.value) && ifOurs(rollout.value, watched) === null;
            if (!over)
                return (0,answer/* known */.e)({ rollout: rollout.value, former: { items: [] } });
            const sets = {
                group: "apps",
                version: "v1",
                plural: "replicasets",
                kind: "ReplicaSet",
                namespace,
                name: null,
            };
            const former = await kubernetes.read(sets, ReplicaSetsSchema, until);
            return former.known ? (0,answer/* known */.e)({ rollout: rollout.value, former: former.value }) : former;
        }, ({ rollout, former }) => {
            const other = overtaken(held(rollout), turn);
            if (other !== null)
                return other;
            if (watched !== null && isObserved(rollout) && wentBackFrom(rollout, watched)) {
                return planReturned(rollout, resource);
            }
            const notOurs = ifOurs(rollout, watched);
            if (notOurs !== null)
                return notOurs;
            // What Argo calls aborted goes on by nobody's decision: it needs no turn.
            return isFinished(rollout) ? planReturn(rollout, former, resource) : planAbort(rollout, resource);
        }, following, signal),
    };
}
/** What keeps us from moving it at all: only what Argo has looked at is moved, and only the revision that is watched. */
function ifOurs(rollout, watched) {
    if (!isObserved(rollout))
        return { kind: "wait", says: "Argo has not yet looked at the Rollout as it is now" };
    const revision = revisionOf(rollout);
    if (revision !== null && revision === watched)
        return null;
    return {
        kind: "blocked",
        says: `the Rollout rolls out revision ${quoted(revision ?? "none")} now, and revision ${quoted(watched ?? "none")} is watched`,
        next: "look who released it: another release has a watch of its own, and is not moved by this one",
    };
}
function stateOf(rollout, watched) {
    const kind = "argo-rollout";
    const paused = rollout.spec.paused === true || isInconclusive(rollout);
    if (watched !== null && wentBackFrom(rollout, watched)) {
        const share = isFinished(rollout) ? 0 : 1 - shareOf(rollout);
        return { kind, share, paused, aborted: true, finished: false, revision: watched };
    }
    return {
        kind,
        share: shareOf(rollout),
        paused,
        aborted: rollout.status.abort === true,
        finished: isFinished(rollout),
        revision: revisionOf(rollout),
    };
}
const UNOBSERVED = {
    known: false,
    code: "kubernetes.not-observed",
    says: "Argo's controller has not looked at the Rollout as it is now",
    next: "look whether the controller of Argo Rollouts runs, and at the Rollout's conditions",
};
//# sourceMappingURL=open-argo-rollout.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/deployments/autoscalers.js



const AutoscalersSchema = schemas/* object */.Ikc({
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        metadata: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
        spec: schemas/* object */.Ikc({ scaleTargetRef: schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), name: schemas/* string */.YjP() }) }),
    })),
});
/** The autoscalers that scale one of these Deployments. */
async function autoscalersOf(kubernetes, namespace, deployments, signal) {
    const found = await kubernetes.read({
        group: "autoscaling",
        version: "v2",
        plural: "horizontalpodautoscalers",
        kind: "HorizontalPodAutoscaler",
        namespace,
        name: null,
    }, AutoscalersSchema, signal);
    if (!found.known)
        return found;
    const scaling = found.value.items.map(({ metadata, spec }) => ({ name: metadata.name, of: spec.scaleTargetRef }));
    return (0,answer/* known */.e)(scaling
        .filter(({ of }) => of.kind === "Deployment" && deployments.includes(of.name))
        .map(({ name, of }) => ({ name, scales: of.name })));
}
/** Why shares cannot be made of replicas that something else counts. */
function scaledByAnother({ name, scales }) {
    return {
        kind: "blocked",
        says: `HorizontalPodAutoscaler ${quoted(name)} scales Deployment ${quoted(scales)}: it would undo every share`,
        next: "remove it while a release is under way, or share the traffic by `http-route`, which leaves replicas alone",
    };
}
//# sourceMappingURL=autoscalers.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/deployments/deployment-pair.js

/** What we read of a Deployment. */
const DeploymentSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* number */.aig().int().default(0),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    }),
    spec: schemas/* object */.Ikc({ replicas: schemas/* number */.aig().int().nonnegative().default(1) }),
    status: schemas/* object */.Ikc({
        observedGeneration: schemas/* number */.aig().int().default(0),
        replicas: schemas/* number */.aig().int().nonnegative().default(0),
        availableReplicas: schemas/* number */.aig().int().nonnegative().default(0),
    })
        .prefault({}),
});
/** How many replicas the two have together while they are being moved: in between there are more. */
const TOTAL = "signalbox/replicas";
/** The canary's revision, as the controller of Deployments counts it; it stays the same while it is scaled. */
function deployment_pair_revisionOf({ canary }) {
    const revision = canary.metadata.annotations?.["deployment.kubernetes.io/revision"] ?? "";
    return /^\d{1,19}$/.test(revision) ? revision : null;
}
/** The share of the replicas that take requests. */
function deployment_pair_shareOf({ stable, canary }) {
    const all = stable.status.availableReplicas + canary.status.availableReplicas;
    return all === 0 ? 0 : canary.status.availableReplicas / all;
}
function isMarked({ stable }) {
    return stable.metadata.annotations?.[TOTAL] !== undefined;
}
/**
 * The total that is written down, where a move is under way. While one is, there are at least so many and at most twice
 * as many: another number was written for other replicas, which somebody has scaled since.
 */
function markedTotal({ stable, canary }) {
    const mark = stable.metadata.annotations?.[TOTAL] ?? "";
    const total = /^[1-9]\d{0,6}$/.test(mark) ? Number(mark) : 0;
    const all = stable.spec.replicas + canary.spec.replicas;
    return total > 0 && total <= all && all <= 2 * total ? total : null;
}
/** How many replicas the canary has of a total: at least one while it has a share, and not all before it has all. */
function replicasFor(share, total) {
    if (share <= 0)
        return 0;
    if (share >= 1)
        return total;
    return Math.min(Math.max(1, Math.round(share * total)), Math.max(1, total - 1));
}
/** Whether all of its replicas are there and take requests. */
function isUp({ metadata, spec, status }) {
    return status.observedGeneration >= metadata.generation && status.availableReplicas >= spec.replicas;
}
//# sourceMappingURL=deployment-pair.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/deployments/plan-replicas.js



/**
 * What stands between two Deployments and a share. The track that grows grows first, and the other shrinks once the new
 * replicas take requests: at no time are there fewer than the total. The total is written down before anything is scaled,
 * so that whoever goes on after a crash does not count the replicas in between.
 */
function planReplicas(pair, share, where) {
    const { stable, canary } = pair;
    const marked = markedTotal(pair);
    const total = marked ?? stable.spec.replicas + canary.spec.replicas;
    const wanted = { canary: replicasFor(share, total), stable: total - replicasFor(share, total) };
    if (total === 0) {
        return { kind: "blocked", says: "neither Deployment has replicas", next: "scale the stable one up first" };
    }
    if (share > 0 && share < 1 && total === 1) {
        const says = `${(0,traffic_share/* trafficInPercent */.w)(share)} cannot be a share of one replica`;
        return {
            kind: "blocked",
            says,
            next: "give the stable Deployment more replicas, or let an HTTPRoute share the traffic",
        };
    }
    const scaled = canary.spec.replicas === wanted.canary && stable.spec.replicas === wanted.stable;
    if (!scaled && marked === null)
        return { kind: "write", write: mark(stable, String(total), where) };
    for (const [track, deployment] of [
        ["canary", canary],
        ["stable", stable],
    ]) {
        if (deployment.spec.replicas < wanted[track]) {
            return { kind: "write", write: scale(deployment, wanted[track], where) };
        }
    }
    // What is to stay has to be up before anything of the other goes. What is to go need not be.
    const [growing, shrinking] = stable.spec.replicas > wanted.stable
        ? [canary, { deployment: stable, to: wanted.stable }]
        : [stable, { deployment: canary, to: wanted.canary }];
    const shrinks = shrinking.deployment.spec.replicas > shrinking.to;
    if (shrinks && !isUp(growing))
        return comingUp(growing);
    if (shrinks)
        return { kind: "write", write: scale(shrinking.deployment, shrinking.to, where) };
    if (!isUp(canary))
        return comingUp(canary);
    if (!isUp(stable))
        return comingUp(stable);
    if (canary.status.replicas > wanted.canary || stable.status.replicas > wanted.stable) {
        return { kind: "wait", says: "replicas that are too many are still ending" };
    }
    if (isMarked(pair))
        return { kind: "write", write: mark(stable, null, where) };
    return {
        kind: "arrived",
        says: `the canary has ${wanted.canary} of ${total} replicas (${(0,traffic_share/* trafficInPercent */.w)(deployment_pair_shareOf(pair))})`,
    };
}
function comingUp({ metadata, spec, status }) {
    const says = `${Math.min(status.availableReplicas, spec.replicas)} of ${spec.replicas} replicas of Deployment ${quoted(metadata.name)} are up`;
    return { kind: "wait", says };
}
function scale({ metadata }, replicas, where) {
    const { name, resourceVersion } = metadata;
    return { resource: where(name), resourceVersion, patch: { kind: "merge", body: { spec: { replicas } } } };
}
function mark({ metadata }, total, where) {
    const body = { metadata: { annotations: { [TOTAL]: total } } };
    return { resource: where(metadata.name), resourceVersion: metadata.resourceVersion, patch: { kind: "merge", body } };
}
//# sourceMappingURL=plan-replicas.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/deployments/open-deployments.js







/**
 * Two Deployments behind one Service, whose shares are those of their replicas. Nothing moves by itself, so there is
 * nothing to pause; `finished` is never so, since going back stays possible.
 */
function openDeployments(kubernetes, tracks, { namespace, revision, turn }, following = {}) {
    const where = (name) => ({
        group: "apps",
        version: "v1",
        plural: "deployments",
        kind: "Deployment",
        namespace,
        name,
    });
    let watched = revision;
    const look = async (signal) => {
        // The stable one first: the total is counted from both and written to it, against what it was before the other was read.
        const stable = await kubernetes.read(where(tracks.stable), DeploymentSchema, signal);
        if (!stable.known)
            return stable;
        const canary = await kubernetes.read(where(tracks.canary), DeploymentSchema, signal);
        if (!canary.known)
            return canary;
        const pair = { stable: stable.value, canary: canary.value };
        watched ??= deployment_pair_revisionOf(pair);
        return (0,answer/* known */.e)(pair);
    };
    // The turn is written into both: each is scaled by itself.
    const held = ({ stable, canary }) => [stable, canary].map(({ metadata }) => ({ resource: where(metadata.name), metadata }));
    const ifOurs = (pair, plan) => deployment_pair_revisionOf(pair) === watched ? plan() : anotherRevision(pair, watched);
    const goOn = (pair, share) => ifOurs(pair, () => inTurn(held(pair), turn, "go-on", () => planReplicas(pair, share, where)));
    const goBack = (pair) => ifOurs(pair, () => inTurn(held(pair), lastOf(turn), "hold", () => planReplicas(pair, 0, where)));
    return {
        async state(signal) {
            const pair = await look(signal);
            if (!pair.known)
                return pair;
            return (0,answer/* known */.e)({
                kind: "deployments",
                share: deployment_pair_shareOf(pair.value),
                paused: false,
                aborted: false,
                finished: false,
                revision: deployment_pair_revisionOf(pair.value),
            });
        },
        moveTo: (share, signal) => steer(kubernetes, async (until) => {
            const pair = await look(until);
            if (!pair.known)
                return pair;
            const found = await autoscalersOf(kubernetes, namespace, [tracks.stable, tracks.canary], until);
            return found.known ? (0,answer/* known */.e)({ pair: pair.value, by: found.value[0] }) : found;
        }, ({ pair, by }) => (by === undefined ? goOn(pair, share) : scaledByAnother(by)), following, signal),
        // Whatever an autoscaler does, what has no replicas is left alone by it: going back asks nobody.
        abort: (signal) => steer(kubernetes, look, goBack, following, signal),
        // Of another revision nothing is marked: whoever watches that has its say.
        pause: (signal) => steer(kubernetes, look, (pair) => (deployment_pair_revisionOf(pair) === watched ? inTurn(held(pair), turn, "hold", () => STANDS) : STANDS), following, signal),
        finish: (signal) => steer(kubernetes, look, (pair) => (deployment_pair_shareOf(pair) === 1 ? STANDS : NOT_ALL), following, signal),
    };
}
const STANDS = { kind: "arrived", says: "replicas stay as they are: nothing moves by itself" };
const NOT_ALL = {
    kind: "blocked",
    says: "the canary does not have all traffic yet",
    next: "give it all traffic first",
};
function anotherRevision(pair, watched) {
    return {
        kind: "blocked",
        says: `the canary's Deployment is at revision ${quoted(deployment_pair_revisionOf(pair) ?? "none")} now, and revision ${quoted(watched ?? "none")} is watched`,
        next: "look who changed it: another release has a watch of its own, and is not moved by this one",
    };
}
//# sourceMappingURL=open-deployments.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/http-route/plan-weights.js


/** The Gateway API allows weights up to a million. */
const SUMS = [100, 1000, 10_000, 100_000, 1_000_000];
/** What stands between the rules of a route and a share. All rules are written in one change: none is ahead of another. */
function planWeights(route, rules, share, resource) {
    if (rules.length === 0) {
        return {
            kind: "blocked",
            says: `no rule of HTTPRoute \`${resource.name ?? ""}\` has both Services, each once`,
            next: "name both Services of `rollout.controller.services` in the `backendRefs` of each rule that is to be shared",
        };
    }
    const operations = [];
    for (const rule of rules) {
        const weights = weightsFor(rule, share);
        if (weights === null) {
            return {
                kind: "blocked",
                says: `${(0,traffic_share/* trafficInPercent */.w)(share)} cannot be written into rule ${rule.at}: beside other backends the two weigh ${rule.stable.weight + rule.canary.weight} together, which is kept`,
                next: "give all backends of the rule weights of a larger sum, such as ten times each",
            };
        }
        for (const track of ["stable", "canary"]) {
            if (rule[track].weight === weights[track])
                continue;
            const path = `/spec/rules/${rule.at}/backendRefs/${rule[track].at}/weight`;
            operations.push({ op: "add", path, value: weights[track] });
        }
    }
    if (operations.length === 0)
        return accepted(route, share);
    const { resourceVersion } = route.metadata;
    return { kind: "write", write: { resource, resourceVersion, patch: { kind: "json", body: operations } } };
}
/** The two weights; null where the sum that has to be kept cannot be shared so. */
function weightsFor({ stable, canary, others }, share) {
    const both = stable.weight + canary.weight;
    if (both > 0 && (0,traffic_share/* isSameShare */.i)(canary.weight / both, share))
        return { stable: stable.weight, canary: canary.weight };
    const sums = others ? [both] : SUMS;
    const sum = sums.find((each) => each > 0 && (0,traffic_share/* isSameShare */.i)(Math.round(share * each) / each, share));
    if (sum === undefined)
        return null;
    const part = Math.round(share * sum);
    return { stable: sum - part, canary: part };
}
/** Weights count once every gateway has taken them up. */
function accepted({ metadata, status }, share) {
    const conditions = (status?.parents ?? []).map((parent) => parent.conditions ?? []);
    const says = `the route gives the canary ${(0,traffic_share/* trafficInPercent */.w)(share)}`;
    if (conditions.length === 0)
        return { kind: "wait", says: `${says}, and no gateway has taken it up` };
    for (const type of ["Accepted", "ResolvedRefs"]) {
        for (const parent of conditions) {
            const found = parent.find((condition) => condition.type === type);
            if (found === undefined || (found.observedGeneration ?? metadata.generation) < metadata.generation) {
                return { kind: "wait", says: `${says}, and a gateway has not yet looked at it` };
            }
            if (found.status !== "True")
                return refused(says, found);
        }
    }
    return { kind: "arrived", says };
}
function refused(says, { type, reason, message }) {
    return {
        kind: "blocked",
        says: `${says}, and a gateway does not take it: ${type} is false, ${quoted(`${reason}: ${message}`)}`,
        next: "mend what the condition names in the route's status, such as a Service that is missing",
    };
}
//# sourceMappingURL=plan-weights.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/http-route/route-object.js

const Backend = schemas/* object */.Ikc({
    group: schemas/* string */.YjP().nullish(),
    kind: schemas/* string */.YjP().nullish(),
    namespace: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP(),
    weight: schemas/* number */.aig().int().nonnegative().nullish(),
});
const Condition = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP().default(""),
    message: schemas/* string */.YjP().default(""),
    observedGeneration: schemas/* number */.aig().int().nullish(),
});
/** What we read of an HTTPRoute: https://gateway-api.sigs.k8s.io/reference/spec/#httproute */
const RouteSchema = schemas/* object */.Ikc({
    metadata: schemas/* object */.Ikc({
        resourceVersion: schemas/* string */.YjP(),
        generation: schemas/* number */.aig().int().default(0),
        annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    }),
    spec: schemas/* object */.Ikc({ rules: schemas/* array */.YOg(schemas/* object */.Ikc({ backendRefs: schemas/* array */.YOg(Backend).nullish() })).nullish() }),
    status: schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ conditions: schemas/* array */.YOg(Condition).nullish() })).nullish() }).nullish(),
});
/** The rules that have both Services. A Service that is named twice in one is no track of it: nobody can say which. */
function sharedRules({ spec }, tracks, namespace) {
    return (spec.rules ?? []).flatMap(({ backendRefs }, at) => {
        const backends = (backendRefs ?? []).map((backend, index) => ({ backend, index }));
        const placesOf = (name) => backends
            .filter(({ backend }) => backend.name === name &&
            (backend.kind ?? "Service") === "Service" &&
            (backend.group ?? "") === "" &&
            (backend.namespace ?? namespace) === namespace)
            .map(({ backend, index }) => ({ at: index, weight: backend.weight ?? 1 }));
        const [stable, ...moreStable] = placesOf(tracks.stable);
        const [canary, ...moreCanary] = placesOf(tracks.canary);
        if (stable === undefined || canary === undefined || moreStable.length + moreCanary.length > 0)
            return [];
        return [{ at, stable, canary, others: backends.length > 2 }];
    });
}
/** The canary's share of what a rule gives the two; null where it gives them nothing. */
function route_object_shareOf({ stable, canary }) {
    const both = stable.weight + canary.weight;
    return both === 0 ? null : canary.weight / both;
}
//# sourceMappingURL=route-object.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/http-route/open-http-route.js






/**
 * An HTTPRoute whose rules share the traffic between two Services by weight; blue-green is all or nothing. It knows no
 * revisions, nothing moves by itself, and going back stays possible.
 */
function openHttpRoute(kubernetes, name, tracks, { namespace, turn }, following = {}) {
    const resource = {
        group: "gateway.networking.k8s.io",
        version: "v1",
        plural: "httproutes",
        kind: "HTTPRoute",
        namespace,
        name,
    };
    const look = (signal) => kubernetes.read(resource, RouteSchema, signal);
    const plan = (share) => (route) => planWeights(route, sharedRules(route, tracks, namespace), share, resource);
    const held = ({ metadata }) => [{ resource, metadata }];
    const sharesOf = (route) => sharedRules(route, tracks, namespace).map(route_object_shareOf);
    return {
        async state(signal) {
            const route = await look(signal);
            return route.known ? open_http_route_stateOf(sharesOf(route.value)) : route;
        },
        moveTo: (share, signal) => steer(kubernetes, look, (route) => inTurn(held(route), turn, "go-on", () => plan(share)(route)), following, signal),
        abort: (signal) => steer(kubernetes, look, (route) => inTurn(held(route), lastOf(turn), "hold", () => plan(0)(route)), following, signal),
        pause: (signal) => steer(kubernetes, look, (route) => inTurn(held(route), turn, "hold", () => open_http_route_STANDS), following, signal),
        finish: (signal) => steer(kubernetes, look, (route) => (isAll(sharesOf(route)) ? open_http_route_STANDS : open_http_route_NOT_ALL), following, signal),
    };
}
function open_http_route_stateOf(shares) {
    const [share] = shares;
    if (share === undefined || share === null) {
        return unclear("no rule of the HTTPRoute gives traffic to both Services", "name both Services in the `backendRefs` of a rule, each once");
    }
    if (shares.some((each) => each === null || !(0,traffic_share/* isSameShare */.i)(each, share))) {
        return unclear("the rules of the HTTPRoute give the canary different shares", "give them the same weights, or let the next move do so");
    }
    return (0,answer/* known */.e)({ kind: "http-route", share, paused: false, aborted: false, finished: false, revision: null });
}
function isAll(shares) {
    return shares.length > 0 && shares.every((share) => share === 1);
}
function unclear(says, next) {
    return { known: false, code: "kubernetes.unclear-share", says, next };
}
const open_http_route_STANDS = { kind: "arrived", says: "weights stay as they are: nothing moves by itself" };
const open_http_route_NOT_ALL = {
    kind: "blocked",
    says: "the canary does not have all traffic yet",
    next: "give it all traffic first",
};
//# sourceMappingURL=open-http-route.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-patiently.js
var ask_patiently = __webpack_require__(70568);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-trusting.js
var ask_trusting = __webpack_require__(61730);
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/loopback.js
var loopback = __webpack_require__(67244);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/is-authority.js
var is_authority = __webpack_require__(30540);
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/kubernetes-address.js



/** Reads an access. What is wrong with it is said without showing it: an address may hold a password. */
function kubernetesDoor({ address, token, authority }) {
    const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
    if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
        return kubernetes_address_refused("address", "its address is not one of the form `https://cluster.example:6443`");
    }
    if (url.protocol === "http:" && !(0,loopback/* isLoopback */.U)(url)) {
        return kubernetes_address_refused("address", "a token is sent encrypted only, and its address begins with `http://`");
    }
    if (url.username !== "" || url.password !== "") {
        return kubernetes_address_refused("address", "its address holds a user or a password, which it would not ask for");
    }
    const bearer = token.trim();
    if (!/^[\x21-\x7e]+$/.test(bearer))
        return kubernetes_address_refused("token", "the token is empty, or holds what no token holds");
    if (authority !== null && !(0,is_authority/* isAuthority */.A)(authority)) {
        return kubernetes_address_refused("authority", "its certificate authority is not PEM (`-----BEGIN CERTIFICATE-----`)");
    }
    const folder = url.pathname.replace(/\/+$/, "");
    return (0,answer/* known */.e)({ token: bearer, authority, endpoint: (path) => new URL(`${url.origin}${folder}/${path}`) });
}
const NAMED = { address: "url-from", token: "token-from", authority: "ca-from" };
function kubernetes_address_refused(what, why) {
    return {
        known: false,
        code: `kubernetes.bad-${what}`,
        says: `the API of Kubernetes cannot be asked: ${why}`,
        next: `mend the variable that \`rollout.controller.${NAMED[what]}\` names`,
    };
}
//# sourceMappingURL=kubernetes-address.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/resource.js
/** The path of the API, without its address. */
function pathOf({ group, version, plural, namespace, name, subresource }) {
    const parts = ["apis", group, version, "namespaces", namespace, plural, name, subresource];
    return parts.flatMap((part) => (part === null || part === undefined ? [] : [encodeURIComponent(part)])).join("/");
}
/** Such as `Rollout `crm` in namespace `shop``. */
function shown({ kind, name, namespace }) {
    return `${name === null ? `each ${kind}` : `${kind} \`${name}\``} in namespace \`${namespace}\``;
}
/** The rule of a Role that lets somebody do it. */
function ruleFor(verb, { group, plural, subresource }) {
    const resource = subresource === undefined ? plural : `${plural}/${subresource}`;
    return `\`apiGroups: ["${group}"]\`, \`resources: ["${resource}"]\`, \`verbs: ["${verb}"]\``;
}
//# sourceMappingURL=resource.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/silence.js



// https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/
const StatusSchema = schemas/* object */.Ikc({ kind: schemas/* literal */.euz("Status"), message: schemas/* string */.YjP().default("") });
/** Why the API did not do or say what it was asked. */
function silenceOf(outcome, asked) {
    const network = "look at the API's address, and whether this machine reaches it";
    switch (outcome.kind) {
        case "too-long":
            return silence("too-long", "the API of Kubernetes answered with more than anybody reads", "look what it holds");
        case "timed-out":
            return silence("timed-out", `the API of Kubernetes did not answer within ${asked.timeoutSeconds} s`, `${network}; then run it again`);
        case "unreachable":
            return silence("unreachable", `the API of Kubernetes could not be asked: ${outcome.why}`, MISTRUSTED.find(([code]) => code.test(outcome.why))?.[1] ?? network);
        case "answered":
            return silenceOfStatus(outcome.status, outcome.text, asked);
    }
}
// OpenSSL's words for a certificate that is not believed.
const MISTRUSTED = [
    [/ALTNAME/, "look at the API's address: its certificate is for another name"],
    [/CERT|SIGNATURE|ISSUER/, "put its certificate authority into the variable that `rollout.controller.ca-from` names"],
];
function silenceOfStatus(status, text, { verb, resource }) {
    const what = `\`${verb}\` of ${shown(resource)}`;
    const why = reasonIn(text);
    if (status >= 300 && status < 400) {
        const next = "put the address that it leads to into the variable that `rollout.controller.url-from` names";
        return silence("redirected", `the API of Kubernetes redirects elsewhere (${status}), which is not followed`, next);
    }
    if (status === 401) {
        const next = "renew the token in the variable that `rollout.controller.token-from` names";
        return silence("token-refused", "the API of Kubernetes does not accept the token (401)", next);
    }
    if (status === 403) {
        const next = `give the token's service account a Role in namespace \`${resource.namespace}\` with ${ruleFor(verb, resource)}`;
        return silence("forbidden", `the token may not ask for ${what} (403)${why}`, next);
    }
    if (status === 404) {
        const next = `look at the name and namespace in \`rollout.controller\`, and whether the cluster knows \`${resource.plural}.${resource.group}/${resource.version}\``;
        return silence("not-found", `there is no ${shown(resource)} (404)${why}`, next);
    }
    if (status === 429 || status >= 500) {
        const next = "run it again later; if it stays, look at the cluster";
        return silence("unavailable", `the API of Kubernetes could not do ${what} (${status})${why}`, next);
    }
    if (status >= 400) {
        const next = "look at what it says; what is asked for does not fit the object";
        return silence("refused", `the API of Kubernetes refused ${what} (${status})${why}`, next);
    }
    return unexpected(resource);
}
/** An answer that is not what the API documents. */
function unexpected(resource, cause) {
    const next = "look at the address, and at the version of what is installed in the cluster";
    const says = `what the API of Kubernetes says of ${shown(resource)} cannot be read`;
    return { ...silence("unexpected-answer", says, next), ...(cause === undefined ? {} : { cause }) };
}
function reasonIn(text) {
    try {
        const read = StatusSchema.safeParse(JSON.parse(text));
        return read.success && read.data.message !== "" ? `: ${quoted(withoutValues(read.data.message))}` : "";
    }
    catch {
        return "";
    }
}
// The API repeats what it calls invalid, which may be a whole object with all that its pods are given.
function withoutValues(message) {
    return message.replaceAll(/Invalid value: (?:"(?:[^"\\]|\\.)*"|.*$)/gs, "Invalid value");
}
function silence(word, says, next) {
    return { known: false, code: `kubernetes.${word}`, says, next };
}
//# sourceMappingURL=silence.js.map
;// CONCATENATED MODULE: ./packages/systems/lib/src/kubernetes/open-kubernetes.js






/** A server that asks for a longer wait is not waited for. */
const LONGEST_WAIT_SECONDS = 30;
const MOST_BYTES = 8 * 1024 * 1024;
/** Opens the client, or says what is wrong with the access; nothing is asked yet. */
function openKubernetes(access, patience = {}) {
    const door = kubernetesDoor(access);
    if (!door.known)
        return door;
    const { timeoutSeconds = 15, waitSeconds = 1 } = patience;
    const ask = (asked, patch, signal) => (0,ask_patiently/* askPatiently */.E)(() => askOnce(door.value, asked, patch, signal), {
        waitSeconds,
        longestWaitSeconds: LONGEST_WAIT_SECONDS,
        afterTimeOut: true,
        signal,
    });
    // A server may say again what it was told: the token is in no sentence, nor is a part of it where one is cut.
    const silenceAfter = (outcome, asked) => {
        const text = outcome.kind === "answered" ? { text: outcome.text.replaceAll(door.value.token, "***") } : {};
        return silenceOf({ ...outcome, ...text }, asked);
    };
    return (0,answer/* known */.e)({
        async read(resource, schema, signal) {
            const asked = { verb: resource.name === null ? "list" : "get", resource, timeoutSeconds };
            const outcome = await ask(asked, null, signal);
            if (outcome.kind !== "answered" || outcome.status !== 200)
                return silenceAfter(outcome, asked);
            const read = schema.safeParse(parsed(outcome.text));
            return read.success ? (0,answer/* known */.e)(read.data) : unexpected(resource, read.error);
        },
        async change(resource, resourceVersion, patch, signal) {
            const asked = { verb: "patch", resource, timeoutSeconds };
            const outcome = await ask(asked, preconditioned(patch, resourceVersion), signal);
            if (outcome.kind === "answered" && outcome.status === 200)
                return { kind: "changed" };
            const silence = silenceAfter(outcome, asked);
            if (outcome.kind !== "answered")
                return { kind: "unclear", silence };
            if (outcome.status === 409)
                return { kind: "conflict" };
            if (outcome.status === 404)
                return { kind: "absent", silence };
            return { kind: outcome.status >= 500 ? "unclear" : "refused", silence };
        },
    });
}
// The API answers 409 to a patch whose resourceVersion is not the object's own:
// https://kubernetes.io/docs/reference/using-api/api-concepts/#resource-versions
function preconditioned(patch, resourceVersion) {
    if (patch.kind === "json") {
        return {
            kind: "json",
            body: [{ op: "replace", path: "/metadata/resourceVersion", value: resourceVersion }, ...patch.body],
        };
    }
    const metadata = patch.body["metadata"];
    return {
        kind: "merge",
        body: { ...patch.body, metadata: { ...(typeof metadata === "object" ? metadata : {}), resourceVersion } },
    };
}
const CONTENT = { merge: "application/merge-patch+json", json: "application/json-patch+json" };
function askOnce({ endpoint, token, authority }, { resource, timeoutSeconds }, patch, signal) {
    const url = endpoint(pathOf(resource));
    // Who wrote what is seen in the object's `managedFields`; what the API does not know is refused, not dropped.
    if (patch !== null)
        url.search = "fieldManager=signalbox&fieldValidation=Strict";
    const headers = { accept: "application/json", authorization: `Bearer ${token}`, "user-agent": "signalbox" };
    return (0,ask_trusting/* askTrusting */.g)(url, {
        ...(patch === null
            ? { method: "GET", headers }
            : {
                method: "PATCH",
                headers: { ...headers, "content-type": CONTENT[patch.kind] },
                body: JSON.stringify(patch.body),
            }),
        authority,
        timeoutSeconds,
        mostBytes: MOST_BYTES,
        signal,
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=open-kubernetes.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/variables/variable-missing.js
var variable_missing = __webpack_require__(2170);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/controller/open-controller.js







/** Opens what moves the traffic, or says why it cannot be; null where the workflow does it. Nothing is asked yet. */
function openController(policy, { variables, revision, turn, patience = {} }) {
    const { controller, strategy } = policy.rollout;
    if (controller === undefined)
        return null;
    const from = { address: controller["url-from"], token: controller["token-from"], authority: controller["ca-from"] };
    const read = (name) => (name === undefined ? "" : (variables[name] ?? ""));
    for (const name of Object.values(from)) {
        if (name !== undefined && read(name).trim() === "")
            return (0,variable_missing/* variableMissing */.h)("controller", name, "what `rollout.controller` names");
    }
    const access = {
        address: read(from.address),
        token: read(from.token),
        authority: from.authority === undefined ? null : read(from.authority),
    };
    const kubernetes = openKubernetes(access, patience);
    if (!kubernetes.known)
        return kubernetes;
    const shares = (0,plan/* planOf */.X)(policy).steps.map(({ share }) => share);
    const watched = { namespace: controller.namespace, revision, shares, turn };
    const { "argo-rollout": rollout, deployments, "http-route": route, services } = controller;
    if (rollout !== undefined)
        return (0,answer/* known */.e)(openArgoRollout(kubernetes.value, rollout, watched, patience));
    if (route !== undefined && services !== undefined) {
        return (0,answer/* known */.e)(openHttpRoute(kubernetes.value, route, services, watched, patience));
    }
    if (deployments === undefined)
        return null;
    if (strategy === "blue-green")
        return NO_PREVIEW;
    return (0,answer/* known */.e)(openDeployments(kubernetes.value, deployments, watched, patience));
}
const NO_PREVIEW = {
    known: false,
    code: "controller.no-preview",
    says: "two Deployments behind one Service have no preview: what is up has traffic",
    next: "use `argo-rollout` or `http-route` with `strategy: blue-green`, or `strategy: canary` with `deployments`",
};
//# sourceMappingURL=open-controller.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/open-metrics.js + 6 modules
var open_metrics = __webpack_require__(48363);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/open-watch-world.js


/** The world as it is: what the policy names by variables, with the computer's own clock. Nothing is asked yet. */
function openWatchWorld(loaded, here) {
    const { variables } = here;
    return {
        ...here,
        loaded,
        prometheus: (0,open_metrics/* openMetrics */.E)(loaded, variables, "canary"),
        openController: (mover) => openController(loaded.policy, { variables, ...mover }),
        now: () => new Date(),
    };
}
//# sourceMappingURL=open-watch-world.js.map

/***/ }),

/***/ 80159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ evidenceBar),
/* harmony export */   m: () => (/* binding */ evidenceShare)
/* harmony export */ });
/**
 * How far evidence has come to the bar, as a row of full and empty cells. The scale is logarithmic, from 1 (no evidence) to
 * the bar, since evidence multiplies: half the cells are full at the square root of the bar. All are full only where the bar is reached.
 */
function evidenceBar(evidence, bar, cells) {
    const full = Math.floor(evidenceShare(evidence, bar) * cells);
    return "█".repeat(full) + "░".repeat(cells - full);
}
/** The same as a share of the way, 0 to 1. */
function evidenceShare(evidence, bar) {
    if (evidence === null || !(evidence > 1))
        return 0;
    if (evidence >= bar)
        return 1;
    return Math.log(evidence) / Math.log(bar);
}
//# sourceMappingURL=evidence-bar.js.map

/***/ }),

/***/ 57420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ knownNumbers),
/* harmony export */   bf: () => (/* binding */ smallestOf),
/* harmony export */   qE: () => (/* binding */ isKnown),
/* harmony export */   u1: () => (/* binding */ largestOf)
/* harmony export */ });
/** The numbers of a list, without what is missing or not finite. */
function knownNumbers(list) {
    return list.filter(isKnown);
}
function isKnown(number) {
    return number !== null && Number.isFinite(number);
}
/** The largest of the numbers; of none it is `otherwise`. For lists too long to be spread. */
function largestOf(numbers, otherwise) {
    return numbers.length === 0 ? otherwise : numbers.reduce((most, one) => Math.max(most, one));
}
function smallestOf(numbers, otherwise) {
    return numbers.length === 0 ? otherwise : numbers.reduce((least, one) => Math.min(least, one));
}
//# sourceMappingURL=known-numbers.js.map

/***/ }),

/***/ 42674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ liveLines)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/evidence-bar.js
var evidence_bar = __webpack_require__(80159);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/one-line.js

/**
 * A text from outside as a part of a line that a terminal or a runner prints: nothing in it breaks the line, moves the cursor, turns the
 * reading direction, or is a workflow command (`::name::` where a line begins, `##[name]` anywhere).
 */
function oneLine(text) {
    return (0,markdown/* visibleLine */.P8)(text.slice(0, LONGEST))
        .replaceAll("##[", "## [")
        .replace(/:(?=:)/g, ": ");
}
const LONGEST = 2000;
/** How many columns of a terminal the text takes: two for the wide characters of East Asia and emoji, none for marks that combine. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text)
        columns += UNSPACED.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
    return columns;
}
const UNSPACED = /[\p{Mn}\p{Me}\u200c\u200d]/u;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** The text in exactly so many columns: filled with spaces, or cut with `…`. */
function inColumns(text, columns, side = "left") {
    let shown = text;
    if (columnsOf(text) > columns) {
        shown = "";
        for (const character of text) {
            if (columnsOf(shown + character) > columns - 1)
                break;
            shown += character;
        }
        shown += "…";
    }
    const fill = " ".repeat(Math.max(0, columns - columnsOf(shown)));
    return side === "left" ? shown + fill : fill + shown;
}
/** The text in lines of at most so many columns, broken at spaces; a longer word stands alone. */
function wrapped(text, columns) {
    const lines = [];
    for (const word of text.split(" ")) {
        const last = lines.at(-1);
        if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= columns)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
//# sourceMappingURL=one-line.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/view-words.js
var view_words = __webpack_require__(17235);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/live-lines.js




/**
 * A look at the rollout for a terminal or a job's log: where it is and why, a line an objective, and a line for each other thing that is
 * not met. The bar shows evidence on a logarithmic scale. No line holds anything that a terminal or a runner would obey,
 * but for the colours that are asked for.
 */
function liveLines(view, { columns = 80, colours = false } = {}) {
    const width = Math.max(NARROWEST, columns);
    const left = view.secondsLeft === null ? "" : `, ${(0,in_words/* inDuration */.Cp)(view.secondsLeft)} left`;
    const at = `interval ${view.until} (${(0,in_words/* inDuration */.Cp)(view.until * view.intervalSeconds)})`;
    const told = [
        ...wrapped(oneLine(view.says), width - 2),
        ...(view.next === null ? [] : wrapped(`to do: ${oneLine(view.next)}`, width - 2)),
    ];
    return [
        ...wrapped(`${at}, ${(0,view_words/* placeInWords */.cF)(view)}${left}: ${view_words/* MOVES */.l2[view.move]}`, width),
        ...told.map((line) => `  ${line}`),
        ...objectiveLines(view, width, colours),
        ...checkLines(view, width),
    ];
}
/** Of the columns: a narrower terminal breaks the lines. */
const NARROWEST = 72;
function objectiveLines({ objectives, secondsLeft }, width, colours) {
    const left = secondsLeft === null ? "" : (0,in_words/* inDuration */.Cp)(secondsLeft);
    const rows = objectives.map((objective) => ({
        objective,
        name: oneLine(objective.name),
        canary: (0,view_words/* rateInWords */.Lx)(objective, objective.canaryNow),
        stable: (0,view_words/* rateInWords */.Lx)(objective, objective.stableNow),
        evidence: `${(0,view_words/* evidenceInWords */.KG)((0,view_words/* evidenceNow */.kx)(objective))}/${Math.round(objective.bar)}`,
    }));
    const widest = (cell) => Math.max(0, ...rows.map((row) => columnsOf(cell(row))));
    const canary = widest((row) => row.canary);
    const stable = widest((row) => row.stable);
    const evidence = widest((row) => row.evidence);
    const state = Math.max(0, ...rows.map(({ objective }) => view_words/* STATES */.xj[objective.state].length));
    // What stands around the bar: two spaces before each cell, and the words before the numbers.
    const fixed = 2 + 9 + canary + 9 + stable + 2 + 1 + evidence + 2 + state + (left === "" ? 0 : 2 + left.length);
    const longest = widest((row) => row.name);
    const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, width - fixed - longest));
    const name = Math.max(8, Math.min(longest, width - fixed - bar));
    return rows.map(({ objective, ...row }) => {
        const rates = `canary ${inColumns(row.canary, canary, "right")}  ${stableCell(objective, row.stable, stable)}`;
        const head = `  ${inColumns(row.name, name)}  ${rates}  `;
        const end = `${coloured(inColumns(view_words/* STATES */.xj[objective.state], state), objective.state, colours)}${left === "" ? "" : `  ${left}`}`;
        const middle = bar + 1 + evidence;
        if (!isCompared(objective))
            return `${head}${inColumns(uncompared(objective), middle)}  ${end}`.trimEnd();
        const cells = (0,evidence_bar/* evidenceBar */.V)((0,view_words/* evidenceNow */.kx)(objective), objective.bar, bar);
        return `${head}${cells} ${inColumns(row.evidence, evidence)}  ${end}`.trimEnd();
    });
}
const WIDEST_BAR = 8;
const NARROWEST_BAR = 4;
function stableCell({ stable }, shown, columns) {
    return stable === null ? inColumns("", "stable ".length + columns) : `stable ${inColumns(shown, columns, "right")}`;
}
function isCompared(objective) {
    return objective.stable !== null && (0,view_words/* evidenceNow */.kx)(objective) !== null;
}
function uncompared({ stable, canaryNow }) {
    return stable === null && canaryNow !== null ? "one track" : view_words/* NOTHING */.K$;
}
function checkLines({ security, queues, afterwards }, width) {
    const told = (what, checks) => checks
        .filter(({ status, tries }) => status === "unmet" || status === "unknown" || tries.some((one) => one.outcome !== "passed"))
        .flatMap(({ name, status, says, tries }) => {
        const tried = tries.length > 1 ? ` (${tries.length} tries)` : "";
        return wrapped(`${what} ${oneLine(name)}: ${view_words/* STATUSES */.f[status]}${tried}, ${oneLine(says)}`, width - 2);
    })
        .map((line) => `  ${line}`);
    return [...told("security", security), ...told("queue", queues), ...told("check", afterwards)];
}
const COLOURS = {
    fine: "32",
    pause: "33",
    "no-data": "33",
    "roll-back": "31",
    "not-compared": "36",
};
function coloured(text, state, colours) {
    return colours ? `\u001b[${COLOURS[state]}m${text}\u001b[0m` : text;
}
//# sourceMappingURL=live-lines.js.map

/***/ }),

/***/ 63376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sentenceParts)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49508);

/** A sentence of ours as one visible line in its parts; a long one is cut. */
function sentenceParts(sentence, longest) {
    const line = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(sentence.length > longest ? `${sentence.slice(0, longest)}…` : sentence);
    const parts = [];
    let end = 0;
    for (const { 0: whole, 1: value = "", index } of line.matchAll(VALUE)) {
        parts.push({ text: line.slice(end, index), isValue: false }, { text: value, isValue: true });
        end = index + whole.length;
    }
    return [...parts, { text: line.slice(end), isValue: false }];
}
// A backtick beside another would change which of them belong together.
const VALUE = /(?<![`\\])`([^`]+)`(?!`)/g;
//# sourceMappingURL=sentence-parts.js.map

/***/ }),

/***/ 31787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sparklines),
/* harmony export */   n: () => (/* binding */ inBuckets)
/* harmony export */ });
/* harmony import */ var _known_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57420);

const CELLS = "▁▂▃▄▅▆▇█";
/** Not a space: at the ends of a code span those are lost. */
const GAP = "·";
/**
 * The lists as rows of eight heights, on one scale, so that they can be compared: the lowest cell is 0 (or the least number
 * below it). At most `cells` long, each cell the highest of its intervals; `·` where none of them has a number.
 */
function sparklines(lists, cells) {
    const numbers = (0,_known_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .knownNumbers */ .Q2)(lists.flat());
    const highest = (0,_known_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .largestOf */ .u1)(numbers, 0);
    const lowest = Math.min(0, (0,_known_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .smallestOf */ .bf)(numbers, 0));
    const cell = (number) => number === null
        ? GAP
        : CELLS.charAt(highest === lowest ? 0 : Math.round(((number - lowest) / (highest - lowest)) * (CELLS.length - 1)));
    return lists.map((list) => inBuckets(list, cells).map(highestOf).map(cell).join(""));
}
/** The list in at most `most` runs of neighbours, as equal as can be. */
function inBuckets(list, most) {
    const count = Math.min(most, list.length);
    return Array.from({ length: count }, (_, index) => list.slice(Math.floor((index * list.length) / count), Math.floor(((index + 1) * list.length) / count)));
}
function highestOf(bucket) {
    const numbers = (0,_known_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .knownNumbers */ .Q2)(bucket);
    return numbers.length === 0 ? null : (0,_known_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .largestOf */ .u1)(numbers, 0);
}
//# sourceMappingURL=sparkline.js.map

/***/ }),

/***/ 17235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   K4: () => (/* binding */ countInWords),
/* harmony export */   KG: () => (/* binding */ evidenceInWords),
/* harmony export */   Lx: () => (/* binding */ rateInWords),
/* harmony export */   ag: () => (/* binding */ ratioInWords),
/* harmony export */   cF: () => (/* binding */ placeInWords),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   kx: () => (/* binding */ evidenceNow),
/* harmony export */   l2: () => (/* binding */ MOVES),
/* harmony export */   mK: () => (/* binding */ timeInWords),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   xj: () => (/* binding */ STATES),
/* harmony export */   yV: () => (/* binding */ tryInWords)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16000);
/* harmony import */ var _signalbox_policy_rollout_traffic_share__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62644);


/** What stands where there is no number. */
const NOTHING = "–";
const STATES = {
    fine: "fine",
    pause: "pause",
    "roll-back": "roll back",
    "no-data": "no data",
    "not-compared": "not compared",
};
const MOVES = {
    continue: "continue",
    promote: "promote",
    pause: "pause",
    "roll-back": "roll back",
};
const STATUSES = {
    met: "met",
    unmet: "not met",
    waived: "waived",
    unknown: "unknown",
    "not-applicable": "does not apply",
};
/** A rate of the objective, in its own unit: a percentage for counts. */
function rateInWords({ kind }, rate) {
    if (rate === null || !Number.isFinite(rate))
        return NOTHING;
    return kind === "counts" ? (0,_signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_0__/* .inPercent */ .vi)(rate) : (0,_signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_0__/* .inFigures */ .Nh)(rate);
}
/** A ratio such as `2.1x`. */
function ratioInWords(ratio) {
    return ratio === null || !Number.isFinite(ratio) ? NOTHING : (0,_signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_0__/* .inTimes */ .gL)(ratio);
}
/** Evidence as a number; rounded down, so that it never looks as if it had reached a bar that it has not. */
function evidenceInWords(evidence) {
    if (evidence === null || Number.isNaN(evidence))
        return NOTHING;
    if (evidence >= 1e6)
        return "1M+";
    return String(evidence < 10 ? Math.floor(evidence * 10) / 10 : Math.floor(evidence));
}
/** How long a try took; of short ones the tenths count. */
function tryInWords(seconds) {
    return seconds < 10 ? `${Math.round(Math.max(0, seconds) * 10) / 10}s` : (0,_signalbox_policy_rollout_in_words__WEBPACK_IMPORTED_MODULE_0__/* .inDuration */ .Cp)(seconds);
}
/** A time as people read it: `2026-11-21 12:00:00 UTC`. */
function timeInWords(time) {
    return time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2 UTC");
}
/** A count with its thousands apart: `48,210`. */
function countInWords(count) {
    return count === null || !Number.isFinite(count)
        ? NOTHING
        : String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
/** Where in its steps the rollout is, such as `step 2 of 4, 25% of the traffic`. */
function placeInWords({ step, steps, strategy }) {
    const now = steps[step];
    if (now === undefined)
        return "after the last step";
    if (strategy === "blue-green")
        return now.share === 0 ? "the preview, before the switch" : "after the switch";
    return `step ${step + 1} of ${steps.length}, ${(0,_signalbox_policy_rollout_traffic_share__WEBPACK_IMPORTED_MODULE_1__/* .trafficInPercent */ .w)(now.share)} of the traffic`;
}
/** The newest evidence: an interval without a sample takes none away. */
function evidenceNow({ evidence }) {
    return evidence.findLast((number) => number !== null) ?? null;
}
/** The objectives with what needs a person first; within one state as they stood. */
function worstFirst(objectives) {
    return objectives.toSorted((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
}
const WORST = ["roll-back", "no-data", "pause", "not-compared", "fine"];
//# sourceMappingURL=view-words.js.map

/***/ }),

/***/ 45094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ watchHtml)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/in-words.js
var in_words = __webpack_require__(16000);
// EXTERNAL MODULE: ./packages/moves/lib/src/markdown.js
var markdown = __webpack_require__(49508);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/sentence-parts.js
var sentence_parts = __webpack_require__(63376);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/html.js


/**
 * HTML as a template: what is filled in is text, as one visible line with nothing in it that HTML would act on, in an element or in a
 * quoted attribute; unless it is HTML by this function. Nothing comes of null.
 */
function markup(literals, ...parts) {
    let html = literals[0] ?? "";
    parts.forEach((part, index) => {
        html += htmlOf(part) + (literals[index + 1] ?? "");
    });
    return { html };
}
/** A sentence of ours with values between backticks, which stand as code. */
function htmlSentence(sentence) {
    const parts = (0,sentence_parts/* sentenceParts */.k)(sentence, LONGEST).map(({ text, isValue }) => {
        const html = escapeHtml(text);
        return { html: isValue ? `<code>${html}</code>` : html };
    });
    return markup `${parts}`;
}
const LONGEST = 1500;
function htmlOf(part) {
    if (part === null)
        return "";
    if (typeof part === "string")
        return escapeHtml((0,markdown/* visibleLine */.P8)(part));
    if (typeof part === "number")
        return String(part);
    return "html" in part ? part.html : part.map(({ html }) => html).join("");
}
function escapeHtml(line) {
    return line.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
//# sourceMappingURL=html.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/view-words.js
var view_words = __webpack_require__(17235);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/checks-html.js



/** The decisions so far, numbered as in the plots. */
function marksHtml({ marks, intervalSeconds }) {
    if (marks.length === 0)
        return markup ``;
    const skipped = Math.max(0, marks.length - MOST_MARKS);
    return markup `<section aria-labelledby="marks"><h2 id="marks">Decisions</h2>
${skipped === 0
        ? null
        : markup `<p>The first ${skipped} are left out.</p>
`}<ol class="decisions" start="${skipped + 1}">${marks.slice(skipped).map(({ interval, does, says }) => markup `<li><b class="does ${does}">${does.replace("-", " ")}</b> <small>interval ${interval}, ${(0,in_words/* inDuration */.Cp)(interval * intervalSeconds)}</small> ${htmlSentence(says)}</li>
`)}</ol></section>`;
}
const MOST_MARKS = 200;
/** What was looked at besides the objectives, each with its tries. */
function checksHtml(title, checks) {
    if (checks.length === 0)
        return markup ``;
    return markup `<section><h2>${title}</h2>
<ul class="checks">${checks.map(({ name, status, says, tries }) => markup `<li><span class="state ${status}">${view_words/* STATUSES */.f[status]}</span> <b><bdi>${name}</bdi></b> ${htmlSentence(says)}${tries.length === 0
        ? null
        : markup `<ol>${tries.map((one) => markup `<li>${one.outcome} after ${(0,view_words/* tryInWords */.yV)(one.seconds)}: ${htmlSentence(one.says)}</li>`)}</ol>`}</li>
`)}</ul></section>
`;
}
//# sourceMappingURL=checks-html.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/head-html.js




/** What was decided and why, what to do, and where the rollout is. */
function headHtml(view) {
    const { verdict, move, environment, candidate, releasedAt, now, until, intervalSeconds, secondsLeft } = view;
    const facts = [
        ["Candidate", candidate],
        ["Environment", environment],
        ["Where it is", (0,view_words/* placeInWords */.cF)(view)],
        ...(secondsLeft === null ? [] : [["Time left", `at least ${(0,in_words/* inDuration */.Cp)(secondsLeft)}`]]),
        ["Interval", `${until}, each of ${(0,in_words/* inDuration */.Cp)(intervalSeconds)}`],
        ["Released", (0,view_words/* timeInWords */.mK)(releasedAt)],
        ["Looked at", (0,view_words/* timeInWords */.mK)(now)],
    ];
    return markup `<header class="${move}">
<p class="verdict"><b>${view_words/* MOVES */.l2[move]}</b> <span>verdict: ${verdict}</span></p>
<h1>${htmlSentence(view.says)}</h1>
${view.next === null
        ? null
        : markup `<p class="next"><b>To do:</b> ${htmlSentence(view.next)}</p>
`}<ol class="path" aria-label="Steps">${view.steps.map(({ share, fromInterval, toInterval }, index) => {
        const state = index === view.step ? "now" : fromInterval === null ? "open" : "past";
        const says = view.strategy === "blue-green" ? (share === 0 ? "preview" : "switched") : (0,traffic_share/* trafficInPercent */.w)(share);
        const when = fromInterval === null
            ? "not begun"
            : `from interval ${fromInterval}${toInterval === null ? "" : ` to ${toInterval}`}`;
        return markup `<li class="${state}"${state === "now" ? markup ` aria-current="step"` : null}><b>${says}</b> <span>${when}</span></li>`;
    })}</ol>
<dl class="facts">${facts.map(([name, value]) => markup `<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>
</header>`;
}
//# sourceMappingURL=head-html.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/known-numbers.js
var known_numbers = __webpack_require__(57420);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/sparkline.js
var sparkline = __webpack_require__(31787);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/curve.js


/** Beyond so many numbers neighbours are drawn together: more than a screen has columns for help nobody. */
const MOST = 360;
/**
 * A list of numbers as the data of an SVG path, broken where numbers are missing; one alone is a dot. Of a long list each run of
 * neighbours is drawn by its lowest and its highest number, so that no peak is lost.
 */
function linePath(list, placed) {
    return runs(thinned(list))
        .map((run) => pathOf(run.map(([index, number]) => placed(index, number))))
        .join("");
}
/** A band as the data of an SVG path: an area from its upper to its lower edge, broken where it is missing. */
function bandPath(list, placed) {
    const buckets = list.length <= MOST ? list.map((band) => [band]) : (0,sparkline/* inBuckets */.n)(list, MOST / 2);
    let index = 0;
    const bands = buckets.map((bucket) => {
        const at = index;
        index += bucket.length;
        const known = bucket.filter((band) => band !== null && Number.isFinite(band.lower) && Number.isFinite(band.upper));
        if (known.length === 0)
            return null;
        const lower = Math.min(...known.map((band) => band?.lower ?? Infinity));
        const upper = Math.max(...known.map((band) => band?.upper ?? -Infinity));
        return [at, { lower, upper }];
    });
    return runs(bands)
        .map((run) => {
        const edge = run.map(([at, { upper }]) => placed(at, upper));
        const back = run.map(([at, { lower }]) => placed(at, lower)).toReversed();
        return `${pathOf([...edge, ...back])}z`;
    })
        .join("");
}
function thinned(list) {
    const known = list.map((number, index) => ((0,known_numbers/* isKnown */.qE)(number) ? [index, number] : null));
    if (list.length <= MOST)
        return known;
    return (0,sparkline/* inBuckets */.n)(known, MOST / 2).flatMap((bucket) => {
        const numbers = bucket.filter((one) => one !== null);
        if (numbers.length === 0)
            return [null];
        const lowest = numbers.reduce((least, one) => (one[1] < least[1] ? one : least));
        const highest = numbers.reduce((most, one) => (one[1] > most[1] ? one : most));
        if (lowest === highest)
            return [lowest];
        return lowest[0] < highest[0] ? [lowest, highest] : [highest, lowest];
    });
}
function runs(list) {
    const found = [];
    let open = null;
    for (const one of list) {
        if (one === null)
            open = null;
        else if (open === null)
            found.push((open = [one]));
        else
            open.push(one);
    }
    return found;
}
/** The points as one stroke, in whole units and relative to each other: the shortest form. A point alone is a stroke of no length. */
function pathOf(points) {
    let [beforeX, beforeY] = [0, 0];
    const parts = points.map(([x, y], index) => {
        const [toX, toY] = [Math.round(x), Math.round(y)];
        const [byX, byY] = [toX - beforeX, toY - beforeY];
        [beforeX, beforeY] = [toX, toY];
        return index === 0
            ? `M${toX} ${toY}`
            : `${index === 1 ? "l" : byX < 0 ? "" : " "}${byX}${byY < 0 ? "" : " "}${byY}`;
    });
    return points.length === 1 ? `${parts.join("")}h0` : parts.join("");
}
//# sourceMappingURL=curve.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/scales.js
/** A scale between the numbers, with at most five ticks at round ones. */
function linearScale(lowest, highest) {
    const span = highest > lowest ? highest - lowest : 1;
    const step = roundStep(span / 4);
    const from = Math.ceil(lowest / step - 1e-9);
    const until = Math.floor((lowest + span) / step + 1e-9);
    const ticks = Array.from({ length: until - from + 1 }, (_, index) => (from + index) * step);
    return { at: (number) => (number - lowest) / span, ticks };
}
/** A logarithmic scale between two numbers above 0, with ticks at powers of ten; what is lower than it lies at its lower end. */
function logScale(lowest, highest) {
    const span = Math.log10(highest / lowest);
    const from = Math.ceil(Math.log10(lowest));
    const until = Math.floor(Math.log10(highest));
    const every = Math.ceil((until - from + 1) / 5);
    const ticks = Array.from({ length: Math.floor((until - from) / every) + 1 }, (_, index) => 10 ** (from + index * every));
    return { at: (number) => Math.log10(Math.max(number, lowest) / lowest) / span, ticks };
}
/** Ticks of a time axis at round durations from the release, at most `most` of them, in seconds. */
function timeTicks(from, until, most) {
    const step = ROUND_SECONDS.find((seconds) => (until - from) / seconds < most) ?? roundStep((until - from) / most);
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.max(0, Math.floor(until / step) - first + 1) }, (_, index) => (first + index) * step);
}
const ROUND_SECONDS = [
    1, 5, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800,
];
/** The next of 1, 2 and 5 times a power of ten. */
function roundStep(step) {
    const power = 10 ** Math.floor(Math.log10(step));
    return ([1, 2, 5].find((times) => times * power >= step * (1 - 1e-9)) ?? 10) * power;
}
//# sourceMappingURL=scales.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/plot-frame.js




/** The units of a plot's view box. It is stretched to its place: lines keep their width, and words stand around it as HTML. */
const WIDTH = 2000;
const HEIGHT = 400;
function plotWindow({ first, until }) {
    const from = Math.min(until, Math.max(first, 1 - Math.max(LEAST_HISTORY, until)));
    return { skip: from - first, x: (interval) => ((interval - from + 1) / (until - from + 1)) * WIDTH };
}
const LEAST_HISTORY = 10;
function plotFrame(view) {
    const window = plotWindow(view);
    const zero = Math.round(window.x(0));
    const ticks = ticksOf(view, window);
    const begun = view.steps.flatMap(({ fromInterval }) => fromInterval === null ? [] : [Math.round(window.x(fromInterval - 1))]);
    const drawn = drawnMarks(view.marks, window);
    return {
        window,
        behind: markup `${zero > 0 ? markup `<path class="past" d="M0 0H${zero}V${HEIGHT}H0z"/>` : null}<path class="grid" d="${ticks.map(({ x }) => `M${x} 0V${HEIGHT}`).join("")}"/><path class="step" d="${begun.map((x) => `M${x} 0V${HEIGHT}`).join("")}"/>`,
        before: markup `${drawn.map(({ mark, x }) => markup `<path class="mark ${mark.does}" d="M${Math.round(x)} 0V${HEIGHT}"/>`)}`,
        steps: stepStrip(view, window),
        marks: markup `<div class="marks" style="height:${(1 + Math.max(0, ...drawn.map(({ lane }) => lane))) * LANE_REM}rem" aria-hidden="true">${drawn.map(({ mark, x, lane, number }) => markup `<b class="${mark.does}" style="left:${percent(x)};top:${lane * LANE_REM}rem">${number}</b>`)}</div>`,
        times: markup `<div class="times" aria-hidden="true">${ticks.map(({ x, says }) => markup `<span style="left:${percent(x)}">${says}</span>`)}</div>`,
    };
}
const LANE_REM = 1.2;
function stepStrip({ steps, step, strategy, until }, { x }) {
    const begun = steps.flatMap((one, index) => one.fromInterval === null ? [] : [{ ...one, from: one.fromInterval, index }]);
    const parts = begun.map(({ share, from, toInterval, index }, place) => {
        const end = toInterval ?? (begun[place + 1]?.from ?? until + 1) - 1;
        const left = x(from - 1);
        const says = strategy === "blue-green" ? (share === 0 ? "preview" : "switched") : (0,traffic_share/* trafficInPercent */.w)(share);
        const now = index === step ? "now" : "past";
        return markup `<span class="${now}" style="left:${percent(left)};width:${percent(x(end) - left)}">${says}</span>`;
    });
    const before = x(0) > 0 ? markup `<span style="left:0;width:${percent(x(0))}">before</span>` : null;
    return markup `<div class="steps" aria-hidden="true">${before}${parts}</div>`;
}
function ticksOf({ intervalSeconds, until }, { x }) {
    // The interval before the first one that is shown ends where the plot begins.
    const perInterval = x(until) - x(until - 1);
    const from = until - x(until) / perInterval;
    return timeTicks(from * intervalSeconds, until * intervalSeconds, MOST_TICKS).map((seconds) => ({
        x: Math.round(x(seconds / intervalSeconds)),
        says: seconds === 0 ? "0" : `${seconds < 0 ? "−" : ""}${(0,in_words/* inDuration */.Cp)(Math.abs(seconds))}`,
    }));
}
/** A telephone has room for no more. */
const MOST_TICKS = 7;
/** The marks within the plot, each in the first lane where it covers no other; numbered as in the list of all. */
function drawnMarks(marks, { x }) {
    const free = [];
    return marks
        .map((mark, index) => ({ mark, number: index + 1, x: x(mark.interval) }))
        .filter((mark) => mark.x >= 0 && mark.x <= WIDTH)
        .slice(-plot_frame_MOST_MARKS)
        .map((mark) => {
        const open = Array.from({ length: LANES }, (_, lane) => lane).find((lane) => (free[lane] ?? -WIDTH) <= mark.x);
        const lane = open ?? 0;
        free[lane] = mark.x + WIDTH * MARK_SHARE;
        return { ...mark, lane };
    });
}
const plot_frame_MOST_MARKS = 40;
const LANES = 3;
/** What a number takes of the plot's width on a telephone. */
const MARK_SHARE = 0.08;
function percent(x) {
    return `${Math.round((x / WIDTH) * 10_000) / 100}%`;
}
//# sourceMappingURL=plot-frame.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/drawn-plot.js


/** A plot with its legend, its axes and, above it, steps and marks. */
function drawnPlot(frame, { id, title, desc, legend, ticks, curves, cls }) {
    const grid = ticks.map(({ at }) => `M0 ${Math.round((1 - at) * HEIGHT)}H${WIDTH}`).join("");
    const inside = ticks.filter(({ at }) => at >= 0 && at <= 1);
    return markup `<figure class="plot ${cls}">
<figcaption>${legend.map(({ cls: key, says }) => markup `<span class="key ${key}">${says}</span> `)}</figcaption>
<div class="frame">${frame.steps}${frame.marks}
<div class="numbers" aria-hidden="true">${inside.map(({ at, says }) => markup `<span style="bottom:${Math.round(at * 1000) / 10}%">${says}</span>`)}</div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${desc}</desc>${frame.behind}<path class="grid" d="${grid}"/>${curves}${frame.before}</svg>
${frame.times}</div>
</figure>
`;
}
//# sourceMappingURL=drawn-plot.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/evidence-plot.js






/** Evidence that the canary is worse, on a logarithmic scale against the bars; null where nothing was compared. */
function evidencePlot(view, objective, frame, id) {
    const { skip, x } = frame.window;
    const evidence = objective.evidence
        .slice(skip)
        .map((one) => (one === null ? null : Math.min(one, MOST_BARS * objective.bar)));
    const known = evidence.filter((one) => one !== null && !Number.isNaN(one));
    if (known.length === 0)
        return null;
    const highest = known.reduce((most, one) => Math.max(most, one ?? 0), Math.max(objective.bar, objective.pauseBar));
    const scale = logScale(LEAST, highest * 2);
    const y = (number) => (1 - scale.at(number)) * HEIGHT;
    const line = (cls, at) => markup `<path class="${cls}" d="M0 ${Math.round(y(at))}H${WIDTH}"/>`;
    const path = linePath(evidence, (index, number) => [x(view.first + skip + index), y(number)]);
    return drawnPlot(frame, {
        id,
        title: `${objective.name}: evidence that the canary is worse`,
        desc: evidenceDescribed(view, objective),
        legend: [
            { cls: "evidence", says: "evidence (logarithmic)" },
            { cls: "pause-bar", says: `pauses at ${(0,view_words/* evidenceInWords */.KG)(objective.pauseBar)}` },
            { cls: "bar", says: `rolls back at ${(0,view_words/* evidenceInWords */.KG)(objective.bar)}` },
        ],
        ticks: scale.ticks.map((tick) => ({ at: scale.at(tick), says: tickInWords(tick) })),
        curves: markup `<path class="beyond" d="M0 0H${WIDTH}V${Math.round(y(objective.bar))}H0z"/>${line("pause-bar", objective.pauseBar)}${line("bar", objective.bar)}<path class="evidence" d="${path}"/>`,
        cls: "evidences",
    });
}
/** Evidence below 1 speaks for the canary; how much lower it is decides nothing. */
const LEAST = 0.3;
/** Evidence so many times beyond the bar is drawn no higher. */
const MOST_BARS = 50;
function tickInWords(tick) {
    return tick >= 1e6 ? `${tick / 1e6}M` : tick >= 1e3 ? `${tick / 1e3}k` : String(tick);
}
function evidenceDescribed({ first }, objective) {
    const { evidence, bar, pauseBar } = objective;
    const reached = (at) => {
        const index = evidence.findIndex((one) => one !== null && one >= at);
        return index < 0 ? "not reached" : `first reached in interval ${first + index}`;
    };
    const highest = evidence.reduce((most, one) => Math.max(most, one ?? 0), 0);
    return `It is ${(0,view_words/* evidenceInWords */.KG)((0,view_words/* evidenceNow */.kx)(objective))} now and ${(0,view_words/* evidenceInWords */.KG)(highest)} at most. The bar to pause, ${(0,view_words/* evidenceInWords */.KG)(pauseBar)}, was ${reached(pauseBar)}; the bar to roll back, ${(0,view_words/* evidenceInWords */.KG)(bar)}, was ${reached(bar)}.`;
}
//# sourceMappingURL=evidence-plot.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/rates-plot.js







/** Both tracks of an objective with their confidence sequences, and the lines that they are held against. */
function ratesPlot(view, objective, frame, id) {
    const { skip, x } = frame.window;
    const shown = (list) => list.slice(skip);
    const scale = ratesScale(objective, shown);
    const y = (number) => (1 - Math.min(9, Math.max(-9, scale.at(number)))) * HEIGHT;
    const placed = (index, number) => [x(view.first + skip + index), y(number)];
    const lines = linesOf(objective);
    const curves = markup `<path class="band stable" d="${bandPath(shown(objective.stableBand), placed)}"/><path class="band canary" d="${bandPath(shown(objective.canaryBand), placed)}"/>${lines.map(({ cls, at }) => markup `<path class="${cls}" d="M0 ${Math.round(y(at))}H${WIDTH}"/>`)}<path class="stable" d="${linePath(shown(objective.stable ?? []), placed)}"/><path class="canary" d="${linePath(shown(objective.canary), placed)}"/>`;
    const beyond = (at) => scale.at(at) > 1 ? " (above the plot)" : scale.at(at) < 0 ? " (below the plot)" : "";
    const legend = [
        { cls: "canary", says: `canary${sampled(objective.canary)}` },
        ...(objective.stable === null ? [] : [{ cls: "stable", says: `stable${sampled(objective.stable)}` }]),
        ...lines.map(({ cls, says, at }) => ({ cls, says: `${says} ${(0,view_words/* rateInWords */.Lx)(objective, at)}${beyond(at)}` })),
    ];
    return drawnPlot(frame, {
        id,
        title: `${objective.name}: what was measured`,
        desc: ratesDescribed(view, objective),
        legend,
        ticks: scale.ticks.map((tick) => ({ at: scale.at(tick), says: (0,view_words/* rateInWords */.Lx)(objective, roundedTick(tick)) })),
        curves,
        cls: "rates",
    });
}
/** Steps of a tick add up to 0.30000000000000004. */
function roundedTick(tick) {
    return Number(tick.toPrecision(12));
}
function sampled(list) {
    return (0,known_numbers/* knownNumbers */.Q2)(list).length === 0 ? " (no samples)" : "";
}
function linesOf({ budget, law, below, above }) {
    const line = (cls, says, at) => at === null || !Number.isFinite(at) ? [] : [{ cls, says, at }];
    return [
        ...line("budget", "budget", budget),
        ...line("law", "law", law),
        ...line("law", "must stay below", below),
        ...line("law", "must stay above", above),
    ];
}
/** From the numbers themselves: bands and lines that are far beyond them would flatten what matters. */
function ratesScale(objective, shown) {
    const rates = (0,known_numbers/* knownNumbers */.Q2)([...shown(objective.canary), ...shown(objective.stable ?? [])]);
    const held = linesOf(objective).map(({ at }) => at);
    const highest = (0,known_numbers/* largestOf */.u1)(rates, (0,known_numbers/* largestOf */.u1)(held, 0));
    const lowest = (0,known_numbers/* smallestOf */.bf)(rates, (0,known_numbers/* smallestOf */.bf)(held, 0));
    const size = Math.max(Math.abs(highest), Math.abs(lowest));
    const bands = [...shown(objective.canaryBand), ...shown(objective.stableBand)].filter((band) => band !== null);
    const ofBands = Math.min(middle(bands, ({ upper }) => upper) ?? highest, highest + size);
    const near = held.filter((at) => at <= 2.5 * size && at >= lowest - 1.5 * size);
    const top = Math.max(highest, ofBands, ...near);
    const bottom = Math.min(lowest, ...near);
    // Rates stand on 0; a value that stays far from it would be a flat line there.
    const foot = bottom >= 0 && bottom < top * 0.6 ? 0 : bottom - (top - bottom) * 0.15;
    if (top === foot)
        return linearScale(foot, foot === 0 ? (objective.kind === "counts" ? 0.01 : 1) : foot + Math.abs(foot) * 0.1);
    return linearScale(foot, top + (top - foot) * 0.06);
}
function middle(bands, of) {
    const sorted = bands.map(of).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
}
function ratesDescribed(view, objective) {
    const since = 1 - view.first;
    const track = (name, list) => {
        const numbers = (0,known_numbers/* knownNumbers */.Q2)(list.slice(Math.max(0, since)));
        const [begins, ends] = [numbers.at(0), numbers.at(-1)];
        if (begins === undefined || ends === undefined)
            return `${name} has no samples since the release.`;
        const [first, last, least, most] = [begins, ends, (0,known_numbers/* smallestOf */.bf)(numbers, begins), (0,known_numbers/* largestOf */.u1)(numbers, begins)].map((rate) => (0,view_words/* rateInWords */.Lx)(objective, rate));
        return `${name} goes from ${first} to ${last}, between ${least} and ${most}.`;
    };
    const held = linesOf(objective).map(({ says, at }) => `${says} ${(0,view_words/* rateInWords */.Lx)(objective, at)}`);
    return [
        track("The canary", objective.canary),
        objective.stable === null ? "No stable track is shown." : track("The stable track", objective.stable),
        held.length === 0 ? "" : `Lines: ${held.join(", ")}.`,
        objective.missing === 0 ? "" : `Intervals without a sample: ${objective.missing}.`,
    ]
        .filter((part) => part !== "")
        .join(" ");
}
//# sourceMappingURL=rates-plot.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/objective-html.js







/** An objective with its plots and its numbers. What is fine stands folded where there are many. */
function objectiveHtml(view, objective, frame, id) {
    const isOpen = view.objectives.length <= MOST_OPEN || objective.state !== "fine";
    const measures = objective.measures === "" ? null : markup ` <small>(${htmlSentence(objective.measures)})</small>`;
    const evidence = evidencePlot(view, objective, frame, `${id}-e`);
    return markup `<details class="objective" id="${id}"${isOpen ? markup ` open` : null}>
<summary><h3><bdi>${objective.name}</bdi></h3> <span class="state ${objective.state}">${view_words/* STATES */.xj[objective.state]}</span></summary>
<p>${htmlSentence(objective.says)}${measures}</p>
${ratesPlot(view, objective, frame, `${id}-r`)}${evidence ??
        markup `<p class="none">There is no evidence to show: nothing was compared.</p>
`}<details class="numbers"><summary>The numbers</summary>${numbersTable(view, objective)}</details>
</details>
`;
}
const MOST_OPEN = 6;
/** The curves as a table: neighbours are taken together where there are many. */
function numbersTable(view, objective) {
    const intervals = objective.canary.map((_, index) => view.first + index).filter((interval) => interval >= 1);
    const rows = (0,sparkline/* inBuckets */.n)(intervals, MOST_ROWS).map((bucket) => {
        const [from, until] = [bucket.at(0) ?? 0, bucket.at(-1) ?? 0];
        const part = (list) => (0,known_numbers/* knownNumbers */.Q2)(list.slice(from - view.first, until - view.first + 1));
        const mean = (list) => {
            const numbers = part(list);
            const sum = numbers.reduce((total, number) => total + number, 0);
            return (0,view_words/* rateInWords */.Lx)(objective, numbers.length === 0 ? null : sum / numbers.length);
        };
        return markup `<tr><th scope="row">${from === until ? String(from) : `${from}–${until}`}</th><td>${(0,in_words/* inDuration */.Cp)(until * view.intervalSeconds)}</td><td>${mean(objective.canary)}</td><td>${mean(objective.stable ?? [])}</td><td>${(0,view_words/* evidenceInWords */.KG)(part(objective.evidence).at(-1) ?? null)}</td></tr>
`;
    });
    return markup `<div class="scroll" role="region" tabindex="0" aria-label="${`${objective.name}: the numbers`}"><table><thead><tr><th scope="col">Intervals</th><th scope="col">Until</th><th scope="col">Canary (mean)</th><th scope="col">Stable (mean)</th><th scope="col">Evidence (last)</th></tr></thead><tbody>
${rows}</tbody></table></div>`;
}
const MOST_ROWS = 30;
//# sourceMappingURL=objective-html.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/report/evidence-bar.js
var evidence_bar = __webpack_require__(80159);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/objectives-table.js



/** A row an objective; each leads to the objective's own part of the page, `o1` for the first. */
function objectivesHtml(objectives) {
    if (objectives.length === 0)
        return markup `<p class="none">The policy names no objective.</p>`;
    const heads = ["Objective", "State", "Evidence", "Canary", "Stable", "Ratio", "Visible", "Requests", "Missing"];
    return markup `<section aria-labelledby="objectives"><h2 id="objectives">Objectives</h2>
<div class="scroll" role="region" tabindex="0" aria-labelledby="objectives"><table class="objectives"><thead><tr>${heads.map((head) => markup `<th scope="col">${head}</th>`)}</tr></thead><tbody>
${objectives.map(rowHtml)}</tbody></table></div></section>`;
}
function rowHtml(objective, index) {
    const { name, state, bar, pauseBar, ratio, detectable, detect, requests, missing } = objective;
    const evidence = (0,view_words/* evidenceNow */.kx)(objective);
    const share = (of) => Math.round((0,evidence_bar/* evidenceShare */.m)(of, bar) * 100);
    const meter = evidence === null
        ? view_words/* NOTHING */.K$
        : markup `<span class="meter" style="--to:${share(evidence)}%;--pause:${share(pauseBar)}%"></span> ${(0,view_words/* evidenceInWords */.KG)(evidence)}/${(0,view_words/* evidenceInWords */.KG)(bar)}`;
    const worse = detectable !== null && detectable > detect ? "short" : "";
    return markup `<tr><th scope="row"><a href="#o${index + 1}"><bdi>${name}</bdi></a></th><td><span class="state ${state}">${view_words/* STATES */.xj[state]}</span></td><td>${meter}</td><td>${(0,view_words/* rateInWords */.Lx)(objective, objective.canaryNow)}</td><td>${(0,view_words/* rateInWords */.Lx)(objective, objective.stableNow)}</td><td>${(0,view_words/* ratioInWords */.ag)(ratio)}</td><td class="${worse}">${(0,view_words/* ratioInWords */.ag)(detectable)} of ${(0,view_words/* ratioInWords */.ag)(detect)}</td><td>${(0,view_words/* countInWords */.K4)(requests)}</td><td>${missing}</td></tr>
`;
}
//# sourceMappingURL=objectives-table.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/watch-style.js
/** The report's style. A theme may be forced by `data-theme` on the page's root; else the reader's own holds. */
const LIGHT = "--paper:#fff;--soft:#f3f4f6;--ink:#17202c;--quiet:#566070;--rule:#d5dae1;--canary:#b8410b;--stable:#1f5fbf;--evidence:#6d28b8;--good:#17713a;--wait:#8a5a00;--bad:#b3161f;--alone:#1c6a7d";
const DARK = "--paper:#12161c;--soft:#1d232c;--ink:#e7eaee;--quiet:#a3adba;--rule:#39424e;--canary:#ff9d5c;--stable:#75b1ff;--evidence:#c79bff;--good:#62d08c;--wait:#f0bd4f;--bad:#ff8082;--alone:#6fd0e4";
const WATCH_STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;line-height:1.3;margin:.4rem 0 .8rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:0;display:inline;overflow-wrap:anywhere}
p,dd,li,summary{overflow-wrap:anywhere}
code{font:.92em ui-monospace,monospace;background:var(--soft);padding:0 .25em;border-radius:3px;unicode-bidi:isolate}
small{color:var(--quiet);font-size:.875em}
a{color:inherit}
:focus-visible{outline:2px solid var(--stable);outline-offset:2px}
header{border-top:.4rem solid var(--hue);padding-top:.8rem}
.verdict{margin:0;display:flex;flex-wrap:wrap;gap:.6rem;align-items:baseline}
.verdict b{color:var(--paper);background:var(--hue);padding:.1rem .7rem;border-radius:4px}
.verdict b::first-letter,.does::first-letter{text-transform:uppercase}
.verdict span{color:var(--quiet)}
.next{border-left:4px solid var(--hue);padding-left:.7rem}
.path{display:grid;grid-template-columns:repeat(auto-fit,minmax(5rem,1fr));gap:.4rem;list-style:none;padding:0;margin:1rem 0}
.path li{border:1px solid var(--rule);border-top-width:4px;padding:.2rem .6rem;border-radius:4px}
.path span{color:var(--quiet);font-size:.8rem;display:block}
.path .past{border-top-color:var(--quiet)}.path .now{border-color:var(--hue);background:var(--soft)}.path .open{border-style:dashed}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem 1.5rem;margin:0}
.facts div:first-child{grid-column:span 2}
dt{color:var(--quiet);font-size:.8rem}dd{margin:0}
.reading{grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));font-size:.9rem}
.continue,.promote,.fine,.met,.resume,.finished,.begun{--hue:var(--good)}
.pause,.no-data,.unknown{--hue:var(--wait)}
.roll-back,.unmet{--hue:var(--bad)}
.not-compared,.waived{--hue:var(--alone)}
.not-applicable{--hue:var(--quiet)}
.scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:4px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.92rem}
th,td{padding:.35rem .7rem;text-align:right;white-space:nowrap;border-top:1px solid var(--rule)}
thead th{border-top:0;background:var(--soft);font-weight:600}
th:first-child{text-align:left;position:sticky;left:0;background:var(--paper);min-width:7rem;max-width:14rem;white-space:normal;overflow-wrap:anywhere}
thead th:first-child{background:var(--soft)}
.objectives th:nth-child(2),.objectives td:nth-child(2){text-align:left}
.state,.does{color:var(--hue);border:1px solid;border-radius:4px;padding:0 .45rem;font-size:.85rem;font-weight:600;white-space:nowrap;display:inline-block}
.state::before{margin-right:.35em}
.state:is(.fine,.met)::before{content:"✓"}.state:is(.roll-back,.unmet)::before{content:"✕"}.state.pause::before{content:"‖"}.state:is(.no-data,.unknown)::before{content:"?"}.state:is(.not-compared,.waived,.not-applicable)::before{content:"–"}
.meter{display:inline-block;width:5rem;height:.7rem;border:1px solid var(--quiet);border-radius:2px;vertical-align:middle;background:linear-gradient(var(--ink),var(--ink)) var(--pause) 0/1px 100% no-repeat,linear-gradient(var(--evidence),var(--evidence)) 0 0/var(--to) 100% no-repeat}
.short{color:var(--wait);font-weight:600}.short::after{content:" !"}
.decisions,.checks{padding-left:1.8rem}.checks{list-style:none;padding-left:0}
.decisions li,.checks>li{margin:.35rem 0}
.objective{border:1px solid var(--rule);border-radius:6px;margin:0 0 1rem;padding:.6rem .8rem}
summary{cursor:pointer}
.objective>p{margin:.4rem 0}
.none{color:var(--quiet)}
.plot{margin:.8rem 0 0}
figcaption{font-size:.85rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.key::before{content:"";display:inline-block;width:1.6rem;height:0;border-top:3px solid var(--line);vertical-align:middle;margin-right:.4rem}
.key.canary{--line:var(--canary)}
.key.stable{--line:var(--stable)}.key.stable::before{border-top-style:dashed}
.key.budget{--line:var(--ink)}.key.budget::before{border-top-style:dotted;border-top-width:2px}
.key.law,.key.bar{--line:var(--bad)}.key.law::before,.key.bar::before{border-top-width:2px}
.key.pause-bar{--line:var(--wait)}.key.pause-bar::before{border-top-style:dashed;border-top-width:2px}
.key.evidence{--line:var(--evidence)}
.frame{position:relative;margin:.3rem .6rem 0 3.4rem}
.frame svg{display:block;width:100%;height:13rem;overflow:hidden;border:1px solid var(--rule);border-width:0 0 1px 1px}
.evidences svg{height:8rem}
.evidences .steps{display:none}
.steps{position:relative;height:1.3rem}
.steps span{position:absolute;top:0;height:1.2rem;overflow:hidden;text-align:center;font-size:.75rem;line-height:1.2rem;white-space:nowrap;border-left:1px solid var(--quiet);color:var(--quiet)}
.steps .past,.steps .now{background:var(--soft);color:var(--ink)}.steps .now{font-weight:700}
.marks{position:relative;margin-top:.15rem}
.marks b{position:absolute;transform:translateX(-50%);min-width:1.05rem;height:1.05rem;padding:0 .15rem;border-radius:3px;background:var(--hue);color:var(--paper);font-size:.7rem;line-height:1.05rem;text-align:center}
.frame .numbers{position:absolute;left:-3.4rem;width:3.1rem;bottom:1.65rem;height:13rem;pointer-events:none}
.evidences .numbers{height:8rem}
.frame .numbers span{position:absolute;right:0;transform:translateY(50%);font-size:.75rem;line-height:1;color:var(--quiet);white-space:nowrap}
.times{position:relative;height:1.4rem;margin-top:.25rem}
.times span{position:absolute;transform:translateX(-50%);font-size:.75rem;color:var(--quiet);white-space:nowrap}
svg path{fill:none;vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round}
svg .grid{stroke:var(--rule);stroke-width:1;opacity:.6}
svg .past{fill:var(--soft)}
svg .step{stroke:var(--quiet);stroke-width:1}
svg .canary{stroke:var(--canary);stroke-width:2.4}
svg .stable{stroke:var(--stable);stroke-width:1.8;stroke-dasharray:6 4}
svg .band{stroke:none;opacity:.16}svg .band.canary{fill:var(--canary)}svg .band.stable{fill:var(--stable)}
svg .budget{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:1 5}
svg .law,svg .bar{stroke:var(--bad);stroke-width:1.6}
svg .pause-bar{stroke:var(--wait);stroke-width:1.6;stroke-dasharray:7 5}
svg .beyond{fill:var(--bad);opacity:.08}
svg .evidence{stroke:var(--evidence);stroke-width:2.4}
svg .mark{stroke:var(--hue);stroke-width:1.2;stroke-dasharray:3 3}
details.numbers{margin-top:.6rem;font-size:.9rem}details.numbers .scroll{max-height:20rem;overflow:auto;margin-top:.4rem}
@media (max-width:40rem){main{padding:.7rem}h1{font-size:1.2rem}.objective{padding:.5rem}.frame{margin-left:3rem;margin-right:.3rem}.frame .numbers{left:-3rem;width:2.8rem}th,td{padding:.3rem .5rem}.meter{display:none}th:first-child{min-width:6.5rem;max-width:9rem}}
@media print{.objective{break-inside:avoid}}
`;
//# sourceMappingURL=watch-style.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/watch-html.js








/**
 * The whole picture of a watch as one HTML file: no script, nothing that is loaded, light and dark. The same view gives the same
 * bytes.
 */
function watchHtml(view) {
    const frame = plotFrame(view);
    const objectives = (0,view_words/* worstFirst */.md)(view.objectives);
    const title = `${titleOf(view)} (${view.verdict})`;
    const page = markup `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: WATCH_STYLE }}</style>
</head>
<body>
<main>
${headHtml(view)}
${objectivesHtml(objectives)}
${marksHtml(view)}
${checksHtml("Security", view.security)}${checksHtml("Queues", view.queues)}${checksHtml("After the last step", view.afterwards)}<section aria-labelledby="plots"><h2 id="plots">What was measured</h2>
${objectives.map((objective, index) => objectiveHtml(view, objective, frame, `o${index + 1}`))}</section>
${READING}
</main>
</body>
</html>
`;
    return page.html;
}
function titleOf({ move, candidate, environment }) {
    const short = /^[0-9a-f]{40,64}$/.test(candidate) ? candidate.slice(0, 12) : candidate.slice(0, 60);
    return `${view_words/* MOVES */.l2[move]}: ${short} in ${environment}`;
}
const READING = markup `<section aria-labelledby="reading"><h2 id="reading">How to read this</h2>
<dl class="reading">
<div><dt>Evidence</dt><dd>By how much the numbers speak for a canary that is worse than the stable track by more than the policy tolerates. 1 is none; it multiplies from interval to interval, so its scale is logarithmic. How often it raises a false alarm was measured by simulation; nothing guarantees it.</dd></div>
<div><dt>Bands</dt><dd>Confidence sequences: where each track's mean rate may lie, however often one looks; single intervals lie outside of it.</dd></div>
<div><dt>Ratio</dt><dd>The smallest ratio of canary to stable that the evidence supports.</dd></div>
<div><dt>Visible</dt><dd>The smallest ratio that this traffic could have shown, and the one that the policy asks for.</dd></div>
<div><dt>Missing</dt><dd>Intervals without a sample since the release.</dd></div>
</dl></section>`;
//# sourceMappingURL=watch-html.js.map

/***/ }),

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ viewOfWatch)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/controller/moved-by-workflow.js
var moved_by_workflow = __webpack_require__(82679);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/decide-afterwards.js + 1 modules
var decide_afterwards = __webpack_require__(62621);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-objective.js + 7 modules
var judge_objective = __webpack_require__(93970);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/judge-series.js
var judge_series = __webpack_require__(90285);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var rollout_plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/unread.js
var unread = __webpack_require__(36869);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/steps/blind-spots.js + 2 modules
var blind_spots = __webpack_require__(57554);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/dispersion.js
var comparison_dispersion = __webpack_require__(91099);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/has-events.js
var has_events = __webpack_require__(85827);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/log-gamma.js
var log_gamma = __webpack_require__(47411);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/rate-band.js


/** Jeffreys' prior: as fair to rare events as to common ones. */
const PRIOR = 0.5;
const HALVINGS = 40;
/**
 * A running band of a track's rate, from all its events up to each interval; null before the first event. A rate that stays the
 * same lies within all the bands at once with a probability of 1 - alpha: Robbins' beta mixture for binomial counts (Robbins,
 * Statistical methods related to the law of the iterated logarithm, 1970; as the prior-posterior ratio in Waudby-Smith and
 * Ramdas, arXiv 2006.04347). Exact for independent events; where they come in bursts, counts are divided by the history's
 * dispersion, as quasi-likelihoods are. For plots: nothing is decided by it.
 */
function rateBand(counts, { alpha, dispersion }) {
    const scale = Math.max(1, dispersion);
    let [bad, good] = [0, 0];
    return counts.map((one) => {
        if ((0,has_events/* hasEvents */.u)(one)) {
            bad += (0,has_events/* badOf */.J)(one) / scale;
            good += (one.total - (0,has_events/* badOf */.J)(one)) / scale;
        }
        return bad + good === 0 ? null : bandOf(bad, good, alpha);
    });
}
function bandOf(bad, good, alpha) {
    const least = (0,log_gamma/* logBeta */.l)(bad + PRIOR, good + PRIOR) - (0,log_gamma/* logBeta */.l)(PRIOR, PRIOR) + Math.log(alpha);
    const likely = (rate) => times(bad, Math.log(rate)) + times(good, Math.log1p(-rate)) >= least;
    const rate = bad / (bad + good);
    return { lower: edgeOf(likely, rate, 0), upper: edgeOf(likely, rate, 1) };
}
/** How far from `inside` towards `end` is still likely. */
function edgeOf(likely, inside, end) {
    let [within, beyond] = [inside, end];
    if (likely(beyond))
        return beyond;
    for (let i = 0; i < HALVINGS; i += 1) {
        const middle = (within + beyond) / 2;
        if (likely(middle))
            within = middle;
        else
            beyond = middle;
    }
    return beyond;
}
// Nothing bad is as likely at a rate of 0 as it can be, though the logarithm of 0 is not a number to multiply by.
function times(count, logarithm) {
    return count === 0 ? 0 : count * logarithm;
}
//# sourceMappingURL=rate-band.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/comparison/compare-counts.js
var compare_counts = __webpack_require__(40471);
;// CONCATENATED MODULE: ./packages/policy/lib/src/rollout/comparison/smallest-ratio.js

const [LEAST, MOST] = [0.5, 20];
/** Halvings of the range: the ratio is exact to a quarter of a percent. */
const smallest_ratio_HALVINGS = 11;
/**
 * How many times worse than the stable track the evidence shows the canary to be, for reports: the smallest ratio, from 0.5 to
 * 20, with which as a further margin the evidence stays under the bar. The same evidence as the decision's.
 */
function smallestRatio(history, pairs, { tolerate, bar }) {
    return smallestUnder((ratio) => {
        const comparison = (0,compare_counts/* openCountComparison */.B)(history, { tolerate: tolerate * ratio });
        return pairs.some((pair) => comparison.observe(pair) >= bar);
    });
}
/** The smallest ratio in the range that does not pass, by bisection of its logarithm. */
function smallestUnder(passes) {
    if (!passes(LEAST))
        return LEAST;
    if (passes(MOST))
        return MOST;
    let [low, high] = [Math.log(LEAST), Math.log(MOST)];
    for (let i = 0; i < smallest_ratio_HALVINGS; i += 1) {
        const middle = (low + high) / 2;
        if (passes(Math.exp(middle)))
            low = middle;
        else
            high = middle;
    }
    return Math.exp(high);
}
//# sourceMappingURL=smallest-ratio.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/report/view-of-objective.js




/** The bands of a plot hold the true rate with this probability short of 1. */
const BAND_ALPHA = 0.05;
/** Where even the smallest ratio that is looked for is not supported. */
const UNSUPPORTED = 0.5;
/** An objective as people see it. */
function viewOfObjective(plan, objective, written, { series, course }, { grid, begun, alarms, detail }) {
    const since = (begun.at(-1)?.from ?? 1) - grid.first;
    const after = 1 - grid.first;
    const mine = alarms.filter(({ path }) => path[1] === "objectives" && path[2] === objective.name);
    const now = series === null ? NOTHING_NOW : nowOf(series, since);
    const evidence = course?.evidence ?? null;
    const onPage = detail === "page" ? series : null;
    return {
        name: objective.name,
        kind: objective.budget === null ? "value" : "counts",
        measures: measuresOf(written),
        ...now,
        ...(onPage === null ? noListsOf(series) : listsOf(onPage, after)),
        budget: objective.budget,
        law: objective.rollBackAbove,
        below: objective.below,
        above: objective.above,
        evidence: evidenceOf(evidence ?? [], after, detail),
        bar: plan.bars.rollBack,
        pauseBar: plan.bars.pause,
        ratio: onPage === null ? null : supportedRatio(plan, objective, onPage, grid),
        detectable: onPage === null ? null : ((0,blind_spots/* visibleRatio */.a8)(plan, objective, onPage, grid) ?? null),
        detect: objective.detect,
        missing: series === null ? Math.max(0, grid.until) : series.canary.slice(after).filter((one) => one === null).length,
        state: stateOf(mine, evidence !== null && now.stableNow !== null),
        says: mine[0]?.says ?? "nothing stands against it",
    };
}
/** By interval for a page, and the newest alone for a line. */
function evidenceOf(evidence, after, detail) {
    return detail === "line" ? evidence.slice(-1) : [...Array.from({ length: after }, () => null), ...evidence];
}
const NOTHING_NOW = { canaryNow: null, stableNow: null, requests: null };
const NO_LISTS = { canary: [], stable: null, canaryBand: [], stableBand: [] };
/** Nothing to plot, and whether there are two tracks. */
function noListsOf(series) {
    return { ...NO_LISTS, stable: series === null || series.stable === null ? null : [] };
}
/** What the step shows so far; of a value, the newest. */
function nowOf({ kind, canary, stable }, since) {
    if (kind === "value") {
        const newest = (values) => values?.findLast((value) => value !== null) ?? null;
        return { canaryNow: newest(canary), stableNow: newest(stable), requests: null };
    }
    const step = summed(canary, since);
    const stableNow = stable === null ? null : rateOf(summed(stable, since));
    return { canaryNow: rateOf(step), stableNow, requests: step.total };
}
/** The tracks interval by interval, for plots. */
function listsOf(series, after) {
    if (series.kind === "value")
        return { ...NO_LISTS, canary: series.canary, stable: series.stable };
    const { canary, stable } = series;
    const { dispersion } = (0,comparison_dispersion/* spreadOf */.j)(stable?.slice(0, after) ?? []);
    const band = (counts) => rateBand(counts, { alpha: BAND_ALPHA, dispersion });
    return {
        canary: canary.map(rateOf),
        stable: stable?.map(rateOf) ?? null,
        canaryBand: band(canary),
        stableBand: stable === null ? [] : band(stable),
    };
}
function rateOf(counts) {
    return counts === null || counts.total <= 0 ? null : Math.min(1, counts.bad / counts.total);
}
/** All counts from a place on. */
function summed(counts, from) {
    let [bad, total] = [0, 0];
    for (let place = from; place < counts.length; place += 1) {
        const one = counts[place];
        bad += one?.bad ?? 0;
        total += one?.total ?? 0;
    }
    return { bad, total };
}
/** How many times the stable track the canary is at least, as far as the evidence goes; null where it shows nothing. */
function supportedRatio({ bars }, { tolerate }, series, grid) {
    const traffic = (0,blind_spots/* trafficOf */.t7)(series, grid);
    if (traffic === null)
        return null;
    const ratio = smallestRatio(traffic.history, traffic.pairs, { tolerate, bar: bars.rollBack });
    return ratio <= UNSUPPORTED ? null : ratio * tolerate;
}
function stateOf(alarms, compared) {
    if (alarms.some(({ does }) => does === "roll-back"))
        return "roll-back";
    if (alarms.some(({ status }) => status === "unknown"))
        return "no-data";
    if (alarms.length > 0)
        return "pause";
    return compared ? "fine" : "not-compared";
}
function measuresOf(written) {
    if (written === undefined)
        return "";
    if (written.bad !== undefined)
        return "bad events";
    if (written.buckets !== undefined)
        return `slower than ${written["slower-than"] ?? "the limit"}`;
    return written.query ?? "";
}
//# sourceMappingURL=view-of-objective.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/view-of-watch.js








/** A look at a rollout as people see it. `events`: what is on record of the looks before. */
function viewOfWatch(loaded, facts, decision, events, { judge = judge_objective/* judgeObjective */.t, detail = "page" } = {}) {
    const plan = (0,rollout_plan/* planOf */.X)(loaded.policy, facts.grid.intervalSeconds);
    const read = (0,unread/* seriesRead */.iU)(plan, facts);
    const courses = (0,judge_series/* coursesOf */.IV)(plan, read, facts, judge);
    const { watch, grid } = facts;
    const open = decision.reasons.find(({ next }) => next !== null);
    return {
        environment: watch.environment,
        candidate: watch.candidate,
        releasedAt: watch.releasedAt,
        now: watch.now,
        verdict: decision.verdict,
        move: decision.move,
        says: decision.says,
        next: open?.next ?? handOver(loaded, decision),
        strategy: plan.strategy,
        intervalSeconds: grid.intervalSeconds,
        first: grid.first,
        until: grid.until,
        step: decision.step,
        steps: stepsOf(plan, facts),
        secondsLeft: decision.secondsLeft,
        objectives: plan.objectives.map((objective) => viewOfObjective(plan, objective, loaded.policy.rollout.objectives[objective.name], { series: read.get(objective.name) ?? null, course: courses.get(objective.name) ?? null }, { grid, begun: facts.begun, alarms: decision.alarms, detail })),
        marks: events.flatMap(markOf),
        security: looked(Object.keys(loaded.policy.rollout.security), "security", decision.alarms, "no leak was seen"),
        queues: looked(Object.keys(loaded.policy.rollout.queues), "queues", decision.alarms, "stable"),
        afterwards: checksOf(loaded, facts),
    };
}
/** Without a controller nobody moves the traffic but whoever started the watch, which has ended with the step. */
function handOver({ policy }, { begins, finished, share }) {
    if (!(0,moved_by_workflow/* isMovedByWorkflow */.O)(policy) || begins === null || finished)
        return null;
    return `give the canary ${(0,traffic_share/* trafficInPercent */.w)(share)} of the traffic, and run the watch again: it goes on where it is`;
}
function stepsOf(plan, { begun }) {
    return plan.steps.map(({ share }, step) => {
        const place = begun.findIndex((one) => one.step === step);
        const next = begun[place + 1];
        const fromInterval = begun[place]?.from ?? null;
        return { share, fromInterval, toInterval: place === -1 || next === undefined ? null : next.from - 1 };
    });
}
function markOf({ interval, does, says }) {
    return does === "cancelled" ? [] : [{ interval, does, says }];
}
function looked(names, group, alarms, calm) {
    return names.map((name) => {
        const alarm = alarms.find(({ path }) => path[1] === group && path[2] === name);
        return alarm === undefined
            ? { name, status: "met", says: calm, tries: [] }
            : { name, status: alarm.status, says: alarm.says, tries: [] };
    });
}
function checksOf(loaded, { afterwards }) {
    if (afterwards === null)
        return [];
    const { reasons } = (0,decide_afterwards/* judgeAfterwards */.F)(loaded, afterwards);
    return Object.keys(loaded.policy.rollout.afterwards).map((name, i) => {
        const tries = afterwards.known && Object.hasOwn(afterwards.value.checks, name)
            ? (afterwards.value.checks[name]?.tries ?? [])
            : [];
        const reason = reasons[i];
        return {
            name,
            status: reason?.status ?? "unknown",
            says: reason?.observed ?? "nobody made it",
            tries: tries.map(({ outcome, seconds, says }) => ({ outcome, seconds, says })),
        };
    });
}
//# sourceMappingURL=view-of-watch.js.map

/***/ }),

/***/ 72245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ watchLive)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_rollout_controller_moved_by_workflow__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82679);
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var _signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79429);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19584);
/* harmony import */ var _insist_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91887);





/** So many looks in a row may come to nothing before the watch gives up, paused. */
const MOST_FAILURES = 10;
/** So often in a row a look is made again at once, since another run decided before it. */
const MOST_AGAIN = 3;
/** So often a roll-back that did not come about is made again: replicas take their time, and an API may be away. */
const MOST_UNDONE = 6;
const RETRY_SECONDS = 15;
/** The runner ends a cancelled process soon. */
const STOP_SECONDS = 4;
/**
 * Watches until there is nothing left to watch: a look at each settled interval, each of them a move. Without a controller it ends
 * with each step, too, for the workflow to move the traffic and watch on. What it ends with is reported and recorded. An
 * error of ours never rolls back: it pauses, says so, and looks again.
 */
async function watchLive(watch, policy, watching, ends) {
    const { once, signal } = watching;
    const handsOver = (0,_signalbox_policy_rollout_controller_moved_by_workflow__WEBPACK_IMPORTED_MODULE_3__/* .isMovedByWorkflow */ .O)(policy.policy);
    let failures = 0;
    let again = 0;
    let undone = 0;
    const isLast = (made) => {
        const { finished, begins } = made.decision;
        return once || (handsOver && begins !== null) || (finished && (undone >= MOST_UNDONE || !isUndone(made)));
    };
    try {
        for (;;) {
            try {
                const made = await (0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .makeMove */ .Qe)(watch.look, policy, { mode: "apply", signal }, {
                    async report(result) {
                        watching.told(result, isLast(result));
                        if (isLast(result))
                            await ends.report(result);
                    },
                    async record(result) {
                        if (isLast(result))
                            await ends.record(result);
                    },
                });
                if (isLast(made))
                    return made;
                failures = 0;
                again = 0;
                if (isUndone(made)) {
                    undone += 1;
                    watching.said(`the traffic is not back yet: ${made.outcome?.says ?? ""}`);
                    await watching.sleep(RETRY_SECONDS);
                    continue;
                }
                await watching.sleep(secondsUntil(made, policy, watching.now()));
            }
            catch (error) {
                if ((0,_insist_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .isDecidedMeanwhile */ .Hg)(error) && again < MOST_AGAIN && !signal.aborted) {
                    again += 1;
                    watching.said(`${error.message}: the look is made again`);
                    continue;
                }
                failures += 1;
                if ((0,_insist_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(error) || once || signal.aborted || !(error instanceof _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k) || failures > MOST_FAILURES)
                    throw error;
                watching.said(`this look came to nothing: ${error.message}; ${error.next}`);
                watching.said(await watch.stop(error.message, signal));
                await watching.sleep(RETRY_SECONDS);
            }
        }
    }
    catch (error) {
        // A look alone leaves the rollout to the next one, and what is over to whoever came after.
        if (!once && !(0,_insist_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .isOver */ .PU)(error))
            watching.said(await stopped(watch, error));
        throw error;
    }
}
/** Whether traffic is still to go back, which nobody but the next look sees to. */
function isUndone(made) {
    return made.decision.move === "roll-back" && !(0,_frame_js__WEBPACK_IMPORTED_MODULE_4__/* .isAsDecided */ .xv)(made);
}
async function stopped(watch, error) {
    const why = error instanceof Error ? error.message : "it was stopped";
    try {
        return `the watch ends before the rollout does (${why}): ${await watch.stop(why, AbortSignal.timeout(STOP_SECONDS * 1000))}`;
    }
    catch (failure) {
        const says = failure instanceof Error ? failure.message : "nobody knows why";
        return `the watch ends before the rollout does (${why}), and the rollout could not be paused: ${says}`;
    }
}
/** Not longer than an interval takes to be seen, whatever a clock says that jumped. */
function secondsUntil({ facts, decision }, { policy }, now) {
    const { next } = decision;
    if (next === null)
        return 0;
    const most = facts.grid.intervalSeconds + (0,_signalbox_policy_schema_duration__WEBPACK_IMPORTED_MODULE_1__/* .secondsOf */ .TM)(policy.rollout.settle);
    return Math.max(1, Math.min(most, (Date.parse(next) - now.getTime()) / 1000));
}
//# sourceMappingURL=watch-live.js.map

/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openWatch)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/controller/moved-by-workflow.js
var moved_by_workflow = __webpack_require__(82679);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/grid-zero.js
var grid_zero = __webpack_require__(46962);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/decide-watch.js + 14 modules
var decide_watch = __webpack_require__(87255);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/remembering-judge.js
var remembering_judge = __webpack_require__(99079);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/controller/controller-alarms.js
var controller_alarms = __webpack_require__(93401);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/traffic-share.js
var traffic_share = __webpack_require__(62644);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/carry-out-watch.js


/** Makes the rollout as decided. The controller is looked at first, so that a second run, or another at the same moment, does nothing twice. */
async function carryOutWatch(decision, facts, controller, signal) {
    const { move, share, finished } = decision;
    if (controller === null)
        return { state: "done", says: toldOf(decision), next: null };
    if (!controller.known)
        return { state: "not-done", says: controller.says, next: controller.next };
    const rollouts = controller.value;
    switch (move) {
        case "continue":
        case "promote":
            return finished ? released(rollouts, signal) : underWay(await rollouts.moveTo(share, signal));
        case "pause":
            if ((0,controller_alarms/* isNotBegun */.z)(facts))
                return { state: "already-done", says: "nothing is rolled out yet", next: null };
            return underWay(await rollouts.pause(signal));
        case "roll-back":
            return (0,controller_alarms/* isNotBegun */.z)(facts) ? NOT_SEEN : rollouts.abort(signal);
    }
}
/** A controller goes back from what is finished, too: of a release that was there before nobody asked it to. */
const NOT_SEEN = {
    state: "not-done",
    says: "the controller has nothing under way, and no look saw this rollout begin: what it calls finished may be the release before",
    next: "look what is rolled out; where it is this candidate, take it back by hand",
};
/** The canary keeps all traffic, and is the stable track from now on. */
async function released(rollouts, signal) {
    const moved = await rollouts.moveTo(1, signal);
    return moved.state === "done" || moved.state === "already-done" ? rollouts.finish(signal) : moved;
}
/** What was asked for and goes on is the next look's to see. */
function underWay({ state, says, next }) {
    return state === "partly-done" ? { state: "done", says, next: null } : { state, says, next };
}
/** What the workflow is to do, where nothing of ours moves the traffic. */
function toldOf({ move, share, finished }) {
    switch (move) {
        case "continue":
            return finished ? "nothing is left to do" : `the canary keeps ${(0,traffic_share/* trafficInPercent */.w)(share)} of the traffic`;
        case "promote":
            return `the workflow gives the canary ${(0,traffic_share/* trafficInPercent */.w)(share)} of the traffic`;
        case "pause":
            return "the workflow leaves the traffic as it is";
        case "roll-back":
            return "the workflow brings the traffic back to the stable track";
    }
}
//# sourceMappingURL=carry-out-watch.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/error.js
var src_error = __webpack_require__(57459);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/plan.js
var plan = __webpack_require__(39192);
// EXTERNAL MODULE: ./packages/policy/lib/src/where/insist-on-environment.js
var insist_on_environment = __webpack_require__(90267);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/journal/watch-journal.js
var watch_journal = __webpack_require__(1704);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/timed-grid.js
var timed_grid = __webpack_require__(65733);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/whole-second.js
var whole_second = __webpack_require__(27499);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/find-journal.js






/**
 * The journal of the watch that is meant: the one of this release, the one that goes on, the one that has finished, or a new
 * one. A finished watch of the candidate is told again rather than begun anew: a job that is run again must not roll out what
 * was rolled back.
 */
async function findJournal({ environment, candidate, releasedAt }, { journals, loaded, now }) {
    (0,insist_on_environment/* insistOnEnvironment */.L)(loaded.policy, environment, "canary");
    const all = await journals.read();
    const zero = releasedAt === null ? null : (0,whole_second/* wholeSecond */.Q)(releasedAt);
    const newest = all.toSorted((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
    const found = zero === null
        ? (newest.find(({ finished }) => finished === null) ?? newest[0])
        : all.find((one) => one.releasedAt === zero);
    if (found !== undefined)
        return found;
    const time = zero ?? (0,whole_second/* wholeSecond */.Q)(now().toISOString());
    if (Date.parse(time) > now().getTime() + FUTURE_SECONDS * 1000) {
        throw new src_error/* SignalboxError */.k("canary.not-released", `the release began at ${time}, which is in the future`, {
            next: "give the time when the rollout began, in UTC",
        });
    }
    const { intervalSeconds, steps } = (0,plan/* planOf */.X)(loaded.policy);
    if ((now().getTime() - Date.parse(time)) / 1000 > timed_grid/* MOST_INTERVALS */.j * intervalSeconds) {
        throw new src_error/* SignalboxError */.k("canary.too-long-ago", `the release began at ${time}, which is too long ago to watch it`, {
            next: "give the time when the rollout began, or judge the past with `signalbox canary --from --to`",
        });
    }
    return (0,watch_journal/* newJournal */.E)({
        environment,
        candidate,
        releasedAt: time,
        intervalSeconds,
        shares: steps.map(({ share }) => share),
    });
}
/** Clocks differ. */
const FUTURE_SECONDS = 60;
//# sourceMappingURL=find-journal.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/duration.js
var duration = __webpack_require__(79429);
// EXTERNAL MODULE: ./packages/moves/lib/src/checklist-gate/observation-of.js
var observation_of = __webpack_require__(75144);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/afterwards-check.js
var afterwards_check = __webpack_require__(46161);
// EXTERNAL MODULE: ./packages/policy/lib/src/load/shown.js
var shown = __webpack_require__(42579);
// EXTERNAL MODULE: ./packages/systems/lib/src/answer.js
var src_answer = __webpack_require__(82655);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/ask-value.js


/** A query's one finite value at a time; anything else is no measure. Throws only what the signal was aborted with. */
async function askValue(query, at, { prometheus, environment, signal }, timeoutSeconds) {
    if (!prometheus.known)
        return prometheus;
    const limit = AbortSignal.timeout(timeoutSeconds * 1000);
    const asked = query.replaceAll(/\$environment(?!\w)/g, () => environment);
    const answer = await prometheus.value
        .valuesAt(asked, at, AbortSignal.any([signal, limit]))
        .catch((error) => {
        signal.throwIfAborted();
        if (!limit.aborted)
            throw error;
        return silence("timed-out", `the metrics system did not answer within ${timeoutSeconds} s`);
    });
    if (!answer.known)
        return answer;
    const [sample, ...more] = answer.value;
    if (sample === undefined)
        return silence("no-data", `there are no data of ${(0,shown/* shown */.SP)(query)}`);
    if (more.length > 0) {
        return silence("several-values", `${(0,shown/* shown */.SP)(query)} has ${1 + more.length} values, and one is asked for`);
    }
    return Number.isFinite(sample.value)
        ? (0,src_answer/* known */.e)(sample.value)
        : silence("not-a-number", `${(0,shown/* shown */.SP)(query)} is ${sample.value}, no finite number`);
}
function silence(word, says) {
    const next = "look at the query in the metrics system, and mend it in the policy where it asks for something else";
    return { known: false, code: `afterwards.${word}`, says, next };
}
//# sourceMappingURL=ask-value.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/outcome.js
function passed(says) {
    return { outcome: "passed", says };
}
/** It answered, and not as it must. */
function failed(says) {
    return { outcome: "failed", says };
}
/** It did not answer, or could not be asked. */
function unread({ code, says, next }) {
    return { outcome: "unread", code, says, next };
}
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/run-age.js




/** How far the clocks of two machines may differ. */
const MOST_AHEAD_SECONDS = 60;
/** Asks when data were last updated, and compares their age with what the policy allows. */
async function runAge({ updated, within = "0s" }, sources, timeoutSeconds) {
    const now = sources.now().getTime() / 1000;
    const answer = await askValue(updated, now, sources, timeoutSeconds);
    if (!answer.known)
        return unread(answer);
    const age = Math.round(now - answer.value);
    // Milliseconds taken for seconds are always fresh.
    if (age < -MOST_AHEAD_SECONDS) {
        return unread({
            code: "afterwards.in-the-future",
            says: `${(0,shown/* shown */.SP)(updated)} is ${answer.value}, a time that has not come yet`,
            next: "let the query give seconds since 1970, and look at the clocks",
        });
    }
    const says = `the data are ${Math.max(0, age)} s old`;
    return age <= (0,duration/* secondsOf */.TM)(within) ? passed(says) : failed(`${says}, more than ${within}`);
}
//# sourceMappingURL=run-age.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/files/folder-within.js
var folder_within = __webpack_require__(52837);
// EXTERNAL MODULE: ./packages/systems/lib/src/programs/run-command.js + 1 modules
var run_command = __webpack_require__(85835);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/run-program.js




/** Runs a check's program in the workspace, without a shell, and without the variables of the step that runs it. */
async function runProgram({ run, in: below = "." }, { workspace, variables, signal }, timeoutSeconds) {
    const folder = await (0,folder_within/* folderWithin */.M)(workspace, below);
    if (folder === null) {
        return unread({
            code: "afterwards.no-folder",
            says: `the workspace has no folder ${(0,shown/* shown */.SP)(below)} of its own`,
            next: "check the release out in the workspace, or mend `in` in the policy",
        });
    }
    const answer = await (0,run_command/* runCommand */.d)(run, { folder, env: variables, timeoutSeconds, signal });
    if (!answer.known)
        return unread(answer);
    const { exitCode, signal: endedBy, lastLines } = answer.value;
    if (exitCode === 0)
        return passed("it ended with exit code 0");
    const ended = exitCode === null ? `it was ended by ${endedBy ?? "a signal"}` : `it ended with exit code ${exitCode}`;
    // What programs say last is most often why.
    const last = lastLines.slice(-3).map(shown/* shown */.SP);
    return failed(last.length === 0 ? ended : `${ended}, and said last: ${last.join(" / ")}`);
}
//# sourceMappingURL=run-program.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/run-query.js




/** Asks for a check's value as of now, and compares it with its limits, which are no part of what is good. */
async function runQuery(check, sources, timeoutSeconds) {
    const { query, below, above } = check;
    const answer = await askValue(query, sources.now().getTime() / 1000, sources, timeoutSeconds);
    if (!answer.known)
        return unread(answer);
    const value = answer.value;
    const good = (below === undefined || value < below) && (above === undefined || value > above);
    const says = `${(0,shown/* shown */.SP)(query)} is ${value}`;
    return good ? passed(says) : failed(`${says}, which is not ${(0,afterwards_check/* limitsOf */.Af)(check)}`);
}
//# sourceMappingURL=run-query.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/fill-address.js
var fill_address = __webpack_require__(91309);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/fill-body.js
var fill_body = __webpack_require__(80385);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/afterwards/placeholders.js
var placeholders = __webpack_require__(25735);
// EXTERNAL MODULE: ./packages/systems/lib/src/probes/probe-once.js
var probe_once = __webpack_require__(38369);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/variables/variable-missing.js
var variable_missing = __webpack_require__(2170);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/variables/token-in.js

/** The token that a variable holds; it is never shown. `area` begins the code where there is none; `what` it should be. */
function tokenIn(area, name, what, variables) {
    const token = variables[name]?.trim() ?? "";
    if (token === "")
        return (0,variable_missing/* variableMissing */.h)(area, name, what);
    // What a header may hold: anything else would be an error of the request that quotes it.
    if (/^[!-~]+$/.test(token))
        return { known: true, value: token };
    return {
        known: false,
        code: `${area}.bad-token`,
        says: `the variable \`${name}\` holds what cannot be a token: one is of visible ASCII characters, on one line`,
        next: `set \`${name}\` to ${what}`,
    };
}
//# sourceMappingURL=token-in.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/probes/value-at.js
var value_at = __webpack_require__(7015);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/capture-from.js


/** Adds to `captured` what an answer holds at the paths of `capture`; says which of them holds nothing to use, or null. */
function captureFrom(body, capture, captured) {
    for (const [name, path] of Object.entries(capture)) {
        const found = (0,value_at/* capturedAt */.e)(path, body);
        switch (found.kind) {
            case "value":
                captured.set(name, found.value);
                break;
            case "absent":
                return `its answer holds no ${(0,shown/* shown */.SP)(path)} to capture as \`${name}\``;
            case "not-comparable":
                return `${(0,shown/* shown */.SP)(path)} of its answer is no text, number or truth value to capture as \`${name}\``;
            case "not-json":
                return `its answer is not JSON, with nothing to capture as \`${name}\``;
        }
    }
    return null;
}
//# sourceMappingURL=capture-from.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/custom/passing.js
var passing = __webpack_require__(36191);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/judge-answer.js




/** Whether an answer is as it must be. `hidden` takes out of a text from outside what nobody may see. */
function judgeAnswer({ status, elsewhere, body }, { expect, json, equals = passing/* TRUE */.rT }, hidden) {
    const answered = `it answered with ${status}`;
    if (status !== expect) {
        const redirect = elsewhere === null ? "" : `, a redirect to ${(0,shown/* shown */.SP)(hidden(elsewhere))}, which is not followed`;
        return failed(`${answered} instead of ${expect}${redirect}`);
    }
    if (json === undefined)
        return passed(answered);
    const found = (0,value_at/* valueAt */.f)(json, body);
    switch (found.kind) {
        case "value": {
            const says = `${answered}, with ${(0,shown/* shown */.SP)(json)} being ${(0,shown/* shown */.SP)(hidden(found.value))}`;
            return found.value === equals ? passed(says) : failed(`${says} instead of ${(0,shown/* shown */.SP)(hidden(equals))}`);
        }
        case "absent":
            return failed(`${answered}, without ${(0,shown/* shown */.SP)(json)}`);
        case "not-comparable":
            return failed(`${answered}, where ${(0,shown/* shown */.SP)(json)} is no text, number or truth value to compare`);
        case "not-json":
            return failed(`${answered}, but not in JSON`);
    }
}
//# sourceMappingURL=judge-answer.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/run-steps.js










/** Asks a check's one address. */
async function runShortForm({ http, expect, json, equals }, { signal }, timeoutSeconds) {
    const request = { method: "GET", json: null, token: null, timeoutSeconds, signal };
    const answer = await (0,probe_once/* probeOnce */.mI)(new URL(http), request);
    return answer.known ? judgeAnswer(answer.value, { expect, json, equals }, (text) => text) : unread(answer);
}
/**
 * Sends a check's requests one after the other, all of them within its time-out. What a step captured is used by the later
 * ones; none of it is kept but what was compared.
 */
async function runSteps(steps, { variables, signal }, timeoutSeconds) {
    const tokens = tokensOf(steps, variables);
    if (!tokens.known)
        return unread(tokens);
    const end = performance.now() + timeoutSeconds * 1000;
    const captured = new Map();
    let last = passed("nothing was asked");
    for (const [i, step] of steps.entries()) {
        const left = Math.round(end - performance.now()) / 1000;
        const outcome = left > 0
            ? await runStep(step, { captured, tokens: tokens.value, timeoutSeconds: left, signal })
            : unread(noTimeLeft(timeoutSeconds));
        last = { ...outcome, says: `${nameOf(step, i, steps.length)}: ${outcome.says}` };
        if (outcome.outcome !== "passed")
            return last;
    }
    return last;
}
async function runStep(step, { captured, tokens, timeoutSeconds, signal }) {
    const request = requestOf(step, captured);
    if (!request.ok)
        return failed(`it could not be sent: ${request.says}`);
    const { url, json, equals } = request.value;
    const token = tokens.get(step["token-from"] ?? "") ?? null;
    const answer = await (0,probe_once/* probeOnce */.mI)(url, { method: step.method, json, token, timeoutSeconds, signal });
    if (!answer.known)
        return unread(answer);
    const hidden = (text) => withoutTokens(text, tokens);
    const judged = judgeAnswer(answer.value, { ...step, equals }, hidden);
    if (judged.outcome !== "passed")
        return judged;
    const missing = captureFrom(answer.value.body, step.capture, captured);
    return missing === null ? judged : failed(missing);
}
function requestOf({ http, body, equals }, captured) {
    const url = (0,fill_address/* fillAddress */.C)(http, captured);
    if (!url.ok)
        return url;
    const json = body === undefined ? null : (0,fill_body/* fillBody */.c)(body, captured);
    if (json?.ok === false)
        return json;
    const text = equals === undefined ? undefined : (0,placeholders/* fillText */.BB)(equals, captured);
    if (text?.ok === false)
        return text;
    return { ok: true, value: { url: url.value, json: json?.value ?? null, equals: text?.value } };
}
function nameOf({ method, http }, i, all) {
    return `request ${i + 1} of ${all}, ${method} ${(0,shown/* shown */.SP)(http)}`;
}
function noTimeLeft(limit) {
    return {
        code: "afterwards.timed-out",
        says: `nothing was left for it of the ${limit} s of a try`,
        next: "look why the requests before it take so long, or raise the check's `time-out` in the policy",
    };
}
function tokensOf(steps, variables) {
    const tokens = new Map();
    for (const { "token-from": variable } of steps) {
        if (variable === undefined)
            continue;
        const token = tokenIn("afterwards", variable, "a token", variables);
        if (!token.known)
            return token;
        tokens.set(variable, token.value);
    }
    return (0,src_answer/* known */.e)(tokens);
}
// Servers that tell what they were asked would have it printed.
function withoutTokens(text, tokens) {
    return [...tokens.values()].reduce((rest, token) => rest.replaceAll(token, "***"), text);
}
//# sourceMappingURL=run-steps.js.map
// EXTERNAL MODULE: ./packages/systems/lib/src/sleep.js
var sleep = __webpack_require__(43834);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/tried.js

/** Tries until it passes, so often at most, and keeps what each try found. Throws only what `signal` was aborted with. */
async function tried(attempt, { most, waitSeconds, lasting, signal }) {
    const tries = [];
    for (;;) {
        const began = performance.now();
        const outcome = await attempt();
        tries.push({ ...outcome, seconds: Math.round(performance.now() - began) / 1000 });
        const last = outcome.outcome === "passed" || (outcome.outcome === "unread" && lasting.has(outcome.code));
        if (last || tries.length >= most)
            return tries;
        await (0,sleep/* sleep */.y)(waitSeconds, signal);
    }
}
//# sourceMappingURL=tried.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/afterwards/run-afterwards.js








const WAIT_SECONDS = 5;
/** What a person has to mend first. */
const LASTING = [
    "afterwards.variable-missing",
    "afterwards.bad-token",
    "afterwards.no-folder",
    "command.not-started",
    "prometheus.bad-query",
];
/** A timer that is set for weeks goes off at once. */
const LONGEST_TRY_SECONDS = 24 * 3600;
/**
 * Checks the released system as the policy's `rollout.afterwards` says: all checks beside each other, each try from its first
 * step and within its time-out. What a system does not answer is kept as such. Throws only what the signal was aborted with.
 */
async function runAfterwards(loaded, sources) {
    const checks = await Promise.all(Object.entries(loaded.policy.rollout.afterwards).map(async ([name, check]) => [name, { asked: (0,afterwards_check/* askedOf */.iN)(check), tries: await triesOf(check, sources) }]));
    return { known: true, value: { checks: Object.fromEntries(checks) } };
}
function triesOf(check, sources) {
    const { signal, waitSeconds = WAIT_SECONDS } = sources;
    const seconds = Math.min((0,duration/* secondsOf */.TM)(check["time-out"]), LONGEST_TRY_SECONDS);
    const lasting = new Set([...LASTING, ...(sources.prometheus.known ? [] : [sources.prometheus.code])]);
    return tried(() => attempt(check, sources, seconds), { most: 1 + check.retries, waitSeconds, lasting, signal });
}
async function attempt(check, sources, seconds) {
    const { http, steps, run, query, updated } = check;
    if (http !== undefined)
        return runShortForm({ ...check, http }, sources, seconds);
    if (steps !== undefined)
        return runSteps(steps, sources, seconds);
    if (run !== undefined)
        return runProgram({ ...check, run }, sources, seconds);
    if (query !== undefined)
        return runQuery({ ...check, query }, sources, seconds);
    if (updated !== undefined)
        return runAge({ ...check, updated }, sources, seconds);
    return unread({ code: "afterwards.nothing-asked", says: "the policy asks for nothing", next: "mend the policy" });
}
//# sourceMappingURL=run-afterwards.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js + 4 modules
var series_reader = __webpack_require__(31224);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/objective-queries.js
var objective_queries = __webpack_require__(74711);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/security/judge-probe.js
var judge_probe = __webpack_require__(95126);
// EXTERNAL MODULE: ./packages/systems/lib/src/http/ask-http.js
var ask_http = __webpack_require__(39336);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/security/status-for.js




const RETRIES = 1;
/**
 * The status that a tenant gets at an address. No redirect is followed: the token is for this address alone. What did not
 * answer, or failed, is asked once more. Throws only what `signal` was aborted with.
 */
async function statusFor(address, question) {
    const { token, header, signal, timeoutSeconds = 10, waitSeconds = 1 } = question;
    for (let retries = 0;; retries += 1) {
        const outcome = await (0,ask_http/* askHttp */.w)(address, {
            method: "GET",
            // All names are in lower case, so that what the policy says of a header never stands beside the token's own.
            headers: { ...probe_once/* PROBE_HEADERS */.W, ...headerOf(header), authorization: `Bearer ${token}` },
            timeoutSeconds,
            // Only the status is asked for: what a tenant sees is nothing for us to read.
            mostBytes: 0,
            signal,
        });
        const answered = outcome.kind === "answered" || outcome.kind === "too-long";
        if (retries === RETRIES || (answered && !isPassing(outcome.status))) {
            return answered ? (0,src_answer/* known */.e)({ status: outcome.status, retries }) : (0,probe_once/* unanswered */.bj)(outcome, address.host, timeoutSeconds);
        }
        await (0,sleep/* sleep */.y)(waitSeconds, signal);
    }
}
function isPassing(status) {
    return status === 429 || status >= 500;
}
function headerOf(header) {
    const [name, ...value] = header === null ? [] : header.split(": ");
    return name === undefined ? {} : { [name.toLowerCase()]: value.join(": ") };
}
//# sourceMappingURL=status-for.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/security/probe-tenants.js




/** Asks for one tenant's object as another tenant, and as its owner where the policy names one. */
async function probeTenants(rule, { variables, signal, patience }) {
    const { "token-from": stranger = "", "owner-from": owner } = rule;
    const strangersToken = tokenIn("security", stranger, "the token of the tenant who must not see the object", variables);
    if (!strangersToken.known)
        return strangersToken;
    const ownersToken = owner === undefined ? null : tokenIn("security", owner, "the owner's token", variables);
    if (ownersToken?.known === false)
        return ownersToken;
    // The owner's own answer would pass for a leak.
    if (ownersToken?.value === strangersToken.value)
        return SAME_TOKEN;
    const ask = (token) => statusFor(new URL(rule.probe), { token, header: rule.header ?? null, signal, ...patience });
    const [strangers, owners] = await Promise.all([
        ask(strangersToken.value),
        ownersToken === null ? null : ask(ownersToken.value),
    ]);
    return lookOf(strangers, owners);
}
function lookOf(strangers, owners) {
    if (!strangers.known)
        return (0,observation_of/* unobservedBy */.jE)(strangers);
    const { status } = strangers.value;
    // A stranger who got the object is a leak, whatever kept the owner from it.
    if (owners?.known === false && !(0,judge_probe/* isSuccess */.o)(status))
        return (0,observation_of/* unobservedBy */.jE)(owners);
    const owner = owners?.known === true ? owners.value : null;
    const retries = strangers.value.retries + (owner?.retries ?? 0);
    const ownerStatus = owner?.status ?? null;
    return { known: true, value: { kind: "probe", status, ownerStatus, ...(retries === 0 ? {} : { retries }) } };
}
const SAME_TOKEN = {
    known: false,
    code: "security.same-token",
    says: "the variables of `token-from` and `owner-from` hold the same token",
    next: "set them to tokens of two tenants",
};
//# sourceMappingURL=probe-tenants.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/security/gather-security.js




/**
 * Looks for all that the policy names in `rollout.security`, at once and beside each other: what is slow holds up nothing
 * else. Throws only what `signal` was aborted with.
 */
async function gatherSecurity({ policy }, sources) {
    const looks = await Promise.all(Object.entries(policy.rollout.security).map(async ([name, rule]) => [name, await lookAt(rule, sources)]));
    return Object.fromEntries(looks);
}
async function lookAt(rule, sources) {
    const { probe, query, alert } = rule;
    if (probe !== undefined)
        return probeTenants({ ...rule, probe }, sources);
    if (query !== undefined)
        return (0,observation_of/* observationFrom */.Pv)(() => gather_security_valueOf(query, sources));
    return alert === undefined ? NOTHING_ASKED : (0,observation_of/* observationFrom */.Pv)(() => alertOf(alert, sources));
}
async function gather_security_valueOf(query, { prometheus, environment, now, signal }) {
    const asked = (0,objective_queries/* inScope */.SB)(query, { environment, track: "canary" });
    const samples = (0,src_answer/* insist */.R)(await (0,src_answer/* insist */.R)(prometheus).valuesAt(asked, now.getTime() / 1000, signal));
    const value = samples.length === 1 ? (samples[0]?.value ?? null) : null;
    // What is not finite is no measure, and JSON has no word for it.
    return { kind: "value", query, series: samples.length, value: Number.isFinite(value) ? value : null };
}
async function alertOf(alert, { prometheus, signal }) {
    const { defined, firing } = (0,src_answer/* insist */.R)(await (0,src_answer/* insist */.R)(prometheus).alertState(alert, signal));
    return { kind: "alert", alert, defined, firing };
}
const NOTHING_ASKED = {
    known: false,
    code: "security.nothing-asked",
    says: "the policy does not say how to look",
    next: "name a `probe`, a `query` or an `alert`",
};
//# sourceMappingURL=gather-security.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/gather-watch.js







/** What a look at the rollout finds, as of now. Asks everything anew but what `readers` have read already; writes nothing. */
async function gatherWatch(world, journal, { readers, controller, judge }, signal) {
    const { loaded, prometheus, variables, workspace } = world;
    const now = world.now();
    const grid = gridAt(world, journal, now);
    const { environment } = journal;
    const [objectives, security, queues, rollout] = await Promise.all([
        readers.objectives.read(grid.until, signal),
        gatherSecurity(loaded, { prometheus, variables, environment, now, signal }),
        readers.queues.read(grid.until, signal),
        controller === null ? null : controller.known ? controller.value.state(signal) : controller,
    ]);
    const facts = {
        watch: {
            id: `${environment}/${journal.candidate}/${journal.releasedAt}`,
            environment,
            candidate: journal.candidate,
            revision: journal.revision,
            releasedAt: journal.releasedAt,
            now: now.toISOString(),
        },
        grid,
        begun: journal.begun.length === 0 ? [{ step: 0, from: 1 }] : journal.begun,
        rolledBack: journal.rolledBack,
        lastRead: journal.lastRead,
        objectives,
        security,
        queues,
        afterwards: null,
        rollout: rollout === null ? null : (0,observation_of/* observationOf */.KY)(rollout),
    };
    const asked = Object.keys(loaded.policy.rollout.afterwards).length > 0;
    if (!asked || (0,decide_watch/* decideWatch */.u)(loaded, facts, judge).phase !== "afterwards")
        return facts;
    const afterwards = await runAfterwards(loaded, {
        prometheus,
        variables,
        workspace,
        environment,
        signal,
        now: () => world.now(),
    });
    return { ...facts, afterwards };
}
/** The intervals that have settled. A clock that jumps back shows none that were not there before. */
function gridAt({ loaded }, { releasedAt, intervalSeconds, finished }, now) {
    const settle = (0,duration/* secondsOf */.TM)(loaded.policy.rollout.settle);
    const passed = now.getTime() / 1000 - (0,grid_zero/* gridZeroOf */._)(releasedAt, intervalSeconds) - settle;
    const settled = Math.max(0, Math.floor(passed / intervalSeconds));
    // What came after a watch had finished is not part of it.
    return { intervalSeconds, first: 1 - series_reader/* HISTORY */.V, until: Math.min(settled, finished?.interval ?? settled) };
}
//# sourceMappingURL=gather-watch.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/insist-watch.js
var insist_watch = __webpack_require__(91887);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/unread.js
var objectives_unread = __webpack_require__(36869);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/journal/journal-after.js




/** So many events are kept: what is older lies in the history of the branch. */
const MOST_EVENTS = 500;
/**
 * The journal after a look. What stands in it stays: of two runs that decide at the same moment, the first to begin a step or to
 * roll back is the one that did. The same look twice changes nothing.
 */
function journalAfter(before, facts, decision, { handsOver }) {
    const { interval, begins, finished, move, says } = decision;
    const at = facts.watch.now;
    const first = before.begun.length === 0 ? [{ step: 0, from: 1 }] : before.begun;
    const begun = begins === null || first.some(({ step }) => step === begins.step) ? first : [...first, begins];
    const does = eventOf(before, decision, begun.length > first.length);
    const events = does === null ? before.events : [...before.events, { interval, at, does, step: decision.step, says }];
    return {
        ...before,
        revision: before.revision ?? revisionOf(facts),
        begun,
        handedOver: handsOver && begun.length > first.length,
        lastRead: before.finished === null ? silentSince(before, facts) : before.lastRead,
        rolledBack: before.rolledBack ?? (move === "roll-back" ? { interval: causeOf(decision), says } : null),
        finished: before.finished ?? (finished && move !== "pause" ? { at, interval, move, says } : null),
        events: events.slice(-MOST_EVENTS),
    };
}
/**
 * The journal as whoever looks first after a hand-over finds it: the step begins with what the traffic shows from now on. How long the
 * workflow took to move it is none of the step's window.
 */
function takenOver(journal, now) {
    const { handedOver, begun, releasedAt, intervalSeconds } = journal;
    const last = begun.at(-1);
    if (!handedOver || last === undefined)
        return journal;
    const from = Math.max(last.from, (0,grid_zero/* intervalAfter */.U)(now, releasedAt, intervalSeconds));
    return { ...journal, handedOver: false, begun: [...begun.slice(0, -1), { ...last, from }] };
}
function revisionOf(facts) {
    return facts.rollout?.known === true && !(0,controller_alarms/* isNotBegun */.z)(facts) ? facts.rollout.value.revision : null;
}
/** Since when each objective that could not be read was silent. */
function silentSince({ lastRead }, { objectives, grid }) {
    return Object.fromEntries(Object.entries(objectives).flatMap(([name, { known }]) => known ? [] : [[name, (0,objectives_unread/* lastReadOf */.Ky)(name, lastRead, grid.until)]]));
}
/** The interval that rolled back: a look that comes late finds the same one as a look in time. */
function causeOf({ alarms, interval }) {
    return alarms.find(({ does }) => does === "roll-back")?.interval ?? interval;
}
/** What a look adds to the events: a change, and nothing where all is as before. */
function eventOf({ events }, { move, finished }, begins) {
    const last = events.findLast(({ does }) => does !== "cancelled")?.does ?? null;
    switch (move) {
        case "continue":
            if (finished)
                return last === "finished" ? null : "finished";
            return last === null ? "begun" : last === "pause" ? "resume" : null;
        case "promote":
            if (finished)
                return last === "finished" ? null : "finished";
            return begins ? "promote" : null;
        case "pause":
            return last === "pause" ? null : "pause";
        case "roll-back":
            return last === "roll-back" ? null : "roll-back";
    }
}
/** Whether two journals differ: what is not written is lost with the run. */
function isWorthWriting(before, after) {
    return !(0,external_node_util_.isDeepStrictEqual)(before, after);
}
//# sourceMappingURL=journal-after.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/mover-of.js
/** What is moved, by whose word: for the revision that is on record, or that this look found. */
function moverOf(journal, facts = { rollout: null }) {
    const { rollout } = facts;
    const seen = rollout?.known === true ? rollout.value.revision : null;
    const { releasedAt, turn } = journal;
    return { revision: journal.revision ?? seen, turn: { releasedAt, number: turn } };
}
//# sourceMappingURL=mover-of.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/record-look.js



/**
 * The journal with a look, from what stands on record by now; null for nothing. Throws where the look has to be made again: what goes
 * on is decided on the record that stands.
 */
function journalWith(standing, { found, before, facts, decision, handsOver }, { tick }) {
    const goesBack = decision.move === "roll-back";
    // A pause stands beside whatever was decided, but for a roll-back: nothing is held that was taken back.
    const holds = decision.move === "pause" && standing !== null && standing.rolledBack === null;
    if (!goesBack && !holds)
        (0,insist_watch/* insistSameGround */.Y7)(standing, found);
    const now = journalAfter(takenOver(standing ?? before, facts.watch.now), facts, decision, { handsOver });
    return { ...now, tick: tick ?? now.tick, turn: now.turn + 1, lookedAt: facts.watch.now };
}
/**
 * To roll back waits for no record, and neither does a pause: what holds the traffic is right whoever reads of it. A tick that was
 * made already, or a roll-back that came first, has had its say.
 */
function isSafeUnwritten({ move }, unwritten) {
    if (move === "roll-back")
        return true;
    return move === "pause" && !(0,insist_watch/* isTickSeen */.TQ)(unwritten) && !(0,insist_watch/* isDecidedMeanwhile */.Hg)(unwritten);
}
/** What kept a record from being written; null where nothing did. An error that nobody foresaw is thrown. */
async function failureOf(write) {
    try {
        await write();
        return null;
    }
    catch (error) {
        if (error instanceof src_error/* SignalboxError */.k)
            return error;
        throw error;
    }
}
//# sourceMappingURL=record-look.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/stop-watch.js


/** Holds the traffic where it is and puts that on record, where a run ends before its watch does. Says what came of it. */
async function stopWatch(world, { journal, isLookedAt }, why, signal) {
    const held = !isLookedAt || journal === null
        ? "nothing was looked at yet, and nothing was moved"
        : await hold(world.openController(moverOf(journal)), journal, signal);
    if (journal === null || journal.finished !== null || journal.begun.length === 0)
        return held;
    try {
        await world.journals.change(journal.releasedAt, cancelledIn(journal, world.now(), why));
        return held;
    }
    catch (error) {
        return `${held}; it could not be put on record: ${error instanceof Error ? error.message : "nobody knows why"}`;
    }
}
/** Holds the traffic where it is; where it was to go back, that is what is done. */
async function hold(controller, { rolledBack }, during) {
    const back = rolledBack !== null;
    if (controller === null) {
        return back
            ? "the workflow moves the traffic: bring it back to the stable track"
            : "the workflow moves the traffic: leave it as it is";
    }
    if (!controller.known)
        return controller.says;
    const { says } = await (back ? controller.value.abort(during) : controller.value.pause(during));
    return says;
}
function cancelledIn(before, now, why) {
    return (standing) => {
        const { events, ...rest } = standing ?? before;
        const event = {
            interval: events.at(-1)?.interval ?? 0,
            at: now.toISOString(),
            does: "cancelled",
            step: rest.begun.at(-1)?.step ?? 0,
            says: why,
        };
        return { ...rest, turn: rest.turn + 1, events: [...events, event].slice(-MOST_EVENTS) };
    };
}
//# sourceMappingURL=stop-watch.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/watch-readers.js + 2 modules
var watch_readers = __webpack_require__(76773);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/watch-move.js














/**
 * Opens a watch. A look finds the journal, asks the metrics, decides, and puts on record what must not be lost before anything is
 * moved: where a run is killed between the two, the next look finds it there, and moves it.
 */
function openWatch(request, world, signal) {
    let journal = null;
    /** As it was found on record. */
    let recorded = null;
    const handsOver = (0,moved_by_workflow/* isMovedByWorkflow */.O)(world.loaded.policy);
    let readers = null;
    let readTo = 0;
    let eyes = null;
    const judge = (0,remembering_judge/* openRememberingJudge */.t)();
    // A tick is this run's own once it is on record: further looks of the same run are no second tick.
    let claimed = false;
    return {
        judge,
        events: () => journal?.events ?? [],
        look: {
            name: "canary-monitor",
            carriesOutAll: true,
            async gather(policy) {
                const found = await findJournal(journal === null ? request : { ...request, releasedAt: journal.releasedAt }, world);
                if (!claimed)
                    (0,insist_watch/* insistNewTick */.o7)(found, request);
                (0,insist_watch/* insistSameSteps */.oo)(found, policy);
                (0,insist_watch/* insistHeardOf */.sC)(found, policy, world.now());
                await (0,insist_watch/* insistNewest */.DI)(found, world);
                recorded = found;
                journal = takenOver(found, world.now().toISOString());
                const { until } = gridAt(world, journal, world.now());
                // What a clock that was ahead showed was not over yet: it is read anew.
                if (until < readTo)
                    readers = null;
                readTo = until;
                readers ??= (0,watch_readers/* openWatchReaders */.w)(policy, {
                    prometheus: world.prometheus,
                    environment: journal.environment,
                    zero: (0,grid_zero/* gridZeroOf */._)(journal.releasedAt, journal.intervalSeconds),
                    intervalSeconds: journal.intervalSeconds,
                });
                // For the revision that is on record by now: one that was found before the rollout began is not it.
                eyes = { readers, controller: world.openController(moverOf(journal)), judge };
                return gatherWatch(world, journal, eyes, signal);
            },
            decide: (policy, facts) => (0,decide_watch/* decideWatch */.u)(policy, facts, judge),
            /**
             * Why a candidate gains no traffic by a decision that a roll-back or a pause came after, however the reading, the record and the
             * moving of two runs fall between each other:
             * - The journal's compare-and-swap puts all that was decided into one order. Each write takes the next turn, and what goes on is
             *   written only on the very journal that it was decided on: a run that lost reads again, and decides again. So on record
             *   nothing goes on after a roll-back, nor after a pause but by a look that began later.
             * - What is moved bears its turn (`inTurn`), and is written against what was seen bearing it. By the time that a roll-back
             *   or a pause returns, its turn stands in every object, so that a write on what was seen before is refused, and the next look
             *   at the object finds a later turn. Argo keeps a roll-back by itself, as its `abort`.
             * - A move that was quicker than the roll-back on record was made before it: the roll-back looks after it has set its turn, and
             *   takes that back too.
             * Where the workflow moves the traffic the first holds alone; the rest is for its concurrency group.
             */
            async carryOut(_, decision, facts, during) {
                const before = journal;
                if (before === null)
                    throw new Error("a look is carried out after it was gathered");
                // A release that was watched to its end is not taken back by a job that is run again, whatever that sees long after.
                if (before.finished !== null && before.rolledBack === null && decision.move === "roll-back")
                    return releasedBefore(before.finished, decision.says);
                if (facts.rollout !== null)
                    (0,insist_watch/* insistStillReleased */.Ik)(before, decision);
                const look = { before, found: recorded ?? before, facts, decision, handsOver };
                journal = journalAfter(before, facts, decision, { handsOver });
                let tried = null;
                const written = async () => {
                    journal = await world.journals.change(before.releasedAt, (standing) => {
                        // A write that came there, and whose answer was lost, is tried again: what stands is this look's own.
                        if (tried !== null && (0,external_node_util_.isDeepStrictEqual)(standing, tried))
                            return tried;
                        if (standing !== null && !claimed)
                            (0,insist_watch/* insistNewTick */.o7)(standing, request);
                        return (tried = journalWith(standing, look, request));
                    });
                    claimed = true;
                };
                const isNew = request.tick !== null || isWorthWriting(look.found, journal);
                const unwritten = isNew ? await failureOf(written) : null;
                if (unwritten !== null && !isSafeUnwritten(decision, unwritten))
                    throw unwritten;
                const controller = world.openController(moverOf(journal, facts));
                const outcome = await carryOutWatch(decision, facts, controller, during);
                return unwritten === null
                    ? outcome
                    : { ...outcome, says: `${outcome.says}; it is not on record: ${unwritten.message}` };
            },
        },
        stop: (why, during) => stopWatch(world, { journal, isLookedAt: eyes !== null }, why, during),
    };
}
function releasedBefore({ at }, says) {
    return {
        state: "not-done",
        says: `the watch had ended at ${at}, and moves nothing after that, though it sees now: ${says}`,
        next: "look at it, and take the release back by hand where it has to be",
    };
}
//# sourceMappingURL=watch-move.js.map

/***/ }),

/***/ 76773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ openWatchReaders)
});

// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/objective-reader.js + 5 modules
var objective_reader = __webpack_require__(32339);
// EXTERNAL MODULE: ./packages/policy/lib/src/checklist/slo/objective-queries.js
var objective_queries = __webpack_require__(74711);
// EXTERNAL MODULE: ./packages/policy/lib/src/rollout/objectives/grid-queries.js
var grid_queries = __webpack_require__(71419);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/coverage.js
var coverage = __webpack_require__(3137);
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/heard-values.js
var heard_values = __webpack_require__(21558);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/metrics/on-grid.js



/** A query's one value at the end of each interval of the grid; null for none, and for what is no number. */
function readValues(reader, query, { first }) {
    const reading = reader.reading((0,heard_values/* valueQuestion */.mx)(query, first));
    return (span) => (0,heard_values/* valuesHeard */.LH)(reading, span);
}
/** By how much the counters of a selector grew in each interval of the grid; null for an interval without a sample. */
function readIncreases(reader, selector, { first, intervalSeconds }) {
    const covered = reader.reading((0,coverage/* coverageQuestion */.J)((0,grid_queries/* coverageQuery */.h_)(selector, intervalSeconds), first, intervalSeconds));
    const query = (0,grid_queries/* increaseQuery */.r4)(selector, intervalSeconds);
    const grown = reader.reading({ query, each: "part", from: first, written: false, series: 1 });
    return (span) => {
        const silence = (0,heard_values/* silenceOf */.Dp)([grown, covered]);
        if (silence !== null)
            return silence;
        const told = (0,coverage/* countable */.Q)([covered], span);
        const at = (interval) => told.has(interval) && covered.at(interval) !== null ? (0,heard_values/* notNegative */.v7)(grown.at(interval)) : null;
        return { known: true, value: (0,heard_values/* intervalsOf */.Gs)(span.first, span.until, at) };
    };
}
//# sourceMappingURL=on-grid.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/canary-monitor/metrics/series-reader.js + 4 modules
var series_reader = __webpack_require__(31224);
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/queues/queue-reader.js



/** Opens a reader of the policy's queues; nothing is asked yet. One measure that cannot be read leaves its queue unknown. */
function openQueueReader({ policy }, sources) {
    return (0,series_reader/* openSeriesReader */.T)(policy.rollout.queues, sources, (reader, rule, scope) => {
        const list = (query, read) => query === undefined ? notAsked : read(reader, (0,objective_queries/* inScope */.SB)(query, { ...scope, track: "canary" }), scope);
        const depthOver = list(rule.depth, readValues);
        const ageOver = list(rule.age, readValues);
        const deadLettersOver = list(rule["dead-letters"], readIncreases);
        return (span) => {
            const [depth, age, deadLetters] = [depthOver(span), ageOver(span), deadLettersOver(span)];
            if (!depth.known)
                return depth;
            if (!age.known)
                return age;
            if (!deadLetters.known)
                return deadLetters;
            return { known: true, value: { depth: depth.value, age: age.value, deadLetters: deadLetters.value } };
        };
    });
}
const notAsked = () => ({ known: true, value: null });
//# sourceMappingURL=queue-reader.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/canary-monitor/watch-readers.js


function openWatchReaders(loaded, sources) {
    return { objectives: (0,objective_reader/* openObjectiveReader */.t)(loaded, sources), queues: openQueueReader(loaded, sources) };
}
//# sourceMappingURL=watch-readers.js.map

/***/ }),

/***/ 27499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wholeSecond)
/* harmony export */ });
/* harmony import */ var _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57459);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);


/** A time with its zone, as ISO 8601 in UTC and whole seconds. Throws where it is none. */
function wholeSecond(text) {
    // `Date.parse` alone would take the 31st of February for a day in March.
    if (TimeSchema.safeParse(text).success) {
        return `${new Date(Math.floor(Date.parse(text) / 1000) * 1000).toISOString().slice(0, 19)}Z`;
    }
    throw new _signalbox_policy_error__WEBPACK_IMPORTED_MODULE_0__/* .SignalboxError */ .k("canary.bad-time", `\`${text.slice(0, 60)}\` is no time`, {
        next: "write it with its zone, such as `2026-11-21T12:00:00Z`",
    });
}
const TimeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true }), zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$({ offset: true, precision: -1 })]);
//# sourceMappingURL=whole-second.js.map

/***/ }),

/***/ 82679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isMovedByWorkflow)
/* harmony export */ });
/** Whether the workflow moves the traffic, since the policy names no controller that would. */
function isMovedByWorkflow({ rollout }) {
    return rollout.controller === undefined;
}
//# sourceMappingURL=moved-by-workflow.js.map

/***/ }),

/***/ 69102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ BegunSchema),
/* harmony export */   YU: () => (/* binding */ GridSchema),
/* harmony export */   iV: () => (/* binding */ ObjectiveSeriesSchema)
/* harmony export */ });
/* unused harmony export CountsSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/** What happened in one interval: the increases of counters, which need not be whole numbers. */
const CountsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ bad: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(), total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative() });
const counted = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CountsSchema.nullable());
const valued = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable());
/**
 * What an objective's metrics showed, interval by interval. All lists of a watch are equally long and begin with the same
 * interval. `stable` is null where the objective knows no tracks: then `canary` is all there is, and nothing is compared.
 */
const ObjectiveSeriesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("counts"),
        canary: counted,
        stable: counted.nullable(),
        /** Further limits of a histogram, for the comparison alone: what was slower than each. */
        edges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ le: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), canary: counted, stable: counted })).default([]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("value"), canary: valued, stable: valued.nullable() }),
]);
/** Where the lists stand in time. Interval `k` ends `k` intervals after the grid's zero (`gridZeroOf`); 0 and less lie before the release. */
const GridSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    intervalSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive(),
    /** The number of the interval that every list begins with; negative or 0 where there is history from before the release. */
    first: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    /** The number of the newest interval that has settled; the lists end with it. */
    until: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
});
/** When a step of the plan began: its place in the plan, and the number of its first interval. */
const BegunSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ step: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), from: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() });
//# sourceMappingURL=series.js.map

/***/ })

};
