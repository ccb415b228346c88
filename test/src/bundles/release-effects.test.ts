import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { TestRepository } from "@signalbox/history/test-repository";
import type { StepRun } from "../runner.ts";
import { Acme } from "./acme.ts";

// The committed bundle of version-bump, where a release is judged by what it does: to its contract, its database, its users.

let acme: Acme;
beforeAll(async () => {
  acme = await Acme.open();
});
afterAll(() => acme.close());

const observed = ({ annotations }: StepRun): string => annotations.map(({ message }) => message).join("\n");

/** Applies, and says what came of it; what is not a release has tagged nothing. */
async function applied(policy: string, build: (checkout: TestRepository) => void): Promise<StepRun> {
  const app = await acme.repository(policy, build);
  const before = app.refs();
  const run = await app.bump({ mode: "apply" });
  if (run.outputs["verdict"] === "go") expect(app.tags()[run.outputs["tag"] ?? ""]).toBe(app.checkout.head());
  else {
    expect(run).toMatchObject({ exitCode: 1, outputs: { tag: "", released: "false", releases: "[]" } });
    expect(app.refs()).toEqual(before);
  }
  return run;
}

describe("the contract", () => {
  const POLICY = `version: 1
components:
  crm-api: { path: services/crm, tag: "v{version}", contract: { openapi: services/crm/openapi.yaml } }
`;

  /** The customers of a small API, each with these properties; more operations may follow. */
  function api(properties: readonly string[], more = ""): string {
    return `openapi: 3.0.3
info: { title: CRM, version: 1.2.3 }
paths:
  /customers/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: a customer
          content:
            application/json:
              schema:
                type: object
                properties:
${properties.map((name) => `                  ${name}: { type: string }\n`).join("")}${more}`;
  }

  const HEALTH = `  /health:
    get: { responses: { "200": { description: well } } }
`;
  const FILE = "services/crm/openapi.yaml";

  function changed(message: string, document: string) {
    return (checkout: TestRepository): void => {
      checkout.commit("feat: what is released", { files: { [FILE]: api(["name", "email"]) } });
      checkout.tag("v1.2.3");
      checkout.commit(message, { files: { [FILE]: document } });
    };
  }

  test.concurrent("whose break hides behind a `fix:` is refused, with the operation and the field", async () => {
    const run = await applied(POLICY, changed("fix: tidy up", api(["name"])));
    expect(run.outputs["verdict"]).toBe("hold");
    expect(run.annotations).toHaveLength(1);
    expect(observed(run)).toContain("GET /customers/{id}");
    expect(observed(run)).toMatch(/response 200 [^`]*email/);
    expect(observed(run)).toContain("the commits ask for a patch");
    expect(observed(run)).toContain("or declare the break with a `BREAKING CHANGE:` footer");
    expect(run.annotations[0]?.properties).toMatchObject({
      title: "components.crm-api.contract.openapi: unmet",
      file: ".github/release-policy.yml",
      line: "3",
    });
  });

  test.concurrent.each([
    {
      name: "a break that is declared is a major",
      message: "fix: tidy up\n\nBREAKING CHANGE: no e-mail",
      now: api(["name"]),
      tag: "v2.0.0",
    },
    {
      name: "what it adds makes a fix a minor",
      message: "fix: tell how we are",
      now: api(["name", "email"], HEALTH),
      tag: "v1.3.0",
    },
    { name: "another order changes nothing", message: "fix: in order", now: api(["email", "name"]), tag: "v1.2.4" },
  ])("$name", async ({ message, now, tag }) => {
    const run = await applied(POLICY, changed(message, now));
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: "go", tag } });
  });

  test.concurrent("that breaks under commits that ask for no release is refused too", async () => {
    const run = await applied(POLICY, changed("docs: tidy up", api(["name"])));
    expect(run.outputs["verdict"]).toBe("hold");
    expect(observed(run)).toContain("the commits ask for no release");
  });

  test.concurrent("that nobody can read is unknown, which releases nothing", async () => {
    const run = await applied(POLICY, changed("fix: oh", "openapi: 3.0.3\npaths: [\n"));
    expect(run.outputs["verdict"]).toBe("unknown");
    expect(observed(run)).toContain(`\`${FILE}\` was not compared`);
  });
});

describe("migrations", () => {
  const policy = (versioning: string): string => `version: 1
components:
  app: { migrations: { sql: "migrations/*.sql" } }
versioning: { ${versioning} }
`;
  const UNSAFE = "ALTER TABLE orders DROP COLUMN note;\n";

  function migrated(message: string, sql: string, files: Readonly<Record<string, string>> = {}) {
    return (checkout: TestRepository): void => {
      checkout.commit("feat: what is released", {
        files: { "migrations/1.sql": "CREATE TABLE orders (id integer PRIMARY KEY, note text);\n" },
      });
      checkout.tag("v1.2.3");
      checkout.commit(message, { files: { "migrations/2.sql": sql, ...files } });
    };
  }

  test.concurrent("that the previous code cannot run on are refused, in their place", async () => {
    const run = await applied(policy(""), migrated("fix: no notes", UNSAFE));
    expect(run.outputs["verdict"]).toBe("hold");
    expect(observed(run)).toContain("`migrations/2.sql:1`");
    expect(observed(run)).toContain("`ALTER TABLE orders DROP COLUMN note`");
    expect(run.annotations[0]?.properties).toMatchObject({ title: "versioning.unsafe-migrations: unmet" });
  });

  test.concurrent.each([
    {
      name: "it is major where the policy says so",
      versioning: "unsafe-migrations: major",
      message: "fix: no notes",
      sql: UNSAFE,
      tag: "v2.0.0",
    },
    {
      name: "it is major where a commit declares it",
      versioning: "",
      message: "fix!: no notes",
      sql: UNSAFE,
      tag: "v2.0.0",
    },
    {
      name: "one that the previous code runs on is no more than its commit",
      versioning: "",
      message: "fix: a mark",
      sql: "ALTER TABLE orders ADD COLUMN mark text;\n",
      tag: "v1.2.4",
    },
  ])("$name", async ({ versioning, message, sql, tag }) => {
    const run = await applied(policy(versioning), migrated(message, sql));
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: "go", tag } });
  });

  test.concurrent("that cannot be read are unknown", async () => {
    const run = await applied(policy(""), migrated("fix: oh", "DO $$ BEGIN EXECUTE 'x' || y; END $$;\n"));
    expect(run.outputs["verdict"]).toBe("unknown");
    expect(observed(run)).toContain("`migrations/2.sql:1` could not be judged");
  });

  test.concurrent("that make a release major ask for its migration plan", async () => {
    const needs = 'unsafe-migrations: major, major-needs: { migration-plan: "docs/{tag}.md" }';
    const refused = await applied(policy(needs), migrated("fix: no notes", UNSAFE));
    expect(refused.outputs["verdict"]).toBe("hold");
    expect(observed(refused)).toContain("there is no `docs/v2.0.0.md` in the candidate");
    const run = await applied(policy(needs), migrated("fix: no notes", UNSAFE, { "docs/v2.0.0.md": "# To 2.0.0\n" }));
    expect(run.outputs).toMatchObject({ verdict: "go", tag: "v2.0.0" });
  });
});

describe("a major release's migration plan", () => {
  const POLICY = `version: 1
components:
  app: {}
versioning: { major-needs: { migration-plan: "docs/migrations/{tag}.md", sections: [Steps, Rollback] } }
`;
  const FILE = "docs/migrations/v2.0.0.md";
  const PLAN = "# To 2.0.0\n\n## Steps\n\nAsk for JSON.\n\n## Rollback\n\nAsk for XML again.\n";

  function major(files: Readonly<Record<string, string>>, message = "feat!: no more XML") {
    return (checkout: TestRepository): void => {
      checkout.commit("feat: what is released", { files: { "docs/migrations/v1.0.0.md": PLAN } });
      checkout.tag("v1.2.3");
      checkout.commit(message, { files: { a: "1", ...files } });
    };
  }

  test.concurrent.each([
    {
      name: "is missing",
      files: {},
      says: `there is no \`${FILE}\` in the candidate. write \`${FILE}\`, with the headings \`Steps\`, \`Rollback\``,
    },
    { name: "is another's", files: { "docs/migrations/v1.0.0.md": `${PLAN}More.\n` }, says: `there is no \`${FILE}\`` },
    {
      name: "lacks a section",
      files: { [FILE]: "# To 2.0.0\n\n## Steps\n\nAsk for JSON.\n" },
      says: "has no text below `Rollback`",
    },
    {
      name: "has an empty section",
      files: { [FILE]: "## Steps\n\nAsk.\n\n## Rollback\n\n<!-- later -->\n" },
      says: "has no text below `Rollback`",
    },
  ])("$name: the release is refused", async ({ files, says }) => {
    const run = await applied(POLICY, major(files));
    expect(run.outputs["verdict"]).toBe("hold");
    expect(observed(run)).toContain(says);
  });

  test.concurrent("that is older than the last release is refused", async () => {
    const run = await applied(POLICY, (checkout) => {
      checkout.commit("feat: what is released", { files: { [FILE]: PLAN } });
      checkout.tag("v1.2.3");
      checkout.commit("feat!: no more XML");
    });
    expect(run.outputs["verdict"]).toBe("hold");
    expect(observed(run)).toContain(`\`${FILE}\` has not changed since the last release`);
  });

  test.concurrent.each([
    { name: "that is written lets it go", message: "feat!: no more XML", files: { [FILE]: PLAN }, tag: "v2.0.0" },
    { name: "is asked of no smaller release", message: "feat: JSON", files: {}, tag: "v1.3.0" },
  ])("$name", async ({ message, files, tag }) => {
    const run = await applied(POLICY, major(files, message));
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { verdict: "go", tag } });
  });
});
