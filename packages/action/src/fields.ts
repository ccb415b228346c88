import * as z from "zod";

/** One input: text as the workflow wrote it, never empty, in; a value of its type, or what was expected, out. */
export type Field<T> = z.ZodType<T, string>;

/** Any text. */
export function text(): Field<string> {
  return z.string();
}

/** `true` or `false`, as YAML 1.2 writes them. */
export function flag(): Field<boolean> {
  return z
    .string()
    .regex(/^(true|True|TRUE|false|False|FALSE)$/, "expected `true` or `false`")
    .transform((word) => word.toLowerCase() === "true");
}

/** One of some words. */
export function choice<const W extends string>(words: readonly [W, W, ...W[]]): Field<W> {
  return z.string().pipe(z.enum(words, `expected ${words.map((word) => `\`${word}\``).join(" or ")}`));
}

/** Several entries, one a line or between commas. */
export function list(): Field<readonly string[]> {
  return z.string().transform((entries) =>
    entries
      .split(/[\n,]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  );
}

/** A number as GitHub counts issues and pull requests, from 1. */
export function number(): Field<number> {
  return z
    .string()
    .regex(/^#?[1-9]\d{0,9}$/, "expected a number such as `12`")
    .transform((written) => Number(written.replace("#", "")));
}

/** Named values, one a line: `name=value`, by names as the policy has them. A value may hold `=`, and may be empty. */
export function pairs(): Field<Readonly<Record<string, string>>> {
  return z.string().transform((lines, context) => {
    const found = new Map<string, string>();
    for (const line of lines.split(/\r?\n/).filter((each) => each.trim() !== "")) {
      const [, name = "", value = ""] = /^\s*([a-z][a-z0-9-]{0,63})\s*=(.*)$/.exec(line) ?? [];
      if (name === "" || found.has(name)) {
        context.addIssue({
          code: "custom",
          message: name === "" ? "expected lines such as `coverage=93`" : `\`${name}\` is given twice`,
        });
        return z.NEVER;
      }
      found.set(name, value.trim());
    }
    return Object.fromEntries(found);
  });
}

/**
 * Variables that the policy names, one `NAME=value` a line. A certificate keeps its lines by `\n` between them. What is wrong is told
 * by its line's number alone: the values are secret.
 */
export function variables(): Field<Readonly<Record<string, string>>> {
  return z.string().transform((lines, context) => {
    const found = new Map<string, string>();
    for (const [i, line] of lines.split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      const [, name = "", value = ""] = /^\s*([A-Z][A-Z0-9_]{0,63})\s*=(.*)$/.exec(line) ?? [];
      if (name === "" || found.has(name)) {
        const wrong =
          name === "" ? "is not such as `METRICS_URL=https://metrics.example`" : "is a name that was given before";
        context.addIssue({ code: "custom", message: `line ${i + 1} ${wrong}` });
        return z.NEVER;
      }
      const written = value.trim();
      found.set(name, written.startsWith("-----BEGIN ") ? written.replaceAll("\\n", "\n") : written);
    }
    return Object.fromEntries(found);
  });
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
const LONGEST_SECONDS = 24 * 3600;

/** A time such as `90s`, `10m` or `2h`, at most a day; in seconds. */
export function duration(): Field<number> {
  return z
    .string()
    .transform((time) => Number(/^\d{1,5}(?=[smh]$)/.exec(time)?.[0]) * (UNITS[time.slice(-1)] ?? 0))
    .refine(
      (seconds) => seconds > 0 && seconds <= LONGEST_SECONDS,
      "expected a time such as `90s`, `10m` or `2h`, at most a day",
    );
}

/** A path inside the workspace but not inside git's own folder, with `/` between its parts and relative to the workspace. */
export function path(): Field<string> {
  return z
    .string()
    .refine(isInside, "expected a path inside the workspace, relative to it and without `..` or `.git`")
    .transform((written) => written.replace(/^(\.\/+)+/, "").replace(/\/+$/, "") || ".");
}

/** The field, or null where the workflow leaves it empty. */
export function optional<T>(field: Field<T>): Field<T | null> {
  return z.string().transform((written, context): T | null => {
    if (written === "") return null;
    const read = field.safeParse(written);
    if (read.success) return read.data;
    for (const issue of read.error.issues) context.addIssue({ code: "custom", message: issue.message });
    return z.NEVER;
  });
}

/** The field, or what `fallback` means where the workflow leaves it empty. It is the `default` of action.yml too. */
export function orElse<T>(field: Field<T>, fallback: string): Field<T> {
  return z
    .string()
    .transform((written) => (written === "" ? fallback : written))
    .pipe(field);
}

/** The field, which the workflow may not leave empty. */
export function required<T>(field: Field<T>): Field<T> {
  return z.string().min(1, { error: "is required", abort: true }).pipe(field);
}

/** The field, whose value no log may show. */
export function secret<T>(field: Field<T>): Field<T> {
  return field.meta({ secret: true });
}

/** Whether no log may show the field's value. */
export function isSecret(field: Field<unknown>): boolean {
  return field.meta()?.["secret"] === true;
}

// A control character or backslash in a path is a mistake or a trick on every system that reads it later.
function isInside(written: string): boolean {
  return (
    !written.startsWith("/") &&
    !/[\\\u0000-\u001f\u007f]/.test(written) &&
    !/^[A-Za-z]:/.test(written) &&
    !written.split("/").some((part) => part === ".." || isGitFolder(part))
  );
}

// What stands in there can be run by git, or makes it read another history. Some file systems ignore case, trailing dots and spaces.
function isGitFolder(part: string): boolean {
  return /^\.git[. ]*$/i.test(part);
}
