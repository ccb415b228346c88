import type { Commit } from "./commit.ts";

/** A commit of this type in tests, such as `feat: feat 1`; its hash is the number's digit, repeated. */
export function testCommit(number: number, type: string, over: Partial<Commit> = {}): Commit {
  return {
    hash: String(number).repeat(40).slice(0, 40),
    merge: false,
    time: number,
    author: { name: "Ada", email: "ada@example.com" },
    subject: `${type}: ${type} ${number}`,
    header: { type, scope: null, breaking: false, description: `${type} ${number}` },
    breaking: [],
    squashed: [],
    reverts: [],
    reapplies: null,
    pickedFrom: [],
    broughtBy: null,
    releaseAs: null,
    pullRequest: null,
    footers: [],
    issues: [],
    warnings: [],
    ...over,
  };
}
