import { expect, test } from "@jest/globals";
import { type VersionForm, versionsMeant, writtenAs } from "./version-form.ts";

const cases = [
  { scheme: "semver", version: "1.4.0", semver: "1.4.0", pep440: "1.4.0" },
  { scheme: "semver", version: "1.4.0-rc.1", semver: "1.4.0-rc.1", pep440: "1.4.0rc1" },
  { scheme: "semver", version: "1.4.0-alpha.2", semver: "1.4.0-alpha.2", pep440: "1.4.0a2" },
  { scheme: "semver", version: "1.4.0-beta.10", semver: "1.4.0-beta.10", pep440: "1.4.0b10" },
  { scheme: "semver", version: "1.4.0-dev.3", semver: "1.4.0-dev.3", pep440: "1.4.0.dev3" },
  { scheme: "major.minor", version: "2.3", semver: "2.3.0", pep440: "2.3" },
  { scheme: "major.minor", version: "2.3-rc.1", semver: "2.3.0-rc.1", pep440: "2.3rc1" },
  { scheme: "calver", version: "2025.10.001", semver: "2025.10.1", pep440: "2025.10.1" },
  { scheme: "calver", version: "2025.01.100", semver: "2025.1.100", pep440: "2025.1.100" },
  { scheme: "calver", version: "2025.10.1000", semver: "2025.10.1000", pep440: "2025.10.1000" },
  { scheme: "calver", version: "2025.10.001-rc.2", semver: "2025.10.1-rc.2", pep440: "2025.10.1rc2" },
] as const;

test.each(cases)("$version of $scheme is written and read back", ({ scheme, version, semver, pep440 }) => {
  const forms: readonly (readonly [VersionForm, string])[] = [
    ["as-tagged", version],
    ["semver", semver],
    ["pep440", pep440],
  ];
  for (const [form, written] of forms) {
    expect(writtenAs(form, scheme, version)).toBe(written);
    expect(versionsMeant(form, scheme, written)).toContain(version);
  }
});

test.each([
  {
    form: "pep440",
    scheme: "semver",
    text: "1.4.0-RC.1",
    meant: ["1.4.0-rc.1", "1.4.0-c.1", "1.4.0-pre.1", "1.4.0-preview.1"],
  },
  { form: "pep440", scheme: "semver", text: "v1.4", meant: ["1.4.0"] },
  { form: "pep440", scheme: "semver", text: "1!1.4.0", meant: [] },
  { form: "pep440", scheme: "semver", text: "1.4.0.post1", meant: [] },
  { form: "pep440", scheme: "semver", text: "1.4.0+local", meant: [] },
  { form: "pep440", scheme: "major.minor", text: "2.3.0", meant: ["2.3"] },
  { form: "semver", scheme: "major.minor", text: "2.3.1", meant: [] },
  { form: "semver", scheme: "semver", text: "v1.4.0", meant: [] },
  { form: "semver", scheme: "semver", text: "1.4.0+build", meant: [] },
  { form: "semver", scheme: "calver", text: "0.0.0", meant: [] },
  { form: "semver", scheme: "calver", text: "2025.13.1", meant: [] },
  { form: "as-tagged", scheme: "calver", text: "2025.10.1", meant: [] },
  { form: "as-tagged", scheme: "major.minor", text: "", meant: [] },
] as const)("$text means $meant ($form, $scheme)", ({ form, scheme, text, meant }) => {
  expect(versionsMeant(form, scheme, text)).toEqual(meant);
});

test("a prerelease that Python has no word for is refused, not renamed", () => {
  expect(() => writtenAs("pep440", "semver", "1.4.0-next.1")).toThrow("cannot state the prerelease `next.1`");
});
