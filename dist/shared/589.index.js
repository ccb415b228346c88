export const id = 589;
export const ids = [589];
export const modules = {

/***/ 70711:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const parse = __webpack_require__(16353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 68511:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 13635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/** A change as its author's header said it: `feat(crm)!: New lead scoring algorithm`; text from outside. */
function titleOf({ type, scope, breaking, description }) {
    if (type === null)
        return description;
    return `${type}${scope === null ? "" : `(${scope})`}${breaking ? "!" : ""}: ${description}`;
}
//# sourceMappingURL=title-of.js.map

/***/ }),

/***/ 30589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ decideVersions)
});

// EXTERNAL MODULE: ./packages/policy/lib/src/changes/decide-changes.js + 1 modules
var decide_changes = __webpack_require__(82097);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/counted.js
var counted = __webpack_require__(81550);
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/rule-reasons.js
var rule_reasons = __webpack_require__(52716);
;// CONCATENATED MODULE: ./packages/policy/lib/src/contract/contract-reasons.js


const REQUIRED = "a change that breaks the contract is declared as breaking";
/** More than these would not be read in a line of a log. */
const MOST_NAMED = 5;
/** More are in the record. */
const MOST_EVIDENCE = 20;
/**
 * What the contracts of a component say of its next version: what breaks must have been declared. `asked` is what the commits, or a
 * `Release-As:` footer, ask for; with `none` nothing is released, and only a break that nobody declared is told.
 */
function contractReasons(loaded, name, contracts, asked) {
    const reasons = contracts.map((contract) => contractReason(loaded, name, contract, asked));
    return asked === "none" ? reasons.filter(({ status }) => status === "unmet") : reasons;
}
function contractReason(loaded, name, contract, asked) {
    const path = ["components", name, "contract", contract.kind];
    const { comparison, judge, file } = contract;
    if (!comparison.known) {
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code: "contract.unknown",
            status: "unknown",
            required: REQUIRED,
            observed: `\`${file}\` was not compared: ${comparison.says}`,
            next: comparison.next,
        });
    }
    const breaking = comparison.changes.filter((change) => change.class === "breaking");
    const additive = comparison.changes.filter((change) => change.class === "additive");
    if (breaking.length === 0) {
        const observed = `\`${file}\` breaks nothing${additive.length === 0 ? "" : ` and adds ${(0,counted/* counted */.h)(additive.length, "thing")}`} (${judge})`;
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            code: "contract.kept",
            status: "met",
            required: REQUIRED,
            observed,
            evidence: evidenceOf(file, additive),
        });
    }
    const shown = breaking.slice(0, MOST_NAMED).map(describeContractChange).join("; ");
    const more = breaking.length > MOST_NAMED ? `; and ${breaking.length - MOST_NAMED} more` : "";
    const observed = `\`${file}\` breaks ${(0,counted/* counted */.h)(breaking.length, "thing")}: ${shown}${more} (${judge})`;
    const common = { code: "contract.breaking", required: REQUIRED, observed, evidence: evidenceOf(file, breaking) };
    if (asked === "major")
        return (0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met" });
    const asks = asked === "none" ? "no release" : `a ${asked}`;
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        ...common,
        status: "unmet",
        observed: `${observed}; the commits ask for ${asks}`,
        next: "keep what was there, or declare the break with a `BREAKING CHANGE:` footer in a commit of this component",
    });
}
/** One difference in a line: `GET /customers/{id}`, `response 200 body.email`: the property was removed. */
function describeContractChange({ operation, field, says }) {
    return `\`${operation}\`${field === null ? "" : `, \`${field}\``}: ${says}`;
}
function evidenceOf(file, changes) {
    return changes
        .slice(0, MOST_EVIDENCE)
        .map((change) => ({ kind: "file", id: file, title: describeContractChange(change) }));
}
//# sourceMappingURL=contract-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/verdict.js
var verdict = __webpack_require__(68905);
// EXTERNAL MODULE: ./packages/policy/lib/src/migrations/migration-facts.js
var migration_facts = __webpack_require__(74889);
;// CONCATENATED MODULE: ./packages/policy/lib/src/migrations/migration-reasons.js



const migration_reasons_MOST_EVIDENCE = 20;
/**
 * Whether the previous code runs on what a release's migrations leave behind, or the release is a major. `asked` is what it asks for
 * once the policy's `unsafe-migrations` has spoken.
 */
function migrationReasons(loaded, name, migrations, asked) {
    if (migrations.length === 0 || asked === "none")
        return [];
    const statements = migrations.flatMap(({ file, statements: all }) => all.map((statement) => ({ ...statement, file })));
    const unsafe = statements.filter((statement) => !(0,migration_facts/* previousCodeRuns */.be)(statement));
    const unread = unsafe.filter((statement) => statement.class === "unknown");
    const path = ["components", name, "migrations"];
    const common = {
        code: "migrations.unsafe",
        required: "migrations that the previous code can run on, or a major release",
        evidence: migration_reasons_evidenceOf(unsafe),
    };
    const [first] = unsafe.filter((statement) => statement.class !== "unknown");
    if (first === undefined && unread.length === 0) {
        const observed = `the previous code runs on what ${(0,counted/* counted */.h)(migrations.length, "migration")} ${migrations.length === 1 ? "leaves" : "leave"}`;
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, code: "migrations.safe", status: "met", observed })];
    }
    const observed = describe(first ?? unread[0], unsafe.length);
    if (asked === "major")
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed })];
    if (first !== undefined) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "unsafe-migrations"], {
                ...common,
                status: "unmet",
                observed,
                next: "first release code that runs on both schemas, or declare the break with a `BREAKING CHANGE:` footer",
            }),
        ];
    }
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unknown",
            observed,
            next: "write the statement in a form that can be read, or declare the break with a `BREAKING CHANGE:` footer",
        }),
    ];
}
function describe(first, number) {
    if (first === undefined)
        return "nothing";
    const more = number === 1 ? "" : `, and ${number - 1} more`;
    const what = first.class === "unknown" ? "could not be judged" : `is \`${first.class}\``;
    return `\`${first.file}:${first.line}\` ${what}: \`${first.statement.replaceAll("`", "'")}\`: ${first.reason}${more}`;
}
function migration_reasons_evidenceOf(statements) {
    return statements.slice(0, migration_reasons_MOST_EVIDENCE).map(({ file, line, class: found, statement }) => ({
        kind: "file",
        id: `${file}:${line}`,
        title: `${found}: ${statement}`,
    }));
}
//# sourceMappingURL=migration-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/asked.js


/**
 * How large a step a component's changes ask for. What they add to its contract makes a patch a minor; where the policy says so, a
 * migration that the previous code cannot run on makes a major; a dependency that is released asks for at least a patch, as does one
 * whose release found this component left behind. `released`: the components that this decision releases, or found released.
 */
function askedBy(loaded, facts, changes, released) {
    const raisedBy = [];
    let { bump } = changes;
    const raise = (to, by) => {
        const raised = (0,decide_changes/* stronger */.t)(bump, to);
        if (raised !== bump)
            raisedBy.push(by);
        bump = raised;
    };
    const now = new Set([...released, ...facts.dependencies.filter(({ standing }) => standing).map(({ name }) => name)]);
    const before = new Set(facts.dependencies.map(({ name }) => name));
    const dependencies = (loaded.policy.components[facts.name]?.["depends-on"] ?? []).filter((name) => now.has(name) || before.has(name));
    const of = { dependencies, dependencyNow: dependencies.some((name) => now.has(name)) };
    if (dependencies.length > 0)
        raise("patch", "dependency");
    if (bump === "none")
        return { bump, raisedBy, ...of };
    if (addsToContract(facts))
        raise("minor", "contract");
    const unsafe = facts.migrations.some(({ statements }) => !statements.every(migration_facts/* previousCodeRuns */.be));
    if (unsafe && loaded.policy.versioning["unsafe-migrations"] === "major")
        raise("major", "migrations");
    return { bump, raisedBy, ...of };
}
function addsToContract({ contracts }) {
    return contracts.some(({ comparison }) => comparison.known && comparison.changes.some((change) => change.class === "additive"));
}
//# sourceMappingURL=asked.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/branch-rule.js
var branch_rule = __webpack_require__(83143);
// EXTERNAL MODULE: ./packages/policy/lib/src/changes/title-of.js
var title_of = __webpack_require__(13635);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/scheme.js
var versioning_scheme = __webpack_require__(35347);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/hotfix-reasons.js



/** What a branch that must come from the production tag asks of its release: forked there, breaking nothing, named as its version. */
function hotfixReasons(loaded, path, release) {
    const { facts, changes, wanted, branch } = release;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    return [
        forkReason(loaded, path, facts),
        ...breakingReason(loaded, path, changes),
        ...footerReason(loaded, path, changes, wanted),
        ...nameReason(loaded, path, scheme, branch, wanted.version),
    ];
}
function forkReason(loaded, path, { name, production }) {
    const rule = [...path, "from"];
    const common = {
        code: "branch.from-production",
        required: `a branch that was forked from the last final release of \`${name}\``,
    };
    if (production === null) {
        const observed = `\`${name}\` has no final release yet`;
        const next = "release from another branch first";
        return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, next });
    }
    const { tag, version } = production.release;
    const evidence = [{ kind: "tag", id: tag, title: version }];
    switch (production.forked) {
        case true:
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "met", observed: `it was forked from \`${tag}\``, evidence });
        case false: {
            const observed = `it was not forked from \`${tag}\`: it lacks that release, or holds what another branch got after it`;
            const chosen = Object.keys(loaded.policy.components).length === 1
                ? ""
                : `; where the fix is of other components, release those alone: \`components\` names them`;
            const next = `fork a branch from the tag, \`git switch -c hotfix/X.Y.Z ${tag}\`, and bring the fix there${chosen}`;
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unmet", observed, evidence, next });
        }
        case null: {
            const observed = `nobody could say whether it was forked from \`${tag}\``;
            const next = "make the default branch readable, then run again";
            return (0,rule_reasons/* reasonOf */.A)(loaded, rule, { ...common, status: "unknown", observed, evidence, next });
        }
    }
}
function breakingReason(loaded, path, changes) {
    const breaking = changes.list.filter((change) => change.breaking);
    if (breaking.length === 0)
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, [...path, "from"], {
            code: "branch.hotfix-breaks",
            status: "unmet",
            required: "a hotfix that breaks nothing: its release is a patch",
            observed: `${breaking.length} of its changes ${breaking.length === 1 ? "breaks" : "break"} what was there`,
            evidence: breaking.slice(0, 10).map((change) => ({ kind: "commit", id: change.commit, title: (0,title_of/* titleOf */.G)(change) })),
            next: "release the breaking change from the branch of regular releases",
        }),
    ];
}
/** A hotfix is exactly the next patch: a footer may name no other version. */
function footerReason(loaded, path, { releaseAs }, { version, unnamed }) {
    if (releaseAs === null || version === unnamed)
        return [];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, [...path, "from"], {
            code: "branch.hotfix-version",
            status: "unmet",
            required: "a hotfix that is exactly the next patch of the last final release",
            observed: `\`Release-As: ${releaseAs.version}\`${unnamed === null ? "" : `, where the next patch is ${unnamed}`}`,
            evidence: [{ kind: "commit", id: releaseAs.commit, title: `Release-As: ${releaseAs.version}` }],
            next: "revert the commit with that footer, and release that version from the branch of regular releases",
        }),
    ];
}
/** `hotfix/1.4.1` promises a version. */
function nameReason(loaded, path, scheme, branch, version) {
    const promised = branch?.split("/").at(-1)?.replace(/^v/, "") ?? "";
    if (!(0,versioning_scheme/* isVersion */.l)(scheme, promised))
        return [];
    const common = {
        code: "branch.hotfix-name",
        required: "a branch named as the version that it releases",
        evidence: [{ kind: "branch", id: branch ?? "", title: branch ?? "" }],
    };
    if (promised === version)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `its release is ${version}` })];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, path, {
            ...common,
            status: "unmet",
            observed: `it is named for ${promised}, and its release would be ${version}`,
            next: `name the branch for ${version}, or for what it mends where it releases several components`,
        }),
    ];
}
//# sourceMappingURL=hotfix-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/in-order.js
var in_order = __webpack_require__(35598);
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/version-order.js
var version_order = __webpack_require__(7763);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/line-reasons.js


/**
 * A release of another branch must stay below what the default branch has released since it was forked: `1.5.0` of a maintenance branch
 * is no version where `1.5.0` or `1.4.7` of the main line is another one.
 */
function lineReasons(loaded, facts, version, branchIsDefault) {
    if (branchIsDefault === true)
        return [];
    const overtaken = facts.elsewhere.filter((release) => !release.later &&
        release.onDefault !== false &&
        !(0,version_order/* isPrerelease */.V1)(release.version) &&
        (0,version_order/* compareVersions */.Zy)(version, release.version) > 0);
    const certain = overtaken.find(({ onDefault }) => onDefault === true);
    const release = certain ?? overtaken[0];
    if (release === undefined)
        return [];
    const common = {
        code: "version.overtakes",
        required: "a version below those that the default branch has released since this branch was forked",
        evidence: [{ kind: "tag", id: release.tag, title: release.version }],
    };
    const path = ["components", facts.name];
    if (certain !== undefined) {
        const observed = `${version} would overtake \`${release.tag}\` of the default branch, which this branch does not contain`;
        const next = `merge \`${certain.tag}\` into this branch where it is the newer line; else release this change from the default branch`;
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "unmet", observed, next })];
    }
    const observed = `nobody could say whether \`${release.tag}\`, which ${version} would overtake, is on the default branch`;
    const next = "make the default branch readable, then run again";
    return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "unknown", observed, next })];
}
//# sourceMappingURL=line-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/decision/quoted.js
var quoted = __webpack_require__(59930);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/major-needs.js


/** Whether a major release has the migration plan that the policy asks for; none where it asks for none. */
function majorNeedsReasons(loaded, tag, plans) {
    const needs = loaded.policy.versioning["major-needs"];
    const template = needs["migration-plan"];
    if (template === undefined)
        return [];
    const path = ["versioning", "major-needs", "migration-plan"];
    const file = template.replaceAll("{tag}", () => tag);
    const plan = plans.find((found) => found.file === file);
    const common = {
        code: "version.migration-plan",
        required: `a major release has its migration plan, \`${file}\`, new or changed since the last release`,
    };
    if (plan === undefined) {
        const sections = needs.sections.length === 0 ? "" : `, with the headings ${needs.sections.map(quoted/* quoted */.T).join(", ")}`;
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `there is no \`${file}\` in the candidate`,
                next: `write \`${file}\`${sections}`,
            }),
        ];
    }
    const evidence = [{ kind: "file", id: file, title: "the migration plan" }];
    if (!plan.changed) {
        return [
            (0,rule_reasons/* reasonOf */.A)(loaded, path, {
                ...common,
                status: "unmet",
                observed: `\`${file}\` has not changed since the last release`,
                evidence,
                next: `write into \`${file}\` what this release asks of its users`,
            }),
        ];
    }
    const written = new Set(plan.sections.map(plain));
    const missing = needs.sections.filter((section) => !written.has(plain(section)));
    if (missing.length === 0)
        return [(0,rule_reasons/* reasonOf */.A)(loaded, path, { ...common, status: "met", observed: `\`${file}\` is written`, evidence })];
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "major-needs", "sections"], {
            ...common,
            status: "unmet",
            observed: `\`${file}\` has no text below ${missing.map(quoted/* quoted */.T).join(", ")}`,
            evidence,
            next: `add ${missing.map((section) => `\`## ${section}\``).join(", ")} with text below to \`${file}\``,
        }),
    ];
}
function plain(heading) {
    return heading.trim().toLowerCase();
}
//# sourceMappingURL=major-needs.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/tag-style.js
var tag_style = __webpack_require__(86238);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/tag-reasons.js


/** What the component's releases on other commits say of a version: its tag is free, and no release stands in its way. */
function tagReasons(loaded, facts, version, tag) {
    const path = ["components", facts.name, "tag"];
    const taken = facts.elsewhere.find((release) => release.version === version);
    if (taken !== undefined)
        return [tagTaken(loaded, path, taken)];
    const final = facts.elsewhere.find((release) => (0,version_order/* isPrerelease */.V1)(version) && release.version === (0,version_order/* finalOf */.uN)(version));
    if (final !== undefined && !final.later)
        return [finalIsOut(loaded, path, version, final)];
    const free = (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "met",
        required: FREE,
        observed: `\`${tag}\` is free`,
    });
    // A release candidate of a later commit stops no final release of an earlier one.
    const relevant = facts.elsewhere.filter((release) => (0,version_order/* isPrerelease */.V1)(version) || !(0,version_order/* isPrerelease */.V1)(release.version));
    const later = relevant.find((release) => release.later);
    if (later !== undefined)
        return [free, overtaken(loaded, path, later)];
    if (facts.previous !== null)
        return [free];
    const higher = relevant.find((release) => (0,version_order/* compareVersions */.Zy)(release.version, version) > 0 && !isHeld(facts, release));
    return higher === undefined ? [free] : [free, outOfReach(loaded, path, higher)];
}
const FREE = "a tag that nothing else has: a tag is never moved";
function tagTaken(loaded, path, taken) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.tag-free",
        status: "unmet",
        required: FREE,
        observed: `\`${taken.tag}\` already stands for ${taken.commit.slice(0, 12)}, which the candidate does not contain`,
        evidence: [tag_reasons_evidenceOf(taken)],
        next: "release from a commit that contains it, or name another version with a `Release-As:` footer",
    });
}
function finalIsOut(loaded, path, version, final) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.final-is-out",
        status: "unmet",
        required: "a prerelease of a version that is not released yet",
        observed: `\`${final.tag}\`, which ${version} would lead to, is released, and the candidate does not contain it`,
        evidence: [tag_reasons_evidenceOf(final)],
        next: "merge that release into this branch, or name another version with a `Release-As:` footer",
    });
}
function overtaken(loaded, path, later) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.overtaken",
        status: "unmet",
        required: "no release of a later commit of the branch",
        observed: `\`${later.tag}\` stands for a later commit`,
        evidence: [tag_reasons_evidenceOf(later)],
        next: "release from the branch's newest commit",
    });
}
// A first version below one that is out already: the history was rewritten, or the releases are made on another line.
function outOfReach(loaded, path, higher) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, path, {
        code: "version.out-of-reach",
        status: "unmet",
        required: "a first version above every release of the component",
        observed: `the candidate contains no release, and \`${higher.tag}\` stands on another line`,
        evidence: [tag_reasons_evidenceOf(higher)],
        next: "release from a commit that contains the last release, or name a higher version with a `Release-As:` footer",
    });
}
/** Calendar versions follow the clock, which may be wrong: they must still rise. None where the version does. */
function risingReasons(loaded, facts, version) {
    const { previous, name } = facts;
    if (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous.version) > 0)
        return [];
    const reason = (0,rule_reasons/* reasonOf */.A)(loaded, ["components", name, "scheme"], {
        code: "version.not-above",
        status: "unmet",
        required: "a version above the last release",
        observed: `${version} is not above \`${previous.tag}\``,
        evidence: [tag_reasons_evidenceOf(previous)],
        next: "check the clock and the policy's `versioning.zone`, or name a higher version with a `Release-As:` footer",
    });
    return [reason];
}
/** Prereleases up to the highest that the candidate contains are on its own line, or were overtaken by it. */
function isHeld({ prerelease }, { version }) {
    return prerelease !== null && (0,version_order/* isPrerelease */.V1)(version) && (0,version_order/* compareVersions */.Zy)(version, prerelease.release.version) <= 0;
}
function tag_reasons_evidenceOf({ tag, version }) {
    return { kind: "tag", id: tag, title: version };
}
//# sourceMappingURL=tag-reasons.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/version-reasons.js





/** No component has anything to release: that is no failure. */
function nothingToRelease(loaded) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components"], {
        code: "version.nothing",
        status: "met",
        required: "changes that ask for a release, or nothing to do",
        observed: "no component has changes that ask for a release",
    });
}
/** The candidate was released before. */
function standingReason(loaded, standing) {
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["components", standing.component], {
        code: "version.standing",
        status: "met",
        required: "one release of a commit, made once",
        observed: `\`${standing.tag}\` already stands for the candidate`,
        evidence: [{ kind: "tag", id: standing.tag, title: standing.version }],
    });
}
/** A component has changes, or none, and none asks for a release. */
function noChangeReason(loaded, facts, changes) {
    const since = facts.previous === null ? "in its whole history" : `since \`${facts.previous.tag}\``;
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.no-change",
        status: "not-applicable",
        required: `a change of \`${facts.name}\` that asks for a release`,
        observed: `${(0,counted/* counted */.h)(changes.list.length, "change")} ${since}, none that asks for one`,
    });
}
/** Which changes brought the version. */
function bumpReason(loaded, name, next, changes, asked) {
    const deciding = changes.list.filter((change) => change.bump === changes.bump && change.bump !== "none");
    const evidence = deciding
        .slice(0, 10)
        .map((change) => ({ kind: "commit", id: change.commit, title: (0,title_of/* titleOf */.G)(change) }));
    const asks = changes.bump === "none"
        ? "no change asks for a release"
        : `${(0,counted/* counted */.h)(deciding.length, "change")} of ${changes.list.length} ${deciding.length === 1 ? "asks" : "ask"} for ${changes.bump}`;
    const raised = asked.raisedBy.map((by) => `, ${RAISED[by]}`).join("");
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "bumps"], {
        code: "version.bump",
        status: "met",
        required: `the version of \`${name}\` follows from its changes`,
        observed: `${asks}${raised}: ${next.version} (${next.bump})`,
        evidence,
    });
}
const RAISED = {
    contract: "and what they add to the contract asks for minor",
    migrations: "and a migration that the previous code cannot run on asks for major",
    dependency: "and what it depends on is released",
};
/** Which dependencies take a component along; none where its own changes ask for as much. */
function dependencyReason(loaded, name, asked) {
    if (!asked.raisedBy.includes("dependency"))
        return [];
    const dependencies = asked.dependencies.map((dependency) => `\`${dependency}\``);
    return [
        (0,rule_reasons/* reasonOf */.A)(loaded, ["components", name, "depends-on"], {
            code: "version.dependency",
            status: "met",
            required: "a component is released with what it depends on",
            observed: asked.dependencyNow
                ? `${dependencies.join(", ")} ${dependencies.length === 1 ? "is" : "are"} released`
                : `${dependencies.join(", ")} ${dependencies.length === 1 ? "was" : "were"} released since, without it`,
        }),
    ];
}
/** What a `Release-As:` footer is worth; none where there is no such footer. */
function releaseAsReason(loaded, facts, changes) {
    if (changes.releaseAs === null)
        return [];
    const { version, commit } = changes.releaseAs;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const previous = facts.previous?.version ?? null;
    const common = {
        code: "version.release-as",
        required: `a \`Release-As:\` footer names a release above the last one, counted as \`${scheme}\``,
        observed: `\`Release-As: ${version}\`, the last release is ${previous ?? "none"}`,
        evidence: [{ kind: "commit", id: commit, title: `Release-As: ${version}` }],
    };
    const stable = (0,versioning_scheme/* isVersion */.l)(scheme, version) && !(0,version_order/* isPrerelease */.V1)(version);
    if (stable && (previous === null || (0,version_order/* compareVersions */.Zy)(version, previous) > 0))
        return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "met" })];
    const next = stable
        ? "name a version above the last release, in a commit that touches this component alone"
        : `name a \`${scheme}\` version without a prerelease part`;
    return [(0,rule_reasons/* reasonOf */.A)(loaded, ["versioning"], { ...common, status: "unmet", next })];
}
/** The versions are not in the candidate's own files yet: a pull request is to write them, which is no failure. */
function proposalReason(loaded, unstated) {
    const named = unstated.map(({ name, version }) => `\`${name}\` ${version ?? ""}`.trim()).join(", ");
    return (0,rule_reasons/* reasonOf */.A)(loaded, ["versioning", "manifests"], {
        code: "version.proposed",
        status: "met",
        required: "a release pull request writes the versions, and its merge is released",
        observed: `${named}: not written yet`,
    });
}
//# sourceMappingURL=version-reasons.js.map
// EXTERNAL MODULE: ./packages/policy/lib/src/versioning/next-version.js
var next_version = __webpack_require__(1952);
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/wanted-version.js




/** The version that a component gets on a branch; null where there is nothing to release. */
function wantedVersion(loaded, facts, context) {
    const { branch } = context;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const next = nextFinal(loaded, facts, scheme, context);
    if (next === null)
        return null;
    if (branch?.prerelease === undefined)
        return { ...next, final: next.version };
    const taken = facts.elsewhere.map(({ version }) => version);
    const version = (0,next_version/* nextPrerelease */.ES)(next.version, branch.prerelease, taken);
    if (holdsIt(facts, { scheme, final: next.version, version, label: branch.prerelease })) {
        if (!bringsMore(loaded, facts, context))
            return null;
    }
    return { ...next, version, final: next.version };
}
/**
 * Whether the last prerelease leads to the same final version, and is as far on its way: `rc.1` where the branch gives betas, but not
 * `beta.1` where it gives release candidates. A calendar version goes with the time of its release, which brings nothing.
 */
function holdsIt({ prerelease }, next) {
    if (prerelease === null)
        return false;
    const { version } = prerelease.release;
    if (next.scheme !== "calver" && (0,version_order/* finalOf */.uN)(version) !== next.final)
        return false;
    return (0,version_order/* hasLabel */.RX)(version, next.label) || (0,version_order/* compareVersions */.Zy)(version, next.version) > 0;
}
/** The final version after the last one, or the one that a `Release-As:` footer names. */
function nextFinal(loaded, facts, scheme, context) {
    const { changes, asked } = context;
    const next = unnamedFinal(loaded, facts, scheme, context);
    if (changes.releaseAs === null)
        return next === null ? null : { ...next, unnamed: next.version };
    const { version } = changes.releaseAs;
    // One of another scheme is refused by its reason.
    const step = (0,versioning_scheme/* isVersion */.l)(scheme, version)
        ? stepTaken(scheme, facts.previous?.version ?? null, version, asked.bump)
        : asked.bump;
    return { version, bump: step, unnamed: next?.version ?? null };
}
/** The final version after the last one, whatever a footer names. */
function unnamedFinal(loaded, facts, scheme, { changes, asked, branch, now }) {
    const previous = facts.previous?.version ?? null;
    const elsewhere = facts.elsewhere.map(({ version }) => version).filter((version) => !(0,version_order/* isPrerelease */.V1)(version));
    // A hotfix is exactly one patch above what is in production, whatever else it may bring.
    const nothing = asked.bump === "none" && changes.releaseAs === null;
    const bump = branch?.from === undefined || nothing ? asked.bump : "patch";
    const next = (0,next_version/* nextVersion */.yU)(loaded.policy.versioning, { scheme, previous, bump, now, elsewhere });
    const promised = branch?.from === undefined ? promisedBy(loaded, facts) : null;
    return next !== null && promised !== null && (0,version_order/* compareVersions */.Zy)(promised, next.version) > 0
        ? { version: promised, bump: stepTaken(scheme, previous, promised, next.bump) }
        : next;
}
/** The final version that a prerelease of the policy's own kind leads to; one that somebody once tried out promises nothing. */
function promisedBy({ policy }, { prerelease }) {
    if (prerelease === null)
        return null;
    const { version } = prerelease.release;
    const labels = Object.values(policy.branches ?? {}).map((branch) => branch.prerelease);
    return labels.some((label) => label !== undefined && (0,version_order/* hasLabel */.RX)(version, label)) ? (0,version_order/* finalOf */.uN)(version) : null;
}
/** Whether anything that asks for a release came after the last prerelease. */
function bringsMore(loaded, facts, { changes, asked }) {
    const held = new Set(facts.prerelease?.holds);
    const since = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits.filter(({ hash }) => !held.has(hash)));
    const named = changes.releaseAs;
    return since.bump !== "none" || asked.dependencyNow || (named !== null && !held.has(named.commit));
}
/** The step that a given version takes; a first one takes the step that is asked for. */
function stepTaken(scheme, previous, version, asked) {
    if (previous === null || scheme === "calver")
        return asked === "none" ? "patch" : asked;
    return (0,next_version/* stepBetween */.LT)(scheme, previous, version);
}
//# sourceMappingURL=wanted-version.js.map
;// CONCATENATED MODULE: ./packages/policy/lib/src/versioning/decide-versions.js















/** The next version of every component, and whether it may be tagged. */
function decideVersions(loaded, facts) {
    const components = plansOf(loaded, facts);
    const releasing = components.filter((plan) => plan.state === "release");
    // A tag that somebody set on a commit makes no release of it: the branch is asked for what stands, too.
    const branch = components.some((plan) => plan.state !== "nothing")
        ? (0,branch_rule/* branchReasons */.yB)(loaded, facts.candidate, facts.branch)
        : [];
    const unstated = releasing.filter((plan) => !isStated(loaded, facts, plan));
    const reasons = [
        ...branch,
        ...components.flatMap((plan) => plan.reasons),
        ...(unstated.length === 0 ? [] : [proposalReason(loaded, unstated)]),
    ];
    if (releasing.length === 0)
        reasons.unshift(nothingToRelease(loaded));
    return {
        verdict: (0,verdict/* verdictOf */.V)(reasons),
        move: unstated.length > 0 ? "propose" : releasing.length > 0 ? "release" : "nothing",
        candidate: facts.candidate,
        reasons,
        components,
    };
}
function plansOf(loaded, facts) {
    const released = [];
    const plans = [];
    const { entry } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, facts.branch.name);
    for (const name of (0,in_order/* inOrderOfDependence */.C)(loaded.policy.components)) {
        const component = facts.components.find((found) => found.name === name);
        if (component === undefined)
            continue;
        const plan = planOf(loaded, facts, component, released);
        if (plan.state !== "nothing" && plan.version !== null && (0,branch_rule/* givenBy */.ny)(entry, plan.version))
            released.push(name);
        plans.push(plan);
    }
    return plans;
}
/** Where a pull request writes versions, a final one is tagged once the candidate itself states it. */
function isStated(loaded, facts, { name, version }) {
    if (loaded.policy.versioning.manifests !== "pull-request" || version === null || (0,version_order/* isPrerelease */.V1)(version))
        return true;
    return facts.components.find((component) => component.name === name)?.stated.includes(version) === true;
}
function planOf(loaded, { branch, now }, facts, released) {
    const changes = (0,decide_changes/* decideChanges */.c)(loaded.policy.versioning, facts.commits);
    const previous = facts.previous?.version ?? null;
    const scheme = loaded.policy.components[facts.name]?.scheme ?? "semver";
    const common = { name: facts.name, previous, previousTag: facts.previous?.tag ?? null, changes };
    const { entry, path } = (0,branch_rule/* branchEntryOf */.al)(loaded.policy, branch.name);
    const asked = askedBy(loaded, facts, changes, released);
    const standing = (0,version_order/* highestRelease */.UL)(facts.standing.filter(({ version }) => (0,branch_rule/* countsOn */.mo)(entry, version)));
    if (standing !== null) {
        const { version, tag } = standing;
        const bump = stepTaken(scheme, previous, version, asked.bump);
        return { ...common, state: "standing", version, tag, bump, reasons: [standingReason(loaded, standing)] };
    }
    const wanted = wantedVersion(loaded, facts, { changes, asked, branch: entry, now });
    if (wanted === null) {
        const reasons = [
            noChangeReason(loaded, facts, changes),
            ...contractReasons(loaded, facts.name, facts.contracts, changes.bump),
        ];
        return { ...common, state: "nothing", version: previous, tag: null, bump: "none", reasons };
    }
    const style = (0,tag_style/* tagStylesOf */.ug)(loaded.policy).find((styles) => styles.component === facts.name);
    const tag = style === undefined ? null : (0,tag_style/* tagOf */.cO)(style.write, wanted.version);
    const reasons = [
        bumpReason(loaded, facts.name, wanted, changes, asked),
        ...dependencyReason(loaded, facts.name, asked),
        ...releaseAsReason(loaded, facts, changes),
        ...effectReasons(loaded, facts, { wanted, changes, asked, finalTag: style && (0,tag_style/* tagOf */.cO)(style.write, wanted.final) }),
        ...(entry?.from === undefined ? [] : hotfixReasons(loaded, path, { facts, changes, wanted, branch: branch.name })),
        ...lineReasons(loaded, facts, wanted.final, branch.isDefault),
        ...(changes.releaseAs === null ? risingReasons(loaded, facts, wanted.final) : []),
        ...tagReasons(loaded, facts, wanted.version, tag),
    ];
    return { ...common, state: "release", version: wanted.version, tag, bump: wanted.bump, reasons };
}
/** Whether the version tells its users what the release does to them. */
function effectReasons(loaded, facts, { wanted, changes, asked, finalTag, }) {
    // What a footer names counts for what it is: a major one declares that something breaks, and a lower one than the changes ask for hides it.
    const lowered = changes.releaseAs !== null && isBelow(wanted.final, wanted.unnamed);
    const declared = lowered ? wanted.bump : (0,decide_changes/* stronger */.t)(changes.bump, namedBump(changes, wanted));
    const effective = lowered ? wanted.bump : (0,decide_changes/* stronger */.t)(asked.bump, namedBump(changes, wanted));
    const isMajor = facts.previous !== null && (wanted.bump === "major" || isCalverBreak(loaded, facts.name, effective));
    return [
        ...contractReasons(loaded, facts.name, facts.contracts, declared === "none" ? "patch" : declared),
        ...migrationReasons(loaded, facts.name, facts.migrations, effective),
        ...(isMajor && wanted.version === wanted.final && finalTag !== undefined
            ? majorNeedsReasons(loaded, finalTag, facts.migrationPlans)
            : []),
    ];
}
function isBelow(version, other) {
    return other !== null && (0,version_order/* compareVersions */.Zy)(version, other) < 0;
}
/** The step that a `Release-As:` footer takes. */
function namedBump({ releaseAs }, { bump }) {
    return releaseAs === null ? "none" : bump;
}
/** A calendar version has no number for what breaks. */
function isCalverBreak(loaded, name, bump) {
    return loaded.policy.components[name]?.scheme === "calver" && bump === "major";
}
//# sourceMappingURL=decide-versions.js.map

/***/ }),

/***/ 1952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ nextPrerelease),
/* harmony export */   LT: () => (/* binding */ stepBetween),
/* harmony export */   yU: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70711);
/* harmony import */ var semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62338);
/* harmony import */ var semver_functions_major_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68511);
/* harmony import */ var semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58780);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57459);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7763);






/** The final version after the last one for changes that ask for `bump`. Null where they ask for nothing. */
function nextVersion(rules, step) {
    if (step.bump === "none")
        return null;
    switch (step.scheme) {
        case "semver":
            return nextSemver(rules, step);
        case "major.minor":
            return nextMajorMinor(rules, step);
        case "calver":
            return { version: nextCalver(rules, step), bump: step.bump };
    }
}
function nextSemver(rules, { previous, bump }) {
    if (previous === null)
        return { version: rules.initial, bump };
    const step = bump === "major" && semver_functions_major_js__WEBPACK_IMPORTED_MODULE_2__(previous) === 0 ? rules["breaking-while-zero"] : bump;
    const version = bump === "none" ? null : semver_functions_valid_js__WEBPACK_IMPORTED_MODULE_3__(semver_functions_inc_js__WEBPACK_IMPORTED_MODULE_1__(previous, step === "none" ? "patch" : step));
    if (version !== null)
        return { version, bump: step };
    throw tooLarge(previous);
}
/** `2.3`: whatever does not break is a minor. */
function nextMajorMinor(rules, { previous, bump }) {
    if (previous === null)
        return { version: rules.initial.split(".").slice(0, 2).join("."), bump };
    const [first = 0, second = 0] = previous.split(".").map(Number);
    const breaks = bump === "major" && (first > 0 || rules["breaking-while-zero"] === "major");
    const version = breaks ? `${first + 1}.0` : `${first}.${second + 1}`;
    if (!Number.isSafeInteger(first + 1) || !Number.isSafeInteger(second + 1))
        throw tooLarge(previous);
    return { version, bump: breaks ? "major" : "minor" };
}
const BUILD_DIGITS = 3;
/** `2025.10.001`: the builds of a month in the policy's time zone are counted, on all lines together. */
function nextCalver(rules, { previous, now, elsewhere }) {
    const month = monthOf(now, rules.zone);
    const builds = [...(previous === null ? [] : [previous]), ...elsewhere]
        .filter((version) => version.startsWith(`${month}.`))
        .map((version) => Number(version.slice(month.length + 1)));
    const build = Math.max(0, ...builds) + 1;
    if (previous !== null && build > 9_999_999_999)
        throw tooLarge(previous);
    return `${month}.${String(build).padStart(BUILD_DIGITS, "0")}`;
}
/** The calendar month of a moment, as `2025.10`. */
function monthOf(now, zone) {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit" }).formatToParts(new Date(now));
    const part = (type) => parts.find((found) => found.type === type)?.value ?? "";
    return `${part("year").padStart(4, "0")}.${part("month")}`;
}
/** `1.4.0-rc.2` where `1.4.0-rc.1` is the highest of `taken` that leads to `1.4.0`. */
function nextPrerelease(final, label, taken) {
    const before = `${final}-${label}.`;
    const numbers = taken
        .filter((version) => version.startsWith(before))
        .map((version) => version.slice(before.length))
        .filter((number) => /^(?:0|[1-9]\d{0,14})$/.test(number))
        .map(Number);
    return `${before}${Math.max(0, ...numbers) + 1}`;
}
/** The step from one final version of a scheme to a later one, or to what its prerelease leads to; of calendar versions nobody can tell. */
function stepBetween(scheme, previous, version) {
    if (scheme === "calver")
        return "patch";
    if (scheme === "major.minor")
        return previous.split(".")[0] === version.split(".")[0] ? "minor" : "major";
    const step = semver_functions_diff_js__WEBPACK_IMPORTED_MODULE_0__(previous, (0,_version_order_js__WEBPACK_IMPORTED_MODULE_5__/* .finalOf */ .uN)(version));
    return step === "major" || step === "minor" || step === "patch" ? step : "none";
}
function tooLarge(previous) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_4__/* .SignalboxError */ .k("version.too-large", `no version comes after \`${previous}\`: its numbers are too large`, {
        next: "release a lower version, with a `Release-As:` footer, from a commit before that one",
    });
}
//# sourceMappingURL=next-version.js.map

/***/ })

};
