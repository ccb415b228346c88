import { isComplete, type Observed, type Unobserved } from "../gate/observed.ts";
import type { Policy } from "../schema/policy.ts";
import type { CodeOwnersFacts, PeopleFacts } from "./approval-facts.ts";
import { type CodeOwners, parseCodeOwners } from "./code-owners.ts";
import { type Role, rolesOf } from "./effective-approvals.ts";
import type { OwnerGroup } from "./fill-needs.ts";

/** GitHub reads no CODEOWNERS file over 3 MB, and says nothing of it. */
const LARGEST_BYTES = 3_000_000;

/**
 * The changed paths, grouped by who owns them; each group needs an owner's approval. What nobody owns belongs to the role that the policy
 * names with `otherwise`, and to nobody where it names none.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownerGroups(
  files: Observed<readonly string[]>,
  codeOwners: PeopleFacts["codeOwners"],
  policy: Policy,
): Observed<readonly OwnerGroup[]> {
  if (!files.known) return files;
  if (!codeOwners.known) return codeOwners;
  const file = codeOwners.value;
  const unread = file === null ? null : whyUnread(file);
  if (file !== null && unread !== null) return broken(file, unread);
  const rules = rulesOf(file);
  const unowned = otherwise(policy);
  const groups = new Map<string, OwnerGroup & { readonly paths: string[] }>();
  for (const path of files.value) {
    const ownership = rules.ownersOf(path);
    if (file !== null && ownership.kind === "unclear")
      return broken(file, `who owns \`${path}\` is unclear by its line ${ownership.line}: ${ownership.says}`);
    const owners = ownership.kind === "owned" ? ownership.owners : [];
    const key = owners
      .map((owner) => JSON.stringify(owner))
      .toSorted()
      .join(" ");
    const group = groups.get(key) ?? { owners, roles: owners.length > 0 ? [] : unowned, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  // What changes no path belongs to whoever owns what has no owner: to be owned by nobody is not to be approved.
  return { known: true, value: groups.size > 0 ? [...groups.values()] : [{ owners: [], roles: unowned, paths: [] }] };
}

const NO_RULES = parseCodeOwners("");
const read = new WeakMap<CodeOwnersFacts, CodeOwners>();

/** The rules of the file, read once for all changes of a release. */
function rulesOf(file: CodeOwnersFacts | null): CodeOwners {
  if (file === null) return NO_RULES;
  const rules = read.get(file) ?? parseCodeOwners(file.text, file.errors.nodes);
  read.set(file, rules);
  return rules;
}

function broken({ path }: CodeOwnersFacts, why: string): Unobserved {
  const next = `mend \`${path}\` on the default branch, and have that change reviewed`;
  return { known: false, code: "approvals.codeowners", says: `\`${path}\`: ${why}`, next };
}

function whyUnread({ byteSize, errors, text }: CodeOwnersFacts): string | null {
  if (byteSize > LARGEST_BYTES) return "it is larger than the 3 MB that GitHub reads";
  if (Buffer.byteLength(text) !== byteSize) return "it could not be read to its end";
  return isComplete(errors) ? null : "its errors could not be read to their end";
}

function otherwise(policy: Policy): readonly Role[] {
  const roles = rolesOf(policy);
  const names = Object.values(roles).flatMap(({ from, otherwise: name }) =>
    from === "codeowners" && name !== undefined ? [name] : [],
  );
  return names.flatMap((name) => (Object.hasOwn(roles, name) ? (roles[name] ?? []) : []));
}
