import { isVersion, type Scheme } from "@signalbox/policy/versioning/scheme";

/**
 * How a kind of file writes versions. `as-tagged` writes what the tag says. `semver` knows three numbers without leading zeros: `2025.10.1`
 * for `2025.10.001`, `2.3.0` for `2.3`. `pep440` is Python's normal form (PEP 440): `2025.10.1`, and `1.4.0rc1` for `1.4.0-rc.1`.
 */
export type VersionForm = "as-tagged" | "semver" | "pep440";

/** A version of a scheme as a file writes it. Throws why where the form has no word for it. */
export function writtenAs(form: VersionForm, scheme: Scheme, version: string): string {
  if (form === "as-tagged") return version;
  const dash = version.indexOf("-");
  const [core, prerelease] = dash === -1 ? [version, ""] : [version.slice(0, dash), version.slice(dash + 1)];
  const numbers = core.split(".").map((number) => number.replace(/^0+(?=\d)/, ""));
  if (form === "pep440") return numbers.join(".") + pythonPrerelease(prerelease);
  const three = scheme === "major.minor" ? [...numbers, "0"] : numbers;
  return three.join(".") + (prerelease === "" ? "" : `-${prerelease}`);
}

/** The versions of a scheme that a file may mean by `text`: several where its form has one word for two, none where it means none. */
export function versionsMeant(form: VersionForm, scheme: Scheme, text: string): readonly string[] {
  const meant =
    form === "as-tagged"
      ? [text]
      : form === "semver"
        ? [asTagged(scheme, text.split("-", 1)[0] ?? "", text.includes("-") ? text.slice(text.indexOf("-")) : "")]
        : pythonVersionsMeant(scheme, text);
  return meant.filter((version): version is string => version !== null && isVersion(scheme, version));
}

function asTagged(scheme: Scheme, core: string, prerelease: string): string | null {
  switch (scheme) {
    case "semver":
      return core + prerelease;
    case "major.minor": {
      const [, twoNumbers] = /^(\d+\.\d+)(?:\.0)?$/.exec(core) ?? [];
      return twoNumbers === undefined ? null : twoNumbers + prerelease;
    }
    case "calver": {
      const [year = "", month = "", build = ""] = core.split(".");
      return `${year}.${month.padStart(2, "0")}.${build.padStart(3, "0")}${prerelease}`;
    }
  }
}

/** The words for prereleases in PEP 440, the normal one first for each. */
const PYTHON_LABELS: readonly (readonly [normal: string, words: readonly string[]])[] = [
  ["a", ["alpha", "a"]],
  ["b", ["beta", "b"]],
  ["rc", ["rc", "c", "pre", "preview"]],
  [".dev", ["dev"]],
];

function pythonPrerelease(prerelease: string): string {
  if (prerelease === "") return "";
  const [, word = "", number = ""] = /^([a-z]+)\.(\d+)$/.exec(prerelease) ?? [];
  const [normal] = PYTHON_LABELS.find(([, words]) => words.includes(word)) ?? [];
  if (normal !== undefined) return normal + number;
  throw new Error(
    `cannot state the prerelease \`${prerelease}\`: Python knows \`alpha\`, \`beta\`, \`rc\` and \`dev\` with a number`,
  );
}

// Python takes `1.4.0-rc.1`, `1.4.0_RC1` and `v1.4.0c1` for one version.
const PYTHON = /^v?(\d+(?:\.\d+)*)(?:[-_.]?([a-z]+)[-_.]?(\d*))?$/i;

function pythonVersionsMeant(scheme: Scheme, text: string): readonly (string | null)[] {
  const match = PYTHON.exec(text.trim());
  if (match === null) return [];
  const [, core = "", word, number] = match;
  const numbers = core.split(".").map((each) => each.replace(/^0+(?=\d)/, ""));
  while (numbers.length < (scheme === "major.minor" ? 2 : 3)) numbers.push("0");
  const tagged = (prerelease: string): string | null => asTagged(scheme, numbers.join("."), prerelease);
  if (word === undefined) return [tagged("")];
  const label = word.toLowerCase();
  const [, words = []] = PYTHON_LABELS.find(([, known]) => known.includes(label)) ?? [];
  return words.map((each) => tagged(`-${each}.${Number(number ?? "0")}`));
}
