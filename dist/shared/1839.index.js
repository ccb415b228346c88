export const id = 1839;
export const ids = [1839];
export const modules = {

/***/ 12884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ componentFolders),
/* harmony export */   K: () => (/* binding */ ownersOf)
/* harmony export */ });
function componentFolders(components) {
    const owners = new Map();
    const scopes = new Map();
    for (const [name, component] of Object.entries(components)) {
        for (const scope of new Set(component.scopes)) {
            const there = scopes.get(scope);
            if (there === undefined)
                scopes.set(scope, [name]);
            else
                there.push(name);
        }
        for (const path of new Set([component.path, ...component["former-paths"]].map((folder) => (folder === "." ? "" : folder)))) {
            const there = owners.get(path);
            if (there === undefined)
                owners.set(path, [name]);
            else
                there.push(name);
        }
    }
    const needFiles = [...owners.keys()].some((folder) => folder !== "");
    return { names: Object.keys(components), needFiles, owners, scopes };
}
/** The components that own a path, none where no component's folder contains it. */
function ownersOf(owners, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
        const found = owners.get(end === path.length ? path : path.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return owners.get("") ?? NOBODY;
}
const NOBODY = [];
//# sourceMappingURL=component-folders.js.map

/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ streamCommits)
});

// EXTERNAL MODULE: ./packages/history/lib/src/field-reader.js
var field_reader = __webpack_require__(27915);
// EXTERNAL MODULE: ./packages/history/lib/src/held-stream.js
var held_stream = __webpack_require__(82617);
;// CONCATENATED MODULE: ./packages/history/lib/src/message/breaking.js
const LENGTH = "BREAKING CHANGE".length;
/**
 * Whether a line says `BREAKING CHANGE: ` or `BREAKING-CHANGE: ` (or ` #`), in upper case. Behind indentation or a bullet it counts too, as it
 * does for conventional-commits-parser, but is warned about. Near misses are warned about and do not count: lower case, a plural, no space behind the colon or one before it.
 */
function breakingAt(text, start, end) {
    let at = start;
    while (at < end && isDecoration(text.charCodeAt(at)))
        at += 1;
    const first = text.charCodeAt(at);
    if ((first !== 66 && first !== 98) || end - at < LENGTH)
        return null;
    const words = text.slice(at, at + LENGTH);
    const exact = words === "BREAKING CHANGE" || words === "BREAKING-CHANGE";
    const valueStart = exact ? afterSeparator(text, at + LENGTH, end) : null;
    if (valueStart !== null)
        return { valueStart, warning: at === start ? null : "breaking-change-not-a-footer" };
    const near = NEAR.exec(text.slice(at, Math.min(end, at + LENGTH + 5)));
    if (near === null)
        return null;
    const upper = near[0] === near[0].toUpperCase();
    return { valueStart: null, warning: upper ? "breaking-change-misspelt" : "breaking-change-not-upper-case" };
}
// With a colon, or alone on its line: words of a sentence that was wrapped are neither.
const NEAR = /^breaking[ _-]changes?(?:[ \t]{0,3}:|$)/i;
/** A line that ends with the colon has its text below: git strips the space. */
function afterSeparator(text, at, end) {
    const separator = text.slice(at, Math.min(at + 2, end));
    if (separator === ": " || separator === " #")
        return at + 2;
    return separator === ":" && at + 1 === end ? at + 1 : null;
}
// White space, `*`, `-` and `|`.
function isDecoration(code) {
    return code <= 32 || code === 42 || code === 45 || code === 124;
}
//# sourceMappingURL=breaking.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/commit.js
var commit = __webpack_require__(68254);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/scheme.js
var versioning_scheme = __webpack_require__(35347);
;// CONCATENATED MODULE: ./packages/history/lib/src/message/header.js
const LONGEST_TYPE = 64;
/**
 * The conventional header that `line` is between `start` and `end`, or null: `type(scope)!: description` (specification 1.0.0, §1–5).
 * A type is a word of ASCII letters, digits, `-` and `_`, as in a policy; a scope is anything but brackets.
 */
function headerAt(line, start, end) {
    const typeEnd = wordEnd(line, start, end);
    if (typeEnd === start)
        return null;
    let at = typeEnd;
    let scope = null;
    if (line.charCodeAt(at) === OPEN) {
        const close = scopeEnd(line, at + 1, end);
        scope = close === -1 ? "" : line.slice(at + 1, close).trim();
        if (scope === "")
            return null;
        at = close + 1;
    }
    const breaking = at < end && line.charCodeAt(at) === BANG;
    if (breaking)
        at += 1;
    if (at + 1 >= end || line.charCodeAt(at) !== COLON || line.charCodeAt(at + 1) !== SPACE)
        return null;
    const description = line.slice(at + 2, end).trim();
    return description === "" ? null : { type: line.slice(start, typeEnd).toLowerCase(), scope, breaking, description };
}
const OPEN = 40;
const CLOSE = 41;
const BANG = 33;
const COLON = 58;
const SPACE = 32;
/** Where the word that begins at `start` ends; `start` itself where none begins. */
function wordEnd(text, start, end) {
    const last = Math.min(end, start + LONGEST_TYPE);
    if (start >= last || !isLetter(text.charCodeAt(start)))
        return start;
    let at = start + 1;
    while (at < last && isWordPart(text.charCodeAt(at)))
        at += 1;
    return at;
}
function scopeEnd(text, start, end) {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code === CLOSE)
            return at;
        if (code === OPEN)
            return -1;
    }
    return -1;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
function isWordPart(code) {
    return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95;
}
//# sourceMappingURL=header.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/footer.js



/** Specification 1.0.0, §8–9: a word without blanks, then `: ` or ` #`. One that notes use may have its value on the next line. */
function footerAt(text, start, end) {
    const tokenEnd = wordEnd(text, start, end);
    if (tokenEnd === start || tokenEnd === end)
        return null;
    const separator = text.slice(tokenEnd, Math.min(tokenEnd + 2, end));
    const whole = separator === ": " || separator === " #";
    if (!whole && separator !== ":")
        return null;
    const token = text.slice(start, tokenEnd).toLowerCase();
    // Git strips the blank behind a colon that ends its line.
    return whole || toldToken(token) !== null ? { token, valueStart: tokenEnd + separator.length } : null;
}
const TOLD = new Map(commit/* TOLD_FOOTERS */.D.map((token) => [token, token]));
/** The token as one of those that notes use; null where they use it not. */
function toldToken(token) {
    return TOLD.get(token) ?? null;
}
const LONGEST = 2000;
/** The value of a footer that notes use: a co-author is one line, and of a text that nobody would read the end is left out. */
function toldValue(token, text) {
    const [line = ""] = text.split("\n", 1);
    const value = (token === "co-authored-by" ? line : text).trim();
    return value.length > LONGEST ? `${value.slice(0, LONGEST - 1).toWellFormed()}…` : value;
}
// Which of them is the component's is the policy's say.
const SCHEMES = ["semver", "major.minor", "calver"];
/** The version that a `Release-As` footer asks for, without a leading `v`; null where it is none. */
function releaseAsOf(value) {
    const [line = ""] = value.split("\n", 1);
    const version = line.trim().replace(/^v/i, "");
    return SCHEMES.some((scheme) => (0,versioning_scheme/* isVersion */.l)(scheme, version)) ? version : null;
}
//# sourceMappingURL=footer.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/picked.js
const PICKED = /^\(cherry picked from commit ([0-9a-f]{40}(?:[0-9a-f]{24})?)\)$/;
const picked_LONGEST = 100;
/** The hash in a line of `git cherry-pick -x`, `(cherry picked from commit …)`. */
function pickedFrom(message, start, end) {
    return end - start > picked_LONGEST ? null : (PICKED.exec(message.slice(start, end))?.[1] ?? null);
}
//# sourceMappingURL=picked.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/reverts.js
const REVERTS = "This reverts commit";
const HASH = /^[0-9a-f]{7,64}$/;
/** `commit a, b and c`, over line ends; git's `, reversing changes made to d` names nothing that is undone. */
const LIST = /\s*([0-9a-fA-F]{7,64})(?![0-9a-zA-Z])(?=(,(?:\s+and\b)?|\s+and\b)?)/y;
/** A full stop, the line's end or git's own words on merges. Any others, here or on the next line, may say that it is no revert after all. */
const LIST_END = /\.(?=\s|$)|[ \t\r]*(?:$|\n(?![ \t]*(?:[a-z,;]|\((?!cherry picked ))))|,\s+reversing\s/y;
const GITHUB = /^Reverts ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#[1-9]\d{0,9})(.*)$/s;
const MOST_IN_A_LIST = 1000;
/** The hashes of a line that begins with `This reverts commit`, as `git revert` writes it. */
function hashesFrom(message, start) {
    if (!message.startsWith(REVERTS, start))
        return [];
    const found = [];
    let at = start + REVERTS.length + (message.charAt(start + REVERTS.length) === "s" ? 1 : 0);
    let end = at;
    for (let match = hashAt(message, at); match !== null && found.length < MOST_IN_A_LIST; match = hashAt(message, at)) {
        found.push((match[1] ?? "").toLowerCase());
        end = LIST.lastIndex;
        if (match[2] === undefined)
            break;
        at = end + match[2].length;
    }
    LIST_END.lastIndex = end;
    return found.length > 0 && LIST_END.test(message) ? found : "unclear";
}
function hashAt(message, at) {
    LIST.lastIndex = at;
    return LIST.exec(message);
}
/** The hashes in a `Refs:` footer of a commit of type `revert` (specification 1.0.0, "How do I handle revert commits?"). */
function hashesIn(value) {
    return value
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((word) => HASH.test(word));
}
/** GitHub's line on a pull request that undoes another, `Reverts owner/repo#12`: whose it is may matter, so the name is kept as written. */
function pullRequestReverted(line) {
    const match = GITHUB.exec(line);
    if (match?.[1] === undefined)
        return [];
    return match[2] === "" || match[2] === "." ? [match[1]] : "unclear";
}
//# sourceMappingURL=reverts.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/body.js





/** Of each kind of finding. A message that holds more is not written by people. */
const MOST = 1000;
/** Of the footers that notes use: they are kept with the commit. */
const MOST_FOOTERS = 100;
const NOTHING = {
    breaking: [],
    squashed: [],
    reverts: [],
    pickedFrom: [],
    releaseAs: null,
    footers: [],
    warnings: [],
};
/** Footers, squashed lines and reverts in the lines of `message` from `start` on. */
function readBody(message, start, context) {
    if (start >= message.length)
        return NOTHING;
    const body = new BodyReader(message, context);
    for (let at = start; at < message.length;) {
        const feed = message.indexOf("\n", at);
        const next = feed === -1 ? message.length : feed;
        body.line(at, next);
        at = next + 1;
    }
    return body.close();
}
class BodyReader {
    message;
    context;
    breaking = [];
    squashed = [];
    reverts = new Set();
    pickedFrom = new Set();
    warnings = new Set();
    footers = [];
    releaseAs = null;
    open = null;
    inFooters = false;
    /** The form of the list of commits that the body begins with; null where it begins with anything else. */
    list = null;
    begun = false;
    afterBlank = false;
    constructor(message, context) {
        this.message = message;
        this.context = context;
    }
    line(start, feed) {
        let end = feed;
        while (end > start && this.message.charCodeAt(end - 1) <= 32)
            end -= 1;
        if (end > start)
            this.text(start, end);
        this.afterBlank = end === start;
    }
    close() {
        this.closeFooter();
        return {
            breaking: this.breaking.length === 0 ? NOTHING.breaking : this.breaking,
            squashed: this.squashed.length === 0 ? NOTHING.squashed : this.squashed,
            reverts: this.reverts.size === 0 ? NOTHING.reverts : [...this.reverts],
            pickedFrom: this.pickedFrom.size === 0 ? NOTHING.pickedFrom : [...this.pickedFrom],
            releaseAs: this.releaseAs,
            footers: this.footers.length === 0 ? NOTHING.footers : this.footers,
            warnings: this.warnings.size === 0 ? NOTHING.warnings : [...this.warnings],
        };
    }
    text(start, end) {
        const first = this.message.charCodeAt(start);
        if (!this.begun)
            this.begin(start, end, first);
        // GitHub's `Reverts #12` has the form of a footer.
        this.revertLine(start, end, first);
        if (this.breakingLine(start, end) || this.squashedLine(start, end, first) || this.footerLine(start, end))
            return;
        if (first === body_OPEN && this.pickedLine(start, end))
            return;
        // GitHub puts a rule between the squashed commits and the co-authors.
        if (first === DASH && this.message.slice(start, end) === "---------")
            return this.closeFooter();
        if (this.open !== null)
            this.open.end = end;
    }
    breakingLine(start, end) {
        const found = breakingAt(this.message, start, end);
        if (found === null)
            return false;
        if (found.warning !== null)
            this.warnings.add(found.warning);
        if (found.valueStart === null)
            return false;
        // A break that was overlooked is worse than one too many: it counts anywhere, and is said to be no footer.
        if (!this.inFooters && !this.afterBlank)
            this.warnings.add("breaking-change-not-a-footer");
        this.inFooters = true;
        this.openFooter("breaking", found.valueStart, end);
        return true;
    }
    /** A squash begins its body with its commits. Such lines further down are prose, as in a bot's pull request that quotes release notes. */
    begin(start, end, first) {
        this.begun = true;
        if (this.context.merge)
            return;
        if (this.isBullet(start, first))
            this.list = "bullets";
        else if (isLetter(first) && this.knownHeader(start, end) !== null)
            this.list = "lines";
    }
    /** `* feat: …`, as GitHub writes the commits of a squash, or `feat: …`, which may be a footer too: it is one for what stands before. */
    squashedLine(start, end, first) {
        if (this.list === null)
            return false;
        const bullet = this.isBullet(start, first);
        if (bullet !== (this.list === "bullets") || (!bullet && !isLetter(first)))
            return false;
        const header = this.knownHeader(bullet ? start + 2 : start, end);
        if (header === null)
            return false;
        this.closeFooter();
        if (this.squashed.length < MOST)
            this.squashed.push({ bullet, header });
        return true;
    }
    isBullet(start, first) {
        return first === ASTERISK && this.message.charCodeAt(start + 1) === body_SPACE;
    }
    knownHeader(start, end) {
        const typeEnd = wordEnd(this.message, start, end);
        const after = this.message.charCodeAt(typeEnd);
        if (after !== body_COLON && after !== body_BANG && after !== body_OPEN)
            return null;
        if (!this.context.types.has(this.message.slice(start, typeEnd).toLowerCase()))
            return null;
        return headerAt(this.message, start, end);
    }
    footerLine(start, end) {
        const footer = this.inFooters || this.afterBlank ? footerAt(this.message, start, end) : null;
        if (footer === null)
            return false;
        this.inFooters = true;
        const told = toldToken(footer.token);
        if (footer.token === "release-as")
            this.openFooter("release-as", footer.valueStart, end);
        else if (footer.token === "refs" && this.context.revert)
            this.openFooter("refs", footer.valueStart, end);
        else if (told !== null)
            this.openFooter(told, footer.valueStart, end);
        else
            this.closeFooter();
        return true;
    }
    revertLine(start, end, first) {
        if (first === CAPITAL_T)
            this.addReverts(hashesFrom(this.message, start));
        else if (first === CAPITAL_R)
            this.addReverts(pullRequestReverted(this.message.slice(start, Math.min(end, start + 300))));
    }
    pickedLine(start, end) {
        const hash = pickedFrom(this.message, start, end);
        if (hash === null)
            return false;
        this.closeFooter();
        if (this.pickedFrom.size < MOST)
            this.pickedFrom.add(hash);
        return true;
    }
    openFooter(kind, valueStart, end) {
        this.closeFooter();
        this.open = { kind, valueStart, end };
    }
    closeFooter() {
        const footer = this.open;
        if (footer === null)
            return;
        this.open = null;
        const value = this.message.slice(footer.valueStart, footer.end).trim();
        if (footer.kind === "breaking") {
            if (this.breaking.length < MOST)
                this.breaking.push(value);
        }
        else if (footer.kind === "refs")
            this.addReverts(hashesIn(value));
        else if (footer.kind === "release-as")
            this.readReleaseAs(value);
        else
            this.addFooter(footer.kind, value);
    }
    addFooter(token, text) {
        const value = toldValue(token, text);
        if (value !== "" && this.footers.length < MOST_FOOTERS)
            this.footers.push({ token, value });
    }
    readReleaseAs(value) {
        const version = releaseAsOf(value);
        if (version === null)
            this.warnings.add("release-as-unreadable");
        else
            this.releaseAs = version;
    }
    addReverts(found) {
        if (found === "unclear")
            this.warnings.add("revert-unclear");
        else
            for (const each of found)
                if (this.reverts.size < MOST)
                    this.reverts.add(each);
    }
}
const ASTERISK = 42;
const body_BANG = 33;
const CAPITAL_R = 82;
const CAPITAL_T = 84;
const body_COLON = 58;
const DASH = 45;
const body_OPEN = 40;
const body_SPACE = 32;
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/closes.js

// GitHub, "Linking a pull request to an issue using a keyword"; each may have a colon behind it.
const KEYWORDS = new Set([
    "close",
    "closes",
    "closed",
    "fix",
    "fixes",
    "fixed",
    "resolve",
    "resolves",
    "resolved",
]);
const LONGEST_KEYWORD = 8;
const LONGEST_REPOSITORY = 201;
const closes_MOST = 100;
const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const NUMBER = /[1-9]\d{0,9}(?![\w])/y;
/** `, #13` and ` and #14` behind it go on with the list. */
const NEXT = /(?:,[ \t]{0,3}(?:and[ \t]{1,3})?|[ \t]{1,3}and[ \t]{1,3})(?=[\w./-]{0,201}#)/y;
/**
 * The issues that a message closes, each once: `#12`, or `owner/repo#12` where it is written so. From each number it looks back for a
 * keyword, never past the number before, so that the time is linear.
 */
function closedIssues(message) {
    let found = null;
    // Where the list that the last issue stands in goes on.
    let listAt = -1;
    for (let hash = message.indexOf("#"); hash !== -1; hash = message.indexOf("#", hash + 1)) {
        NUMBER.lastIndex = hash + 1;
        const number = NUMBER.exec(message)?.[0];
        const start = number === undefined ? null : referenceStart(message, hash);
        if (number === undefined || start === null)
            continue;
        if (start !== listAt && !keywordBefore(message, start))
            continue;
        found ??= new Set();
        found.add(message.slice(start, hash + 1 + number.length));
        if (found.size >= closes_MOST)
            break;
        NEXT.lastIndex = hash + 1 + number.length;
        listAt = NEXT.test(message) ? NEXT.lastIndex : -1;
    }
    return found === null ? NONE : [...found];
}
const NONE = [];
/** Where the reference that has this `#` begins; null where what stands before it is no repository. */
function referenceStart(message, hash) {
    let start = hash;
    while (start > 0 && hash - start <= LONGEST_REPOSITORY && isNamePart(message.charCodeAt(start - 1)))
        start -= 1;
    return start === hash || REPOSITORY.test(message.slice(start, hash)) ? start : null;
}
function keywordBefore(message, start) {
    let end = start;
    while (start - end < 3 && isSpace(message.charCodeAt(end - 1)))
        end -= 1;
    if (end === start)
        return false;
    if (message.charCodeAt(end - 1) === closes_COLON)
        end -= 1;
    let first = end;
    while (first > 0 && end - first <= LONGEST_KEYWORD && isLetter(message.charCodeAt(first - 1)))
        first -= 1;
    if (!KEYWORDS.has(message.slice(first, end).toLowerCase()))
        return false;
    return first === 0 || !isNamePart(message.charCodeAt(first - 1));
}
const closes_COLON = 58;
function isSpace(code) {
    return code === 32 || code === 9;
}
function isNamePart(code) {
    return isLetter(code) || (code >= 45 && code <= 57) || code === 95;
}
//# sourceMappingURL=closes.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/emoji.js

const EMOJI = /^(?:\s|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3)+/u;
const SHORTCODE = /^(?::[a-z0-9_+-]{1,40}:\s*)+/;
// Longer decoration than this is not looked through.
const LOOKED_AT = 128;
/** Whether the line would be a conventional header but for an emoji, or a `:shortcode:`, before its type. */
function emojiBeforeType(line) {
    const first = line.charCodeAt(0);
    if (first !== 58 && first < 128)
        return false;
    const start = line.slice(0, LOOKED_AT);
    const decoration = (first === 58 ? SHORTCODE : EMOJI).exec(start);
    return decoration !== null && headerAt(line, decoration[0].length, line.length) !== null;
}
//# sourceMappingURL=emoji.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/reapplied.js

const REVERT = 'Revert "';
const REAPPLY = 'Reapply "';
/** The header inside git's `Reapply "…"`, or inside as many `Revert "…"` as undo each other; GitHub may have put a number behind each. */
function reappliedHeader(line) {
    let start = 0;
    let end = line.length;
    let reverted = false;
    for (let opens = opening(line, start); opens !== null; opens = opening(line, start)) {
        end = line.lastIndexOf('"', end - 1);
        if (end < start + opens.length)
            return null;
        reverted = reverted !== (opens === REVERT);
        start += opens.length;
    }
    return start === 0 || reverted ? null : headerAt(line, start, end);
}
function opening(line, at) {
    if (line.startsWith(REVERT, at))
        return REVERT;
    return line.startsWith(REAPPLY, at) ? REAPPLY : null;
}
//# sourceMappingURL=reapplied.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/message/parse-message.js






/**
 * Takes a commit message apart, as specification 1.0.0 of conventional commits says, in one pass and in time linear in its length.
 * `types` are those that a line in a squashed commit's body must have; the header itself may have any type.
 * The header is the first line, whether or not a blank line follows it; a merge's body holds no squashed lines.
 */
function parseMessage(message, types, merge = false) {
    const start = textStart(message);
    const end = lineEnd(message, start);
    const breaks = breakingAt(message, start, end);
    const breakingText = breaks === null || breaks.valueStart === null ? null : message.slice(breaks.valueStart, end).trim();
    // `BREAKING-CHANGE` is no type.
    const header = breakingText === null ? headerAt(message, start, end) : null;
    const subject = subjectFrom(message, start, end);
    const body = readBody(message, end + 1, { types, merge, revert: header?.type === "revert" });
    const line = message.slice(start, end);
    const odd = merge ? null : oddSubject(line, header, breaks);
    return {
        header,
        subject,
        breaking: breakingText === null ? body.breaking : [breakingText, ...body.breaking],
        squashed: body.squashed,
        reverts: body.reverts,
        reapplies: header === null ? reappliedHeader(line) : null,
        pickedFrom: body.pickedFrom,
        broughtBy: null,
        releaseAs: body.releaseAs,
        pullRequest: pullRequestOf(message, start, end),
        footers: body.footers,
        issues: closedIssues(message),
        warnings: odd === null ? body.warnings : [odd, ...body.warnings.filter((warning) => warning !== odd)],
    };
}
// Git skips blank lines here too; a byte-order mark is what some editors leave behind, and nobody sees it.
function textStart(message) {
    let at = 0;
    while (at < message.length && (isBlank(message.charCodeAt(at)) || message.charCodeAt(at) === 0xfeff))
        at += 1;
    if (at === message.length)
        return at;
    // Indentation stays: only the lines before are blank.
    let start = at;
    while (start > 0 && parse_message_isSpace(message.charCodeAt(start - 1)))
        start -= 1;
    return start;
}
/** Where the line that begins at `start` ends, without the line feed and without blanks before it. */
function lineEnd(message, start) {
    const feed = message.indexOf("\n", start);
    return feed === -1 ? message.length : feed;
}
// `git log --format=%s`: the lines of the first paragraph, with a space between.
function subjectFrom(message, start, firstEnd) {
    const first = message.slice(start, firstEnd).trim();
    if (firstEnd === message.length || isBlankLine(message, firstEnd + 1))
        return first;
    const lines = [first];
    for (let at = firstEnd + 1; at < message.length && !isBlankLine(message, at);) {
        const end = lineEnd(message, at);
        lines.push(message.slice(at, end).trim());
        at = end + 1;
    }
    return lines.join(" ");
}
function isBlankLine(message, start) {
    for (let at = start; at < message.length; at += 1) {
        const code = message.charCodeAt(at);
        if (code === 10)
            return true;
        if (!isBlank(code))
            return false;
    }
    return true;
}
function parse_message_isSpace(code) {
    return code === 32 || code === 9;
}
function isBlank(code) {
    return parse_message_isSpace(code) || code === 10 || code === 13 || code === 11 || code === 12;
}
function oddSubject(line, header, breaks) {
    // Wherever it counts, a subject is no footer.
    if (breaks !== null)
        return breaks.warning ?? "breaking-change-not-a-footer";
    if (header !== null || line.startsWith('Revert "') || line.startsWith('Reapply "'))
        return null;
    return emojiBeforeType(line) ? "emoji-before-type" : "not-conventional";
}
/** The number of a first line that ends with ` (#12)`. */
function pullRequestOf(message, start, lineEndAt) {
    let end = lineEndAt;
    while (end > start && isBlank(message.charCodeAt(end - 1)))
        end -= 1;
    if (message.charCodeAt(end - 1) !== 41)
        return null;
    const hash = message.lastIndexOf(" (#", end);
    if (hash < start || hash < end - 14)
        return null;
    const digits = message.slice(hash + 3, end - 1);
    return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : null;
}
//# sourceMappingURL=parse-message.js.map
;// CONCATENATED MODULE: ./packages/history/lib/src/log.js



// Git ends a message at a NUL and forbids one in names and paths, so that nothing written by people can end a field.
const FORMAT = "%H%x00%P%x00%ct%x00%aN%x00%aE%x00%B";
const FIELDS = 6;
const FILES = ["--name-status", "--find-renames=100%", "--no-relative", "--ignore-submodules=none", "--no-ext-diff"];
/** Reads `git log` as it comes, newest first and children before their parents; memory does not grow with the history. Files moved unchanged are found by their hashes alone. */
async function streamCommits(git, question, onCommit) {
    const reader = new LogReader(question.types, onCommit);
    const fields = new field_reader/* FieldReader */.U((field) => reader.field(field));
    const files = question.files ? FILES : ["--no-patch"];
    const revisions = [...question.to, ...question.from.map((hash) => `^${hash}`)];
    const args = [
        "log",
        "-z",
        "--date-order",
        "--no-color",
        "--no-decorate",
        "--no-show-signature",
        `--format=${FORMAT}`,
        ...files,
        ...(question.tags === true ? ["--tags"] : []),
    ];
    await (0,held_stream/* streamAfter */.P)(git, [...args, "--end-of-options", ...revisions, "--"], question.after ?? null, (chunk) => fields.chunk(chunk));
    reader.end();
}
class LogReader {
    types;
    onCommit;
    head = [];
    files = [];
    status = null;
    from = null;
    constructor(types, onCommit) {
        this.types = types;
        this.onCommit = onCommit;
    }
    field(field) {
        if (this.head.length < FIELDS)
            this.head.push(field);
        else if (this.status !== null)
            this.path(this.status, field);
        else if (isStatus(field))
            this.status = field.trimStart();
        else {
            this.end();
            this.head.push(field);
        }
    }
    end() {
        const [hash, parents = "", time, name = "", email = "", message = ""] = this.head;
        if (hash === undefined)
            return;
        const files = this.files;
        this.head = [];
        this.files = [];
        const hashes = parents === "" ? [] : parents.split(" ");
        const merge = hashes.length > 1;
        const commit = {
            hash,
            merge,
            time: Number(time),
            author: { name, email },
            ...parseMessage(message, this.types, merge),
        };
        this.onCommit({ commit, parents: hashes, files });
    }
    path(status, path) {
        const moves = status.startsWith("R") || status.startsWith("C");
        if (moves && this.from === null) {
            this.from = path;
            return;
        }
        this.files.push({ status: status.charAt(0), path, from: this.from });
        this.status = null;
        this.from = null;
    }
}
// `M` or `R100`, the first of a commit after a line feed; otherwise the next commit's hash stands here, with 40 or 64 digits.
function isStatus(field) {
    return field.length < 8;
}
//# sourceMappingURL=log.js.map

/***/ }),

/***/ 12388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ RevertedMerges)
/* harmony export */ });
/**
 * Says of each commit which merge brought it, where a later commit reverts that merge: reverting a merge takes back all that it brought,
 * but names the merge alone. Commits are told children first; nothing is held before the first revert, and then the edge of the walk.
 */
class RevertedMerges {
    /** Hashes, perhaps shortened, that reverts name and that were not met yet, by their first seven digits. */
    named = new Map();
    /** The edge of the walk: how its commits are reached from each reverted merge. */
    edge = new Map();
    /** The commit, with the merge that brought it. */
    visit(commit, parents) {
        for (const name of commit.reverts)
            if (!name.includes("#"))
                this.expect(name);
        if (this.named.size === 0 && this.edge.size === 0)
            return commit;
        const from = this.edge.get(commit.hash) ?? new Map();
        this.edge.delete(commit.hash);
        if (commit.merge && this.isNamed(commit.hash))
            this.begin(commit.hash, parents);
        for (const parent of parents)
            for (const [merge, reached] of from)
                this.reach(parent, merge, reached);
        const by = [...from].find(([, { mainline, brought }]) => brought && !mainline);
        return by === undefined ? commit : { ...commit, broughtBy: by[0] };
    }
    expect(name) {
        const key = name.slice(0, 7);
        this.named.set(key, [...(this.named.get(key) ?? []), name]);
    }
    isNamed(hash) {
        return this.named.get(hash.slice(0, 7))?.some((name) => hash.startsWith(name)) === true;
    }
    begin(merge, parents) {
        for (const [index, parent] of parents.entries())
            this.reach(parent, merge, { mainline: index === 0, brought: index > 0 });
    }
    reach(hash, merge, { mainline, brought }) {
        const here = this.edge.get(hash) ?? new Map();
        const before = here.get(merge);
        here.set(merge, { mainline: mainline || before?.mainline === true, brought: brought || before?.brought === true });
        this.edge.set(hash, here);
    }
}
//# sourceMappingURL=reverted-merges.js.map

/***/ }),

/***/ 41502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ TouchedComponents)
/* harmony export */ });
/* harmony import */ var _component_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12884);

/**
 * Which components each commit touches, told in the order of the log (children first), so that a component's folder can be followed back
 * over a move that the policy doesn't list under `former-paths`.
 */
class TouchedComponents {
    all;
    needFiles;
    owners;
    /** Scope → the components that it speaks of. */
    scopes;
    scoped;
    constructor(folders) {
        this.scopes = folders.scopes;
        this.scoped = new Set([...folders.scopes.values()].flat());
        this.all = new Set(folders.names);
        this.needFiles = folders.needFiles;
        this.owners = new Map(folders.owners);
    }
    /**
     * The components that a commit with these files touches. Of those that have scopes, where the commit's scope names some that it
     * touches, these alone. A merge touches nothing by itself.
     */
    of({ merge, header }, files) {
        if (merge)
            return NOTHING;
        const touched = this.byFolder(files);
        const named = header === null || header.scope === null || this.scopes.size === 0 ? [] : this.named(header.scope);
        if (named.length === 0)
            return touched;
        const meant = [...touched].filter((name) => !this.scoped.has(name) || named.includes(name));
        // Whatever it calls itself, a change is somebody's.
        return meant.length === 0 ? touched : new Set(meant);
    }
    /** `web,api` names the components of both. */
    named(scope) {
        return scope.split(",").flatMap((part) => this.scopes.get(part.trim()) ?? []);
    }
    byFolder(files) {
        if (!this.needFiles)
            return this.all;
        // An empty commit, such as one that only asks for a release, can mean nothing but the only component.
        if (files.length === 0 && this.all.size === 1)
            return this.all;
        const touched = new Set();
        for (const { path, from } of files) {
            for (const owner of (0,_component_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(this.owners, path))
                touched.add(owner);
            if (from !== null)
                for (const owner of (0,_component_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .ownersOf */ .K)(this.owners, from))
                    touched.add(owner);
        }
        this.followMoves(files);
        return touched;
    }
    // Before this commit the component lived in the old folder: older commits there are its own.
    followMoves(files) {
        if (!files.some(({ from }) => from !== null))
            return;
        const known = Array.from(this.owners);
        for (const [folder, components] of known) {
            const old = folder === "" ? null : movedFrom(folder, files);
            if (old !== null && !this.owners.has(old))
                this.owners.set(old, components);
        }
    }
}
const NOTHING = new Set();
/**
 * The folder that `folder` was moved from by one commit, as far as the commit shows: nothing was in `folder` before, more than half of what
 * is in it now came unchanged, under the same names, from one other folder, and nothing was left or put there.
 */
function movedFrom(folder, files) {
    const sources = new Map();
    let arrived = 0;
    for (const { status, path, from } of files) {
        if (from !== null && isIn(folder, from))
            return null;
        if (!isIn(folder, path))
            continue;
        if (status !== "A" && status !== "R")
            return null;
        arrived += 1;
        const source = from === null ? null : sourceOf(folder, path, from);
        if (source !== null)
            sources.set(source, (sources.get(source) ?? 0) + 1);
    }
    for (const [source, count] of sources) {
        if (count * 2 > arrived && !files.some(({ status, path }) => status !== "D" && isIn(source, path)))
            return source;
    }
    return null;
}
/** `old` for `old/a/b` that became `folder/a/b`; null for the root, which never empties, and for folders inside one another. */
function sourceOf(folder, path, from) {
    const rest = path.slice(folder.length);
    if (!from.endsWith(rest))
        return null;
    const source = from.slice(0, from.length - rest.length);
    return source === "" || isIn(source, folder) || isIn(folder, source) ? null : source;
}
function isIn(folder, path) {
    return path.startsWith(folder) && (path.length === folder.length || path.charCodeAt(folder.length) === 47);
}
//# sourceMappingURL=touched-components.js.map

/***/ })

};
