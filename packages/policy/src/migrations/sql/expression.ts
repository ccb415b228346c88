import type { SqlToken } from "./sql-token.ts";
import { folded, isSymbol, type StatementReader } from "./statement-reader.ts";

/** Functions of the databases themselves that only reckon: calling them changes nothing. */
const ONLY_RECKONS = new Set(
  `abs age array_agg array_length array_to_string avg bool_and bool_or btrim cast ceil ceiling char_length char character_length
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
  inner cross only partition rows range`.split(/\s+/),
);

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
export function unknownCall(tokens: readonly SqlToken[], reader: StatementReader): string | null {
  for (const [at, token] of tokens.entries()) {
    const following = tokens[at + 1];
    if (following === undefined || !isSymbol(following, "(")) continue;
    if (token.kind !== "word" && token.kind !== "quoted") continue;
    const qualified = at > 0 && isSymbol(tokens[at - 1] ?? token, ".");
    if (qualified || token.kind === "quoted" || !ONLY_RECKONS.has(token.value.toLowerCase())) {
      return folded(token, reader.dialect);
    }
  }
  return null;
}

/** The first word of a query that would write something, or null; FOR UPDATE only locks. */
export function writingWord(tokens: readonly SqlToken[]): string | null {
  const found = tokens.find(
    ({ kind, value }, at) =>
      kind === "word" && WRITES.has(value) && !(value === "UPDATE" && tokens[at - 1]?.value === "FOR"),
  );
  return found?.value ?? null;
}

/** Whether an expression may fail on some row, and with it the statement that writes the row. */
export function mayFail(tokens: readonly SqlToken[], reader: StatementReader): boolean {
  if (unknownCall(tokens, reader) !== null) return true;
  return tokens.some((token, at) => {
    if (isSymbol(token, "/") || isSymbol(token, "%")) return true;
    if (token.kind === "word" && /^(?:CAST|CONVERT)$/.test(token.value)) return true;
    const type = tokens[at + 1]?.value.toLowerCase() ?? "";
    return isSymbol(token, "::") && !/^(?:text|varchar|regconfig|tsvector)$/.test(type);
  });
}

/** How an expression gives a column its value where an INSERT doesn't. */
export function fillingOf(expression: readonly SqlToken[]): "nothing" | "constant" | "distinct" | "computed" {
  const text = expression
    .map(({ kind, value, text: bytes }) => (kind === "word" ? value.toLowerCase() : bytes))
    .join(" ");
  if (/^\(* ?null(?: :: .*)? ?\)*$/.test(text)) return "nothing";
  if (/^\(* ?(?:gen_random_uuid|uuid_generate_v[14]|uuidv[47]|uuid|nextval) \(/.test(text)) return "distinct";
  return expression.some((token, at) => token.kind === "word" && isSymbol(expression[at + 1] ?? token, "("))
    ? "computed"
    : "constant";
}
