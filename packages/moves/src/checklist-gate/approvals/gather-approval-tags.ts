import type { ApprovalTag } from "@signalbox/policy/approvals/approval-facts";
import { rolesOf } from "@signalbox/policy/approvals/effective-approvals";
import { SignalboxError } from "@signalbox/policy/error";
import type { Listed, Observed } from "@signalbox/policy/gate/observed";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";
import type { Git } from "@signalbox/systems/git/git";
import { holdsObject } from "@signalbox/systems/git/holds-object";
import { type SignerOf, withSigners } from "@signalbox/systems/git/tag-signature";
import type { GateSources } from "../gate-sources.ts";
import { observationFrom } from "../observation-of.ts";

type Sources = Pick<GateSources, "git" | "remote">;

/** The tags `approve/<role>/<candidate>` of the remote, one a role of the policy, and whose key signed each. */
export function gatherApprovalTags(
  loaded: LoadedPolicy,
  sources: Sources,
  candidate: string,
): Promise<Observed<Listed<ApprovalTag>>> {
  const names = Object.keys(rolesOf(loaded.policy)).map((role) => `approve/${role}/${candidate}`);
  return gatherTags(loaded, sources, names);
}

/** The tag `reviewed/<candidate>` of the remote, which says that somebody reviewed an emergency afterwards. */
export function gatherReviewTags(
  loaded: LoadedPolicy,
  sources: Sources,
  candidate: string,
): Promise<Observed<Listed<ApprovalTag>>> {
  return gatherTags(loaded, sources, [`reviewed/${candidate}`]);
}

async function gatherTags(
  { policy }: LoadedPolicy,
  { git, remote }: Sources,
  names: readonly string[],
): Promise<Observed<Listed<ApprovalTag>>> {
  const { keys } = policy.approvals;
  // Without a key no tag can say anything: the remote need not be asked.
  if (Object.keys(keys).length === 0) return { known: true, value: { totalCount: 0, nodes: [] } };
  return observationFrom(async () => {
    const found = await standingTags(git, remote, names);
    if (found.length === 0) return { totalCount: 0, nodes: [] };
    await fetchTags(git, remote, found);
    const nodes = await withSigners(git, keys, async (signerOf) => {
      const tags: ApprovalTag[] = [];
      for (const tag of found) tags.push(await readTag(git, tag, signerOf));
      return tags;
    });
    return { totalCount: found.length, nodes };
  });
}

type StandingTag = { readonly name: string; readonly object: string };

async function standingTags(git: Git, remote: string, names: readonly string[]): Promise<readonly StandingTag[]> {
  const refs = new Map(names.map((name) => [`refs/tags/${name}`, name]));
  const { stdout } = await git.run(["ls-remote", "--quiet", "--refs", "--end-of-options", remote, ...refs.keys()]);
  return stdout.split("\n").flatMap((line) => {
    const [object = "", ref = ""] = line.split("\t");
    // Git also tells of refs that only end like this.
    const name = refs.get(ref);
    return name === undefined ? [] : [{ name, object }];
  });
}

async function fetchTags(git: Git, remote: string, tags: readonly StandingTag[]): Promise<void> {
  const missing: StandingTag[] = [];
  for (const tag of tags) if (!(await holdsObject(git, tag.object))) missing.push(tag);
  if (missing.length === 0) return;
  const refs = missing.map(({ name }) => `refs/tags/${name}`);
  await git.run(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--end-of-options", remote, ...refs]);
  for (const tag of missing) {
    if (await holdsObject(git, tag.object)) continue;
    throw new SignalboxError("approvals.tag-moved", `the tag \`${tag.name}\` was moved while it was read`, {
      next: "run it again, and see who moves tags",
    });
  }
}

async function readTag(git: Git, { name, object }: StandingTag, signerOf: SignerOf): Promise<ApprovalTag> {
  const { stdout: type } = await git.run(["cat-file", "-t", object]);
  if (type.trim() !== "tag") return { name, type: "commit", target: object, signer: null };
  const { stdout: peeled } = await git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", `${object}^{}`]);
  const target = peeled.trim();
  const signer = (await isWrittenFor(git, object, name, target)) ? await signerOf(object) : null;
  return { name, type: "tag", target, signer };
}

/**
 * Whether the tag object itself, which is what was signed, names this tag and this commit. The ref beside it is anybody's: a signed
 * tag of another name could be pushed under this one.
 */
async function isWrittenFor(git: Git, object: string, name: string, target: string): Promise<boolean> {
  const { stdout: text } = await git.run(["cat-file", "tag", object]);
  const header = text.slice(0, text.indexOf("\n\n")).split("\n").slice(0, 3);
  return header.join("\n") === `object ${target}\ntype commit\ntag ${name}`;
}
