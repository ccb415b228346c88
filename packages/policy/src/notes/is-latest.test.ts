import { expect, test } from "@jest/globals";
import { readPolicy } from "../load/read-policy.ts";
import { isLatest } from "./is-latest.ts";

const release = (text: string) => {
  const [component = "", version = ""] = text.split(" ");
  return { component, version, tag: `${component}-v${version}`, commit: "a".repeat(40) };
};

const cases = [
  { name: "the only one", is: "web 1.0.0", among: [], latest: true },
  { name: "the highest", is: "web 1.10.0", among: ["web 1.9.0", "web 1.2.0"], latest: true },
  { name: "an old one that is noted again", is: "web 1.2.0", among: ["web 1.10.0", "web 1.2.0"], latest: false },
  { name: "a patch of an older line", is: "web 1.9.1", among: ["web 2.0.0", "web 1.9.0"], latest: false },
  { name: "a prerelease", is: "web 2.0.0-rc.1", among: ["web 1.0.0"], latest: false },
  { name: "the first prerelease, and nothing else", is: "web 1.0.0-rc.1", among: [], latest: false },
  { name: "the highest final one below a prerelease", is: "web 1.0.0", among: ["web 2.0.0-rc.1"], latest: true },
  { name: "another component's", is: "api 9.0.0", among: ["web 1.0.0"], latest: false },
  { name: "the first component's, whatever others have", is: "web 1.0.0", among: ["api 9.0.0"], latest: true },
  { name: "another's while the first has none", is: "api 9.0.0", among: ["web 1.0.0-rc.1"], latest: true },
  { name: "the third's while the second has one", is: "model 2025.10.001", among: ["api 1.0.0"], latest: false },
];
test.each(cases)("$name: $latest", ({ is, among, latest }) => {
  const read = readPolicy(
    "p.yml",
    "version: 1\ncomponents: { web: { path: a }, api: { path: b }, model: { path: c, scheme: calver } }\n",
  );
  if (!read.ok) throw new Error(read.findings[0].says);
  expect(isLatest(release(is), among.map(release), read.value.policy)).toBe(latest);
});
