import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { TestRepository } from "@signalbox/history/test-repository";
import { testPolicy } from "@signalbox/policy/load/test-policy";
import { whereInstalled } from "@signalbox/systems/contracts/cases/where-installed";
import { openGit } from "@signalbox/systems/git/open-git";
import { gatherApprovalTags, gatherReviewTags } from "./gather-approval-tags.ts";

const testSigned = whereInstalled("ssh-keygen", hasSshKeygen());

function hasSshKeygen(): boolean {
  try {
    execFileSync("ssh-keygen", ["-?"], { stdio: "ignore" });
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}

let keys = "";
let origin = new TestRepository();
let clone = origin;
let candidate = "";

beforeEach(() => {
  keys = mkdtempSync(join(tmpdir(), "signalbox-keys-"));
  origin = new TestRepository();
  candidate = origin.commit("feat: one");
  clone = origin.clone();
});

afterEach(() => {
  for (const { directory } of [origin, clone]) rmSync(directory, { recursive: true, force: true });
  rmSync(keys, { recursive: true, force: true });
});

/** The public key of somebody, made on the spot. */
function keyOf(who: string): string {
  const file = join(keys, who);
  if (!existsSync(file)) execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", who, "-f", file]);
  return readFileSync(`${file}.pub`, "utf8").split(" ").slice(0, 2).join(" ");
}

function sign(who: string, name: string, at = candidate): void {
  keyOf(who);
  const how = ["-c", "gpg.format=ssh", "-c", `user.signingKey=${join(keys, who)}`];
  origin.git(...how, "tag", "--sign", "--message=approved", "--end-of-options", name, at);
}

/** Puts a tag of any bytes under a name. */
function plant(name: string, text: string): void {
  const object = origin.gitWith({ input: text }, ["hash-object", "-t", "tag", "-w", "--stdin"]);
  origin.git("update-ref", `refs/tags/${name}`, object);
}

const textOf = (name: string): string => `${origin.git("cat-file", "tag", name)}\n`;

function policyWith(people: Readonly<Record<string, string>>) {
  const lines = Object.entries(people).map(([login, key]) => `    ${login}: ${key}\n`);
  return testPolicy(
    `version: 1\ncomponents: { web: { path: . } }\napprovals:\n  roles:\n    ciso: { users: [ada] }\n    qa-lead: { users: [ben] }\n${
      lines.length === 0 ? "" : `  keys:\n${lines.join("")}`
    }`,
  );
}

const gathered = (people: Readonly<Record<string, string>> = { ada: keyOf("ada") }) =>
  gatherApprovalTags(policyWith(people), { git: openGit(clone.directory), remote: "origin" }, candidate);

const list = (...nodes: readonly object[]) => ({ known: true, value: { totalCount: nodes.length, nodes } });
const ciso = (signer: string | null) => ({ name: `approve/ciso/${candidate}`, type: "tag", target: candidate, signer });

testSigned("a tag signed with a key of the policy has its signer, and the clone keeps nothing of it", async () => {
  sign("ada", `approve/ciso/${candidate}`);
  sign("ben", `approve/qa-lead/${candidate}`);
  const before = clone.git("for-each-ref");
  const answer = await gathered({ ada: keyOf("ada"), Ben: keyOf("ben") });
  expect(answer).toEqual(list(ciso("ada"), { ...ciso("Ben"), name: `approve/qa-lead/${candidate}` }));
  expect(clone.git("for-each-ref")).toBe(before);
  expect(existsSync(join(clone.directory, ".git", "FETCH_HEAD"))).toBe(false);
});

testSigned("a review afterwards is a tag of its own", async () => {
  sign("ada", `reviewed/${candidate}`);
  const sources = { git: openGit(clone.directory), remote: "origin" };
  const answer = await gatherReviewTags(policyWith({ ada: keyOf("ada") }), sources, candidate);
  expect(answer).toEqual(list({ ...ciso("ada"), name: `reviewed/${candidate}` }));
});

const unsigned: readonly { readonly name: string; readonly given: () => void }[] = [
  {
    name: "signed by somebody whose key the policy does not know",
    given: () => sign("eve", `approve/ciso/${candidate}`),
  },
  { name: "not signed", given: () => origin.tag(`approve/ciso/${candidate}`, { message: "approved" }) },
  {
    name: "signed for another name, and pushed under this one",
    given: () => {
      sign("ada", "v1.0.0");
      origin.git("update-ref", `refs/tags/approve/ciso/${candidate}`, origin.git("rev-parse", "refs/tags/v1.0.0"));
    },
  },
  {
    name: "signed for another role",
    given: () => {
      sign("ada", `approve/qa-lead/${candidate}`);
      const object = origin.git("rev-parse", `refs/tags/approve/qa-lead/${candidate}`);
      origin.git("update-ref", `refs/tags/approve/ciso/${candidate}`, object);
      origin.git("tag", "--delete", `approve/qa-lead/${candidate}`);
    },
  },
  {
    name: "changed after it was signed",
    given: () => {
      sign("ada", "x");
      plant(`approve/ciso/${candidate}`, textOf("x").replace("tag x", `tag approve/ciso/${candidate}`));
    },
  },
  {
    name: "with a signature that was made for files",
    given: () => {
      keyOf("ada");
      const text = `object ${candidate}\ntype commit\ntag approve/ciso/${candidate}\ntagger Ada <a@b.c> 1735689600 +0000\n\napproved\n`;
      const options = ["-Y", "sign", "-n", "file", "-f", join(keys, "ada")];
      plant(
        `approve/ciso/${candidate}`,
        text + execFileSync("ssh-keygen", options, { input: text, stdio: ["pipe", "pipe", "ignore"] }).toString(),
      );
    },
  },
  {
    name: "with a second signature, of a kind that another program would check",
    given: () => {
      sign("ada", `approve/ciso/${candidate}`);
      const name = `approve/ciso/${candidate}`;
      plant(name, `${textOf(name)}-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n`);
    },
  },
  {
    name: "a tag of a signed tag",
    given: () => {
      sign("ada", `approve/ciso/${candidate}`);
      const name = `approve/ciso/${candidate}`;
      const object = origin.git("rev-parse", `refs/tags/${name}`);
      plant(name, `object ${object}\ntype tag\ntag ${name}\ntagger Eve <e@b.c> 1735689600 +0000\n\nx\n`);
    },
  },
];

for (const { name, given } of unsigned) {
  testSigned(`nobody signed a tag that is ${name}`, async () => {
    given();
    expect(await gathered()).toEqual(list(ciso(null)));
  });
}

testSigned("a key that two people share is nobody's", async () => {
  sign("ada", `approve/ciso/${candidate}`);
  expect(await gathered({ ada: keyOf("ada"), ben: keyOf("ada") })).toEqual(list(ciso(null)));
});

testSigned("a light tag is told as one, and another commit's as what it points to", async () => {
  origin.tag(`approve/ciso/${candidate}`, { at: candidate });
  const later = origin.commit("feat: two");
  sign("ada", `approve/qa-lead/${candidate}`, later);
  expect(await gathered()).toEqual(
    list(
      { ...ciso(null), type: "commit" },
      { name: `approve/qa-lead/${candidate}`, type: "tag", target: later, signer: "ada" },
    ),
  );
});

testSigned("the clone's configuration changes neither who looks at a signature nor who is trusted", async () => {
  sign("eve", `approve/ciso/${candidate}`);
  sign("ada", `approve/qa-lead/${candidate}`);
  const program = join(keys, "says-yes");
  const ran = join(keys, "ran");
  writeFileSync(program, `#!/bin/sh\n: > '${ran}'\necho 'Good "git" signature for ada with ED25519 key SHA256:x'\n`);
  chmodSync(program, 0o700);
  writeFileSync(join(keys, "everybody"), `ada ${keyOf("eve")}\n`);
  for (const [key, value] of [
    ["gpg.format", "openpgp"],
    ["gpg.program", program],
    ["gpg.ssh.program", program],
    ["gpg.ssh.allowedSignersFile", join(keys, "everybody")],
    ["gpg.ssh.revocationFile", join(keys, "ada.pub")],
    ["gpg.minTrustLevel", "undefined"],
    ["alias.verify-tag", `!${program}`],
  ] as const)
    clone.git("config", key, value);
  expect(await gathered()).toEqual(list(ciso(null), { ...ciso("ada"), name: `approve/qa-lead/${candidate}` }));
  expect(existsSync(ran)).toBe(false);
});

testSigned("only the remote's own tags count", async () => {
  sign("ada", `approve/ciso/${candidate}`);
  clone.git("fetch", "--quiet", "--tags");
  origin.git("update-ref", `refs/heads/refs/tags/approve/ciso/${candidate}`, candidate);
  origin.git("tag", "--delete", `approve/ciso/${candidate}`);
  expect(await gathered()).toEqual(list());
});

testSigned("roles that the policy does not know are not looked for", async () => {
  sign("ada", `approve/king/${candidate}`);
  expect(await gathered()).toEqual(list());
});

test("without keys nobody can sign, and the remote is not asked", async () => {
  const sources = { git: openGit(clone.directory), remote: "nowhere" };
  expect(await gatherApprovalTags(policyWith({}), sources, candidate)).toEqual(list());
});

testSigned("a remote that does not answer leaves it unknown", async () => {
  const sources = { git: openGit(clone.directory), remote: "nowhere" };
  const answer = await gatherApprovalTags(policyWith({ ada: keyOf("ada") }), sources, candidate);
  expect(answer).toMatchObject({ known: false, code: "git.failed" });
});

testSigned("a machine without `ssh-keygen` leaves it unknown", async () => {
  sign("ada", `approve/ciso/${candidate}`);
  const policy = policyWith({ ada: keyOf("ada") });
  const git = openGit(clone.directory);
  const before = process.env["PATH"];
  // Git is at hand still: it is kept from the first answer on.
  await git.run(["version"]);
  const programs = mkdtempSync(join(keys, "bin-"));
  execFileSync("ln", ["-s", execFileSync("sh", ["-c", "command -v git"]).toString().trim(), join(programs, "git")]);
  process.env["PATH"] = programs;
  try {
    const answer = await gatherApprovalTags(policy, { git, remote: "origin" }, candidate);
    expect(answer).toMatchObject({ known: false, code: "ssh.missing" });
  } finally {
    process.env["PATH"] = before;
  }
});
