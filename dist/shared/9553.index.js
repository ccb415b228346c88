export const id = 9553;
export const ids = [9553];
export const modules = {

/***/ 7661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ revisionNames),
/* harmony export */   V: () => (/* binding */ inRevisionOrder)
/* harmony export */ });
/** Each revision after those that its `down_revision` names; by path where they leave it open. */
function inRevisionOrder(files) {
    const revisions = files.map(revisionOf).toSorted((one, other) => (one.file.path < other.file.path ? -1 : 1));
    const here = new Set(revisions.map(({ name }) => name));
    const done = new Set();
    const ordered = [];
    let waiting = revisions;
    while (waiting.length > 0) {
        const ready = waiting.filter(({ parents }) => parents.every((parent) => !here.has(parent) || done.has(parent)));
        // A circle is refused by Alembic itself: what is left keeps the order of its paths.
        const next = ready.length > 0 ? ready : waiting;
        for (const { file, name } of next) {
            ordered.push(file);
            done.add(name);
        }
        waiting = waiting.filter((revision) => !next.includes(revision));
    }
    return ordered;
}
function revisionNames(text) {
    const name = /^revision[ \t]*(?::[^=\n]*)?=[ \t]*["']([^"'\n]+)["']/m.exec(text)?.[1] ?? null;
    return { name, down: namesIn(text, DOWN), dependsOn: namesIn(text, DEPENDS) };
}
const DOWN = /^down_revision[ \t]*(?::[^=\n]*)?=[ \t]*(\([^)]*\)|\[[^\]]*\]|[^\n]*)/gm;
const DEPENDS = /^depends_on[ \t]*(?::[^=\n]*)?=[ \t]*(\([^)]*\)|\[[^\]]*\]|[^\n]*)/gm;
function namesIn(text, assignment) {
    return [...text.matchAll(assignment)].flatMap(([, value = ""]) => [...value.matchAll(/["']([^"'\n]+)["']/g)].map(([, name = ""]) => name));
}
function revisionOf(file) {
    const { name, down, dependsOn } = revisionNames(file.text ?? "");
    return { file, name, parents: [...down, ...dependsOn] };
}
//# sourceMappingURL=revisions.js.map

/***/ }),

/***/ 9553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMigrations: () => (/* binding */ readMigrations),
  readersOf: () => (/* binding */ readersOf)
});

;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/judged.js
function none(reason) {
    return { class: "none", reason };
}
function compatible(reason) {
    return { class: "compatible", reason };
}
function needsDowngrade(reason) {
    return { class: "needs-downgrade", reason };
}
function dataLoss(reason) {
    return { class: "data-loss", reason };
}
function irreversible(reason) {
    return { class: "irreversible", reason };
}
function unknown(reason) {
    return { class: "unknown", reason };
}
const MADE_HERE = "the same release makes it: the previous code does not know it";
const ORDER = ["none", "compatible", "needs-downgrade", "data-loss", "unknown", "irreversible"];
/** The one that says most against running the previous code. */
function worst(first, ...others) {
    return worstOf(first, others);
}
/** The same of any number. */
function worstOf(first, others) {
    return others.reduce((bad, next) => (ORDER.indexOf(next.class) > ORDER.indexOf(bad.class) ? next : bad), first);
}
//# sourceMappingURL=judged.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/alter-other.js

const KINDS = [
    "MATERIALIZED VIEW",
    "VIEW",
    "SCHEMA",
    "FUNCTION",
    "PROCEDURE",
    "DOMAIN",
    "TRIGGER",
    "POLICY",
    "EXTENSION",
    "COLLATION",
];
/** ALTER of anything but a table, after ALTER; null where it is none that is known. */
function judgeAlterOther(reader, surroundings) {
    if (reader.takes("TYPE"))
        return judgeAlterType(reader, surroundings);
    if (reader.takes("INDEX"))
        return judgeAlterIndex(reader);
    if (reader.takes("SEQUENCE"))
        return judgeAlterSequence(reader, surroundings);
    if (reader.takes("DEFAULT PRIVILEGES")) {
        reader.rest();
        return compatible("only what is made later is touched");
    }
    const kind = KINDS.find((words) => reader.takes(words));
    if (kind === undefined)
        return null;
    reader.takes("IF EXISTS");
    const name = reader.name();
    if (reader.sees("("))
        reader.group();
    if (kind === "EXTENSION") {
        reader.expects("SET SCHEMA");
        reader.name();
        return needsDowngrade("its functions are no longer where the previous code looks for them");
    }
    const { schema } = surroundings;
    const made = kind !== "PROCEDURE" &&
        kind !== "FUNCTION" &&
        schema.other(kind.endsWith("VIEW") ? "VIEW" : kind, name)?.made === true;
    return judgeAltered(reader, made);
}
function judgeAltered(reader, made) {
    if (reader.takes("ON"))
        reader.name();
    if (made) {
        reader.rest();
        return compatible(MADE_HERE);
    }
    if (reader.takes("RENAME CONSTRAINT", "DROP CONSTRAINT", "VALIDATE CONSTRAINT", "DROP NOT NULL")) {
        reader.rest();
        return compatible("fewer rules bind the previous code");
    }
    if (reader.takes("RENAME", "SET SCHEMA", "OWNER TO")) {
        reader.rest();
        return needsDowngrade("the previous code asks for it as it was");
    }
    if (!reader.takes("ADD", "SET", "ALTER", "DROP", "USING", "WITH CHECK", "TO"))
        return null;
    reader.rest();
    return needsDowngrade("it binds the previous code, or means something else to it");
}
function judgeAlterType(reader, { schema }) {
    const made = schema.other("TYPE", reader.name())?.made === true;
    if (reader.takes("ADD VALUE")) {
        reader.takes("IF NOT EXISTS");
        reader.string();
        if (reader.takes("BEFORE", "AFTER"))
            reader.string();
        return compatible("the previous code may read a label that it does not know; it cannot be taken away again");
    }
    if (made) {
        reader.rest();
        return compatible(MADE_HERE);
    }
    if (reader.takes("RENAME VALUE")) {
        const label = reader.string();
        reader.expects("TO");
        reader.string();
        return needsDowngrade(`\`${label}\` is no label any more`);
    }
    if (reader.takes("DROP ATTRIBUTE")) {
        reader.rest();
        return dataLoss("the values of the attribute are gone");
    }
    reader.expects("RENAME", "SET SCHEMA", "OWNER TO", "ADD ATTRIBUTE");
    reader.rest();
    return needsDowngrade("the previous code asks for the type as it was");
}
function judgeAlterIndex(reader) {
    reader.takes("IF EXISTS");
    reader.name();
    if (reader.takes("RENAME TO", "ATTACH PARTITION", "SET TABLESPACE")) {
        reader.name();
        return compatible("an index changes speed alone");
    }
    if (reader.takes("ALTER")) {
        reader.takes("COLUMN");
        reader.number();
        reader.expects("SET STATISTICS");
        reader.number();
        return none("only the planner sees it");
    }
    reader.expects("SET", "RESET");
    reader.group();
    return none("only how it is stored");
}
function judgeAlterSequence(reader, { schema }) {
    reader.takes("IF EXISTS");
    const made = schema.other("SEQUENCE", reader.name())?.made === true;
    if (reader.takes("OWNED BY")) {
        reader.name();
        return none("it is only dropped together with its column");
    }
    if (made) {
        reader.rest();
        return compatible(MADE_HERE);
    }
    if (reader.takes("AS BIGINT", "AS INT8", "NO MAXVALUE"))
        return compatible("it may give numbers beyond the previous code's range");
    if (reader.takes("CACHE")) {
        reader.number();
        return none("only speed");
    }
    if (reader.takes("RESTART")) {
        reader.rest();
        return dataLoss("the last number given is overwritten: numbers may be given twice");
    }
    reader.expects("RENAME TO", "SET SCHEMA", "OWNER TO", "INCREMENT", "MAXVALUE", "MINVALUE");
    reader.rest();
    return needsDowngrade("the previous code asks for it as it was");
}
//# sourceMappingURL=alter-other.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/sql-token.js
/** Whether the database sees it at all. */
function isSeen({ kind }) {
    return kind !== "space" && kind !== "comment";
}
//# sourceMappingURL=sql-token.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/statement-reader.js

/** A statement that its rule could not read to the end; caught where statements are judged. */
class NotUnderstood extends Error {
}
/** Goes through what the database sees of one statement. What a rule does not expect is thrown as `NotUnderstood`. */
class StatementReader {
    dialect;
    tokens;
    at = 0;
    constructor(tokens, dialect) {
        const seen = tokens.filter(isSeen);
        this.tokens = seen.at(-1)?.kind === "end" ? seen.slice(0, -1) : seen;
        this.dialect = dialect;
    }
    get done() {
        return this.at >= this.tokens.length;
    }
    get next() {
        return this.tokens[this.at] ?? null;
    }
    /** The line of the next token, or of the last. */
    get line() {
        return (this.next ?? this.tokens.at(-1))?.line ?? 1;
    }
    mark() {
        return this.at;
    }
    /** Goes back to a mark. */
    from(mark) {
        this.at = mark;
        return this;
    }
    /** What was read since a mark. */
    since(mark) {
        return this.tokens.slice(mark, this.at);
    }
    /** Whether these words or signs follow, in one of the spellings given: `"IF NOT EXISTS"`. */
    sees(...spellings) {
        return spellings.some((spelling) => this.follows(spelling.split(" ")));
    }
    /** Steps over the first spelling that follows, if any. */
    takes(...spellings) {
        const found = spellings.find((spelling) => this.follows(spelling.split(" ")));
        if (found !== undefined)
            this.at += found.split(" ").length;
        return found !== undefined;
    }
    expects(...spellings) {
        if (!this.takes(...spellings))
            throw this.notUnderstood();
    }
    /** A name with its qualifiers, folded as the database does, such as `public.accounts`; what is not plain is quoted. */
    name() {
        const parts = [this.namePart()];
        while (this.takes("."))
            parts.push(this.namePart());
        return parts.join(".");
    }
    names() {
        const names = [this.name()];
        while (this.takes(","))
            names.push(this.name());
        return names;
    }
    string() {
        return this.token((token) => token.kind === "string").value;
    }
    number() {
        return Number(this.token((token) => token.kind === "number" && /^\d+$/.test(token.text)).text);
    }
    word() {
        return this.token((token) => token.kind === "word").value;
    }
    /** Any one token but a bracket. */
    any() {
        return this.token((token) => !/^[()]$/.test(token.text));
    }
    /** What a pair of brackets holds. */
    group() {
        this.expects("(");
        const start = this.at;
        for (let depth = 1; depth > 0; this.at += 1) {
            const { next } = this;
            if (next === null)
                throw this.notUnderstood();
            if (isSymbol(next, "("))
                depth += 1;
            if (isSymbol(next, ")"))
                depth -= 1;
        }
        return this.tokens.slice(start, this.at - 1);
    }
    between(from, to) {
        return this.tokens.slice(from, to);
    }
    /** All until one of these words or signs at this depth of brackets, or the end. */
    until(...stops) {
        const start = this.at;
        while (!this.done && !this.sees(...stops) && !this.sees(")")) {
            if (this.sees("("))
                this.group();
            else
                this.at += 1;
        }
        return this.since(start);
    }
    rest() {
        const start = this.at;
        this.at = this.tokens.length;
        return this.since(start);
    }
    /** A reader of a part, such as the inside of brackets. */
    within(tokens) {
        return new StatementReader(tokens, this.dialect);
    }
    notUnderstood() {
        const { next } = this;
        return new NotUnderstood(next === null ? "it ends too early" : `\`${shown(next)}\` was not expected there`);
    }
    follows(words) {
        return words.every((word, index) => {
            const token = this.tokens[this.at + index];
            return token !== undefined && (token.kind === "word" || token.kind === "symbol") && token.value === word;
        });
    }
    token(fits) {
        const { next } = this;
        if (next === null || !fits(next))
            throw this.notUnderstood();
        this.at += 1;
        return next;
    }
    namePart() {
        const token = this.token(({ kind }) => kind === "word" || kind === "quoted");
        return folded(token, this.dialect);
    }
}
function isSymbol({ kind, text }, symbol) {
    return kind === "symbol" && text === symbol;
}
/** A name as the database compares it: PostgreSQL keeps capitals in quotes alone, SQLite nowhere, MySQL may keep all. */
function folded(token, dialect) {
    if (dialect === "mysql")
        return plain(token.kind === "word" ? token.text : token.value);
    const name = token.kind === "word" ? token.text : token.value;
    if (dialect === "sqlite" || token.kind === "word")
        return plain(name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase()));
    return plain(token.value);
}
// A dot inside quotes is no qualifier.
function plain(name) {
    return name.includes(".") ? JSON.stringify(name) : name;
}
const MOST_SHOWN = 40;
function shown({ text }) {
    return text.slice(0, MOST_SHOWN).replaceAll("`", "'").replaceAll(/\s+/g, " ");
}
//# sourceMappingURL=statement-reader.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/expression.js

/** Functions of the databases themselves that only reckon: calling them changes nothing. */
const ONLY_RECKONS = new Set(`abs age array_agg array_length array_to_string avg bool_and bool_or btrim cast ceil ceiling char_length char character_length
  clock_timestamp coalesce concat concat_ws convert count current_date current_timestamp current_user date date_format date_part
  date_trunc datetime dense_rank encode extract first_value floor format from_unixtime gen_random_uuid generate_series greatest
  group_concat hex if ifnull initcap instr isnull json json_agg json_array json_build_object json_extract json_object jsonb
  jsonb_agg jsonb_array_elements jsonb_build_array jsonb_build_object jsonb_extract_path_text jsonb_set json_valid julianday
  last_value lead least left length localtimestamp lower lpad ltrim max md5 min mod now nullif numeric octet_length overlay
  percentile_cont position power random randomblob rank regexp_match regexp_matches regexp_replace repeat replace reverse right
  round row_number row_to_json rpad rtrim sign split_part sqrt statement_timestamp strftime string_agg string_to_array strpos
  substr substring substring_index sum timestamp to_char to_date to_json to_jsonb to_number to_timestamp to_tsquery to_tsvector
  transaction_timestamp translate trim trunc truncate unhex unistr unix_timestamp unixepoch unnest upper utc_timestamp uuid
  uuid_generate_v1 uuid_generate_v4 uuid_to_bin uuidv4 uuidv7 varchar width_bucket word_similarity similarity timezone float decimal
  char_len ascii chr crc32 sha1 sha2 sha256 digest any all some exists values in and or not between like ilike as on using over
  filter select from where case when then else end is distinct within by union intersect except having limit offset lateral array
  row interval numeric_scale unsigned signed binary returning with materialized recursive into set order group join left outer
  inner cross only partition rows range`.split(/\s+/));
// Words that change data where they begin a part of a query.
const WRITES = new Set([
    "INSERT",
    "UPDATE",
    "DELETE",
    "MERGE",
    "TRUNCATE",
    "INTO",
    "CALL",
    "EXECUTE",
    "OUTFILE",
    "DUMPFILE",
]);
/** Which function a piece of SQL calls that is not known only to reckon, or null. */
function unknownCall(tokens, reader) {
    for (const [at, token] of tokens.entries()) {
        const following = tokens[at + 1];
        if (following === undefined || !isSymbol(following, "("))
            continue;
        if (token.kind !== "word" && token.kind !== "quoted")
            continue;
        const qualified = at > 0 && isSymbol(tokens[at - 1] ?? token, ".");
        if (qualified || token.kind === "quoted" || !ONLY_RECKONS.has(token.value.toLowerCase())) {
            return folded(token, reader.dialect);
        }
    }
    return null;
}
/** The first word of a query that would write something, or null; FOR UPDATE only locks. */
function writingWord(tokens) {
    const found = tokens.find(({ kind, value }, at) => kind === "word" && WRITES.has(value) && !(value === "UPDATE" && tokens[at - 1]?.value === "FOR"));
    return found?.value ?? null;
}
/** Whether an expression may fail on some row, and with it the statement that writes the row. */
function mayFail(tokens, reader) {
    if (unknownCall(tokens, reader) !== null)
        return true;
    return tokens.some((token, at) => {
        if (isSymbol(token, "/") || isSymbol(token, "%"))
            return true;
        if (token.kind === "word" && /^(?:CAST|CONVERT)$/.test(token.value))
            return true;
        const type = tokens[at + 1]?.value.toLowerCase() ?? "";
        return isSymbol(token, "::") && !/^(?:text|varchar|regconfig|tsvector)$/.test(type);
    });
}
/** How an expression gives a column its value where an INSERT doesn't. */
function fillingOf(expression) {
    const text = expression
        .map(({ kind, value, text: bytes }) => (kind === "word" ? value.toLowerCase() : bytes))
        .join(" ");
    if (/^\(* ?null(?: :: .*)? ?\)*$/.test(text))
        return "nothing";
    if (/^\(* ?(?:gen_random_uuid|uuid_generate_v[14]|uuidv[47]|uuid|nextval) \(/.test(text))
        return "distinct";
    return expression.some((token, at) => token.kind === "word" && isSymbol(expression[at + 1] ?? token, "("))
        ? "computed"
        : "constant";
}
//# sourceMappingURL=expression.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/schema/read-type.js
const SAME = new Map([
    ["int", "integer"],
    ["int4", "integer"],
    ["serial", "integer"],
    ["serial4", "integer"],
    ["int8", "bigint"],
    ["bigserial", "bigint"],
    ["serial8", "bigint"],
    ["int2", "smallint"],
    ["smallserial", "smallint"],
    ["serial2", "smallint"],
    ["decimal", "numeric"],
    ["dec", "numeric"],
    ["bool", "boolean"],
    ["character", "char"],
    ["bpchar", "char"],
    ["nchar", "char"],
    ["nvarchar", "varchar"],
    ["float4", "real"],
    ["float8", "double"],
    ["double precision", "double"],
    ["character varying", "varchar"],
    ["char varying", "varchar"],
    ["national character varying", "varchar"],
    ["national character", "char"],
    ["bit varying", "varbit"],
]);
const SERIAL = /^(?:small|big)?serial[248]?$/;
const LONGER = [
    "NATIONAL CHARACTER VARYING",
    "NATIONAL CHARACTER",
    "CHARACTER VARYING",
    "CHAR VARYING",
    "DOUBLE PRECISION",
    "BIT VARYING",
];
/** A column's type as it stands in a definition, with its sizes, labels and attributes. */
function readType(reader) {
    const written = typeName(reader);
    const labels = [];
    let sizes = reader.sees("(") ? sizesOf(reader, labels) : [];
    let name = SAME.get(written) ?? written;
    if (name === "timestamp" || name === "time") {
        if (reader.takes("WITH TIME ZONE"))
            name = `${name}tz`;
        else
            reader.takes("WITHOUT TIME ZONE");
        if (reader.sees("("))
            sizes = sizesOf(reader, labels);
    }
    if (name === "interval")
        while (reader.takes("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO"))
            sizes = [];
    if (name === "char" && sizes.length === 0)
        sizes = [1];
    if (name === "numeric" && sizes.length === 1)
        sizes = [...sizes, 0];
    // MySQL's `int(11)` says how wide it is shown, not how much it holds.
    if (/int$|^integer$/.test(name))
        sizes = [];
    let unsigned = false;
    while (reader.dialect === "mysql" && reader.sees("UNSIGNED", "SIGNED", "ZEROFILL")) {
        unsigned = reader.word() !== "SIGNED" || unsigned;
    }
    return { type: { name, sizes, labels, unsigned, array: readArray(reader) }, serial: SERIAL.test(written) };
}
function typeName(reader) {
    const longer = LONGER.find((words) => reader.takes(words));
    if (longer !== undefined)
        return longer.toLowerCase();
    const token = reader.next;
    const name = reader.name();
    const plain = name.replace(/^pg_catalog\./, "");
    // A type in quotes keeps its capitals: it is one of the repository's own.
    return token?.kind === "word" ? plain.toLowerCase() : name;
}
function sizesOf(reader, labels) {
    const inside = reader.within(reader.group());
    const sizes = [];
    while (!inside.done) {
        if (inside.next?.kind === "string")
            labels.push(inside.string());
        else if (inside.next?.kind === "number")
            sizes.push(inside.number());
        else
            inside.any();
        if (!inside.done)
            inside.expects(",");
    }
    return sizes;
}
function readArray(reader) {
    let array = reader.dialect === "postgresql" && reader.takes("ARRAY");
    while (reader.dialect === "postgresql" && reader.takes("[")) {
        if (reader.next?.kind === "number")
            reader.number();
        reader.expects("]");
        array = true;
    }
    return array;
}
//# sourceMappingURL=read-type.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/schema/read-column.js



const ATTRIBUTES = [
    "CONSTRAINT",
    "NOT NULL",
    "NULL",
    "NOT DEFERRABLE",
    "DEFERRABLE",
    "INITIALLY",
    "PRIMARY KEY",
    "UNIQUE",
    "CHECK",
    "REFERENCES",
    "GENERATED",
    "DEFAULT",
    "COLLATE",
    "COMMENT",
    "AUTO_INCREMENT",
    "AUTOINCREMENT",
    "ON",
    "CHARACTER SET",
    "CHARSET",
    "FIRST",
    "AFTER",
    "KEY",
    "STORAGE",
    "COMPRESSION",
    "VISIBLE",
    "INVISIBLE",
    "ASC",
    "DESC",
    "NO INHERIT",
    "NOT VALID",
];
// Where a type could stand, and an attribute does instead: SQLite's columns need no type.
const NO_TYPE = ATTRIBUTES.concat(",", "AS");
/** Reads a column's definition up to the comma or bracket after it. */
function readColumn(reader) {
    const name = reader.name();
    return { name, ...readDefinition(reader) };
}
/** What stands after the column's name. */
function readDefinition(reader) {
    const typeless = reader.dialect === "sqlite" && (reader.done || reader.sees(...NO_TYPE));
    const read = typeless ? null : readType(reader);
    const serial = read?.serial === true;
    const draft = {
        required: serial,
        filling: serial ? "distinct" : "nothing",
        primary: false,
        unique: false,
        checks: [],
        refersTo: null,
        mayFail: false,
    };
    while (!reader.done && !reader.sees(","))
        readAttribute(reader, draft);
    // SQLite numbers the rows of an `INTEGER PRIMARY KEY` itself.
    if (reader.dialect === "sqlite" && draft.primary && read?.type.name === "integer")
        draft.filling = "distinct";
    return { type: read?.type ?? null, ...draft };
}
function readAttribute(reader, draft) {
    if (reader.takes("CONSTRAINT"))
        reader.name();
    if (reader.takes("NOT NULL"))
        draft.required = true;
    else if (reader.takes("NULL"))
        draft.required = false;
    else if (reader.takes("PRIMARY KEY", "KEY")) {
        draft.primary = true;
        draft.required = true;
    }
    else if (reader.takes("UNIQUE")) {
        reader.takes("KEY");
        if (reader.takes("NULLS NOT DISTINCT"))
            draft.filling = draft.filling === "nothing" ? "constant" : draft.filling;
        draft.unique = true;
    }
    else if (reader.takes("CHECK"))
        draft.checks.push(reader.group());
    else if (reader.takes("REFERENCES"))
        draft.refersTo = readReference(reader);
    else if (reader.takes("DEFAULT"))
        draft.filling = fillingOf(readDefault(reader));
    else if (reader.takes("GENERATED ALWAYS AS IDENTITY", "GENERATED BY DEFAULT AS IDENTITY")) {
        if (reader.sees("("))
            reader.group();
        draft.filling = "distinct";
        draft.required = true;
    }
    else if (reader.takes("GENERATED ALWAYS AS", "AS")) {
        draft.mayFail = mayFail(reader.group(), reader);
        reader.takes("STORED", "VIRTUAL", "PERSISTENT");
        draft.filling = "computed";
    }
    else if (reader.takes("AUTO_INCREMENT", "AUTOINCREMENT"))
        draft.filling = "distinct";
    else
        readRemark(reader);
}
/** What neither the previous code nor a row notices. */
function readRemark(reader) {
    if (reader.takes("COLLATE", "CHARACTER SET", "CHARSET", "STORAGE", "COMPRESSION", "AFTER"))
        reader.name();
    else if (reader.takes("COMMENT"))
        reader.string();
    else if (reader.takes("ON UPDATE CURRENT_TIMESTAMP", "ON UPDATE NOW")) {
        if (reader.sees("("))
            reader.group();
    }
    else if (reader.takes("ON CONFLICT"))
        reader.word();
    else if (!reader.takes("FIRST", "VISIBLE", "INVISIBLE", "ASC", "DESC", "NO INHERIT", "NOT VALID"))
        readTiming(reader);
}
/** A reference's table; its columns and actions are read over. */
function readReference(reader) {
    const table = reader.name();
    if (reader.sees("("))
        reader.group();
    while (reader.sees("MATCH", "ON DELETE", "ON UPDATE")) {
        if (reader.takes("MATCH"))
            reader.expects("FULL", "PARTIAL", "SIMPLE");
        else {
            reader.takes("ON DELETE", "ON UPDATE");
            reader.expects("NO ACTION", "RESTRICT", "CASCADE", "SET NULL", "SET DEFAULT");
            if (reader.sees("("))
                reader.group();
        }
    }
    return table;
}
function readTiming(reader) {
    reader.expects("NOT DEFERRABLE", "DEFERRABLE", "INITIALLY DEFERRED", "INITIALLY IMMEDIATE");
}
/** An expression after DEFAULT: its first part whatever it is, then all up to the next attribute. */
function readDefault(reader) {
    const mark = reader.mark();
    while (reader.takes("-", "+"))
        ;
    if (reader.sees("("))
        reader.group();
    else
        reader.any();
    reader.until(",", ...ATTRIBUTES);
    const expression = reader.since(mark);
    if (expression.some((token) => isSymbol(token, ";")))
        throw reader.notUnderstood();
    return expression;
}
//# sourceMappingURL=read-column.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/add-column.js


// Words of a check that let an empty value through: comparing with nothing is no violation.
const LETS_EMPTY_THROUGH = new Set([
    "AND",
    "OR",
    "IN",
    "BETWEEN",
    "LIKE",
    "ILIKE",
    "TRUE",
    "FALSE",
    "LENGTH",
    "CHAR_LENGTH",
]);
/** A new column: the previous code's INSERTs don't name it. */
function judgeAddedColumn(definition, tableName, { schema, dialect }, options = { unlessThere: false }) {
    const table = schema.table(tableName);
    const known = table?.columns.get(definition.name);
    if (options.unlessThere && known !== undefined)
        return compatible("the column is there already");
    // A column that may have been there before isn't taken for a new one.
    const made = schema.made && (!options.unlessThere || table?.whole === true);
    keepColumn(definition, tableName, { schema }, made);
    return table?.made === true ? compatible(MADE_HERE) : judgeOnOldTable(definition, dialect);
}
/** Notes a column and the rules that it brings. */
function keepColumn({ name, type, required, filling, ...rest }, tableName, { schema }, made) {
    schema.putColumn(tableName, { name, type, required, filling, made });
    const table = tableName.split(".").at(-1) ?? tableName;
    const put = (kind, ruleName) => {
        schema.putRule(tableName, { name: ruleName, kind, columns: [name], made });
    };
    if (rest.unique)
        put("unique", `${table}_${name}_key`);
    if (rest.primary)
        put("primary", `${table}_pkey`);
    if (rest.refersTo !== null)
        put("foreign", `${table}_${name}_fkey`);
    if (rest.checks.length > 0)
        put("check", `${table}_${name}_check`);
}
function judgeOnOldTable({ name, required, filling, unique, primary, checks, mayFail }, dialect) {
    const filled = required && filling === "nothing"
        ? needsDowngrade(`the previous code fails to write rows: \`${name}\` is required and has no default`)
        : compatible(filling === "nothing"
            ? "an optional column: the previous code's named INSERTs go on"
            : "the column fills itself where the previous code does not name it");
    const apart = (unique || primary) && filling !== "distinct" && (required || filling !== "nothing")
        ? needsDowngrade(`the previous code's rows would all hold the same \`${name}\`, which must be unique`)
        : compatible("rows without a value do not collide");
    const checked = checks.every((check) => letsEmptyThrough(check, name, dialect))
        ? filled
        : needsDowngrade("the new rule binds the rows that the previous code writes");
    const computed = mayFail
        ? needsDowngrade("its expression may fail on rows that the previous code writes")
        : filled;
    return worst(filled, apart, checked, computed);
}
function letsEmptyThrough(check, column, dialect) {
    return check.every((token) => {
        if (token.kind === "quoted")
            return folded(token, dialect) === column;
        if (token.kind !== "word")
            return token.kind !== "unfinished";
        return folded(token, dialect) === column || LETS_EMPTY_THROUGH.has(token.value);
    });
}
//# sourceMappingURL=add-column.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/unique-rule.js

// What tools and people call a unique constraint or index: `users_email_key`, `uq_users_email`, `users_pkey`.
const SAYS_UNIQUE = /(?:^|_)(?:pkey|pk|uq|uk|unq|uniq|unique|uidx|ux|primary)\d*(?=_|$)|_key\d*$/i;
/** Whether the previous code can write to a table where rows must now differ in these columns. `former`: the table it replaced. */
function judgeUnique(table, columns, former = null) {
    if (table?.made === true)
        return compatible(MADE_HERE);
    const empty = columns.find((name) => {
        const column = table?.columns.get(name);
        return column?.made === true && !column.required && column.filling === "nothing";
    });
    if (empty !== undefined)
        return compatible(`the previous code leaves \`${empty}\` empty, and rows without a value do not collide`);
    const distinct = columns.find((name) => {
        const column = table?.columns.get(name);
        return column?.made === true && column.filling === "distinct";
    });
    if (distinct !== undefined)
        return compatible(`each row gets a \`${distinct}\` of its own`);
    const held = [...(table?.rules.values() ?? []), ...(former?.rules.values() ?? [])].find((rule) => isHeldBy(rule, columns));
    if (held !== undefined)
        return none(`\`${held.name}\` keeps them apart already`);
    return needsDowngrade("the previous code fails where it writes a duplicate");
}
/** What is lost to the previous code with a constraint or an index that may be unique. */
function judgeRuleGone(rule, name) {
    if (rule?.made === true)
        return compatible(MADE_HERE);
    const unique = rule === null ? SAYS_UNIQUE.test(name) : rule.kind === "unique" || rule.kind === "primary";
    if (unique) {
        return needsDowngrade(`${rule === null ? "by its name it is unique: " : ""}the previous code's upserts need it, and duplicates would come in`);
    }
    switch (rule?.kind) {
        case "foreign":
            return compatible("a reference binds no longer; it cannot be put back until orphans written since are repaired");
        case "plain":
            return compatible("a plain index changes speed alone");
        case "check":
        case "exclusion":
        case "unique":
        case "primary":
        case undefined:
            return compatible("fewer rules bind the previous code; it cannot be put back until rows written since are repaired");
    }
}
function isHeldBy(rule, columns) {
    if (rule.kind !== "unique" && rule.kind !== "primary")
        return false;
    return rule.columns.length > 0 && rule.columns.every((column) => columns.includes(column));
}
//# sourceMappingURL=unique-rule.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/add-rule.js


const ENDINGS = {
    unique: "key",
    primary: "pkey",
    check: "check",
    foreign: "fkey",
    exclusion: "excl",
    plain: "idx",
};
/** A constraint that is added to a table: it binds the previous code at once, `NOT VALID` or not. */
function judgeAddedRule(rule, tableName, { schema }) {
    const table = schema.table(tableName);
    const judged = table?.made === true ? compatible(MADE_HERE) : add_rule_judgeOnOldTable(rule, table);
    keepRule(rule, tableName, { schema });
    return judged;
}
/** Notes a rule under the name that PostgreSQL gives to one without. */
function keepRule(rule, tableName, { schema }) {
    const table = tableName.split(".").at(-1) ?? tableName;
    const columns = rule.kind === "primary" ? [] : rule.columns;
    const name = rule.name ?? [table, ...columns, ENDINGS[rule.kind]].join("_");
    const fromIndex = rule.index === null ? null : schema.rule(rule.index, tableName);
    schema.putRule(tableName, {
        name,
        kind: rule.kind,
        columns: fromIndex?.rule.columns ?? rule.columns,
        made: schema.made && fromIndex?.rule.made !== false,
    });
    if (rule.kind !== "primary")
        return;
    for (const column of rule.columns) {
        const known = schema.column(tableName, column);
        if (known !== null)
            schema.putColumn(tableName, { ...known, required: true });
    }
}
function add_rule_judgeOnOldTable(rule, table) {
    switch (rule.kind) {
        case "plain":
            return compatible("a plain index changes speed alone");
        case "check":
        case "exclusion":
            return needsDowngrade("the new rule binds the rows that the previous code writes");
        case "foreign":
            return judgeReference(rule.columns, table);
        case "unique":
            return rule.index === null
                ? judgeUnique(table, rule.columns)
                : compatible("the unique index enforced it already");
        case "primary":
            return worst(rule.index === null ? judgeUnique(table, rule.columns) : none("the unique index enforced it already"), judgeRequired(rule.columns, table));
    }
}
function judgeReference(columns, table) {
    const free = columns.find((name) => {
        const column = table?.columns.get(name);
        return column?.made === true && column.filling === "nothing" && !column.required;
    });
    return free === undefined
        ? needsDowngrade("the previous code fails where it writes a row that refers to none")
        : compatible(`the previous code leaves \`${free}\` empty`);
}
// A primary key's columns are required from then on.
function judgeRequired(columns, table) {
    const required = columns.length > 0 && columns.every((name) => table?.columns.get(name)?.required === true);
    return required
        ? none("its columns are required already")
        : needsDowngrade("its columns become required, and the previous code may leave them empty");
}
//# sourceMappingURL=add-rule.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/schema/column-type.js
function typeText({ name, sizes, unsigned, array }) {
    return `${name}${sizes.length === 0 ? "" : `(${sizes.join(",")})`}${unsigned ? " unsigned" : ""}${array ? "[]" : ""}`;
}
function sameType(one, other) {
    return typeText(one) === typeText(other) && one.labels.join("\0") === other.labels.join("\0");
}
//# sourceMappingURL=column-type.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/type-change.js



const INTEGERS = ["tinyint", "smallint", "mediumint", "integer", "bigint"];
const TEXTS = ["tinytext", "text", "mediumtext", "longtext"];
const BLOBS = ["tinyblob", "blob", "mediumblob", "longblob"];
const EXACT_LOSSY = [
    [/^(?:numeric|real|double|float)$/, /^(?:tinyint|smallint|mediumint|integer|bigint)$/],
    [/^(?:timestamp|timestamptz|datetime)$/, /^(?:date|time|timetz)$/],
    [/^double$/, /^(?:real|float)$/],
    [/^(?:numeric|bigint)$/, /^(?:real|double|float)$/],
    [/^json$/, /^jsonb$/],
];
/** The first that fits decides. Nothing fits: it is not known what the change does. */
const TYPE_RULES = [
    {
        name: "longer text",
        fits: ({ from, to, using }) => using !== "expression" && widerText(from, to),
        judged: compatible("a longer text takes whatever the previous code writes"),
    },
    {
        name: "more digits before the point",
        fits: ({ from, to, using }) => using !== "expression" && bothNumeric(from, to) && scale(from) === scale(to) && precision(to) >= precision(from),
        judged: compatible("more digits at the same scale take whatever the previous code writes"),
    },
    {
        name: "larger integer",
        fits: ({ from, to, using }) => using !== "expression" && ranked(INTEGERS, from, to) > 0 && from.unsigned === to.unsigned,
        judged: compatible("a larger integer takes whatever the previous code writes; it may read numbers beyond its own range"),
    },
    {
        name: "larger text or bytes of MySQL",
        fits: ({ from, to }) => ranked(TEXTS, from, to) > 0 || ranked(BLOBS, from, to) > 0,
        judged: compatible("a larger type takes whatever the previous code writes"),
    },
    {
        name: "labels added at the end",
        fits: ({ from, to }) => sameName(from, to) && from.labels.length > 0 && from.labels.every((label, at) => to.labels[at] === label),
        judged: compatible("labels are added at the end; the previous code may read one that it does not know"),
    },
    {
        name: "labels taken away",
        fits: ({ from, to }) => from.labels.some((label) => to.labels.length > 0 && !to.labels.includes(label)),
        judged: dataLoss("a label is taken away: rows that hold it lose it"),
    },
    {
        name: "labels in another order",
        fits: ({ from, to }) => sameName(from, to) && from.labels.length > 0,
        judged: needsDowngrade("the labels stand in another order"),
    },
    {
        name: "another time zone rule",
        fits: ({ from, to }) => isPair(from, to, "timestamp", "timestamptz") || isPair(from, to, "time", "timetz"),
        judged: needsDowngrade("a time without a zone means something else to the previous code"),
    },
    {
        name: "a lossy cast",
        fits: ({ from, to }) => EXACT_LOSSY.some(([one, other]) => one.test(from.name) && other.test(to.name)),
        judged: dataLoss("the cast drops a part of each value, and turning the type back does not bring it back"),
    },
    {
        name: "fewer digits after the point",
        fits: ({ from, to }) => bothNumeric(from, to) && scale(to) < scale(from),
        judged: dataLoss("digits after the point are rounded away"),
    },
    {
        name: "converted by an expression",
        fits: ({ using }) => using === "expression",
        judged: dataLoss("an expression computes the new values: turning the type back does not bring the former ones back"),
    },
    {
        name: "cast to a shorter type",
        fits: ({ from, to, using }) => using === "cast" && sameFamily(from, to),
        judged: dataLoss("an explicit cast cuts what does not fit"),
    },
    {
        name: "a time of less precision",
        fits: ({ from, to }) => sameName(from, to) && /^(?:time|datetime)/.test(from.name) && size(to) < size(from),
        judged: dataLoss("fractions of a second are rounded away"),
    },
    {
        name: "shorter, where MySQL may cut",
        fits: ({ from, to, dialect }) => dialect === "mysql" && sameFamily(from, to),
        judged: dataLoss("values that do not fit are cut where the server is not strict, and the previous code cannot write them"),
    },
    {
        name: "shorter, where PostgreSQL refuses to cut",
        fits: ({ from, to }) => sameFamily(from, to),
        judged: needsDowngrade("the previous code cannot write values that no longer fit; PostgreSQL refuses the change where it would cut any"),
    },
    {
        name: "a number or another plain value becomes text",
        fits: ({ from, to }) => isText(to) && (INTEGERS.includes(from.name) || /^(?:numeric|uuid|boolean|date)$/.test(from.name)),
        judged: needsDowngrade("the previous code compares and passes the former type"),
    },
    {
        name: "an integer becomes a decimal",
        fits: ({ from, to }) => INTEGERS.includes(from.name) && to.name === "numeric",
        judged: needsDowngrade("the previous code reads and passes the former type"),
    },
];
const CUTS = /^(?:left|right|substr|substring|trunc|round|floor|ceil|ceiling|date_trunc)$/i;
/** What the previous code makes of a column whose type changes. `from` is null where the migrations don't say what it was. */
function judgeTypeChange(column, from, to, using, dialect) {
    if (to === null)
        return unknown("the new type could not be read");
    if (from === null)
        return judgeFromNowhere(to, using);
    const change = {
        from,
        to,
        using: using === null ? "nothing" : castOrExpression(using, column, dialect),
        dialect,
    };
    if (sameType(from, to) && change.using !== "expression")
        return none("the type stays as it is");
    if (from.array !== to.array)
        return unknown(`what \`${typeText(from)}\` to \`${typeText(to)}\` does to the values is not known`);
    const rule = TYPE_RULES.find(({ fits }) => fits(change));
    if (rule === undefined)
        return unknown(`what \`${typeText(from)}\` to \`${typeText(to)}\` does to the values is not known`);
    return { ...rule.judged, reason: `\`${typeText(from)}\` becomes \`${typeText(to)}\`: ${rule.judged.reason}` };
}
/** Where the former type isn't known, what the expression says is. */
function judgeFromNowhere(to, using) {
    const words = using?.filter(({ kind }) => kind === "word").map(({ value }) => value) ?? [];
    if (words.join(" ").includes("AT TIME ZONE"))
        return needsDowngrade("a time without a zone means something else to the previous code");
    if (words.some((word) => CUTS.test(word)))
        return dataLoss("the expression cuts a part of each value off");
    if (using !== null)
        return dataLoss(`values are turned into \`${typeText(to)}\`: turning the type back may not bring them back`);
    return unknown(`the migrations do not say what type the column had before \`${typeText(to)}\``);
}
/** `USING note` and `USING note::text` turn the column itself; `::` before a type's name. */
function castOrExpression(using, column, dialect) {
    const [first, ...rest] = using;
    if (first === undefined || !/^(?:word|quoted)$/.test(first.kind) || folded(first, dialect) !== column)
        return "expression";
    if (rest.length === 0)
        return "nothing";
    const shape = rest.map(({ kind, text }) => (kind === "symbol" ? text : kind)).join(" ");
    return /^::(?: (?:word|quoted))+(?: \( number(?: , number)* \))?$/.test(shape) ? "cast" : "expression";
}
function isText({ name }) {
    return name === "varchar" || TEXTS.includes(name);
}
function widerText(from, to) {
    if (from.name === "varchar" && to.name === "varchar")
        return size(to) >= size(from);
    if (from.name === "varchar" && to.name === "text")
        return true;
    if (from.name === "varchar" && TEXTS.indexOf(to.name) > 1)
        return true;
    return from.name === "text" && to.name === "varchar" && to.sizes.length === 0;
}
function sameFamily(from, to) {
    if (isText(from) && isText(to))
        return true;
    if (from.name === to.name && from.labels.length === 0)
        return true;
    return INTEGERS.includes(from.name) && INTEGERS.includes(to.name);
}
function bothNumeric(from, to) {
    return from.name === "numeric" && to.name === "numeric" && from.sizes.length === 2 && to.sizes.length === 2;
}
function size({ sizes }) {
    return sizes[0] ?? Infinity;
}
function precision({ sizes }) {
    return sizes[0] ?? 0;
}
function scale({ sizes }) {
    return sizes[1] ?? 0;
}
function ranked(order, from, to) {
    const [one, other] = [order.indexOf(from.name), order.indexOf(to.name)];
    return one === -1 || other === -1 ? 0 : other - one;
}
function sameName(from, to) {
    return from.name === to.name;
}
function isPair(from, to, one, other) {
    return (from.name === one && to.name === other) || (from.name === other && to.name === one);
}
//# sourceMappingURL=type-change.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/alter-column.js





/** `ALTER [COLUMN] name …`, after the name. */
function judgeAlterColumn(reader, tableName, name, surroundings) {
    const { schema } = surroundings;
    const column = schema.column(tableName, name);
    const inMadeTable = schema.table(tableName)?.made === true;
    const own = judgeAction(reader, column ?? { name, type: null, required: null, filling: null, made: false }, surroundings);
    const judged = {
        ...own,
        ...(column === null ? {} : judgeBound({ ...column, ...own.becomes }, column, schema.table(tableName))),
    };
    if (column !== null)
        schema.putColumn(tableName, { ...column, ...own.becomes });
    if (inMadeTable)
        return compatible(MADE_HERE);
    return { class: judged.class, reason: judged.reason };
}
/** A new column that was left empty no longer collides with nothing once it fills itself. */
function judgeBound(becomes, { made, filling }, table) {
    const fills = made && filling === "nothing" && becomes.filling !== "nothing" && becomes.filling !== "distinct";
    const bound = [...(table?.rules.values() ?? [])].some(({ kind, columns }) => kind !== "plain" && columns.includes(becomes.name));
    return fills && bound ? needsDowngrade("a rule binds the value that the previous code's rows now get there") : null;
}
function judgeAction(reader, column, { dialect }) {
    if (reader.takes("SET NOT NULL"))
        return { ...alter_column_judgeRequired(column), becomes: { required: true } };
    if (reader.takes("DROP NOT NULL")) {
        return { ...compatible("the previous code may read rows without a value"), becomes: { required: false } };
    }
    if (reader.takes("SET DEFAULT")) {
        const filling = fillingOf(readDefault(reader));
        return { ...judgeDefault(column, filling), becomes: { filling } };
    }
    if (reader.takes("DROP DEFAULT"))
        return { ...judgeNoDefault(column), becomes: { filling: "nothing" } };
    if (reader.takes("SET DATA TYPE", "TYPE")) {
        const { type } = readType(reader);
        if (reader.takes("COLLATE"))
            reader.name();
        const using = reader.takes("USING") ? reader.until(",") : null;
        const judged = column.made
            ? compatible(MADE_HERE)
            : judgeTypeChange(column.name, column.type, type, using, dialect);
        return { ...judged, becomes: { type } };
    }
    if (reader.takes("SET STATISTICS")) {
        reader.takes("-");
        reader.any();
        return none("only the planner sees it");
    }
    if (reader.takes("SET STORAGE", "SET COMPRESSION")) {
        reader.word();
        return none("only how values are stored");
    }
    if (reader.takes("SET (", "RESET (")) {
        reader.until(")");
        reader.expects(")");
        return none("only the planner sees it");
    }
    if (reader.takes("SET VISIBLE", "SET INVISIBLE"))
        return compatible("code that names its columns goes on");
    return judgeGenerated(reader, column);
}
function judgeGenerated(reader, column) {
    if (reader.takes("ADD GENERATED ALWAYS AS IDENTITY")) {
        if (reader.sees("("))
            reader.group();
        return needsDowngrade("the previous code fails where it writes the value itself");
    }
    if (reader.takes("ADD GENERATED BY DEFAULT AS IDENTITY")) {
        if (reader.sees("("))
            reader.group();
        return { ...compatible("the previous code may still write the value itself"), becomes: { filling: "distinct" } };
    }
    if (reader.takes("SET GENERATED ALWAYS"))
        return needsDowngrade("the previous code fails where it writes the value itself");
    if (reader.takes("SET GENERATED BY DEFAULT"))
        return compatible("the previous code may still write the value itself");
    if (reader.takes("RESTART")) {
        if (reader.takes("WITH") || reader.next?.kind === "number")
            reader.number();
        return dataLoss("the last number given is overwritten: numbers may be given twice");
    }
    reader.expects("DROP IDENTITY", "DROP EXPRESSION");
    reader.takes("IF EXISTS");
    const gone = column.made && column.required !== true;
    return {
        ...(gone ? compatible(MADE_HERE) : needsDowngrade("the previous code relies on the column filling itself")),
        becomes: { filling: "nothing" },
    };
}
function alter_column_judgeRequired({ name, required, filling, made }) {
    if (required === true)
        return none("the column is required already");
    if (made && filling !== null && filling !== "nothing")
        return compatible("the column fills itself where the previous code does not name it");
    return needsDowngrade(made
        ? `the previous code fails to write rows: it does not know \`${name}\``
        : "the previous code may still write rows without a value");
}
function judgeDefault({ made, required }, filling) {
    if (filling !== "nothing")
        return compatible("the previous code's INSERTs that leave it out get another value");
    return made && required === false
        ? compatible(MADE_HERE)
        : needsDowngrade("the previous code's INSERTs rely on the former default");
}
function judgeNoDefault({ made, required }) {
    if (made && required === false)
        return compatible(MADE_HERE);
    return needsDowngrade("the previous code's INSERTs rely on the default");
}
/** MySQL's MODIFY and CHANGE: a whole new definition. `from` is the column's name before. */
function judgeRedefined(reader, tableName, from, surroundings) {
    const { schema, dialect } = surroundings;
    const definition = readColumn(reader);
    const column = schema.column(tableName, from);
    const made = column?.made === true || schema.table(tableName)?.made === true;
    const { name, type, required, filling } = definition;
    if (column !== null) {
        schema.removeColumn(tableName, from);
        schema.putColumn(tableName, { name, type, required, filling, made: column.made });
    }
    const renamed = name === from ? none("the name stays") : needsDowngrade(`\`${from}\` is gone: the previous code asks for it`);
    const changed = judgeTypeChange(from, column?.type ?? null, type, null, dialect);
    if (schema.table(tableName)?.made === true)
        return compatible(MADE_HERE);
    const bound = column === null ? null : judgeBound({ ...column, ...definition }, column, schema.table(tableName));
    const judged = worst(made ? compatible(MADE_HERE) : renamed, judgeRest(definition, column), ...(bound === null ? [] : [bound]));
    if (made)
        return judged;
    // A rename says enough where nobody knows the former type.
    return name !== from && changed.class === "unknown" ? judged : worst(changed, judged);
}
function judgeRest({ name, required, filling, unique, primary, checks }, column) {
    const judged = [];
    if (required && column?.required !== true) {
        judged.push(alter_column_judgeRequired({ name, type: null, required: column?.required ?? null, filling, made: column?.made === true }));
    }
    if (filling === "nothing" && column !== null && column.filling !== "nothing")
        judged.push(judgeNoDefault({ ...column, required }));
    if (unique || primary || checks.length > 0)
        judged.push(needsDowngrade("the new rule binds the rows that the previous code writes"));
    return worst(none("nothing else changes"), ...judged);
}
//# sourceMappingURL=alter-column.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/drop-from-table.js


/** `ALTER TABLE name DROP …`, after DROP. */
function judgeDropFromTable(reader, tableName, { schema }) {
    const inMadeTable = schema.table(tableName)?.made === true;
    if (reader.dialect === "mysql" && reader.takes("PRIMARY KEY")) {
        return inMadeTable ? compatible(MADE_HERE) : needsDowngrade("the previous code's upserts need the key");
    }
    if (reader.takes("PARTITION")) {
        reader.names();
        return dataLoss("the rows of the partition are gone");
    }
    const mysqlRule = reader.dialect === "mysql" && reader.takes("FOREIGN KEY", "INDEX", "KEY", "CHECK");
    if (mysqlRule || reader.takes("CONSTRAINT")) {
        reader.takes("IF EXISTS");
        const name = reader.name();
        if (reader.takes("CASCADE"))
            return inMadeTable ? compatible(MADE_HERE) : irreversible("CASCADE drops what is not named");
        reader.takes("RESTRICT");
        const known = schema.rule(name, tableName);
        if (known !== null)
            schema.removeRule(known.table, name);
        return inMadeTable ? compatible(MADE_HERE) : judgeRuleGone(known?.rule ?? null, name);
    }
    reader.takes("COLUMN");
    reader.takes("IF EXISTS");
    const name = reader.name();
    const column = schema.column(tableName, name);
    schema.removeColumn(tableName, name);
    const cascades = reader.takes("CASCADE");
    reader.takes("RESTRICT");
    if (inMadeTable || column?.made === true)
        return compatible(MADE_HERE);
    return cascades
        ? irreversible("CASCADE drops what is not named")
        : dataLoss(`the values of \`${name}\` are gone, and the previous code asks for it`);
}
//# sourceMappingURL=drop-from-table.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/compare-shapes.js


/** What the previous code finds where a new table takes an old one's place: what it lost, and what binds it newly. */
function compareShapes(former, table, dialect) {
    if (!former.whole || !table.whole)
        return unknown("the columns of the table before are not known");
    const kept = [...former.columns.values()].map((column) => judgeKept(column, table.columns.get(column.name), dialect));
    const added = [...table.columns.values()]
        .filter(({ name }) => !former.columns.has(name))
        .map(({ name, required, filling }) => required && filling === "nothing"
        ? needsDowngrade(`the previous code fails to write rows: \`${name}\` is required and has no default`)
        : compatible(`\`${name}\` is added`));
    return worst(compatible("the table is rebuilt with all that the previous code knows"), ...kept, ...added, judgeRules(former, table));
}
function judgeKept(before, after, dialect) {
    const { name } = before;
    if (after === undefined)
        return dataLoss(`the rebuilt table has no \`${name}\``);
    const required = after.required && !before.required
        ? needsDowngrade(`the previous code may still write rows without \`${name}\``)
        : none("no more is required");
    const filled = before.filling !== "nothing" && after.filling === "nothing"
        ? needsDowngrade(`the previous code's INSERTs rely on the default of \`${name}\``)
        : none("defaults stay");
    if (before.type === null && after.type === null)
        return worst(required, filled);
    const retyped = judgeTypeChange(name, before.type, after.type, null, dialect);
    return worst(retyped, required, filled);
}
function judgeRules(former, table) {
    const binding = ({ rules }) => [...rules.values()]
        .filter(({ kind }) => kind !== "plain")
        .map(({ kind, columns }) => `${kind} ${columns.join(",")}`);
    const before = new Set(binding(former));
    const newly = binding(table).filter((rule) => !before.has(rule));
    if (newly.length > 0)
        return needsDowngrade("the rebuilt table has a rule that the former had not");
    const after = new Set(binding(table));
    const lost = [...before].filter((rule) => /^(?:unique|primary) /.test(rule) && !after.has(rule));
    if (lost.length === 0)
        return none("its rules stay");
    return {
        ...needsDowngrade("the previous code's upserts need a unique rule that the rebuilt table lacks"),
        unless: lost.map((rule) => `${rule} of ${former.name}`),
    };
}
//# sourceMappingURL=compare-shapes.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/rename-table.js


/** A table gets another name; one that this release made may take the place of an old one. */
function judgeRenamedTable(from, to, { schema, dialect }) {
    const qualifier = from.includes(".") && !to.includes(".") ? `${from.slice(0, from.lastIndexOf("."))}.` : "";
    const name = `${qualifier}${to}`;
    const table = schema.table(from);
    const former = schema.former(name);
    schema.remove(from);
    if (table === null)
        return needsDowngrade(`\`${from}\` is gone: the previous code asks for it`);
    const takesPlace = table.made && former !== null;
    const columns = new Map([...table.columns].map(([key, column]) => [key, { ...column, made: column.made && !former?.columns.has(key) }]));
    const rules = new Map([...table.rules].map(([key, rule]) => [key, { ...rule, made: false }]));
    schema.put(takesPlace ? { ...table, name, made: false, columns, rules } : { ...table, name });
    if (takesPlace)
        return compareShapes(former, table, dialect);
    if (table.made)
        return compatible(MADE_HERE);
    return {
        ...needsDowngrade(`\`${from}\` is gone: the previous code asks for it`),
        unless: [`view ${from} of ${name}`],
    };
}
/** MySQL's `RENAME TABLE a TO b, c TO d`. */
function judgeRenameTables(reader, surroundings) {
    const judged = [];
    do {
        const from = reader.name();
        reader.expects("TO");
        judged.push(judgeRenamedTable(from, reader.name(), surroundings));
    } while (reader.takes(","));
    return judged;
}
//# sourceMappingURL=rename-table.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/table-rule.js


const BEGINNINGS = ["CONSTRAINT", "UNIQUE", "PRIMARY KEY", "FOREIGN KEY", "CHECK", "EXCLUDE"];
const MYSQL_BEGINNINGS = ["INDEX", "KEY", "FULLTEXT", "SPATIAL"];
/** Whether a rule follows rather than a column. */
function seesTableRule(reader) {
    return reader.sees(...BEGINNINGS) || (reader.dialect === "mysql" && reader.sees(...MYSQL_BEGINNINGS));
}
function readTableRule(reader) {
    const unnamed = reader.takes("CONSTRAINT") && reader.sees("UNIQUE", "PRIMARY KEY", "FOREIGN KEY", "CHECK");
    const named = !unnamed && !reader.sees(...BEGINNINGS, ...MYSQL_BEGINNINGS);
    const name = named ? reader.name() : null;
    const rule = readKind(reader, name);
    while (!reader.done && !reader.sees(","))
        readOption(reader);
    return rule;
}
function readKind(reader, name) {
    const rule = { name, columns: [], index: null, refersTo: null };
    if (reader.takes("CHECK")) {
        reader.group();
        return { ...rule, kind: "check" };
    }
    if (reader.takes("EXCLUDE")) {
        if (reader.takes("USING"))
            reader.name();
        reader.group();
        if (reader.takes("WHERE"))
            reader.group();
        return { ...rule, kind: "exclusion" };
    }
    if (reader.takes("FOREIGN KEY")) {
        if (!reader.sees("("))
            reader.name();
        const columns = indexedColumns(reader, reader.group());
        reader.expects("REFERENCES");
        return { ...rule, kind: "foreign", columns, refersTo: readReference(reader) };
    }
    const kind = ruleKind(reader);
    if (reader.takes("USING INDEX"))
        return { ...rule, kind, index: reader.name() };
    const nullsCollide = reader.takes("NULLS NOT DISTINCT");
    const ownName = !reader.sees("(") && !reader.sees("USING") ? reader.name() : name;
    if (reader.takes("USING"))
        reader.name();
    const columns = indexedColumns(reader, reader.group());
    return { ...rule, name: ownName, kind, columns: nullsCollide ? [] : columns };
}
function ruleKind(reader) {
    if (reader.takes("PRIMARY KEY"))
        return "primary";
    if (reader.takes("UNIQUE")) {
        reader.takes("INDEX", "KEY");
        return "unique";
    }
    if (reader.takes("FULLTEXT", "SPATIAL")) {
        reader.takes("INDEX", "KEY");
        return "plain";
    }
    reader.expects("INDEX", "KEY");
    return "plain";
}
/** The columns in an index's brackets; none where it holds an expression. */
function indexedColumns(reader, group) {
    const [first] = group;
    if (first === undefined)
        throw reader.notUnderstood();
    const columns = [];
    let starts = true;
    for (const [at, token] of group.entries()) {
        if (isSymbol(token, "(") && !(reader.dialect === "mysql" && group[at + 1]?.kind === "number"))
            return [];
        if (starts) {
            if (token.kind !== "word" && token.kind !== "quoted")
                return [];
            columns.push(folded(token, reader.dialect));
        }
        starts = isSymbol(token, ",");
    }
    return columns;
}
function readOption(reader) {
    if (reader.takes("NOT VALID", "NO INHERIT", "NOT ENFORCED", "ENFORCED", "VISIBLE", "INVISIBLE"))
        return;
    if (reader.takes("INCLUDE", "WITH"))
        reader.group();
    else if (reader.takes("USING INDEX TABLESPACE", "USING", "WITH PARSER"))
        reader.name();
    else if (reader.takes("COMMENT"))
        reader.string();
    else if (reader.takes("ON CONFLICT"))
        reader.word();
    else if (reader.takes("KEY_BLOCK_SIZE")) {
        reader.takes("=");
        reader.number();
    }
    else
        readTiming(reader);
}
//# sourceMappingURL=table-rule.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/table-setting.js

const STORED = none("only how rows are stored");
const SIGHT = needsDowngrade("the previous code sees other rows than before");
/** What ALTER TABLE can set, by its words. */
const SETTINGS = [
    {
        begins: ["VALIDATE CONSTRAINT"],
        takes: "name",
        judged: none("the constraint bound new rows before; only old rows are looked at"),
    },
    {
        begins: ["SET LOGGED", "SET UNLOGGED", "SET WITHOUT CLUSTER", "SET WITHOUT OIDS"],
        takes: "nothing",
        judged: STORED,
    },
    {
        begins: ["SET TABLESPACE", "SET ACCESS METHOD", "CLUSTER ON", "ENGINE", "ROW_FORMAT"],
        takes: "name",
        judged: STORED,
    },
    { begins: ["AUTO_INCREMENT", "COMMENT", "KEY_BLOCK_SIZE", "STATS_PERSISTENT"], takes: "name", judged: STORED },
    { begins: ["REPLICA IDENTITY USING INDEX"], takes: "name", judged: none("only replicas see it") },
    { begins: ["REPLICA IDENTITY"], takes: "name", judged: none("only replicas see it") },
    { begins: ["DISABLE KEYS", "ENABLE KEYS"], takes: "nothing", judged: none("only speed") },
    { begins: ["ENABLE ROW LEVEL SECURITY", "FORCE ROW LEVEL SECURITY"], takes: "nothing", judged: SIGHT },
    { begins: ["DISABLE ROW LEVEL SECURITY", "NO FORCE ROW LEVEL SECURITY"], takes: "nothing", judged: SIGHT },
    {
        begins: [
            "ENABLE TRIGGER",
            "ENABLE ALWAYS TRIGGER",
            "ENABLE REPLICA TRIGGER",
            "DISABLE TRIGGER",
            "ENABLE RULE",
            "DISABLE RULE",
        ],
        takes: "name",
        judged: needsDowngrade("triggers and rules act on the previous code, too"),
    },
    {
        begins: ["SET SCHEMA"],
        takes: "name",
        judged: needsDowngrade("the table is no longer where the previous code looks for it"),
    },
    { begins: ["OWNER TO"], takes: "name", judged: needsDowngrade("the previous code may lose its rights on the table") },
    { begins: ["NO INHERIT", "INHERIT"], takes: "name", judged: SIGHT },
    {
        begins: ["DEFAULT CHARACTER SET", "DEFAULT CHARSET", "CHARACTER SET", "CHARSET", "DEFAULT COLLATE", "COLLATE"],
        takes: "name",
        judged: compatible("only columns made later are of that set"),
    },
    { begins: ["FORCE"], takes: "nothing", judged: STORED },
    { begins: ["SET", "RESET"], takes: "brackets", judged: none("only how rows are stored") },
];
/** A setting of the whole table, or null where it is none that is known. */
function judgeTableSetting(reader) {
    const setting = SETTINGS.find(({ begins }) => reader.takes(...begins));
    if (setting === undefined)
        return null;
    if (setting.takes === "brackets")
        reader.group();
    if (setting.takes === "name") {
        reader.takes("=");
        reader.any();
        while (reader.takes("."))
            reader.name();
    }
    return setting.judged;
}
//# sourceMappingURL=table-setting.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/alter-table.js









/** `ALTER TABLE name action, action`: each action is judged by itself, in order. */
function judgeAlterTable(reader, surroundings) {
    reader.takes("IF EXISTS");
    reader.takes("ONLY");
    const table = reader.name();
    reader.takes("*");
    const head = reader.mark();
    const actions = [];
    do {
        const from = reader.mark();
        if (readsHow(reader))
            continue;
        for (const judged of alter_table_judgeAction(reader, table, surroundings))
            actions.push({ head, from, to: reader.mark(), judged });
    } while (reader.takes(","));
    return actions;
}
/** MySQL's word on how the statement runs, which is no action. */
function readsHow(reader) {
    if (reader.dialect !== "mysql" || !reader.takes("ALGORITHM", "LOCK"))
        return false;
    reader.takes("=");
    reader.word();
    return true;
}
function alter_table_judgeAction(reader, table, surroundings) {
    if (reader.takes("ADD PARTITION")) {
        reader.until(",");
        return [compatible("a new partition takes new rows")];
    }
    if (reader.takes("ADD"))
        return judgeAdd(reader, table, surroundings);
    if (reader.takes("DROP"))
        return [judgeDropFromTable(reader, table, surroundings)];
    if (reader.takes("RENAME"))
        return [judgeRename(reader, table, surroundings)];
    if (reader.takes("ALTER INDEX")) {
        reader.name();
        reader.expects("VISIBLE", "INVISIBLE");
        return [compatible("an index changes speed alone")];
    }
    if (reader.takes("ALTER CONSTRAINT")) {
        reader.name();
        reader.until(",");
        return [needsDowngrade("a rule is checked at another time than the previous code expects")];
    }
    if (reader.takes("ALTER")) {
        reader.takes("COLUMN");
        return [judgeAlterColumn(reader, table, reader.name(), surroundings)];
    }
    if (reader.takes("MODIFY")) {
        reader.takes("COLUMN");
        const mark = reader.mark();
        const name = reader.name();
        return [judgeRedefined(reader.from(mark), table, name, surroundings)];
    }
    if (reader.takes("CHANGE")) {
        reader.takes("COLUMN");
        return [judgeRedefined(reader, table, reader.name(), surroundings)];
    }
    return [judgeOther(reader, table, surroundings)];
}
function judgeAdd(reader, table, surroundings) {
    if (seesTableRule(reader))
        return [judgeAddedRule(readTableRule(reader), table, surroundings)];
    reader.takes("COLUMN");
    const unlessThere = reader.takes("IF NOT EXISTS");
    if (!reader.sees("("))
        return [judgeAddedColumn(readColumn(reader), table, surroundings, { unlessThere })];
    const inside = reader.within(reader.group());
    const judged = [];
    do
        judged.push(judgeAddedColumn(readColumn(inside), table, surroundings, { unlessThere }));
    while (inside.takes(","));
    if (!inside.done)
        throw inside.notUnderstood();
    return judged;
}
function judgeRename(reader, table, surroundings) {
    const { schema } = surroundings;
    if (reader.takes("CONSTRAINT", "INDEX", "KEY")) {
        const known = schema.rule(reader.name(), table);
        reader.expects("TO");
        const name = reader.name();
        if (known !== null) {
            schema.removeRule(known.table, known.rule.name);
            schema.putRule(table, { ...known.rule, name });
        }
        return compatible("code rarely names a constraint or an index");
    }
    if (reader.takes("TO", "AS"))
        return judgeRenamedTable(table, reader.name(), surroundings);
    reader.takes("COLUMN");
    const from = reader.name();
    // MySQL alone renames a table without TO.
    if (reader.done && reader.dialect === "mysql")
        return judgeRenamedTable(table, from, surroundings);
    reader.expects("TO");
    const to = reader.name();
    const column = schema.column(table, from);
    if (column !== null) {
        schema.removeColumn(table, from);
        schema.putColumn(table, { ...column, name: to });
    }
    if (column?.made === true || schema.table(table)?.made === true)
        return compatible(MADE_HERE);
    return needsDowngrade(`\`${from}\` is gone: the previous code asks for it`);
}
function judgeOther(reader, table, surroundings) {
    if (reader.takes("DETACH PARTITION")) {
        reader.name();
        reader.takes("CONCURRENTLY", "FINALIZE");
        return needsDowngrade("the previous code no longer sees the rows of that partition");
    }
    if (reader.takes("ATTACH PARTITION")) {
        reader.name();
        reader.until(",");
        return compatible("the previous code sees more rows");
    }
    if (reader.takes("TRUNCATE PARTITION", "DISCARD", "IMPORT")) {
        reader.until(",");
        return irreversible("rows are removed");
    }
    if (reader.takes("CONVERT TO CHARACTER SET", "CONVERT TO CHARSET")) {
        const set = reader.name().toLowerCase();
        if (reader.takes("COLLATE"))
            reader.name();
        return set === "utf8mb4"
            ? compatible("utf8mb4 holds the characters of every other set")
            : dataLoss(`characters that \`${set}\` does not have are lost`);
    }
    if (surroundings.schema.table(table)?.made === true) {
        reader.until(",");
        return compatible(MADE_HERE);
    }
    return judgeTableSetting(reader) ?? unknown("this action is not known");
}
//# sourceMappingURL=alter-table.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/change-rows.js


// The database's own tables: a row there can be a type, a right or a table.
const CATALOGUE = /^(?:pg_|sqlite_|information_schema\.|mysql\.|sys\.)/i;
const OVERWRITTEN = "it overwrites what the previous code reads, and the former values are not kept";
/** `INSERT INTO …` or `REPLACE INTO …`, after the first word. */
function judgeInsert(reader, replaces, surroundings) {
    const overwrites = reader.takes("OR REPLACE") || replaces;
    reader.takes("OR IGNORE", "OR ABORT", "OR FAIL", "OR ROLLBACK", "IGNORE", "LOW_PRIORITY");
    const into = reader.takes("INTO");
    if (!into && reader.dialect !== "mysql")
        throw reader.notUnderstood();
    const table = reader.name();
    if (CATALOGUE.test(table))
        throw reader.notUnderstood();
    if (reader.takes("AS"))
        reader.name();
    if (reader.sees("(") && !reader.sees("( SELECT", "( WITH"))
        reader.group();
    const rows = reader.until("ON CONFLICT", "ON DUPLICATE KEY UPDATE");
    const rowsJudged = judgeReckoned(rows, reader, compatible("the previous code sees more rows"));
    if (surroundings.schema.table(table)?.made === true) {
        return worst(compatible(MADE_HERE), judgeReckoned([...rows, ...reader.rest()], reader, compatible(MADE_HERE)));
    }
    if (overwrites)
        return worst(irreversible("it overwrites rows that are there"), rowsJudged);
    return worst(rowsJudged, judgeConflict(reader, table, surroundings));
}
function judgeConflict(reader, table, surroundings) {
    const more = compatible("the previous code sees more rows");
    if (reader.done)
        return more;
    if (reader.takes("ON DUPLICATE KEY UPDATE"))
        return judgeAssignments(reader, table, surroundings);
    reader.expects("ON CONFLICT");
    reader.until("DO");
    reader.expects("DO");
    if (reader.takes("NOTHING")) {
        if (reader.takes("RETURNING"))
            reader.rest();
        return more;
    }
    reader.expects("UPDATE SET");
    return judgeAssignments(reader, table, surroundings);
}
/** `UPDATE …`, after UPDATE. */
function judgeUpdate(reader, surroundings) {
    reader.takes("ONLY", "LOW_PRIORITY", "IGNORE");
    const table = reader.name();
    reader.takes("AS");
    if (!reader.sees("SET"))
        reader.name();
    reader.expects("SET");
    return judgeAssignments(reader, table, surroundings);
}
function judgeAssignments(reader, tableName, { schema }) {
    const table = schema.table(tableName);
    const columns = [];
    const values = [];
    do {
        if (reader.sees("(")) {
            const inside = reader.within(reader.group());
            for (const name of inside.names())
                columns.push(name);
        }
        else
            columns.push(assigned(reader));
        reader.expects("=");
        for (const token of reader.until(",", "WHERE", "FROM", "RETURNING"))
            values.push(token);
    } while (reader.takes(","));
    for (const token of reader.rest())
        values.push(token);
    const old = columns.find((name) => table?.columns.get(name)?.made !== true);
    if (table?.made === true)
        return judgeReckoned(values, reader, compatible(MADE_HERE));
    if (old !== undefined)
        return irreversible(`${OVERWRITTEN}: \`${old}\``);
    return judgeReckoned(values, reader, compatible("it fills what the same release adds"));
}
/** The column that is set: a dot in PostgreSQL parts a column from its field, elsewhere a table from its column. */
function assigned(reader) {
    const parts = reader.name().split(".");
    return parts.at(reader.dialect === "postgresql" ? 0 : -1) ?? "";
}
/** `DELETE FROM …`, after DELETE. */
function judgeDelete(reader, { schema }) {
    reader.expects("FROM");
    reader.takes("ONLY");
    const made = schema.table(reader.name())?.made === true;
    const rest = reader.rest();
    return made ? judgeReckoned(rest, reader, compatible(MADE_HERE)) : irreversible("the rows are gone");
}
/** `TRUNCATE …`, after TRUNCATE. */
function judgeTruncate(reader, { schema }) {
    reader.takes("TABLE");
    reader.takes("ONLY");
    const made = reader.names().every((name) => schema.table(name)?.made === true);
    reader.takes("RESTART IDENTITY", "CONTINUE IDENTITY");
    const cascades = reader.takes("CASCADE");
    reader.takes("RESTRICT");
    if (cascades)
        return irreversible("CASCADE reaches tables that are not named");
    return made ? compatible(MADE_HERE) : irreversible("the rows are gone");
}
/** `COPY …`, after COPY. */
function judgeCopy(reader) {
    if (reader.sees("("))
        throw reader.notUnderstood();
    if (CATALOGUE.test(reader.name()))
        throw reader.notUnderstood();
    if (reader.sees("("))
        reader.group();
    reader.expects("FROM STDIN");
    reader.rest();
    return compatible("the previous code sees more rows");
}
/** A query whose expressions only reckon stays what it is; what they may do besides is not known. */
function judgeReckoned(tokens, reader, judged) {
    const found = unknownCall(tokens, reader) ?? writingWord(tokens);
    return found === null ? judged : unknown(`what \`${found}\` does is not known`);
}
//# sourceMappingURL=change-rows.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/create-index.js




const OPTIONS = ["ALGORITHM", "LOCK", "COMMENT", "KEY_BLOCK_SIZE", "TABLESPACE", "WITH PARSER"];
/** `CREATE [UNIQUE] INDEX …`, after INDEX. */
function judgeCreateIndex(reader, { schema, brought }, unique) {
    reader.takes("CONCURRENTLY");
    const unlessThere = reader.takes("IF NOT EXISTS");
    const written = reader.sees("ON") ? null : reader.name();
    if (reader.takes("USING"))
        reader.name();
    reader.expects("ON");
    reader.takes("ONLY");
    const tableName = reader.name();
    if (reader.takes("USING"))
        reader.name();
    const group = reader.group();
    const partly = readOptions(reader);
    const columns = partly.nullsCollide ? [] : indexedColumns(reader, group);
    const name = written ?? [tableName, ...columns, "idx"].join("_");
    if (unlessThere && schema.rule(name, tableName) !== null)
        return compatible("the index is there already");
    const plain = columns.length === 0 && mayFail(group, reader)
        ? needsDowngrade("its expression may fail on rows that the previous code writes")
        : compatible("a plain index changes speed alone");
    const judged = unique ? judgeUnique(schema.table(tableName), columns, schema.former(tableName)) : plain;
    schema.putRule(tableName, {
        name,
        kind: unique ? "unique" : "plain",
        columns: partly.where ? [] : columns,
        made: schema.made && !unlessThere,
    });
    if (unique && !partly.where)
        brought.add(`unique ${columns.join(",")} of ${tableName}`);
    return schema.table(tableName)?.made === true ? compatible(MADE_HERE) : judged;
}
function readOptions(reader) {
    let where = false;
    let nullsCollide = false;
    while (!reader.done) {
        if (reader.takes("NULLS NOT DISTINCT"))
            nullsCollide = true;
        else if (reader.takes("NULLS DISTINCT"))
            continue;
        else if (reader.takes("INCLUDE", "WITH (")) {
            reader.until(")");
            reader.takes(")");
            if (reader.sees("("))
                reader.group();
        }
        else if (reader.takes("USING"))
            reader.name();
        else if (reader.takes(...OPTIONS)) {
            reader.takes("=");
            reader.any();
        }
        else {
            reader.expects("WHERE");
            reader.rest();
            where = true;
        }
    }
    return { where, nullsCollide };
}
//# sourceMappingURL=create-index.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/create-other.js


// A new thing under a name that nobody used: the previous code does not ask for it.
const NEW_THINGS = [
    { kind: "SEQUENCE", says: "a new sequence" },
    { kind: "TYPE", says: "a new type" },
    { kind: "DOMAIN", says: "a new type" },
    { kind: "EXTENSION", says: "new functions and operators alone" },
    { kind: "COLLATION", says: "a new collation" },
    { kind: "ROLE", says: "a new role" },
    { kind: "USER", says: "a new role" },
    { kind: "DATABASE", says: "a new database" },
    { kind: "STATISTICS", says: "only the planner sees it" },
    { kind: "PUBLICATION", says: "only replicas see it" },
    { kind: "TEXT SEARCH CONFIGURATION", says: "new settings of text search" },
    { kind: "TEXT SEARCH DICTIONARY", says: "new settings of text search" },
    { kind: "SERVER", says: "a new foreign server" },
];
// What acts on statements of the previous code, too.
const ACTS_ON_OTHERS = ["EVENT TRIGGER", "CONSTRAINT TRIGGER", "TRIGGER", "RULE", "POLICY"];
/** CREATE of anything but tables and indexes, after CREATE and its `OR REPLACE`; null where it is none that is known. */
function judgeCreateOther(reader, replaces, surroundings) {
    const thing = NEW_THINGS.find(({ kind }) => reader.takes(kind));
    if (thing !== undefined && !replaces) {
        const unlessThere = reader.takes("IF NOT EXISTS");
        surroundings.schema.putOther(thing.kind, reader.name(), { unlessThere });
        reader.rest();
        return compatible(`${thing.says}: the previous code does not know it`);
    }
    if (thing !== undefined)
        return null;
    if (reader.takes("SCHEMA"))
        return judgeCreateSchema(reader, surroundings);
    if (reader.takes(...ACTS_ON_OTHERS))
        return judgeActsOnOthers(reader, surroundings);
    if (reader.takes("MATERIALIZED VIEW"))
        return judgeView(reader, replaces, true, surroundings);
    if (reader.takes("VIEW", "RECURSIVE VIEW"))
        return judgeView(reader, replaces, false, surroundings);
    if (reader.takes("FUNCTION", "PROCEDURE", "AGGREGATE"))
        return judgeRoutine(reader, replaces, surroundings);
    return null;
}
function judgeCreateSchema(reader, { schema }) {
    const unlessThere = reader.takes("IF NOT EXISTS");
    if (!reader.sees("AUTHORIZATION"))
        schema.putOther("SCHEMA", reader.name(), { unlessThere });
    if (reader.takes("AUTHORIZATION"))
        reader.name();
    return compatible("a new schema: the previous code does not know it");
}
function judgeActsOnOthers(reader, { schema }) {
    reader.takes("IF NOT EXISTS");
    const name = reader.name();
    reader.until("ON");
    reader.takes("ON");
    const table = reader.done ? null : reader.name();
    const body = reader.rest();
    // A body that ends before its END may have swallowed what comes after it.
    if (body.some(({ kind }) => kind === "end") && body.at(-1)?.value !== "END")
        throw reader.notUnderstood();
    if (table !== null && schema.table(table)?.made === true)
        return compatible(MADE_HERE);
    schema.putOther("TRIGGER", `${name} on ${table}`);
    return needsDowngrade("it acts on what the previous code reads and writes, too");
}
function judgeView(reader, replaces, materialized, { schema, brought }) {
    const unlessThere = reader.takes("IF NOT EXISTS");
    const name = reader.name();
    const known = schema.other("VIEW", name);
    const isNew = known === null ? !replaces || (schema.whole && schema.made) : known.made;
    if (!unlessThere)
        schema.putOther("VIEW", name);
    if (known !== null && !known.made)
        schema.keepOld("VIEW", name);
    reader.until("AS");
    reader.expects("AS");
    const query = reader.rest();
    if (materialized)
        return judgeReckoned(query, reader, compatible("a new view: the previous code does not know it"));
    // A view of all of one table can be written to as the table could; SQLite's can't.
    const inside = reader.within(query);
    if (reader.dialect !== "sqlite" && inside.takes("SELECT * FROM")) {
        const table = inside.name();
        if (inside.done)
            brought.add(`view ${name} of ${table}`);
    }
    return isNew
        ? compatible("a new view: the previous code does not know it")
        : needsDowngrade("the view means something else to the previous code");
}
function judgeRoutine(reader, replaces, { schema }) {
    reader.takes("IF NOT EXISTS");
    const name = reader.name();
    const known = schema.other("FUNCTION", name);
    // Several functions may have one name: another may be the old one.
    const unused = known === null || known.made;
    const isNew = unused && (!replaces || (schema.whole && schema.made));
    const body = reader.rest();
    // A body between BEGIN and END is not looked into: what stands in it may not be its own.
    if (body.some(({ kind, text }) => kind === "end" || text === ";"))
        throw reader.notUnderstood();
    if (isNew)
        schema.putOther("FUNCTION", name);
    return isNew
        ? compatible("a new function: the previous code does not call it")
        : needsDowngrade("the function does something else under the previous code");
}
/** A temporary thing lives in the migration's own session. */
function judgeTemporary(reader) {
    reader.rest();
    return none("a thing of this session alone");
}
//# sourceMappingURL=create-other.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/create-table.js






/** `CREATE TABLE …`, after TABLE. */
function judgeCreateTable(reader, { schema }, temporary) {
    const unlessThere = reader.takes("IF NOT EXISTS");
    const name = reader.name();
    if (temporary) {
        reader.rest();
        return none("a table of this session alone");
    }
    if (unlessThere && schema.table(name) !== null) {
        reader.rest();
        return compatible("the table is there already; a difference in shape stays");
    }
    // What may have been there before isn't taken for new, unless all before was understood and does not name it.
    const certain = !unlessThere || schema.whole || schema.former(name) !== null;
    const table = { name, made: schema.made && certain, columns: new Map(), rules: new Map() };
    schema.put({ ...table, whole: certain });
    const judged = readRest(reader, name, { schema });
    return judged ?? compatible("a new table: the previous code does not know it");
}
function readRest(reader, name, { schema }) {
    const partial = () => {
        const table = schema.table(name);
        if (table !== null)
            schema.put({ ...table, whole: false });
    };
    if (reader.takes("PARTITION OF")) {
        partial();
        reader.rest();
        return compatible("a new partition takes new rows");
    }
    if (reader.sees("("))
        readBody(reader, name, { schema }, partial);
    if (reader.takes("INHERITS")) {
        reader.group();
        partial();
        return needsDowngrade("the previous code sees the new table's rows in the one that it inherits from");
    }
    reader.until("AS", "SELECT");
    if (!reader.takes("AS") && !reader.sees("SELECT"))
        return null;
    partial();
    const query = reader.rest();
    const call = unknownCall(query, reader);
    const write = writingWord(query);
    return call === null && write === null ? null : unknown(`what \`${call ?? write}\` in its query does is not known`);
}
/** The columns and rules in a table's brackets. */
function readBody(reader, name, surroundings, partial) {
    const inside = reader.within(reader.group());
    const made = surroundings.schema.table(name)?.made === true;
    do {
        if (inside.takes("LIKE")) {
            inside.until(",");
            partial();
        }
        else if (seesTableRule(inside))
            keepRule(readTableRule(inside), name, surroundings);
        else
            keepColumn(readColumn(inside), name, surroundings, made);
    } while (inside.takes(","));
    if (!inside.done)
        throw inside.notUnderstood();
}
//# sourceMappingURL=create-table.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/drop.js


const ASKED_FOR = "the previous code may ask for it; it can be made again from its definition";
/** What DROP takes away, and what can be had back. */
const DROPPED = [
    { kind: "MATERIALIZED VIEW", judged: needsDowngrade(ASKED_FOR) },
    { kind: "VIEW", judged: needsDowngrade(ASKED_FOR) },
    { kind: "SEQUENCE", judged: dataLoss("the last number given is gone: a new sequence would give numbers twice") },
    { kind: "TYPE", judged: needsDowngrade(ASKED_FOR) },
    { kind: "DOMAIN", judged: needsDowngrade(ASKED_FOR) },
    { kind: "FUNCTION", judged: needsDowngrade(ASKED_FOR) },
    { kind: "PROCEDURE", judged: needsDowngrade(ASKED_FOR) },
    { kind: "ROUTINE", judged: needsDowngrade(ASKED_FOR) },
    { kind: "AGGREGATE", judged: needsDowngrade(ASKED_FOR) },
    { kind: "EVENT TRIGGER", judged: needsDowngrade("the previous code may rely on what it does") },
    { kind: "TRIGGER", judged: needsDowngrade("the previous code may rely on what it does") },
    { kind: "RULE", judged: needsDowngrade("the previous code may rely on what it does") },
    { kind: "POLICY", judged: needsDowngrade("the previous code sees other rows than before") },
    { kind: "EVENT", judged: needsDowngrade("the previous code may rely on what it does") },
    {
        kind: "SCHEMA",
        judged: needsDowngrade("the previous code may ask for it; only an empty schema is dropped without CASCADE"),
    },
    { kind: "EXTENSION", judged: needsDowngrade("the previous code may call what it brought") },
    { kind: "ROLE", judged: needsDowngrade("the previous code may log in as it") },
    { kind: "USER", judged: needsDowngrade("the previous code may log in as it") },
    { kind: "STATISTICS", judged: none("only the planner sees it") },
    { kind: "PUBLICATION", judged: needsDowngrade("replicas and listeners no longer get the changes") },
];
/** `DROP …`, after DROP; null where it is none that is known. */
function judgeDrop(reader, surroundings) {
    if (reader.takes("DATABASE") || (reader.dialect === "mysql" && reader.takes("SCHEMA"))) {
        reader.rest();
        return irreversible("all that the database holds is gone");
    }
    if (reader.takes("OWNED BY")) {
        reader.rest();
        return irreversible("it drops what is not named");
    }
    const temporary = reader.takes("TEMPORARY");
    if (reader.takes("TABLE")) {
        const judged = judgeDropTables(reader, surroundings);
        return temporary ? none("a table of this session alone") : judged;
    }
    if (reader.takes("INDEX"))
        return judgeDropIndex(reader, surroundings);
    const dropped = DROPPED.find(({ kind }) => reader.takes(kind));
    return dropped === undefined ? null : judgeDropOthers(reader, dropped, surroundings);
}
function judgeDropTables(reader, { schema, rebuilds }) {
    reader.takes("IF EXISTS");
    const names = reader.names();
    const cascades = reader.takes("CASCADE");
    reader.takes("RESTRICT");
    const judged = names.map((name) => {
        const table = schema.table(name);
        schema.remove(name);
        if (table?.made === true)
            return compatible(MADE_HERE);
        if (cascades)
            return irreversible("CASCADE drops what is not named");
        const rebuild = rebuilds.get(name);
        if (rebuild === undefined)
            return dataLoss(`the rows of \`${name}\` are gone, and the previous code asks for them`);
        const { copied } = rebuild;
        const left = [...(table?.columns.keys() ?? [])].find((column) => copied !== null && !copied.includes(column));
        return left === undefined
            ? none("its rows are copied, and the new table takes its name")
            : dataLoss(`the values of \`${left}\` are not copied as they are`);
    });
    return worstOf(none("nothing is dropped"), judged);
}
function judgeDropIndex(reader, { schema }) {
    reader.takes("CONCURRENTLY");
    reader.takes("IF EXISTS");
    const names = reader.names();
    const table = reader.takes("ON") ? reader.name() : null;
    const cascades = reader.takes("CASCADE");
    reader.takes("RESTRICT");
    while (reader.takes("ALGORITHM", "LOCK")) {
        reader.takes("=");
        reader.any();
    }
    const judged = names.map((name) => {
        const known = indexOf(name, table, schema);
        if (known !== null)
            schema.removeRule(known.table, known.rule.name);
        if (known?.table.made === true)
            return compatible(MADE_HERE);
        if (cascades)
            return irreversible("CASCADE drops what is not named");
        const gone = judgeRuleGone(known?.rule ?? null, name);
        return gone.class === "compatible" && gone.reason !== MADE_HERE
            ? compatible("a plain index changes speed alone")
            : gone;
    });
    return worstOf(none("nothing is dropped"), judged);
}
/** An index by its name, which is its table's schema's. */
function indexOf(name, table, schema) {
    const at = name.lastIndexOf(".");
    const known = schema.rule(name.slice(at + 1), table);
    if (known === null || at === -1)
        return known;
    const qualifier = known.table.name.includes(".") ? known.table.name.split(".").slice(0, -1).join(".") : "public";
    return qualifier === name.slice(0, at) ? known : null;
}
function judgeDropOthers(reader, { kind, judged }, { schema }) {
    reader.takes("IF EXISTS");
    const made = [];
    do {
        const name = reader.name();
        const oneOfSeveral = reader.sees("(") && reader.group().length >= 0 && !schema.whole;
        made.push(schema.removeOther(groupOf(kind), name)?.made === true && !oneOfSeveral);
        if (!reader.takes("ON"))
            continue;
        const table = reader.name();
        const trigger = kind === "TRIGGER" && schema.removeOther(kind, `${name} on ${table}`)?.made === true;
        made.push(trigger || schema.table(table)?.made === true);
        made.splice(-2, 1);
    } while (reader.takes(","));
    const cascades = reader.takes("CASCADE");
    reader.takes("RESTRICT");
    if (made.every(Boolean))
        return compatible(MADE_HERE);
    return cascades ? irreversible("CASCADE drops what is not named") : judged;
}
function groupOf(kind) {
    if (kind.endsWith("VIEW"))
        return "VIEW";
    return /^(?:PROCEDURE|ROUTINE|AGGREGATE)$/.test(kind) ? "FUNCTION" : kind;
}
//# sourceMappingURL=drop.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/session.js


/** Statements that leave the schema and the rows as they are, whatever follows their first words. */
const REMARKS = [
    { begins: ["COMMENT ON"], judged: none("a comment in the catalogue: no statement sees it") },
    {
        begins: ["ANALYZE", "ANALYSE", "VACUUM", "REINDEX", "CHECKPOINT", "CLUSTER", "OPTIMIZE TABLE"],
        judged: none("upkeep: only speed"),
    },
    { begins: ["LOCK", "UNLOCK TABLES"], judged: none("a lock of the migration itself") },
    { begins: ["SAVEPOINT", "RELEASE"], judged: none("the migration's own transaction") },
    { begins: ["REFRESH MATERIALIZED VIEW"], judged: none("the same query again") },
    { begins: ["GRANT"], judged: compatible("more rights") },
    { begins: ["REVOKE"], judged: needsDowngrade("the previous code may need the rights") },
];
const TRANSACTION = ["BEGIN", "START TRANSACTION", "COMMIT", "END"];
const TRANSACTION_WORDS = [
    "TRANSACTION",
    "WORK",
    "IMMEDIATE",
    "DEFERRED",
    "EXCLUSIVE",
    "ISOLATION LEVEL",
    "READ",
    "WRITE",
    "ONLY",
    "COMMITTED",
    "REPEATABLE",
    "SERIALIZABLE",
    ",",
];
// Settings of the session that change neither what statements mean nor where they go.
const session_SETTINGS = new Set(`lock_timeout statement_timeout idle_in_transaction_session_timeout client_min_messages client_encoding default_tablespace
  default_table_access_method maintenance_work_mem work_mem max_parallel_maintenance_workers row_security xmloption timezone
  check_function_bodies foreign_key_checks unique_checks innodb_lock_wait_timeout`.split(/\s+/));
const PRAGMAS = new Set([
    "FOREIGN_KEYS",
    "DEFER_FOREIGN_KEYS",
    "FOREIGN_KEY_CHECK",
    "INTEGRITY_CHECK",
    "BUSY_TIMEOUT",
    "OPTIMIZE",
]);
/** What concerns the migration's own session, rights and upkeep; null where it is none that is known. */
function judgeSession(reader, { schema }) {
    const remark = REMARKS.find(({ begins }) => reader.takes(...begins));
    if (remark !== undefined) {
        reader.rest();
        return remark.judged;
    }
    if (reader.takes(...TRANSACTION)) {
        while (reader.takes(...TRANSACTION_WORDS))
            ;
        return none("the migration's own transaction");
    }
    if (reader.takes("SELECT", "VALUES")) {
        return judgeReckoned(reader.rest(), reader, none("it only reads"));
    }
    if (reader.takes("SET", "RESET"))
        return judgeSet(reader, schema);
    if (reader.takes("USE")) {
        reader.name();
        schema.wander();
        return none("the statements after it go to another database");
    }
    if (reader.takes("PRAGMA")) {
        if (!PRAGMAS.has(reader.word()))
            return null;
        reader.rest();
        return none("a setting of the migration's own session");
    }
    return null;
}
function judgeSet(reader, schema) {
    const ours = none("a setting of the migration's own session");
    reader.takes("LOCAL", "SESSION");
    if (reader.takes("TIME ZONE", "NAMES", "TRANSACTION", "CONSTRAINTS")) {
        reader.rest();
        return ours;
    }
    const setting = reader.name().toLowerCase();
    // Names without a schema mean other things from here on.
    if (setting === "search_path")
        schema.wander();
    else if (!session_SETTINGS.has(setting))
        return null;
    const value = reader.rest();
    // MySQL sets several at once.
    return reader.dialect === "mysql" && value.some(({ text }) => text === ",") ? null : ours;
}
//# sourceMappingURL=session.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/judge-statement.js











/** The families of statements by their first words; each rule reads what follows to the end. */
const FAMILIES = [
    { begins: ["CREATE"], judge: judgeCreate },
    { begins: ["ALTER"], judge: judgeAlterOther },
    { begins: ["DROP"], judge: judgeDrop },
    { begins: ["RENAME TABLE"], judge: judgeRenameTables },
    { begins: ["INSERT"], judge: (reader, surroundings) => judgeInsert(reader, false, surroundings) },
    { begins: ["REPLACE"], judge: (reader, surroundings) => judgeInsert(reader, true, surroundings) },
    { begins: ["UPDATE"], judge: judgeUpdate },
    { begins: ["DELETE"], judge: judgeDelete },
    { begins: ["TRUNCATE"], judge: judgeTruncate },
    { begins: ["COPY"], judge: judgeCopy },
];
/** What one statement means for the previous code. What is not read to its last token is `unknown`. */
function judgeStatement(tokens, surroundings) {
    const reader = new StatementReader(tokens, surroundings.dialect);
    const whole = { tokens, line: reader.line };
    try {
        const judged = judgeWith(reader, surroundings);
        if (judged === null)
            return [{ ...unknown("this kind of statement is not known"), ...whole }];
        if (!reader.done)
            throw reader.notUnderstood();
        return judged.map((each) => ({ ...whole, ...each }));
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return [{ ...unknown(`it could not be read: ${error.message}`), ...whole }];
        throw error;
    }
}
// An ALTER TABLE of more actions is judged as one.
const MOST_ACTIONS = 200;
function judgeWith(reader, surroundings) {
    if (reader.takes("ALTER TABLE")) {
        const actions = judgeAlterTable(reader, surroundings);
        const [first, ...more] = actions.map(({ judged }) => judged);
        if (first !== undefined && (more.length === 0 || more.length > MOST_ACTIONS))
            return [worstOf(first, more)];
        return actions.map(({ head, from, to, judged }) => {
            const own = reader.between(from, to);
            return { ...judged, tokens: [...reader.between(0, head), ...own], line: own[0]?.line ?? reader.line };
        });
    }
    const family = FAMILIES.find(({ begins }) => reader.takes(...begins));
    const judged = family === undefined ? judgeSession(reader, surroundings) : family.judge(reader, surroundings);
    if (judged === null)
        return null;
    return isList(judged) ? judged : [judged];
}
function judgeCreate(reader, surroundings) {
    const replaces = reader.takes("OR REPLACE");
    reader.takes("GLOBAL", "LOCAL");
    const temporary = reader.takes("TEMPORARY", "TEMP");
    reader.takes("UNLOGGED");
    if (reader.takes("TABLE"))
        return replaces ? null : judgeCreateTable(reader, surroundings, temporary);
    if (temporary)
        return judgeTemporary(reader);
    const unique = reader.takes("UNIQUE");
    if (reader.takes("INDEX"))
        return judgeCreateIndex(reader, surroundings, unique);
    if (reader.takes("FULLTEXT INDEX", "SPATIAL INDEX"))
        return judgeCreateIndex(reader, surroundings, false);
    return unique ? null : judgeCreateOther(reader, replaces, surroundings);
}
function isList(judged) {
    return Array.isArray(judged);
}
//# sourceMappingURL=judge-statement.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/rules/table-rebuild.js

/**
 * The tables that a migration rebuilds: SQLite changes a table by filling a new one from it, dropping it, and renaming the new one
 * (lang_altertable.html, section 7).
 */
function tableRebuilds(statements, dialect) {
    let copies = [];
    const rebuilds = new Map();
    for (const tokens of statements) {
        const reader = new StatementReader(tokens, dialect);
        const step = reader.sees("INSERT", "DROP TABLE", "ALTER TABLE") ? readStep(reader) : null;
        if (step === null) {
            if (!reader.sees("CREATE"))
                copies = copies.filter(({ to }) => !names(tokens, to, dialect));
            continue;
        }
        if (step.kind === "copy")
            copies.push({ ...step.copy, dropped: false });
        for (const copy of copies) {
            if (step.kind === "drop" && step.name === copy.from)
                copy.dropped = true;
            if (step.kind === "rename" && copy.dropped && step.from === copy.to && step.to === copy.from)
                rebuilds.set(copy.from, copy);
        }
    }
    return rebuilds;
}
// Whatever else is done to the copy may take rows from it again.
function names(tokens, table, dialect) {
    const last = table.split(".").at(-1);
    return tokens.some((token) => (token.kind === "word" || token.kind === "quoted") && folded(token, dialect) === last);
}
function readStep(reader) {
    try {
        if (reader.takes("DROP TABLE")) {
            reader.takes("IF EXISTS");
            return { kind: "drop", name: reader.name() };
        }
        if (reader.takes("INSERT INTO"))
            return readCopy(reader);
        reader.expects("ALTER TABLE");
        const from = reader.name();
        return reader.takes("RENAME TO") ? { kind: "rename", from, to: reader.name() } : null;
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return null;
        throw error;
    }
}
/** `INSERT INTO new (a, b) SELECT a, b FROM old`, of all its rows. */
function readCopy(reader) {
    const to = reader.name();
    const columns = reader.sees("(") ? split(reader.group()).map((item) => nameOf(item, reader.dialect)) : null;
    reader.expects("SELECT");
    const values = split(reader.until("FROM")).map((item) => nameOf(item, reader.dialect));
    reader.expects("FROM");
    const from = reader.name();
    if (!reader.done)
        return null;
    if (columns === null)
        return values.length === 1 && values[0] === "*" ? { kind: "copy", copy: { from, to, copied: null } } : null;
    const copied = columns.flatMap((column, at) => (column !== null && values[at] === column ? [column] : []));
    return columns.length === values.length ? { kind: "copy", copy: { from, to, copied } } : null;
}
function split(tokens) {
    const items = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (isSymbol(token, "("))
            depth += 1;
        if (isSymbol(token, ")"))
            depth -= 1;
        if (depth === 0 && isSymbol(token, ","))
            items.push([]);
        else
            items.at(-1)?.push(token);
    }
    return items;
}
/** A column that stands alone, or `*`; null for an expression. */
function nameOf([token, ...more], dialect) {
    if (token === undefined || more.length > 0)
        return null;
    if (token.kind === "word" || token.kind === "quoted")
        return folded(token, dialect);
    return isSymbol(token, "*") ? "*" : null;
}
//# sourceMappingURL=table-rebuild.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/schema/schema.js
/** What the migrations so far have made, and which of it the previous code knows. */
class Schema {
    tables = new Map();
    others = new Map();
    /** Old tables that were renamed or dropped since the previous code, as they were. */
    gone = new Map();
    /** The table that a constraint or an index was last put on. */
    tableOfRule = new Map();
    wandered = false;
    judging = false;
    seen = 0;
    doubts = 0;
    before = 0;
    /** From here on, what is made is unknown to the previous code. */
    beginRelease() {
        this.judging = true;
    }
    get made() {
        return this.judging;
    }
    /** Whether all was understood from the first migration on, so that what was not named wasn't there. */
    get whole() {
        return this.before > 0 && this.doubts === 0;
    }
    /** How many statements were judged so far. */
    get judged() {
        return this.seen;
    }
    counts(understood) {
        this.seen += 1;
        if (!this.judging)
            this.before += 1;
        if (!understood)
            this.doubts += 1;
    }
    table(name) {
        return this.tables.get(name) ?? null;
    }
    tableNames() {
        return [...this.tables.keys()];
    }
    put(table) {
        this.tables.set(table.name, table);
        for (const rule of table.rules.keys())
            this.tableOfRule.set(rule, table.name);
    }
    /** Keeps an old table's shape for the one that may take its place. */
    remove(name) {
        const table = this.tables.get(name);
        this.tables.delete(name);
        if (table !== undefined && !table.made && this.judging)
            this.gone.set(name, table);
    }
    former(name) {
        return this.gone.get(name) ?? null;
    }
    column(table, column) {
        return this.table(table)?.columns.get(column) ?? null;
    }
    putColumn(tableName, column) {
        this.tableOrPart(tableName).columns.set(column.name, column);
    }
    removeColumn(tableName, column) {
        this.table(tableName)?.columns.delete(column);
    }
    /** A constraint or an index by its name, on this table or on any. */
    rule(name, tableName) {
        const table = this.table(tableName ?? this.tableOfRule.get(name) ?? "");
        const rule = table?.rules.get(name);
        return table === null || rule === undefined ? null : { table, rule };
    }
    putRule(tableName, rule) {
        this.tableOrPart(tableName).rules.set(rule.name, rule);
        this.tableOfRule.set(rule.name, tableName);
    }
    removeRule(table, name) {
        table.rules.delete(name);
    }
    other(kind, name) {
        return this.others.get(`${kind} ${name}`) ?? null;
    }
    /** `unlessThere`: it may be an old one. */
    putOther(kind, name, { unlessThere = false } = {}) {
        const old = unlessThere && (this.other(kind, name)?.made === false || !this.whole);
        this.others.set(`${kind} ${name}`, { made: this.judging && !old });
    }
    /** Something old that was replaced stays old. */
    keepOld(kind, name) {
        this.others.set(`${kind} ${name}`, { made: false });
    }
    removeOther(kind, name) {
        const thing = this.other(kind, name);
        this.others.delete(`${kind} ${name}`);
        return thing;
    }
    /** Forgets tables that something unread may have changed; all of them where no names are given. */
    forget(names) {
        this.doubts += 1;
        for (const name of names ?? this.tableNames())
            this.tables.delete(name);
        if (names !== null)
            return;
        this.others.clear();
        this.gone.clear();
    }
    /** From here on, names may mean other things than before. */
    wander() {
        this.forget(null);
        this.wandered = true;
    }
    /** The end of a migration, and of its session. */
    endMigration() {
        if (this.wandered)
            this.forget(null);
        this.wandered = false;
    }
    tableOrPart(name) {
        const known = this.table(name);
        if (known !== null)
            return known;
        // It was made by something that is not among the migrations.
        this.doubts += 1;
        const table = { name, made: false, whole: false, columns: new Map(), rules: new Map() };
        this.put(table);
        return table;
    }
}
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/shown-statement.js

const shown_statement_MOST_SHOWN = 200;
/** Some of a statement's tokens, as they stand in it, on one line of at most 200 characters; passwords are left out. */
function shownSql(statement, about) {
    const masked = statement.some(({ kind, value }) => kind === "word" && /^(?:PASSWORD|IDENTIFIED)$/.test(value));
    const apart = new Set(statement.filter((token, at) => at > 0 && !isSeen(statement[at - 1] ?? token)));
    const words = about
        .filter((token) => isSeen(token) && token.kind !== "end")
        .map((token) => `${apart.has(token) ? " " : ""}${masked && token.kind === "string" ? "'…'" : token.text}`);
    return shownText(words.join(""));
}
/** Text from outside on one line of at most 200 characters. */
function shownText(text) {
    const line = text.replaceAll(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
    // A character of two halves isn't cut between them.
    return line.length <= shown_statement_MOST_SHOWN ? line : `${line.slice(0, shown_statement_MOST_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
//# sourceMappingURL=shown-statement.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/tokenize-sql.js

// What the databases take for space, and no more: to PostgreSQL a no-break space is a letter.
const SPACE = /[ \t\n\r\f\v]+/y;
const LINE_COMMENT = /--[^\n]*/y;
// A carriage return ends PostgreSQL's comments, too.
const POSTGRESQL_LINE_COMMENT = /--[^\n\r]*/y;
// MySQL takes `--` for a comment only before a space; otherwise it is two minus signs.
const MYSQL_LINE_COMMENT = /(?:--(?=[\x00-\x20\x7f]|$)|#)[^\n]*/y;
const LINE_COMMENTS = {
    postgresql: POSTGRESQL_LINE_COMMENT,
    mysql: MYSQL_LINE_COMMENT,
    sqlite: LINE_COMMENT,
};
const WORD = /[\p{L}_][\p{L}\p{N}_$]*/uy;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const DOLLAR_TAG = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy;
const REST_OF_LINE = /[^\n]*/y;
const DELIMITER_LINE = /delimiter[ \t]+([;$/|!@%^&~]+)[ \t\r]*(?=\n|$)/iy;
const COPY_ROWS = /[^\n]*\n(?:[^\n]*\n)*?\\\.(?:\r?\n|$)/y;
/**
 * Cuts SQL into tokens, by each database's own rules for strings, comments and names; loses nothing and never throws. What has no end
 * in the text becomes one `unfinished` token.
 */
function tokenizeSql(text, dialect) {
    const scan = { text, dialect, tokens: [], at: 0, line: 1, delimiter: ";", statement: [] };
    while (scan.at < text.length)
        next(scan);
    return scan.tokens;
}
function next(scan) {
    const { text, at, dialect } = scan;
    const character = text.charAt(at);
    if (takes(scan, "space", SPACE))
        return;
    if (takes(scan, "comment", LINE_COMMENTS[dialect]))
        return;
    if (text.startsWith("/*", at))
        return blockComment(scan);
    if (dialect === "mysql" && scan.statement.length === 0 && delimiterLine(scan))
        return;
    if (text.startsWith(scan.delimiter, at))
        return statementEnd(scan);
    if (character === "'")
        return quoted(scan, "string", "'", backslashes(scan));
    if (character === '"')
        return quoted(scan, dialect === "mysql" ? "string" : "quoted", '"', dialect === "mysql");
    if (character === "`" && dialect !== "postgresql")
        return quoted(scan, "quoted", "`", false);
    if (character === "[" && dialect === "sqlite")
        return bracketed(scan);
    if (dialect === "postgresql" && character === "\\")
        return command(scan);
    if (dialect === "postgresql" && character === "$" && dollarQuoted(scan))
        return;
    if (takes(scan, "word", WORD) || takes(scan, "number", NUMBER))
        return;
    add(scan, "symbol", text.startsWith("::", at) ? "::" : String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function add(scan, kind, text, value = text) {
    const token = { kind, text, value, line: scan.line };
    scan.tokens.push(token);
    if (isSeen(token))
        scan.statement.push(token);
    scan.at += text.length;
    scan.line += text.split("\n").length - 1;
}
function takes(scan, kind, pattern) {
    const text = matched(scan, pattern)?.[0];
    if (text === undefined)
        return false;
    add(scan, kind, text, kind === "word" ? text.toUpperCase() : text);
    return true;
}
function matched(scan, pattern) {
    pattern.lastIndex = scan.at;
    return pattern.exec(scan.text);
}
/** PostgreSQL's comments nest, the others' don't. */
function blockComment(scan) {
    const { text, at } = scan;
    const kind = scan.dialect === "mysql" && /^\/\*M?!/.test(text.slice(at, at + 4)) ? "executable" : "comment";
    let depth = 1;
    let end = at + 2;
    while (depth > 0) {
        const close = text.indexOf("*/", end);
        if (close === -1)
            return add(scan, "unfinished", text.slice(at));
        const open = scan.dialect === "postgresql" ? text.indexOf("/*", end) : -1;
        const nested = open !== -1 && open < close;
        depth += nested ? 1 : -1;
        end = (nested ? open : close) + 2;
    }
    add(scan, kind, text.slice(at, end));
}
// A backslash escapes in MySQL, and in PostgreSQL's `E'…'` alone.
function backslashes(scan) {
    if (scan.dialect === "mysql")
        return true;
    const before = scan.tokens.at(-1);
    return scan.dialect === "postgresql" && before?.kind === "word" && before.value === "E";
}
function quoted(scan, kind, quote, escapes) {
    const { text, at } = scan;
    let end = at + 1;
    while (end < text.length) {
        const character = text.charAt(end);
        if (escapes && character === "\\")
            end += 2;
        else if (character !== quote)
            end += 1;
        else if (text.charAt(end + 1) === quote)
            end += 2;
        else
            return add(scan, kind, text.slice(at, end + 1), text.slice(at + 1, end).replaceAll(quote + quote, quote));
    }
    add(scan, "unfinished", text.slice(at));
}
function bracketed(scan) {
    const end = scan.text.indexOf("]", scan.at);
    if (end === -1)
        return add(scan, "unfinished", scan.text.slice(scan.at));
    add(scan, "quoted", scan.text.slice(scan.at, end + 1), scan.text.slice(scan.at + 1, end));
}
function dollarQuoted(scan) {
    const tag = matched(scan, DOLLAR_TAG)?.[0];
    if (tag === undefined)
        return false;
    const close = scan.text.indexOf(tag, scan.at + tag.length);
    if (close === -1)
        add(scan, "unfinished", scan.text.slice(scan.at));
    else
        add(scan, "string", scan.text.slice(scan.at, close + tag.length), scan.text.slice(scan.at + tag.length, close));
    return true;
}
/** A line for psql itself, such as `\gexec`: it ends the statement before it, too. */
function command(scan) {
    add(scan, "command", matched(scan, REST_OF_LINE)?.[0] ?? "\\");
    scan.statement = [];
}
function delimiterLine(scan) {
    const match = matched(scan, DELIMITER_LINE);
    const [text, delimiter] = match ?? [];
    if (text === undefined || delimiter === undefined)
        return false;
    add(scan, "command", text);
    scan.statement = [];
    scan.delimiter = delimiter;
    return true;
}
function statementEnd(scan) {
    const copies = scan.dialect === "postgresql" && copiesFromInput(scan.statement);
    add(scan, "end", scan.delimiter);
    scan.statement = [];
    if (!copies)
        return;
    const rows = matched(scan, COPY_ROWS)?.[0];
    if (rows === undefined)
        add(scan, "unfinished", scan.text.slice(scan.at));
    else
        add(scan, "data", rows);
    scan.statement = [];
}
function copiesFromInput(statement) {
    if (statement[0]?.value !== "COPY")
        return false;
    return statement.some(({ value }, at) => value === "FROM" && statement[at + 1]?.value === "STDIN");
}
//# sourceMappingURL=tokenize-sql.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/split-statements.js


// `END IF` and the like close what was never counted as opened.
const CLOSES_ANOTHER = new Set(["IF", "LOOP", "WHILE", "REPEAT", "FOR"]);
const WORDS_BEFORE_ROUTINE = 12;
/**
 * Cuts SQL into its statements; loses nothing: their tokens, joined, are the text. A body between BEGIN and END, as in a trigger of
 * SQLite, belongs to its statement.
 */
function splitStatements(text, dialect) {
    const statements = [];
    let tokens = [];
    let blocks = new Blocks(dialect);
    for (const token of tokenizeSql(text, dialect)) {
        tokens.push(token);
        if (isSeen(token))
            blocks.next(token);
        const ends = token.kind === "command" || token.kind === "data" || (token.kind === "end" && !blocks.open);
        if (!ends)
            continue;
        statements.push({ tokens });
        tokens = [];
        blocks = new Blocks(dialect);
    }
    if (tokens.length > 0)
        statements.push({ tokens });
    return statements;
}
/** The BEGIN and CASE of a routine's body that still wait for their END. */
class Blocks {
    depth = 0;
    count = 0;
    creates = false;
    routine = false;
    before = null;
    dialect;
    constructor(dialect) {
        this.dialect = dialect;
    }
    get open() {
        return this.depth > 0;
    }
    next(token) {
        const afterEnd = this.routine && isWord(this.before, "END");
        this.count += 1;
        if (this.count === 1)
            this.creates = isWord(token, "CREATE");
        else if (this.creates && this.count <= WORDS_BEFORE_ROUTINE)
            this.routine ||= beginsRoutine(token, this.dialect);
        if (afterEnd && !CLOSES_ANOTHER.has(token.value))
            this.depth = Math.max(0, this.depth - 1);
        if (this.routine && (isWord(token, "BEGIN") || (isWord(token, "CASE") && !afterEnd)))
            this.depth += 1;
        this.before = token;
    }
}
function isWord(token, word) {
    return token?.kind === "word" && token.value === word;
}
// PostgreSQL's triggers call a function: none has a body of its own.
function beginsRoutine({ kind, value }, dialect) {
    if (kind !== "word")
        return false;
    return /^(?:FUNCTION|PROCEDURE)$/.test(value) || (dialect !== "postgresql" && /^(?:TRIGGER|EVENT)$/.test(value));
}
//# sourceMappingURL=split-statements.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/sql/hidden-meaning.js

// A line that psql reads itself. One line may hold several commands, and backquotes run a program.
const HARMLESS_COMMAND = /^\\(?:q?echo|warn|timing|pset|encoding|restrict|unrestrict|set ON_ERROR_STOP)\b[^\\`]*$/;
/** Why the text of a statement is not what the database gets, or null where it is. */
function hiddenMeaning(tokens, dialect) {
    const seen = tokens.filter(isSeen);
    const has = (kind) => seen.some((token) => token.kind === kind);
    if (tokens.some(({ text }) => text.includes("\0")))
        return hidden_meaning_unknown("a NUL in it may end it there");
    if (has("unfinished"))
        return hidden_meaning_unknown("a string, a comment or a quoted name in it has no end");
    if (has("executable"))
        return hidden_meaning_unknown("MySQL runs what stands in that comment");
    if (has("command")) {
        const harmless = dialect === "mysql" || HARMLESS_COMMAND.test(seen[0]?.text ?? "");
        return seen.length === 1 && harmless ? { kind: "nothing" } : hidden_meaning_unknown("psql runs that line itself");
    }
    if (tokens.some(({ text }) => text.includes("${")))
        return hidden_meaning_unknown("a placeholder in it is only filled when it runs");
    if (tokens.some(({ text }, at) => text === "$" && tokens[at + 1]?.text === "{")) {
        return hidden_meaning_unknown("a placeholder in it is only filled when it runs");
    }
    if (dialect === "mysql" && seen.some(({ kind, text }) => kind === "symbol" && text === "\\")) {
        return hidden_meaning_unknown("MySQL's client reads what follows the backslash itself");
    }
    if (dialect === "postgresql" && tokens.some((token, at) => isVariable(token, tokens[at + 1]))) {
        return hidden_meaning_unknown("psql fills a variable in it when it runs");
    }
    return null;
}
function isVariable(token, following) {
    if (token.kind !== "symbol" || token.text !== ":")
        return false;
    return following?.kind === "word" || following?.kind === "string" || following?.kind === "quoted";
}
function hidden_meaning_unknown(reason) {
    return { kind: "unknown", reason };
}
//# sourceMappingURL=hidden-meaning.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/judge-migrations.js









const MOST_LISTED = 1000;
/** Statements that are judged, in all migrations; those after them are `unknown`. */
const MOST_STATEMENTS = 100_000;
/**
 * Judges each statement that a release brings by whether the previous code runs on the schema that it leaves. `before`: the migrations
 * that the previous release had, from the first: from them follows which columns, rules and types there were. Both in the order in
 * which they run. What can't be read, or isn't known, is `unknown`.
 */
function judgeMigrations(dialect, before, brought) {
    const schema = new Schema();
    for (const source of before)
        judgeSource(source, dialect, schema, []);
    schema.beginRelease();
    const all = [];
    const pending = [];
    const facts = brought.map((source) => {
        const from = all.length;
        for (const statement of judgeSource(source, dialect, schema, pending, from))
            all.push(statement);
        return { source, from, to: all.length };
    });
    for (const { at, waits } of pending) {
        const statement = all[at];
        if (waits.size > 0 || statement === undefined)
            continue;
        all[at] = { ...statement, ...compatible(`${statement.reason}; a later statement puts it back`) };
    }
    return facts.map(({ source: { tool, file }, from, to }) => ({ tool, file, statements: listed(all.slice(from, to)) }));
}
/** At most 1,000 statements of a file: what the previous code runs on gives way first. */
function listed(statements) {
    if (statements.length <= MOST_LISTED)
        return statements;
    const unsafe = statements.filter((statement) => !(0,migration_facts/* previousCodeRuns */.be)(statement));
    if (unsafe.length === 0)
        return statements.slice(0, MOST_LISTED);
    if (unsafe.length <= MOST_LISTED)
        return unsafe;
    const more = {
        ...unknown("more statements than are listed"),
        line: 1,
        statement: `${unsafe.length - MOST_LISTED} more`,
    };
    return [...unsafe.slice(0, MOST_LISTED), more];
}
function judgeSource(source, dialect, schema, pending, first = 0) {
    const read = source.parts.map((part) => ({
        part,
        statements: part.kind === "sql" ? splitStatements(part.sql, dialect).map(({ tokens }) => tokens) : [],
    }));
    const rebuilds = tableRebuilds(read.flatMap(({ statements }) => statements), dialect);
    const judged = [];
    for (const { part, statements } of read) {
        if (part.kind === "unread") {
            schema.counts(false);
            schema.forget(null);
            judged.push({ ...unknown(part.reason), line: part.line, statement: shownText(part.shown) });
        }
        for (const tokens of statements) {
            if (schema.judged >= MOST_STATEMENTS) {
                const reason = `more than ${MOST_STATEMENTS} statements are not looked through`;
                schema.forget(null);
                return [...judged, { ...unknown(reason), line: part.line, statement: "more statements" }];
            }
            const surroundings = { dialect, schema, rebuilds, brought: new Set() };
            for (const { line, statement, unless, ...rest } of judgeTokens(tokens, part, surroundings)) {
                if (unless !== undefined)
                    pending.push({ at: first + judged.length, waits: new Set(unless) });
                judged.push({ ...withWayBack(rest, source), line, statement });
            }
            for (const key of surroundings.brought)
                for (const { waits } of pending)
                    waits.delete(key);
        }
    }
    schema.endMigration();
    return judged;
}
function judgeTokens(tokens, part, surroundings) {
    const [first] = tokens.filter((token) => isSeen(token) && token.kind !== "end");
    const cut = tokens.find(({ text }) => text.includes("\0"));
    if (cut === undefined && (first === undefined || first.kind === "data"))
        return [];
    const hidden = hiddenMeaning(tokens, surroundings.dialect);
    if (hidden?.kind === "nothing")
        return [];
    const judged = hidden === null
        ? judgeStatement(tokens, surroundings)
        : [{ ...unknown(hidden.reason), tokens, line: (first ?? tokens[0])?.line ?? 1 }];
    const understood = judged.every((each) => each.class !== "unknown");
    const rowsAlone = hidden === null && ROWS_ALONE.has(first?.value ?? "");
    surroundings.schema.counts(understood || rowsAlone);
    if (!understood && !rowsAlone)
        forgetNamed(tokens, surroundings.schema);
    return judged.map(({ tokens: about, line, ...rest }) => ({
        ...rest,
        line: part.line - 1 + line,
        statement: part.kind === "sql" && part.shown !== null ? shownText(part.shown) : shownSql(tokens, about),
    }));
}
function withWayBack({ class: found, reason }, { wayBack }) {
    return found === "needs-downgrade" && wayBack !== null
        ? { class: found, reason: `${reason}; ${wayBack}` }
        : { class: found, reason };
}
// Statements of rows leave the tables as they are, whatever they do to the rows.
const ROWS_ALONE = new Set(["INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH"]);
/** What an unread statement may have changed is no longer known: the tables that it names, or all where it runs what it builds. */
function forgetNamed(tokens, schema) {
    const words = new Set(tokens.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}\p{N}_$]+/u)).filter((word) => word !== ""));
    const builds = ["execute", "call", "prepare", "perform", "select", "set"].some((word) => words.has(word));
    const named = (name) => words.has(name.toLowerCase().replaceAll('"', "").split(".").at(-1) ?? "");
    schema.forget(builds ? null : schema.tableNames().filter(named));
}
//# sourceMappingURL=judge-migrations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/python-lines.js
const python_lines_SPACE = /[ \t\f\r]+|\\\r?\n|#[^\n]*/y;
const STRING = /([A-Za-z]{0,3})("""|'''|"|')/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const python_lines_NUMBER = /(?:\d|\.\d)[\w.]*/y;
const ESCAPES = {
    n: "\n",
    t: "\t",
    r: "\r",
    "\\": "\\",
    "'": "'",
    '"': '"',
    "\n": "",
};
/** Cuts Python into its logical lines, or null where a string or a bracket has no end. Nothing is run. */
function pythonLines(text) {
    const lines = [];
    let tokens = [];
    let depth = 0;
    let line = 1;
    let start = 0;
    let lineStart = 0;
    let indent = 0;
    let fresh = true;
    let at = 0;
    const close = () => {
        const [first] = tokens;
        if (first !== undefined) {
            lines.push({ indent, tokens, line: first.line, text: text.slice(start, at).trim() });
        }
        tokens = [];
    };
    while (at < text.length) {
        const character = text.charAt(at);
        const space = python_lines_matched(python_lines_SPACE, text, at);
        if (space !== null) {
            line += linesIn(space);
            at += space.length;
            continue;
        }
        if (character === "\n" || (character === ";" && depth === 0)) {
            if (depth === 0) {
                close();
                // What follows a semicolon is as far in as what stands before it.
                fresh ||= character === "\n";
            }
            if (character === "\n") {
                lineStart = at + 1;
                line += 1;
            }
            at += 1;
            continue;
        }
        if (tokens.length === 0)
            start = at;
        if (fresh)
            indent = indentOf(text.slice(lineStart, at));
        fresh = false;
        const token = nextToken(text, at);
        if (token === null)
            return null;
        if (/^[([{]$/.test(token.bytes) && token.kind === "sign")
            depth += 1;
        if (/^[)\]}]$/.test(token.bytes) && token.kind === "sign")
            depth -= 1;
        if (depth < 0)
            return null;
        tokens.push({ kind: token.kind, text: token.text, line });
        line += linesIn(token.bytes);
        at += token.bytes.length;
    }
    close();
    return depth === 0 ? lines : null;
}
function nextToken(text, at) {
    STRING.lastIndex = at;
    const opening = STRING.exec(text);
    if (opening !== null)
        return stringAt(text, at, opening[1] ?? "", opening[2] ?? "");
    const name = python_lines_matched(NAME, text, at);
    if (name !== null)
        return { kind: "name", text: name, bytes: name };
    const number = python_lines_matched(python_lines_NUMBER, text, at);
    if (number !== null)
        return { kind: "number", text: number, bytes: number };
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return { kind: "sign", text: sign, bytes: sign };
}
/** Null where it has no end. */
function stringAt(text, at, prefix, quote) {
    const start = at + prefix.length + quote.length;
    const raw = /r/i.test(prefix);
    let content = "";
    let understood = /^(?:u|r)?$/i.test(prefix);
    for (let end = start; end < text.length; end += 1) {
        const character = text.charAt(end);
        if (text.startsWith(quote, end)) {
            return { kind: understood ? "string" : "unread", text: content, bytes: text.slice(at, end + quote.length) };
        }
        if (character === "\n" && quote.length === 1)
            return null;
        if (character !== "\\") {
            content += character;
            continue;
        }
        end += 1;
        const escaped = raw ? `\\${text.charAt(end)}` : ESCAPES[text.charAt(end)];
        understood &&= escaped !== undefined;
        content += escaped ?? "";
    }
    return null;
}
function python_lines_matched(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
}
function linesIn(text) {
    return text.split("\n").length - 1;
}
function indentOf(space) {
    let columns = 0;
    for (const character of space) {
        if (character === "\t")
            columns += 8 - (columns % 8);
        else if (character === " ")
            columns += 1;
    }
    return columns;
}
//# sourceMappingURL=python-lines.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/alembic/revisions.js
var revisions = __webpack_require__(7661);
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/column-sql.js
/** A call that could not be turned into SQL; caught where calls are read. */
class column_sql_NotUnderstood extends Error {
}
const PLAIN = {
    BIGINTEGER: "bigint",
    BOOLEAN: "boolean",
    BYTEA: "bytea",
    CLOB: "text",
    DATE: "date",
    FLOAT: "double precision",
    INTEGER: "integer",
    INTERVAL: "interval",
    JSON: "json",
    JSONB: "jsonb",
    LARGEBINARY: "bytea",
    SMALLINTEGER: "smallint",
    TEXT: "text",
    TIME: "time",
    UNICODETEXT: "text",
};
const SIZED = {
    CHAR: "char",
    DECIMAL: "numeric",
    NUMERIC: "numeric",
    STRING: "varchar",
    UNICODE: "varchar",
    VARCHAR: "varchar",
};
const SAME_IN_SQL = /^(?:BIGINT|INT|SMALLINT|TINYINT|MEDIUMINT|REAL|UUID|CITEXT|INET|TSVECTOR|DOUBLE_PRECISION|MEDIUMTEXT|LONGTEXT|BLOB)$/;
function column_sql_quoted(name, dialect) {
    const quote = dialect === "mysql" ? "`" : '"';
    return `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;
}
function textOf(value) {
    if (value?.kind === "string")
        return value.text;
    // `op.f("ix_name")` says that the name is meant as it stands.
    const [first, ...more] = value?.kind === "call" && /^\w+\.f$/.test(value.name) ? value.positional : [];
    if (first?.kind === "string" && more.length === 0)
        return first.text;
    throw new column_sql_NotUnderstood("a name is only known when it runs");
}
/** `sa.text("…")` or a string: SQL as it stands. */
function sqlOf(value) {
    if (value?.kind === "string")
        return value.text;
    const [first, ...more] = value?.kind === "call" && /^(?:\w+\.)?text$/.test(value.name) ? value.positional : [];
    if (first?.kind === "string" && more.length === 0 && value?.kind === "call" && value.named.size === 0)
        return first.text;
    throw new column_sql_NotUnderstood("its SQL is only known when it runs");
}
function isTrue(value) {
    if (value === undefined)
        return false;
    if (value.kind !== "constant")
        throw new column_sql_NotUnderstood("a setting is only known when it runs");
    return value.is === true;
}
function literal(text, dialect) {
    return `'${(dialect === "mysql" ? text.replaceAll("\\", "\\\\") : text).replaceAll("'", "''")}'`;
}
/** SQLAlchemy's name of a type as SQL; what is a repository's own keeps its name, in quotes. */
function typeSql(value, dialect) {
    if (value?.kind !== "call" && value?.kind !== "name")
        throw new column_sql_NotUnderstood("a type is only known when it runs");
    const call = value.kind === "call" ? value : { kind: "call", name: value.name, positional: [], named: new Map() };
    const name = call.name.split(".").at(-1)?.toUpperCase() ?? "";
    const plain = PLAIN[name];
    if (plain !== undefined)
        return plain;
    if (SAME_IN_SQL.test(name))
        return name.replace("_", " ");
    const sized = SIZED[name];
    if (sized !== undefined)
        return `${sized}${column_sql_sizesOf(call)}`;
    if (/^(?:DATETIME|TIMESTAMP)$/.test(name)) {
        if (dialect === "mysql")
            return "datetime";
        return isTrue(call.named.get("timezone")) ? "timestamp with time zone" : "timestamp";
    }
    if (name === "ARRAY")
        return `${typeSql(call.positional[0], dialect)}[]`;
    if (name === "ENUM")
        return enumSql(call, dialect);
    return column_sql_quoted(`${call.name}${column_sql_sizesOf(call, false)}`, dialect);
}
function column_sql_sizesOf({ positional, named }, strict = true) {
    const values = [...positional, ...["length", "precision", "scale"].flatMap((name) => named.get(name) ?? [])];
    const sizes = values.flatMap((value) => (value.kind === "number" ? [value.text] : []));
    if (strict && sizes.length !== values.filter(({ kind }) => kind !== "constant").length) {
        throw new column_sql_NotUnderstood("a type's size is only known when it runs");
    }
    return sizes.length === 0 ? "" : `(${sizes.join(",")})`;
}
function enumSql({ positional, named }, dialect) {
    const labels = positional.map((label) => literal(textOf(label), dialect));
    if (dialect === "mysql" && labels.length > 0)
        return `ENUM(${labels.join(",")})`;
    return column_sql_quoted(textOf(named.get("name")), dialect);
}
const COLUMN_KEYS = [
    "nullable",
    "server_default",
    "primary_key",
    "unique",
    "index",
    "autoincrement",
    "comment",
    "default",
    "key",
    "info",
];
/** `sa.Column(…)` as SQL defines a column. */
function columnSql(value, dialect) {
    if (value?.kind !== "call" || !/^(?:\w+\.)?Column$/.test(value.name))
        throw new column_sql_NotUnderstood("a column is only known when it runs");
    const { positional, named } = value;
    const strange = [...named.keys()].find((key) => !COLUMN_KEYS.includes(key) && key !== "type_" && key !== "name");
    if (strange !== undefined)
        throw new column_sql_NotUnderstood(`\`${strange}\` of a column is not known`);
    const [name, type, ...more] = [
        ...positional.slice(0, 1),
        named.get("type_") ?? positional[1],
        ...positional.slice(named.has("type_") ? 1 : 2),
    ];
    const primary = isTrue(named.get("primary_key"));
    const nullable = named.has("nullable") ? isTrue(named.get("nullable")) : !primary;
    const numbered = primary && more.length === 0 && /^(?:\w+\.)*(?:Big|Small)?Integer$/i.test(column_sql_nameOf(type));
    return [
        column_sql_quoted(textOf(name), dialect),
        typeSql(type, dialect),
        ...more.map((each) => attributeSql(each, dialect)),
        defaultSql(named.get("server_default"), dialect),
        numbered && dialect !== "sqlite" ? "GENERATED BY DEFAULT AS IDENTITY" : "",
        nullable ? "" : "NOT NULL",
        primary ? "PRIMARY KEY" : "",
        isTrue(named.get("unique")) ? "UNIQUE" : "",
    ]
        .filter((part) => part !== "")
        .join(" ");
}
function column_sql_nameOf(value) {
    return value?.kind === "call" || value?.kind === "name" ? value.name : "";
}
function attributeSql(value, dialect) {
    const name = column_sql_nameOf(value).split(".").at(-1) ?? "";
    if (value?.kind !== "call")
        throw new column_sql_NotUnderstood("a part of a column is only known when it runs");
    if (name === "ForeignKey")
        return `REFERENCES ${column_sql_quoted(textOf(value.positional[0]).split(".").slice(0, -1).join("."), dialect)}`;
    if (name === "Identity") {
        return isTrue(value.named.get("always")) ? "GENERATED ALWAYS AS IDENTITY" : "GENERATED BY DEFAULT AS IDENTITY";
    }
    if (name === "Computed")
        return `GENERATED ALWAYS AS (${sqlOf(value.positional[0])}) STORED`;
    if (name === "CheckConstraint")
        return `CHECK (${sqlOf(value.positional[0])})`;
    throw new column_sql_NotUnderstood(`\`${name}\` of a column is not known`);
}
/** Empty where there is none. */
function defaultSql(value, dialect) {
    if (value === undefined || (value.kind === "constant" && value.is === null))
        return "";
    if (value.kind === "string")
        return `DEFAULT ${literal(value.text, dialect)}`;
    const name = column_sql_nameOf(value);
    if (value.kind === "call" && value.positional.length === 0) {
        const called = /^(?:(?:\w+\.)?func)\.(\w+)$/.exec(name)?.[1];
        if (called !== undefined)
            return `DEFAULT ${called}()`;
        const is = /^(?:\w+\.)?(true|false)$/.exec(name)?.[1];
        if (is !== undefined)
            return `DEFAULT ${is}`;
    }
    return `DEFAULT ${sqlOf(value)}`;
}
//# sourceMappingURL=column-sql.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/operation-arguments.js

/** The arguments of one operation by name. What an operation doesn't ask for may not be there. */
class OperationArguments {
    dialect;
    given;
    more;
    /** `names`: of its positional arguments, in order; `...` at the end takes all that follow. */
    constructor(call, names, dialect) {
        const open = names.at(-1) === "...";
        const plain = open ? names.slice(0, -1) : names;
        if (!open && call.positional.length > plain.length)
            throw new column_sql_NotUnderstood("it has more arguments than are known");
        const given = new Map(call.named);
        for (const [at, value] of call.positional.slice(0, plain.length).entries())
            given.set(plain[at] ?? "", value);
        this.given = given;
        this.more = call.positional.slice(plain.length);
        this.dialect = dialect;
    }
    rest() {
        return this.more;
    }
    /** Null where it isn't given, or None. */
    value(name) {
        const value = this.given.get(name);
        return value === undefined || (value.kind === "constant" && value.is === null) ? null : value;
    }
    has(name) {
        return this.given.has(name);
    }
    is(name) {
        return isTrue(this.given.get(name));
    }
    text(name) {
        return textOf(this.given.get(name));
    }
    /** A name in quotes. */
    name(name) {
        return column_sql_quoted(this.text(name), this.dialect);
    }
    /** The table's name in quotes, with its schema. */
    table(name = "table_name", schemaName = "schema") {
        const schema = this.value(schemaName);
        const table = this.name(name);
        return schema === null ? table : `${column_sql_quoted(textOf(schema), this.dialect)}.${table}`;
    }
    /** Names in quotes and brackets. */
    names(name) {
        const value = this.value(name);
        if (value?.kind !== "list")
            throw new column_sql_NotUnderstood("names are only known when it runs");
        return `(${value.items.map((item) => column_sql_quoted(textOf(item), this.dialect)).join(", ")})`;
    }
    /** What neither the previous code nor its rows notice may stand beside these. */
    allowsOnly(...names) {
        const harmless = /^(?:schema|comment|existing_\w+|info|mysql_\w+|sqlite_\w+|postgresql_(?:ops|with|using|include|tablespace))$/;
        const strange = [...this.given.keys()].find((name) => !names.includes(name) && !harmless.test(name));
        if (strange !== undefined)
            throw new column_sql_NotUnderstood(`\`${strange}\` is not known`);
    }
}
//# sourceMappingURL=operation-arguments.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/operations.js


/** Alembic's operations as the SQL that they run (alembic 1.19, `alembic.op`). */
const OPERATIONS = {
    add_column: {
        takes: ["table_name", "column"],
        knows: ["if_not_exists", "insert_before", "insert_after"],
        sql: (given) => [
            `ALTER TABLE ${given.table()} ADD COLUMN ${given.is("if_not_exists") ? "IF NOT EXISTS " : ""}${columnSql(given.value("column") ?? undefined, given.dialect)}`,
        ],
    },
    drop_column: {
        takes: ["table_name", "column_name"],
        knows: ["if_exists"],
        sql: (given) => [`ALTER TABLE ${given.table()} DROP COLUMN ${given.name("column_name")}`],
    },
    alter_column: {
        takes: ["table_name", "column_name"],
        knows: ["nullable", "server_default", "new_column_name", "type_", "postgresql_using", "autoincrement"],
        sql: alterColumn,
    },
    create_table: { takes: ["table_name", "..."], knows: ["if_not_exists", "prefixes"], sql: createTable },
    drop_table: { takes: ["table_name"], knows: ["if_exists"], sql: (given) => [`DROP TABLE ${given.table()}`] },
    rename_table: {
        takes: ["old_table_name", "new_table_name"],
        sql: (given) => [`ALTER TABLE ${given.table("old_table_name")} RENAME TO ${given.name("new_table_name")}`],
    },
    create_index: {
        takes: ["index_name", "table_name", "columns"],
        knows: [
            "unique",
            "if_not_exists",
            "postgresql_where",
            "postgresql_concurrently",
            "postgresql_nulls_not_distinct",
            "quote",
        ],
        sql: createIndex,
    },
    drop_index: {
        takes: ["index_name", "table_name"],
        knows: ["if_exists", "postgresql_concurrently"],
        sql: (given) => [
            `DROP INDEX ${given.name("index_name")}${given.dialect === "mysql" && given.value("table_name") !== null ? ` ON ${given.table()}` : ""}`,
        ],
    },
    create_unique_constraint: {
        takes: ["constraint_name", "table_name", "columns"],
        knows: ["deferrable", "initially", "postgresql_nulls_not_distinct"],
        sql: (given) => {
            const nulls = given.has("postgresql_nulls_not_distinct") ? "NULLS NOT DISTINCT " : "";
            return [addRule(given, `UNIQUE ${nulls}${given.names("columns")}`)];
        },
    },
    create_primary_key: {
        takes: ["constraint_name", "table_name", "columns"],
        sql: (given) => [addRule(given, `PRIMARY KEY ${given.names("columns")}`)],
    },
    create_check_constraint: {
        takes: ["constraint_name", "table_name", "condition"],
        sql: (given) => [addRule(given, `CHECK (${sqlOf(given.value("condition") ?? undefined)})`)],
    },
    create_foreign_key: {
        takes: ["constraint_name", "source_table", "referent_table", "local_cols", "remote_cols"],
        knows: [
            "ondelete",
            "onupdate",
            "deferrable",
            "initially",
            "match",
            "source_schema",
            "referent_schema",
            "use_alter",
        ],
        sql: (given) => {
            const refers = `REFERENCES ${given.table("referent_table", "referent_schema")} ${given.names("remote_cols")}`;
            return [
                addRule(given, `FOREIGN KEY ${given.names("local_cols")} ${refers}`, given.table("source_table", "source_schema")),
            ];
        },
    },
    drop_constraint: {
        takes: ["constraint_name", "table_name", "type_"],
        knows: ["if_exists"],
        sql: (given) => [`ALTER TABLE ${given.table()} DROP CONSTRAINT ${given.name("constraint_name")}`],
    },
    create_table_comment: { takes: ["table_name", "comment"], knows: ["existing_comment"], sql: comment },
    drop_table_comment: { takes: ["table_name"], sql: comment },
    execute: {
        takes: ["sqltext"],
        sql: (given) => [sqlOf(given.value("sqltext") ?? undefined)],
    },
};
// Where `batch_op` leaves the table out, it comes first, or after the name of what is made.
const SECOND = /^(?:create_(?:index|unique_constraint|primary_key|check_constraint|foreign_key)|drop_(?:index|constraint))$/;
/** The SQL of a call such as `op.add_column(…)`. Throws `NotUnderstood`. */
function operationSql(call, dialect) {
    const name = call.name.split(".").at(-1) ?? "";
    const operation = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
    if (operation === undefined)
        throw new column_sql_NotUnderstood(`\`${name}\` is not known`);
    const given = new OperationArguments(call, operation.takes, dialect);
    given.allowsOnly(...operation.takes, ...(operation.knows ?? []));
    return operation.sql(given);
}
/** A call of `batch_op` as the same call of `op`. */
function ofTable(call, table, schema) {
    const name = call.name.split(".").at(-1) ?? "";
    const at = SECOND.test(name) ? 1 : 0;
    const positional = [...call.positional.slice(0, at), table, ...call.positional.slice(at)];
    // A name given by keyword leaves no place before the table.
    if (call.positional.length < at)
        throw new column_sql_NotUnderstood("the name of what it changes is given in a way that is not known");
    const key = name === "create_foreign_key" ? "source_schema" : "schema";
    const named = schema === undefined ? call.named : new Map(call.named).set(key, schema);
    return { ...call, positional, named };
}
function alterColumn(given) {
    const column = given.name("column_name");
    const alter = `ALTER TABLE ${given.table()} ALTER COLUMN ${column}`;
    const statements = [];
    const type = given.value("type_");
    if (type !== null) {
        const using = given.value("postgresql_using");
        statements.push(`${alter} TYPE ${typeSql(type, given.dialect)}${using === null ? "" : ` USING ${textOf(using)}`}`);
    }
    const unsaid = given.value("server_default");
    if (given.has("server_default") && !(unsaid?.kind === "constant" && unsaid.is === false)) {
        const sql = defaultSql(unsaid ?? undefined, given.dialect);
        statements.push(sql === "" ? `${alter} DROP DEFAULT` : `${alter} SET ${sql}`);
    }
    if (given.value("nullable") !== null)
        statements.push(`${alter} ${given.is("nullable") ? "DROP" : "SET"} NOT NULL`);
    if (given.value("new_column_name") !== null) {
        statements.push(`ALTER TABLE ${given.table()} RENAME COLUMN ${column} TO ${given.name("new_column_name")}`);
    }
    return statements;
}
function createTable(given) {
    const { dialect } = given;
    const table = given.table();
    const parts = given.rest().map((part) => tablePart(part, dialect));
    const indexes = given.rest().flatMap((part) => {
        const [name] = part.kind === "call" ? part.positional : [];
        const indexed = part.kind === "call" && part.named.get("index");
        if (indexed === false || indexed === undefined)
            return [];
        return [`CREATE INDEX ON ${table} (${column_sql_quoted(textOf(name), dialect)})`];
    });
    return [
        `CREATE TABLE ${given.is("if_not_exists") ? "IF NOT EXISTS " : ""}${table} (${parts.join(", ")})`,
        ...indexes,
    ];
}
function tablePart(part, dialect) {
    const name = part.kind === "call" ? (part.name.split(".").at(-1) ?? "") : "";
    if (part.kind !== "call")
        throw new column_sql_NotUnderstood("a part of the table is only known when it runs");
    if (name === "Column")
        return columnSql(part, dialect);
    const columns = (values) => `(${values.map((value) => column_sql_quoted(textOf(value), dialect)).join(", ")})`;
    const constraint = part.named.get("name");
    const named = constraint === undefined || constraint.kind === "constant"
        ? ""
        : `CONSTRAINT ${column_sql_quoted(textOf(constraint), dialect)} `;
    const [first, second] = part.positional;
    if (name === "PrimaryKeyConstraint")
        return `${named}PRIMARY KEY ${columns(part.positional)}`;
    if (name === "UniqueConstraint")
        return `${named}UNIQUE ${columns(part.positional)}`;
    if (name === "CheckConstraint")
        return `${named}CHECK (${sqlOf(first)})`;
    if (name === "ForeignKeyConstraint" && first?.kind === "list" && second?.kind === "list") {
        const refers = textOf(second.items[0]).split(".").slice(0, -1).join(".");
        return `${named}FOREIGN KEY ${columns(first.items)} REFERENCES ${column_sql_quoted(refers, dialect)}`;
    }
    throw new column_sql_NotUnderstood(`\`${name}\` in a table is not known`);
}
function createIndex(given) {
    const columns = given.value("columns");
    if (columns?.kind !== "list")
        throw new column_sql_NotUnderstood("the columns are only known when it runs");
    const indexed = columns.items.map((item) => item.kind === "call" && item.name.endsWith("text") ? `(${sqlOf(item)})` : column_sql_quoted(textOf(item), given.dialect));
    const where = given.value("postgresql_where");
    return [
        [
            `CREATE ${given.is("unique") ? "UNIQUE " : ""}INDEX`,
            given.is("postgresql_concurrently") ? "CONCURRENTLY" : "",
            given.is("if_not_exists") ? "IF NOT EXISTS" : "",
            given.value("index_name") === null ? "" : given.name("index_name"),
            `ON ${given.table()} (${indexed.join(", ")})`,
            given.has("postgresql_nulls_not_distinct") ? "NULLS NOT DISTINCT" : "",
            where === null ? "" : `WHERE ${sqlOf(where)}`,
        ]
            .filter((part) => part !== "")
            .join(" "),
    ];
}
function addRule(given, rule, table = given.table()) {
    const named = given.value("constraint_name") === null ? "" : `CONSTRAINT ${given.name("constraint_name")} `;
    return `ALTER TABLE ${table} ADD ${named}${rule}`;
}
function comment(given) {
    return [`COMMENT ON TABLE ${given.table()} IS ''`];
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/python-value.js
const UNREAD = { kind: "unread" };
const CONSTANTS = { True: true, False: false, None: null };
const MOST_NESTED = 40;
/** Reads a whole line, or a part of one, as one value. */
function pythonValue(tokens) {
    const cursor = { tokens, at: 0 };
    const value = readValue(cursor, 0);
    return cursor.at === tokens.length ? value : UNREAD;
}
/** A value up to a comma or a closing bracket; what else follows it makes it unread. */
function readValue(cursor, nested) {
    const value = nested > MOST_NESTED ? UNREAD : readPrimary(cursor, nested);
    if (atEnd(cursor))
        return value;
    skip(cursor);
    return UNREAD;
}
function readPrimary(cursor, nested) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined)
        return UNREAD;
    if (token.kind === "string")
        return readString(cursor);
    if (token.kind === "number") {
        cursor.at += 1;
        return { kind: "number", text: token.text };
    }
    if (token.kind === "name")
        return readName(cursor, nested);
    if (python_value_takes(cursor, "["))
        return { kind: "list", items: readItems(cursor, "]", nested).positional };
    if (python_value_takes(cursor, "(")) {
        const { positional, commas } = readItems(cursor, ")", nested);
        // Brackets around one value only group it.
        return positional.length === 1 && !commas ? (positional[0] ?? UNREAD) : { kind: "list", items: positional };
    }
    return UNREAD;
}
function readString(cursor) {
    let text = "";
    for (let token = cursor.tokens[cursor.at]; token?.kind === "string"; token = cursor.tokens[cursor.at]) {
        text += token.text;
        cursor.at += 1;
    }
    return { kind: "string", text };
}
function readName(cursor, nested) {
    let name = "";
    do {
        const token = cursor.tokens[cursor.at];
        if (token?.kind !== "name")
            return UNREAD;
        name += name === "" ? token.text : `.${token.text}`;
        cursor.at += 1;
    } while (python_value_takes(cursor, "."));
    if (Object.hasOwn(CONSTANTS, name))
        return { kind: "constant", is: CONSTANTS[name] ?? null };
    if (!python_value_takes(cursor, "("))
        return { kind: "name", name };
    const { positional, named } = readItems(cursor, ")", nested);
    return { kind: "call", name, positional, named };
}
function readItems(cursor, close, nested) {
    const positional = [];
    const named = new Map();
    let commas = false;
    while (cursor.at < cursor.tokens.length && !python_value_takes(cursor, close)) {
        const from = cursor.at;
        const [first, second, third] = cursor.tokens.slice(cursor.at, cursor.at + 3);
        if (first?.kind === "name" && isSign(second, "=") && !isSign(third, "=")) {
            cursor.at += 2;
            named.set(first.text, readValue(cursor, nested + 1));
        }
        else
            positional.push(readValue(cursor, nested + 1));
        if (python_value_takes(cursor, ","))
            commas = true;
        // A bracket that closes another kind is stepped over.
        if (cursor.at === from)
            cursor.at += 1;
    }
    return { positional, named, commas };
}
function atEnd({ tokens, at }) {
    const token = tokens[at];
    return token === undefined || (token.kind === "sign" && /^[,)\]}]$/.test(token.text));
}
/** Steps over the rest of a value that isn't understood. */
function skip(cursor) {
    for (let depth = 0; cursor.at < cursor.tokens.length; cursor.at += 1) {
        if (depth === 0 && atEnd(cursor))
            return;
        const token = cursor.tokens[cursor.at];
        if (token?.kind !== "sign")
            continue;
        if (/^[([{]$/.test(token.text))
            depth += 1;
        if (/^[)\]}]$/.test(token.text))
            depth -= 1;
    }
}
function python_value_takes(cursor, sign) {
    const found = isSign(cursor.tokens[cursor.at], sign);
    if (found)
        cursor.at += 1;
    return found;
}
function isSign(token, sign) {
    return token?.kind === "sign" && token.text === sign;
}
//# sourceMappingURL=python-value.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/upgrade.js



/** What the lines of `upgrade()` run, in order, as SQL; each line that isn't understood is a part of its own. */
function upgradeParts(body, dialect) {
    const reading = { dialect, parts: [], batches: new Map(), connections: new Set() };
    let unreadBelow = null;
    for (const line of body) {
        if (unreadBelow !== null && line.indent > unreadBelow)
            continue;
        unreadBelow = null;
        try {
            readLine(line, reading);
        }
        catch (error) {
            if (!(error instanceof column_sql_NotUnderstood))
                throw error;
            unreadBelow = line.indent;
            reading.parts.push({
                kind: "unread",
                line: line.line,
                shown: line.text,
                reason: `it could not be read: ${error.message}`,
            });
        }
    }
    return reading.parts;
}
function readLine(line, reading) {
    const { tokens } = line;
    const [first, second] = tokens;
    if (first?.kind === "string" && tokens.length === 1)
        return;
    if (first?.kind === "name" && first.text === "pass" && tokens.length === 1)
        return;
    if (first?.kind === "name" && first.text === "with")
        return readWith(line, reading);
    if (second?.kind === "sign" && second.text === "=" && first?.kind === "name") {
        const value = pythonValue(tokens.slice(2));
        if (!isCallOf(value, "op.get_bind") || first.text === "op")
            throw new column_sql_NotUnderstood("what it makes is only known when it runs");
        reading.connections.add(first.text);
        return;
    }
    const value = pythonValue(tokens);
    if (value.kind !== "call")
        throw new column_sql_NotUnderstood("what it does is only known when it runs");
    for (const sql of sqlOfCall(value, line, reading)) {
        reading.parts.push({ kind: "sql", line: line.line, sql, shown: line.text });
    }
}
function sqlOfCall(call, line, { dialect, batches, connections }) {
    const [object = "", method = "", ...deeper] = call.name.split(".");
    if (deeper.length > 0)
        throw new column_sql_NotUnderstood("what it calls is not known");
    if (object === "op")
        return operationSql(call, dialect);
    const batch = batches.get(object);
    if (batch !== undefined && line.indent > batch.indent)
        return operationSql(ofTable(call, batch.table, batch.schema), dialect);
    if (connections.has(object) && method === "execute" && call.positional.length === 1 && call.named.size === 0) {
        return [sqlOf(call.positional[0])];
    }
    throw new column_sql_NotUnderstood("what it calls is not known");
}
/** `with op.batch_alter_table("name") as batch_op:` and `with op.get_context().autocommit_block():`. */
function readWith({ tokens, indent }, { batches }) {
    const text = tokens.map(({ kind, text: bytes }) => (kind === "string" ? "'…'" : bytes)).join(" ");
    if (text === "with op . get_context ( ) . autocommit_block ( ) :")
        return;
    const as = tokens.findIndex(({ kind, text: bytes }) => kind === "name" && bytes === "as");
    const [name, colon, ...more] = tokens.slice(as + 1);
    const value = pythonValue(tokens.slice(1, as));
    const opens = as !== -1 && name?.kind === "name" && colon?.text === ":" && more.length === 0;
    if (!opens || !isCallOf(value, "op.batch_alter_table"))
        throw new column_sql_NotUnderstood("what stands in the block is not known");
    const [table] = value.positional;
    const known = ["schema", "recreate", "naming_convention", "table_name"];
    if ([...value.named.keys()].some((key) => !known.includes(key)) || value.positional.length > 1) {
        throw new column_sql_NotUnderstood("how the table is changed is not known");
    }
    const named = table ?? value.named.get("table_name");
    if (named === undefined || name === undefined)
        throw new column_sql_NotUnderstood("the table is not known");
    batches.set(name.text, { indent, table: named, schema: value.named.get("schema") });
}
function isCallOf(value, name) {
    return value.kind === "call" && value.name === name;
}
//# sourceMappingURL=upgrade.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/alembic/alembic.js



/** Alembic's `versions/*.py`: the calls in `upgrade()`, read without running any Python, in the order of their revisions. */
function alembicReader(folder, dialect) {
    const below = folder === "" ? "versions/" : `${folder}/versions/`;
    return {
        tool: "alembic",
        folder: below.slice(0, -1),
        isMigration: (path) => path.startsWith(below) && /(?:^|\/)(?!__init__\.py$)[^/]+\.py$/.test(path.slice(below.length)),
        inOrder: revisions/* inRevisionOrder */.V,
        runsAgain: () => false,
        read: (path, text) => readRevision(path, text, dialect),
    };
}
function readRevision(path, text, dialect) {
    const unread = (reason) => ({
        parts: [
            {
                kind: "unread",
                line: 1,
                shown: path.slice(path.lastIndexOf("/") + 1),
                reason: `it could not be read: ${reason}`,
            },
        ],
        wayBack: null,
    });
    const lines = pythonLines(text);
    if (lines === null)
        return unread("a string or a bracket in it has no end");
    const strange = lines.find((line) => !leavesOpAlone(line));
    if (strange !== undefined)
        return unread(`line ${strange.line} makes \`op\` mean something else`);
    if (lines.some(givesUpgradeAnotherMeaning))
        return unread("`upgrade` is not only the function that stands there");
    const upgrades = bodiesOf("upgrade", lines);
    const [body] = upgrades;
    if (body === undefined || upgrades.length > 1)
        return unread("it has not one `upgrade()`");
    return { parts: upgradeParts(body, dialect), wayBack: wayBack(lines) };
}
/** `op` is Alembic's, imported as such, and only its functions are called. */
function leavesOpAlone({ tokens, indent }) {
    const text = tokens.map((token) => token.text).join(" ");
    if (/^from alembic import (?:\( )?(?:context , )?op(?: , context)?(?: ,)?(?: \))?$/.test(text))
        return true;
    if (indent === 0 && tokens[0]?.text === "op")
        return false;
    return tokens.every((token, at) => {
        if (token.kind !== "name" || token.text !== "op" || tokens[at - 1]?.text === ".")
            return true;
        return tokens[at + 1]?.text === "." && !(tokens[at + 3]?.text === "=" && tokens[at + 4]?.text !== "=");
    });
}
function givesUpgradeAnotherMeaning({ tokens, indent }) {
    const [first, second, third] = tokens.map(({ text }) => text);
    if (first === "from" && tokens.at(-1)?.text === "*")
        return true;
    const defines = indent === 0 && first === "def" && second === "upgrade" && third === "(";
    return tokens.some(({ kind, text }, at) => kind === "name" && text === "upgrade" && !(defines && at === 1));
}
/** The lines of each function of that name. A decorated one, and one with arguments, isn't run as it stands. */
function bodiesOf(name, lines) {
    const bodies = [];
    for (const [at, line] of lines.entries()) {
        const head = line.tokens.slice(0, 4).map(({ text }) => text);
        if (line.indent !== 0 || head.join(" ") !== `def ${name} ( )`)
            continue;
        if (lines[at - 1]?.tokens[0]?.text === "@")
            continue;
        const colon = line.tokens.findIndex(({ kind, text }) => kind === "sign" && text === ":");
        const beside = line.tokens.slice(colon + 1);
        const body = beside.length === 0 ? [] : [{ ...line, indent: 1, tokens: beside }];
        for (const next of lines.slice(at + 1)) {
            if (next.indent === 0)
                break;
            body.push(next);
        }
        bodies.push(body);
    }
    return bodies;
}
/** An empty `downgrade()` moves the revision back and leaves the schema: it is no way back. */
function wayBack(lines) {
    const [body] = bodiesOf("downgrade", lines);
    if (body === undefined)
        return "the revision has no `downgrade()`";
    const empty = body.every(({ tokens }) => tokens.length === 1 && (tokens[0]?.kind === "string" || tokens[0]?.text === "pass"));
    if (empty)
        return "its `downgrade()` does nothing";
    return body.some(({ tokens }) => tokens[0]?.text === "raise") ? "its `downgrade()` refuses" : null;
}
//# sourceMappingURL=alembic.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/natural-order.js
/** Orders names as people count them: `2_orders` before `10_payments`, whatever the machine's language. */
function inNaturalOrder(one, other) {
    const [ones, others] = [parts(one), parts(other)];
    for (const [at, part] of ones.entries()) {
        const against = others[at];
        if (against === undefined)
            return 1;
        const order = compare(part, against);
        if (order !== 0)
            return order;
    }
    return ones.length - others.length;
}
function parts(name) {
    return name.match(/\d+|\D+/g) ?? [];
}
function compare(one, other) {
    if (/^\d/.test(one) && /^\d/.test(other)) {
        const [digits, against] = [one.replace(/^0+/, ""), other.replace(/^0+/, "")];
        if (digits.length !== against.length)
            return digits.length - against.length;
        if (digits !== against)
            return digits < against ? -1 : 1;
    }
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
//# sourceMappingURL=natural-order.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/migration-reader.js
/** A file of nothing but SQL. */
function plainSql(sql) {
    return { parts: [{ kind: "sql", line: 1, sql, shown: null }], wayBack: null };
}
//# sourceMappingURL=migration-reader.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/flyway.js


// B (a baseline) and U (undo) don't run on a database that is there; callbacks and other languages run without being numbered.
const VERSIONED = /^V(\d[\w.]*?)__[^/]*\.sql$/;
const REPEATABLE = /^R__[^/]*\.sql$/;
const PROGRAM = /^(?:(?:V\d[\w.]*?|R)__[^/]*\.(?:java|kt|py|sh|ps1|cmd|bat)|(?:before|after|create)[A-Z]\w*(?:__[^/]*)?\.(?:sql|sh|ps1|cmd|bat))$/;
/** Flyway: `V<version>__<name>.sql` by version, then `R__<name>.sql`, which runs again whenever it changes. */
function flywayReader(folder) {
    const below = folder === "" ? "" : `${folder}/`;
    return {
        tool: "flyway",
        folder,
        isMigration: (path) => path.startsWith(below) && [VERSIONED, REPEATABLE, PROGRAM].some((pattern) => pattern.test(flyway_nameOf(path))),
        inOrder: (files) => files.toSorted((one, other) => inNaturalOrder(place(one.path), place(other.path))),
        runsAgain: (path) => !VERSIONED.test(flyway_nameOf(path)),
        read: (path, text) => (PROGRAM.test(flyway_nameOf(path)) ? program(path) : plainSql(text)),
    };
}
function flyway_nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/** Versions count by their numbers, whether dots or underscores part them; `~` comes after every digit. */
function place(path) {
    const name = flyway_nameOf(path);
    const version = /^V(\d[\w.]*?)__/.exec(name)?.[1];
    return version === undefined ? `~${name}` : version.replaceAll("_", ".").replace(/(?:\.0+)+$/, "");
}
function program(path) {
    const reason = "it is a program or a callback, whose effect is only known when it runs";
    return { parts: [{ kind: "unread", line: 1, shown: flyway_nameOf(path), reason }], wayBack: null };
}
//# sourceMappingURL=flyway.js.map
// EXTERNAL MODULE: ./packages/moves/lib/src/migrations/migration-files.js
var migration_files = __webpack_require__(34497);
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/prisma.js

/** Prisma up to 7: `migrations/<time>_<name>/migration.sql`, run in the order of their names. */
function prismaReader(folder) {
    const below = folder === "" ? "migrations/" : `${folder}/migrations/`;
    return {
        tool: "prisma",
        folder: below.slice(0, -1),
        isMigration: (path) => path.startsWith(below) && /^[^/]+\/migration\.sql$/.test(path.slice(below.length)),
        inOrder: (files) => files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
        runsAgain: () => false,
        read: (_path, text) => plainSql(text),
    };
}
//# sourceMappingURL=prisma.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/schema/match-glob.js
var match_glob = __webpack_require__(22819);
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/sql-files.js



// goose, sql-migrate and dbmate keep both ways in one file, which begins with the way up.
const MARK = /^\s*--\s*(?:\+\w+|migrate:)\s*(up|down)\b/i;
/** Plain SQL files that fit a glob, each a migration forward, in the order of their names. */
function sqlFilesReader(glob) {
    const literal = /^(?:[^*?[\]{}()!+@\\]+\/)?/.exec(glob)?.[0] ?? "";
    return {
        tool: "sql",
        folder: literal.slice(0, -1),
        isMigration: (path) => (0,match_glob/* matchesGlob */.k)(glob, path),
        inOrder: (files) => files
            .filter(({ path }) => !isWayBack(path, files))
            .toSorted((one, other) => inNaturalOrder(one.path, other.path)),
        runsAgain: () => false,
        read: (_path, text) => plainSql(wayUp(text)),
    };
}
/** `1_name.down.sql` beside `1_name.up.sql` is the way back. */
function isWayBack(path, files) {
    if (!path.endsWith(".down.sql"))
        return false;
    const up = `${path.slice(0, -".down.sql".length)}.up.sql`;
    return files.some((file) => file.path === up);
}
/** The way up of a file with both ways; its lines keep their numbers. */
function wayUp(text) {
    const lines = text.split("\n");
    const first = lines.find((line) => line.trim() !== "");
    if (first === undefined || MARK.exec(first)?.[1]?.toLowerCase() !== "up")
        return text;
    let up = true;
    return lines
        .map((line) => {
        const mark = MARK.exec(line)?.[1]?.toLowerCase();
        if (mark !== undefined)
            up = mark === "up";
        return up ? line : "";
    })
        .join("\n");
}
//# sourceMappingURL=sql-files.js.map
;// CONCATENATED MODULE: ./packages/moves/lib/src/migrations/read-migrations.js






/** A reader for each of the tools that a component names. */
function readersOf({ alembic, prisma, flyway, sql, dialect }) {
    const folder = (path) => (path === "." ? "" : path);
    return [
        ...(alembic === undefined ? [] : [alembicReader(folder(alembic), dialect)]),
        ...(prisma === undefined ? [] : [prismaReader(folder(prisma))]),
        ...(flyway === undefined ? [] : [flywayReader(folder(flyway))]),
        ...(sql === undefined ? [] : [sqlFilesReader(sql)]),
    ];
}
/** What one tool's migrations bring between two commits, judged on the schema that those before leave. */
async function readMigrations(git, reader, dialect, { from, to }) {
    const [then, now] = await Promise.all([migrationsIn(git, reader, from), migrationsIn(git, reader, to)]);
    const released = new Map(then.map((file) => [file.path, file.object]));
    const brought = now.filter(({ path, object }) => released.get(path) !== object);
    const present = new Set(now.map(({ path }) => path));
    const removed = then.filter(({ path }) => !present.has(path));
    if (brought.length === 0 && removed.length === 0)
        return [];
    if (brought.length + removed.length > migration_files/* MOST_FILES */.Q4)
        return [tooMany(reader, brought.length + removed.length)];
    const before = then.length > migration_files/* MOST_FILES_BEFORE */.Ej ? [] : then;
    const readable = [...before, ...brought].filter(({ unread }) => unread === null);
    const contents = await (0,migration_files/* readObjects */.$I)(git, readable.map(({ object }) => object));
    const textOf = ({ path, object, unread }) => ({
        path,
        text: unread === null ? (contents.get(object) ?? null) : null,
    });
    const unread = new Map(brought.map((file) => [file.path, file.unread ?? "it is not UTF-8, not there, or too large"]));
    const sources = (files) => reader.inOrder(files.map(textOf)).map((file) => sourceOf(file, reader, unread.get(file.path) ?? "it was not read"));
    const changed = new Set(brought.filter(({ path }) => released.has(path) && !reader.runsAgain(path)).map(({ path }) => path));
    const facts = judgeMigrations(dialect, sources(before), sources(brought).map((source) => (changed.has(source.file) ? doubtful(source.file, reader, CHANGED) : source)));
    return [
        ...facts,
        ...judgeMigrations(dialect, [], removed.map(({ path }) => doubtful(path, reader, REMOVED))),
    ];
}
const CHANGED = "the file was changed after it was released: databases that ran it keep what it said before";
const REMOVED = "the file was removed after it was released: a database that ran it does not know it any more";
async function migrationsIn(git, reader, commit) {
    const files = await (0,migration_files/* filesBelow */.DR)(git, commit, reader.folder);
    // A link in the folder's place hides all that is below it.
    return files.filter(({ path }) => reader.isMigration(path) || path === reader.folder);
}
function sourceOf({ path, text }, reader, unread) {
    return text === null
        ? doubtful(path, reader, `its content is not read: ${unread}`)
        : { tool: reader.tool, file: path, ...reader.read(path, text) };
}
function doubtful(path, { tool }, reason) {
    return { tool, file: path, parts: [{ kind: "unread", line: 1, shown: path, reason }], wayBack: null };
}
function tooMany({ tool, folder }, count) {
    const reason = `${count} migrations are more than the ${migration_files/* MOST_FILES */.Q4} that are looked through`;
    const statement = { class: "unknown", line: 1, statement: `${count} files`, reason };
    return { tool, file: folder === "" ? "." : folder, statements: [statement] };
}
//# sourceMappingURL=read-migrations.js.map

/***/ })

};
