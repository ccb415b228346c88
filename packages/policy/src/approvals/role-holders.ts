import { isComplete, type Unobserved } from "../gate/observed.ts";
import { isSamePerson, loginKey, type Person } from "../gate/people.ts";
import type { Policy } from "../schema/policy.ts";
import { isPermitted, type PeopleFacts, type PermissionLevel } from "./approval-facts.ts";
import { type Role, roleNamed, rolesOf } from "./effective-approvals.ts";
import { anyOf, type Told, told } from "./told.ts";

/** Whether somebody holds a role by one of its rules but `from`, which depends on what was changed. */
export function holdsRole(role: Role, person: Person, people: PeopleFacts): Told {
  const named = isNamed(role, person);
  // A bot counts only where the policy names it.
  if (person.type !== "User") return person.type === "Bot" ? named : "no";
  return anyOf([
    named,
    role.team === undefined ? "no" : isMember(role.team, person, people),
    role.permission === undefined ? "no" : hasPermission(role.permission, person, people),
  ]);
}

/** Whether somebody holds the role of this name; nobody holds one that the policy does not have. */
export function holdsNamedRole(policy: Policy, name: string, person: Person, people: PeopleFacts): Told {
  const role = roleNamed(rolesOf(policy), name);
  return role === undefined ? "no" : holdsRole(role, person, people);
}

/** Whether they are an active member of `organisation/team`. */
export function isMember(team: string, person: Person, people: PeopleFacts): Told {
  const members = ownEntry(people.teams, loginKey(team));
  if (members === undefined || !members.known) return "unknown";
  if (members.value.nodes.some((member) => isSamePerson(member, person))) return "yes";
  return isComplete(members.value) ? "no" : "unknown";
}

/** Who could fill a role now, as far as it is told; null where it goes by permission, so that the list has no end. */
export function knownHolders(role: Role, people: PeopleFacts): readonly string[] | null {
  if (role.permission !== undefined) return null;
  const members = role.team === undefined ? undefined : ownEntry(people.teams, loginKey(role.team));
  const team = members?.known === true ? members.value.nodes.map(({ login }) => login) : [];
  return [...new Set([...(role.users ?? []), ...team])];
}

/** Why nobody could say who holds a role, or whether `login` does; null where it was read. */
export function unreadHolders(role: Role, people: PeopleFacts, login: string | null): Unobserved | null {
  const team = role.team === undefined ? undefined : ownEntry(people.teams, loginKey(role.team));
  if (team?.known === false) return team;
  if (role.permission === undefined || login === null) return null;
  const permission = ownEntry(people.permissions, loginKey(login));
  return permission?.known === false ? permission : null;
}

/** Whether the policy names them: by their account's number, where it pins one, as a login can be taken over. */
export function isNamed(role: Role, person: Person): Told {
  const name = role.users?.find((user) => loginKey(user) === loginKey(person.login));
  // An app may be called as a person is: it is named with its `[bot]` alone, and no person has one.
  if ((person.type === "Bot") !== person.login.endsWith("[bot]")) return "no";
  if (name === undefined) return "no";
  const pinned = Object.entries(role.ids ?? {}).find(([user]) => loginKey(user) === loginKey(name));
  if (pinned === undefined) return "yes";
  return person.databaseId === null ? "unknown" : told(person.databaseId === pinned[1]);
}

function hasPermission(wanted: PermissionLevel, person: Person, people: PeopleFacts): Told {
  const permission = ownEntry(people.permissions, loginKey(person.login));
  if (permission === undefined || !permission.known) return "unknown";
  return told(isPermitted(permission.value, wanted));
}

function ownEntry<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
