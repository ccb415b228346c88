import type { Observed } from "../gate/observed.ts";
import { loginKey, type Person } from "../gate/people.ts";
import { alternativesOf } from "../schema/names.ts";
import type { PeopleFacts } from "./approval-facts.ts";
import type { CodeOwner } from "./code-owners.ts";
import { type Role, roleNamed } from "./effective-approvals.ts";
import { fillRoles, type Approver } from "./fill-roles.ts";
import { holdsRole, isMember, unreadHolders } from "./role-holders.ts";
import { allOf, anyOf, not, type Told, told } from "./told.ts";
import { whoCould } from "./who-could.ts";

/** Something that somebody said in favour of a change or a release. */
export type Approval = {
  readonly person: Person;
  /** Whether it counts at all: it is bound to what is judged. */
  readonly counts: Told;
  /** The roles that it was given as; null for any that they hold. */
  readonly as: readonly string[] | null;
  /** What it rests on, or why it does not count. */
  readonly why: string;
  readonly url: string;
};

/** Whether somebody may not approve: `yes` bars them. */
export type Barred = (person: Person) => { readonly is: Told; readonly why: string };

/** Paths that the same owners own. Without owners, the roles that stand in own them. */
export type OwnerGroup = {
  readonly owners: readonly CodeOwner[];
  readonly roles: readonly Role[];
  readonly paths: readonly string[];
};

export type Setting = {
  readonly roles: Readonly<Record<string, Role>>;
  readonly people: PeopleFacts;
  readonly barred: Barred;
  /** Who owns what was changed; asked only where a needed role goes by CODEOWNERS. */
  readonly owners: () => Observed<readonly OwnerGroup[]>;
};

export type FilledNeed = { readonly needed: string; readonly told: Told; readonly by: readonly string[] };

export type Filled = {
  readonly status: Told;
  readonly needs: readonly FilledNeed[];
  /** Approvals that do not count, and why. */
  readonly discarded: readonly { readonly login: string; readonly why: string }[];
  /** What could not be told, so that nothing better than unknown came out; null where all was. */
  readonly unknown: string | null;
  /** For people: who could still approve, by need. */
  readonly next: string | null;
};

/** Fills what is needed with those who approved, each place with another person. */
export function fillNeeds(needs: readonly string[], approvals: readonly Approval[], setting: Setting): Filled {
  const places = needs.filter((needed) => !byOwners(needed, setting));
  const owned = needs.filter((needed) => byOwners(needed, setting));
  const groups = owned.length === 0 ? null : setting.owners();
  const judged = [...Map.groupBy(approvals, ({ person }) => loginKey(person.login)).values()].map((own) =>
    approverOf(own, places, owned, groups?.known === true ? groups.value : [], setting),
  );
  const asked = {
    places: places.length,
    groups: groups?.known === true ? groups.value.length : 0,
    owners: owned.length,
  };
  const filling = fillRoles(
    judged.map(({ approver }) => approver),
    asked,
  );
  // Whoever owns is not known: the owners' places are open, whoever approved.
  const ownersTold: Told = groups === null ? "yes" : groups.known ? allOf(filling.groups) : "unknown";
  const filledPlaces = places.map((needed, index) => placeOf(needed, filling.places[index] ?? null, filling.status));
  const filledOwners = owned.map((needed) => ({ needed, told: ownersTold, by: ownersWho(judged, filling.places) }));
  const status = allOf([filling.status, ownersTold]);
  return {
    status,
    needs: [...filledPlaces, ...filledOwners],
    discarded: judged.flatMap(({ discarded }) => discarded),
    unknown: status === "unknown" ? whyUnknown(groups, judged) : null,
    next: status === "yes" ? null : nextOf([...filledPlaces, ...filledOwners], groups, judged, setting),
  };
}

type Judged = {
  readonly approver: Approver;
  readonly discarded: Filled["discarded"];
  /** Why something about them could not be told. */
  readonly unsure: string | null;
};

function byOwners(needed: string, { roles }: Setting): boolean {
  return alternativesOf(needed).some((name) => roleNamed(roles, name)?.from === "codeowners");
}

function approverOf(
  approvals: readonly Approval[],
  places: readonly string[],
  owned: readonly string[],
  groups: readonly OwnerGroup[],
  setting: Setting,
): Judged {
  const person = approvals[0]?.person ?? { login: "", databaseId: null, type: "User" };
  const barred = setting.barred(person);
  const usable = approvals.map((approval) => ({ ...approval, counts: allOf([approval.counts, not(barred.is)]) }));
  const fits = (needed: string): Told =>
    anyOf(
      alternativesOf(needed).flatMap((name) => {
        const role = roleNamed(setting.roles, name);
        return role === undefined ? [] : [given(usable, name, (by) => holdsRole(role, by, setting.people))];
      }),
    );
  const owns = (group: OwnerGroup): Told =>
    anyOf(
      owned.flatMap((needed) => [
        ...alternativesOf(needed).map((name) => given(usable, name, (by) => ownsGroup(group, by, setting.people))),
        fits(needed),
      ]),
    );
  const approver = { login: person.login, places: places.map(fits), groups: groups.map(owns) };
  const all = [...approver.places, ...approver.groups];
  const best = anyOf(usable.map(({ counts }) => counts));
  const login = person.login;
  if (barred.is === "yes") return { approver, discarded: [{ login, why: barred.why }], unsure: null };
  if (best === "no") return { approver, discarded: approvals.map(({ why }) => ({ login, why })), unsure: null };
  const unsure =
    best === "unknown"
      ? barred.is === "unknown"
        ? barred.why
        : (approvals.find(({ counts }) => counts === "unknown")?.why ?? barred.why)
      : null;
  if (unsure !== null) return { approver, discarded: [{ login, why: unsure }], unsure };
  const holdsNone = all.length > 0 && all.every((one) => one === "no");
  const roleUnsure = all.includes("unknown")
    ? `whether \`${login}\` holds the role could not be told${whyUntold([...places, ...owned], login, setting)}`
    : null;
  return { approver, discarded: holdsNone ? [{ login, why: "they hold none of the roles" }] : [], unsure: roleUnsure };
}

function whyUntold(needs: readonly string[], login: string, { roles, people }: Setting): string {
  for (const name of needs.flatMap(alternativesOf)) {
    const role = roleNamed(roles, name);
    const unread = role === undefined ? null : unreadHolders(role, people, login);
    if (unread !== null) return `: ${unread.says}`;
  }
  return "";
}

/** Whether an approval was given as the role, by somebody who holds it: each is asked by itself, as a login may have changed hands. */
function given(approvals: readonly Approval[], role: string, holds: (person: Person) => Told): Told {
  return anyOf(
    approvals
      .filter(({ as }) => as === null || as.includes(role))
      .map(({ counts, person }) => allOf([counts, holds(person)])),
  );
}

function ownsGroup({ owners, roles }: OwnerGroup, person: Person, people: PeopleFacts): Told {
  if (person.type !== "User") return "no";
  return anyOf([
    ...roles.map((role) => holdsRole(role, person, people)),
    ...owners.map((owner): Told => {
      switch (owner.kind) {
        case "team":
          return isMember(owner.team, person, people);
        case "user":
          return told(loginKey(owner.login) === loginKey(person.login));
        case "email":
          // GitHub alone knows whose it is.
          return "unknown";
      }
    }),
  ]);
}

function placeOf(needed: string, by: string | null, status: Told): FilledNeed {
  if (by !== null) return { needed, told: "yes", by: [by] };
  return { needed, told: status === "unknown" ? "unknown" : "no", by: [] };
}

function ownersWho(judged: readonly Judged[], places: readonly (string | null)[]): readonly string[] {
  return judged
    .filter(({ approver }) => !places.includes(approver.login) && approver.groups.includes("yes"))
    .map(({ approver }) => approver.login)
    .toSorted();
}

function whyUnknown(groups: Observed<readonly OwnerGroup[]> | null, judged: readonly Judged[]): string {
  if (groups !== null && !groups.known) return groups.says;
  return judged.find(({ unsure }) => unsure !== null)?.unsure ?? "who could fill the roles could not be worked out";
}

function nextOf(
  needs: readonly FilledNeed[],
  groups: Observed<readonly OwnerGroup[]> | null,
  judged: readonly Judged[],
  setting: Setting,
): string {
  if (groups !== null && !groups.known) return groups.next;
  const used = new Set(
    judged.filter(({ discarded }) => discarded.length === 0).map(({ approver }) => loginKey(approver.login)),
  );
  const open = needs
    .filter((need) => need.told !== "yes")
    .map((need) => `\`${need.needed}\`${whoCould(need.needed, groups?.value ?? [], used, setting)}`);
  return `have it approved by ${open.join(" and ")}`;
}
