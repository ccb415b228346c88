import { expect, test } from "@jest/globals";
import { readExtendedPolicy, sharedPolicyFindings } from "./read-extended-policy.ts";

const OWN = "version: 1\nextends: ./p\ncomponents: { web: {} }\n";

/** A policy that says `child`, and extends one that says `parent`. */
function together(parent: string, child: string) {
  return readExtendedPolicy([
    { file: "c", bytes: `${OWN}${child}\n` },
    { file: "p", bytes: `version: 1\n${parent}\n` },
  ]);
}

/** What is wrong, one line a finding: both places are in it. */
function told(parent: string, child: string): readonly string[] {
  const loaded = together(parent, child);
  if (loaded.ok) return [];
  return loaded.findings.map(({ at, code, says }) => `${at.file}:${at.line}:${at.column} ${code} ${says}`);
}

/** What the two say together at a path, and the file that says so. */
function said(
  parent: string,
  child: string,
  path: readonly string[],
): { readonly value: unknown; readonly file: unknown } {
  const loaded = together(parent, child);
  if (!loaded.ok) throw new Error(told(parent, child).join("\n"));
  const value = path.reduce<unknown>((data, key) => (isMap(data) ? data[key] : undefined), loaded.value.policy);
  return { value, file: loaded.value.place(path)?.file };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const ROLES = "roles: { qa: { team: acme/qa }, ciso: { team: acme/ciso } }";
const HIGH = "checklist: { security-scan: { severity: high } }";

// Each row is a rule that both set, or that the parent leaves to its default; `now` is what holds then.
const stricter: readonly {
  readonly name: string;
  readonly parent: string;
  readonly child: string;
  readonly path: string;
  readonly now: unknown;
  readonly from: "p" | "c";
}[] = [
  {
    name: "what the child leaves out",
    parent: HIGH,
    child: "",
    path: "checklist.security-scan.severity",
    now: "high",
    from: "p",
  },
  {
    name: "what the parent leaves out",
    parent: "",
    child: HIGH,
    path: "checklist.security-scan.severity",
    now: "high",
    from: "c",
  },
  {
    name: "what both say alike",
    parent: HIGH,
    child: HIGH,
    path: "checklist.security-scan.severity",
    now: "high",
    from: "p",
  },
  {
    name: "a lower severity",
    parent: HIGH,
    child: HIGH.replace("high", "low"),
    path: "checklist.security-scan.severity",
    now: "low",
    from: "c",
  },
  {
    name: "an item of the checklist more",
    parent: HIGH,
    child: "checklist: { notes: {} }",
    path: "checklist.notes.complete",
    now: true,
    from: "c",
  },
  {
    name: "more alerts",
    parent: "checklist: { security-scan: { alerts: [code-scanning] } }",
    child: "checklist: { security-scan: { alerts: [dependabot, code-scanning] } }",
    path: "checklist.security-scan.alerts",
    now: ["code-scanning", "dependabot"],
    from: "p",
  },
  {
    name: "more than the default",
    parent: "checklist: { validation: {} }",
    child: "checklist: { validation: { sections: [Risks] } }",
    path: "checklist.validation.sections",
    now: ["Scope", "Tests", "Result", "Risks"],
    from: "c",
  },
  {
    name: "more checks",
    parent: "checklist: { ci: { checks: [{ name: build }] } }",
    child: "checklist: { ci: { checks: [{ name: test }] } }",
    path: "checklist.ci.checks.1.name",
    now: "test",
    from: "c",
  },
  {
    name: "checks, where the parent names none",
    parent: "checklist: { ci: { waivable-by: [maintainer] } }",
    child: "checklist: { ci: { checks: [{ name: test }] } }",
    path: "checklist.ci.checks.0.name",
    now: "test",
    from: "c",
  },
  {
    name: "fewer who may waive",
    parent: "checklist: { ci: { waivable-by: [maintainer, reviewer] } }",
    child: "checklist: { ci: { waivable-by: [maintainer] } }",
    path: "checklist.ci.waivable-by",
    now: ["maintainer"],
    from: "c",
  },
  {
    name: "more people",
    parent: `approvals: { ${ROLES}, environments: { production: { needs: [qa] } } }`,
    child: "approvals: { environments: { production: { needs: [qa, ciso, reviewer, reviewer] } } }",
    path: "approvals.environments.production.needs",
    now: ["qa", "ciso", "reviewer", "reviewer"],
    from: "p",
  },
  {
    name: "as many as the default at least",
    parent: "approvals: { classes: { standard: { needs: [maintainer] } } }",
    child: "approvals: { classes: { high-risk: { needs: [reviewer] } } }",
    path: "approvals.classes.high-risk.needs",
    now: ["maintainer", "maintainer", "reviewer"],
    from: "c",
  },
  {
    name: "nobody for what was not reviewed",
    parent: "approvals: { unreviewed: { needs: [maintainer] } }",
    child: "approvals: { unreviewed: { needs: [] } }",
    path: "approvals.unreviewed.needs",
    now: [],
    from: "c",
  },
  {
    name: "more paths of high risk",
    parent: 'approvals: { classes: { high-risk: { when: { paths: ["**/auth/**"] } } } }',
    child: 'approvals: { classes: { high-risk: { when: { paths: ["**/money/**"], lines: 500 } } } }',
    path: "approvals.classes.high-risk.when.paths",
    now: ["**/auth/**", "**/money/**"],
    from: "p",
  },
  {
    name: "fewer lines",
    parent: "approvals: { classes: { high-risk: { when: { lines: 500 } } } }",
    child: "approvals: { classes: { high-risk: { when: { lines: 100 } } } }",
    path: "approvals.classes.high-risk.when.lines",
    now: 100,
    from: "c",
  },
  {
    name: "a review sooner",
    parent: "approvals: { classes: { emergency: { review-afterwards: 2 days } } }",
    child: "approvals: { classes: { emergency: { review-afterwards: 24 hours } } }",
    path: "approvals.classes.emergency.review-afterwards",
    now: "24 hours",
    from: "c",
  },
  {
    name: "fewer people in a role, without the numbers of the others",
    parent: "approvals: { roles: { qa: { users: [ada, lin], ids: { ada: 1, lin: 2 } } } }",
    child: "approvals: { roles: { qa: { users: [lin] } } }",
    path: "approvals.roles.qa.ids",
    now: { lin: 2 },
    from: "p",
  },
  {
    name: "a role that the parent only names",
    parent: "approvals: { environments: { production: { needs: [qa] } } }",
    child: "approvals: { roles: { qa: { users: [ada] } } }",
    path: "approvals.roles.qa.users",
    now: ["ada"],
    from: "c",
  },
  {
    name: "a built-in role that needs more",
    parent: "approvals: { separation: standard }",
    child: "approvals: { roles: { reviewer: { permission: maintain } }, separation: strict }",
    path: "approvals.roles.reviewer.permission",
    now: "maintain",
    from: "c",
  },
  {
    name: "fewer windows",
    parent: "schedule: { windows: [{ days: [mon] }, { days: [tue] }, { days: [mon], for: [production] }] }",
    child: "schedule: { windows: [{ days: [tue] }, { days: [mon], for: [production] }] }",
    path: "schedule.windows.0.days",
    now: ["tue"],
    from: "c",
  },
  {
    name: "windows, where there were none",
    parent: "schedule: { windows: [] }",
    child: "schedule: { windows: [{ days: [tue] }] }",
    path: "schedule.windows.0.days",
    now: ["tue"],
    from: "c",
  },
  {
    name: "more freezes",
    parent: "schedule: { freezes: [{ from: fri 18:00, to: mon 08:00 }] }",
    child: "schedule: { freezes: [{ from: wed 18:00, to: thu 08:00 }] }",
    path: "schedule.freezes.1.from",
    now: "wed 18:00",
    from: "c",
  },
  {
    name: "a gate that enforces already",
    parent: "environments: { production: { enforce: observe, observe-until: 2026-12-31 } }",
    child: "environments: { production: { enforce: always } }",
    path: "environments.production.enforce",
    now: "always",
    from: "c",
  },
  {
    name: "a gate that enforces sooner",
    parent: "environments: { production: { enforce: observe, observe-until: 2026-12-31 } }",
    child: "environments: { production: { observe-until: 2026-12-01 } }",
    path: "environments.production.observe-until",
    now: "2026-12-01",
    from: "c",
  },
  {
    name: "a better protection of a branch",
    parent: "branches: { main: { environment: production, protected: true } }",
    child: "branches: { main: { protection: { reviews: 2, signatures: true } } }",
    path: "branches.main.protection.reviews",
    now: 2,
    from: "c",
  },
  {
    name: "an objective with less to spend",
    parent: "rollout: { objectives: { slow: { buckets: b, slower-than: 1s, budget: 1% } } }",
    child: "rollout: { objectives: { slow: { slower-than: 500ms, budget: 0.5% } } }",
    path: "rollout.objectives.slow.slower-than",
    now: "500ms",
    from: "c",
  },
  {
    name: "who approves emergencies, whoever the release manager is here",
    parent: "approvals: { classes: { standard: { needs: [reviewer] } } }",
    child: "approvals: { roles: { release-manager: { permission: write } } }",
    path: "approvals.classes.emergency.needs",
    now: ["maintainer"],
    from: "p",
  },
  {
    name: "another way to the same environment, as well protected as one that stands",
    parent:
      "branches: { main: { environment: production, protected: true, protection: { reviews: 2 } }, old: { environment: production, protected: true } }",
    child: "branches: { release/*: { environment: production, protected: true, protection: { signatures: true } } }",
    path: "branches.release/*.protection.reviews",
    now: 1,
    from: "c",
  },
  {
    name: "what the notes need",
    parent: "notes: { needs: [summary] }",
    child: "notes: { needs: [rollback], markdown: escape }",
    path: "notes.needs",
    now: ["summary", "rollback"],
    from: "p",
  },
];

test.each(stricter)("stricter: $name", ({ parent, child, path, now, from }) => {
  const { value, file } = said(parent, child, path.split("."));
  expect(value).toEqual(now);
  expect(file).toBe(from);
});

const looser: readonly {
  readonly name: string;
  readonly parent: string;
  readonly child: string;
  readonly says: readonly string[];
}[] = [
  {
    name: "a higher severity",
    parent: HIGH,
    child: HIGH.replace("high", "critical"),
    says: ["c:4:31 policy.loosens `checklist.security-scan.severity` is `critical`, which loosens `high` at `p:2:31`"],
  },
  {
    name: "a default",
    parent: "checklist: { security-scan: {} }",
    child: HIGH.replace("high", "critical"),
    says: [
      "c:4:31 policy.loosens `checklist.security-scan.severity` is `critical`, which loosens `high`, by default, at `p:2:14`",
    ],
  },
  {
    name: "fewer checks than all",
    parent: "checklist: { ci: { checks: [] } }",
    child: "checklist: { ci: { checks: [{ name: test }] } }",
    says: ['c:4:20 policy.loosens `checklist.ci.checks` is `[{"name":"test"}]`, which loosens `[]` at `p:2:20`'],
  },
  {
    name: "who may waive",
    parent: "checklist: { ci: { waivable-by: [maintainer] }, notes: {} }",
    child: "checklist: { ci: { waivable-by: [maintainer, reviewer] }, notes: { waivable-by: [reviewer] } }",
    says: [
      'c:4:46 policy.loosens `checklist.ci.waivable-by` is `["maintainer","reviewer"]`, which loosens `["maintainer"]` at `p:2:20`',
      'c:4:82 policy.loosens `checklist.notes.waivable-by` is `["reviewer"]`, which loosens `[]`, by default, at `p:2:49`',
    ],
  },
  {
    name: "where an item is asked for",
    parent: "checklist: { notes: {} }",
    child: "checklist: { notes: { for: [staging] } }",
    says: [
      'c:4:23 policy.loosens `checklist.notes.for` is `["staging"]`, which loosens what stands at `p:2:14` without it',
    ],
  },
  {
    name: "a file that could stand for a tool's analysis",
    parent: "checklist: { security-scan: { tools: [CodeQL] } }",
    child: "checklist: { security-scan: { sarif: [codeql.sarif] } }",
    says: [
      'c:4:31 policy.differs `checklist.security-scan.sarif` is `["codeql.sarif"]`, and `[]`, by default, at `p:2:14`, which may not be changed',
    ],
  },
  {
    name: "more people in a role",
    parent: "approvals: { roles: { qa: { users: [ada] } } }",
    child:
      "approvals: { roles: { qa: { users: [ada, eve], team: acme/all, permission: write, from: codeowners, otherwise: qa } } }",
    says: [
      'c:4:42 policy.loosens `approvals.roles.qa.users` is `["ada","eve"]`, which loosens `["ada"]` at `p:2:29`',
      "c:4:48 policy.loosens `approvals.roles.qa.team` is `acme/all`, which loosens what stands at `p:2:23` without it",
      "c:4:64 policy.loosens `approvals.roles.qa.permission` is `write`, which loosens what stands at `p:2:23` without it",
      "c:4:83 policy.loosens `approvals.roles.qa.from` is `codeowners`, which loosens what stands at `p:2:23` without it",
      "c:4:101 policy.loosens `approvals.roles.qa.otherwise` is `qa`, which loosens what stands at `p:2:23` without it",
    ],
  },
  {
    name: "a built-in role",
    parent: "approvals: { classes: { standard: { needs: [reviewer] } } }",
    child: "approvals: { roles: { reviewer: { users: [eve] } } }",
    says: [
      'c:4:35 policy.loosens `approvals.roles.reviewer.users` is `["eve"]`, which loosens what stands at `p:2:1` without it',
    ],
  },
  {
    name: "a built-in role that only the checklist names",
    parent: "checklist: { notes: { waivable-by: [maintainer] } }",
    child: "approvals: { roles: { maintainer: { permission: write }, reviewer: { team: acme/all } } }",
    says: [
      "c:4:37 policy.loosens `approvals.roles.maintainer.permission` is `write`, which loosens `maintain` at `p:2:1`",
    ],
  },
  {
    name: "where the items are asked for that every policy has",
    parent: "checklist: { secret-scan: {} }",
    child: "checklist: { ci: { waivable-by: [reviewer] }, branch-rules: { for: [staging] } }",
    says: [
      'c:4:34 policy.loosens `checklist.ci.waivable-by` is `["reviewer"]`, which loosens `[]`, by default, at `p:2:1`',
      'c:4:63 policy.loosens `checklist.branch-rules.for` is `["staging"]`, which loosens what stands at `p:2:1` without it',
    ],
  },
  {
    name: "a check instead of the gate's own trial of migrations",
    parent: "checklist: { migrations: { database-from: SCRATCH } }",
    child: "checklist: { migrations: { check: { name: lint } } }",
    says: [
      "c:4:28 policy.loosens `checklist.migrations.check` loosens `p:2:28`: a check would stand for the gate's own trial there",
    ],
  },
  {
    name: "a gate without end",
    parent: "environments: { production: { enforce: observe } }",
    child: "environments: { production: { observe-until: 2099-12-31 } }",
    says: [
      "c:4:31 policy.loosens `environments.production.observe-until` is `2099-12-31`, which loosens what stands at `p:2:17` without it",
      "p:2:31 policy.bad-time `environments.production.enforce` is `observe` with no end: the gate would never enforce",
    ],
  },
  {
    name: "who else may approve, or need not",
    parent: "approvals: { comments: false }",
    child: `approvals: { comments: true, clean-updates: keep, bots: [{ login: eve, id: 1, paths: ["**"] }], keys: { ada: ssh-ed25519 ${"A".repeat(68)} }, unreviewed: { needs: [reviewer] } }`,
    says: [
      "c:4:14 policy.loosens `approvals.comments` is `true`, which loosens `false` at `p:2:14`",
      "c:4:30 policy.loosens `approvals.clean-updates` is `keep`, which loosens `discard`, by default, at `p:2:1`",
      'c:4:58 policy.loosens `approvals.bots` is `[{"login":"eve","id":1,"paths":["**"]}]`, which loosens `[]`, by default, at `p:2:1`',
      `c:4:105 policy.loosens \`approvals.keys.ada\` is \`ssh-ed25519 ${"A".repeat(48)}…\`, which loosens what stands at \`p:2:1\` without it`,
      'c:4:208 policy.loosens `approvals.unreviewed.needs` is `["reviewer"]`, which loosens `[]`, by default, at `p:2:1`',
    ],
  },
  {
    name: "whose e-mail an author's is",
    parent: "approvals: { people: { lin@example.com: lin } }",
    child: "approvals: { people: { eve@example.com: ada, lin@example.com: ada } }",
    says: [
      "c:4:24 policy.loosens `approvals.people.eve@example.com` is `ada`, which loosens what stands at `p:2:14` without it",
      "c:4:46 policy.differs `approvals.people.lin@example.com` is `ada`, and `lin` at `p:2:24`, which may not be changed",
    ],
  },
  {
    name: "a change of the database",
    parent: "approvals: { classes: { standard: { needs: [reviewer] } } }",
    child: "approvals: { classes: { high-risk: { when: { migrations: false } } } }",
    says: [
      "c:4:46 policy.loosens `approvals.classes.high-risk.when.migrations` is `false`, which loosens `true`, by default, at `p:2:14`",
    ],
  },
  {
    name: "a review later, or in other days",
    parent: "approvals: { classes: { emergency: { review-afterwards: 2 business days } } }",
    child: "approvals: { classes: { emergency: { review-afterwards: 2 days } } }",
    says: [
      "c:4:38 policy.differs `approvals.classes.emergency.review-afterwards` is `2 days`, and `2 business days` at `p:2:38`, which may not be changed",
    ],
  },
  {
    name: "a window more",
    parent: "schedule: { windows: [{ days: [mon] }] }",
    child: "schedule: { windows: [{ days: [mon] }, { days: [tue] }] }",
    says: [
      'c:4:40 policy.loosens `schedule.windows` is `[{"days":["mon"]},{"days":["tue"]}]`, which loosens `[{"days":["mon"]}]` at `p:2:13`',
    ],
  },
  {
    name: "windows",
    parent: "schedule: { windows: [{ days: [mon] }, { days: [mon], for: [production] }] }",
    child: "schedule: { windows: [{ days: [mon] }] }",
    says: [
      'c:4:13 policy.loosens `schedule.windows` is `[{"days":["mon"]}]`, which loosens `[{"days":["mon"]},{"days":["mon"],"for":["production"]}]` at `p:2:13`',
    ],
  },
  {
    name: "the zone of windows",
    parent: "schedule: { windows: [{ days: [mon] }] }",
    child: "schedule: { zone: Asia/Tokyo, windows: [] }",
    says: [
      "c:4:13 policy.differs `schedule.zone` is `Asia/Tokyo`, and `UTC`, by default, at `p:2:1`, which may not be changed",
      'c:4:31 policy.loosens `schedule.windows` is `[]`, which loosens `[{"days":["mon"]}]` at `p:2:13`',
    ],
  },
  {
    name: "a gate, even where the parent does not speak of it",
    parent: "",
    child: "environments: { production: { enforce: observe, observe-until: 2026-12-31 } }",
    says: [
      "c:4:31 policy.loosens `environments.production.enforce` is `observe`, which loosens `always`, by default, at `p:1:1`",
      "c:4:49 policy.loosens `environments.production.observe-until` is `2026-12-31`, which loosens what stands at `p:1:1` without it",
    ],
  },
  {
    name: "a gate for longer",
    parent: "environments: { production: { enforce: observe, observe-until: 2026-12-31 } }",
    child: "environments: { production: { observe-until: 2027-12-31 } }",
    says: [
      "c:4:31 policy.loosens `environments.production.observe-until` is `2027-12-31`, which loosens `2026-12-31` at `p:2:49`",
    ],
  },
  {
    name: "a branch",
    parent: "branches: { main: { environment: staging, protected: true }, feature/*: {} }",
    child:
      "branches: { main: { environment: production, class: emergency, protected: false, protection: { reviews: 0 } }, feature/*: { environment: staging } }",
    says: [
      "c:4:21 policy.differs `branches.main.environment` is `production`, and `staging` at `p:2:21`, which may not be changed",
      "c:4:46 policy.loosens `branches.main.class` is `emergency`, which loosens what stands at `p:2:13` without it",
      "c:4:64 policy.loosens `branches.main.protected` is `false`, which loosens `true` at `p:2:43`",
      "c:4:96 policy.loosens `branches.main.protection.reviews` is `0`, which loosens `1`, by default, at `p:2:13`",
      "c:4:125 policy.loosens `branches.feature/*.environment` is `staging`, which loosens what stands at `p:2:62` without it",
    ],
  },
  {
    name: "another way to the same environment",
    parent: "branches: { main: { environment: production, protected: true } }",
    child: 'branches: { "**": { environment: production, class: emergency } }',
    says: [
      "c:4:13 policy.loosens `branches.**` loosens `p:2:13`: it goes where `main` goes, and is not `protected` as that is",
      "c:4:46 policy.loosens `branches.**.class` loosens `p:2:13`: only branches that stand there can be of the class `emergency`",
    ],
  },
  {
    name: "another way to what GitHub takes for the same environment, less protected",
    parent:
      "branches: { main: { environment: production, protected: true, protection: { reviews: 2, checks: [build] } } }",
    child:
      "branches: { dev/*: { environment: Production }, rel/*: { environment: production, protected: true, protection: { reviews: 0 } } }",
    says: [
      "c:4:13 policy.loosens `branches.dev/*` loosens `p:2:13`: it goes where `main` goes, and is not `protected` as that is",
      "c:4:22 policy.unknown-environment `branches.dev/*.environment` is `Production`, which GitHub takes for `production`",
      "c:4:49 policy.loosens `branches.rel/*` loosens `p:2:13`: it goes where `main` goes, and its `protection` holds less of `reviews` and `checks`",
    ],
  },
  {
    name: "the evidence of an item",
    parent: 'checklist: { custom: { ready: { http: "https://app.example/" } } }',
    child: "checklist: { custom: { ready: { expect: 404, json: state, equals: down } } }",
    says: [
      "c:4:33 policy.differs `checklist.custom.ready.expect` is `404`, and `200`, by default, at `p:2:24`, which may not be changed",
      "c:4:46 policy.loosens `checklist.custom.ready.json` is `state`, which loosens what stands at `p:2:24` without it",
      "c:4:59 policy.loosens `checklist.custom.ready.equals` is `down`, which loosens what stands at `p:2:24` without it",
    ],
  },
  {
    name: "what has no direction",
    parent: 'notes: { file: "docs/{tag}.md" }\nrecords: { branch: ledger }',
    child: 'notes: { file: "notes/{tag}.md" }\nrecords: { branch: other }',
    says: [
      "c:4:10 policy.differs `notes.file` is `notes/{tag}.md`, and `docs/{tag}.md` at `p:2:10`, which may not be changed",
      "c:5:12 policy.differs `records.branch` is `other`, and `ledger` at `p:3:12`, which may not be changed",
    ],
  },
];

test.each(looser)("looser: $name", ({ parent, child, says }) => {
  expect(told(parent, child)).toEqual(says);
});

const LEVELS = [
  { file: "own.yml", bytes: "version: 1\nextends: ./team.yml\ncomponents: { web: {} }\n" },
  { file: "team.yml", bytes: "version: 1\nextends: ./all.yml\nchecklist: { ci: { waivable-by: [maintainer] } }\n" },
  {
    file: "all.yml",
    bytes:
      "version: 1\nbranches: { main: { environment: production } }\nchecklist: { ci: { waivable-by: [maintainer, reviewer] }, notes: {} }\n",
  },
] as const;

test("several levels say one policy, each key with its own file", () => {
  const loaded = readExtendedPolicy(LEVELS);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const { policy, file, files } = loaded.value;
  const place = (...path: readonly string[]) => loaded.value.place(path);
  expect(file).toBe("own.yml");
  expect(files).toEqual(["own.yml", "team.yml", "all.yml"]);
  expect(policy.extends).toBe("./team.yml");
  expect(policy.checklist.ci["waivable-by"]).toEqual(["maintainer"]);
  expect(place("components", "web")).toEqual({ file: "own.yml", line: 3, column: 15 });
  expect(place("checklist", "ci", "waivable-by")).toEqual({ file: "team.yml", line: 3, column: 20 });
  expect(place("checklist", "notes", "complete")).toEqual({ file: "all.yml", line: 3, column: 59 });
});

test("a level between may not loosen, either", () => {
  const [own, team, all] = LEVELS;
  const bytes = team.bytes.replace("maintainer", "release-manager");
  const loaded = readExtendedPolicy([own, { ...team, bytes }, all]);
  expect(loaded.ok ? [] : loaded.findings.map(({ at }) => at.file)).toEqual(["team.yml"]);
});

test("each file's own mistakes are told, in the order of the files, and what all of them lack", () => {
  const [own, team, all] = LEVELS;
  const loaded = readExtendedPolicy([
    { ...own, bytes: `${own.bytes}notse: {}\n` },
    { ...team, bytes: `${team.bytes}rollback: {}\n` },
    { ...all, bytes: `${all.bytes}nots: {}\n` },
  ]);
  expect(loaded.ok ? [] : loaded.findings.map(({ at, code }) => `${at.file}:${at.line} ${code}`)).toEqual([
    "own.yml:4 policy.unknown-key",
    "team.yml:4 policy.not-carried-out",
    "all.yml:4 policy.unknown-key",
  ]);
  const without = readExtendedPolicy([
    { file: "c", bytes: "version: 1\nextends: ./p\n" },
    { file: "p", bytes: "version: 1\n" },
  ]);
  expect(without.ok ? [] : without.findings.map(({ says }) => says)).toEqual(["`components` is missing"]);
});

test("what a parent needs may stand in the child, and the other way round", () => {
  expect(told("approvals: { environments: { production: { needs: [qa] } } }", "")).toEqual([
    "p:2:52 policy.unknown-role `approvals.environments.production.needs.0` names the role `qa`, which is no role of this policy",
  ]);
  expect(told("checklist: { runbook: { when: { paths: [a] } } }", "checklist: { runbook: { changed: b } }")).toEqual(
    [],
  );
});

test("a parent's patterns of branches come first, and decide first", () => {
  const { value } = said(
    "branches: { release/*: { environment: production }, main: {} }",
    'branches: { "**": { environment: staging }, main: {} }',
    ["branches"],
  );
  expect(Object.keys(isMap(value) ? value : {})).toEqual(["release/*", "main", "**"]);
});

test("a policy whose parent was not read says nothing, nor does one with a parent too many", () => {
  const [own, team, all] = LEVELS;
  const codes = (...files: Parameters<typeof readExtendedPolicy>[0]) => {
    const loaded = readExtendedPolicy(files);
    return loaded.ok ? [] : loaded.findings.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`);
  };
  expect(codes(own)).toEqual(["own.yml:2:1 policy.parent-not-read"]);
  expect(codes(own, team)).toEqual(["team.yml:2:1 policy.parent-not-read"]);
  expect(codes(own, all, all)).toEqual(["all.yml:1:1 policy.parent-not-read"]);
  expect(codes(own, { file: "empty.yml", bytes: "" })).toEqual(["empty.yml:1:1 policy.empty"]);
});

test("a shared policy is told what is wrong with it, before anybody extends it", () => {
  const shared = (policy: string) =>
    sharedPolicyFindings([{ file: "p", bytes: `version: 1\n${policy}\n` }]).map(
      ({ at, says }) => `${at.line}:${at.column} ${says}`,
    );
  expect(shared("approvals: { environments: { production: { needs: [whom-each-repository-names] } } }")).toEqual([]);
  expect(
    shared("environments: { production: { enforce: observe } }\nschedule: { windows: [{ from: 22:00, to: 02:00 }] }"),
  ).toEqual([
    "2:31 `environments.production.enforce` is `observe` with no end: the gate would never enforce",
    "3:23 `schedule.windows.0` ends at `02:00`, and begins at `22:00`: it is never open",
  ]);
});

test("the digest is of all files, and of their order", () => {
  const [own, team, all] = LEVELS;
  const digests = [
    [own, team, all],
    [own, team, { ...all, bytes: `${all.bytes}# a note\n` }],
    [own, { ...team, bytes: `${team.bytes}# a note\n` }, all],
    [own, team, { ...all, file: "all.yml@1" }],
  ].map(([first = own, ...others]) => {
    const loaded = readExtendedPolicy([first, ...others]);
    return loaded.ok ? loaded.value.digest : null;
  });
  expect(new Set(digests).size).toBe(digests.length);
  expect(digests).not.toContain(null);
});
