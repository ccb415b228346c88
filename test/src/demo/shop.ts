import { TestRepository } from "@signalbox/history/test-repository";

export const POLICY = `version: 1
components: # what is released, each with its own tags
  web: { path: apps/web }
  crm-api: { path: services/crm, contract: { openapi: services/crm/openapi.yaml } }
  network: { path: infra/network, scheme: major.minor, manifests: [main.tf] } # 1.4
  lead-model: { path: models/lead, scheme: calver, depends-on: [crm-api] } # 2025.10.001
versioning:
  manifests: commit # package.json, pyproject.toml and a marked line of main.tf follow the tag
branches:
  main: { environment: production }
  feature/*: {} # nothing is released from here
notes:
  file: docs/release-notes/{tag}.md
`;

/** The contract of the API; `customer` are the properties of what it answers. */
export function openapi(customer: Readonly<Record<string, string>>): string {
  const properties = Object.entries(customer).map(([name, type]) => `                  ${name}: { type: ${type} }\n`);
  return `openapi: 3.1.0
info: { title: CRM, version: 1.0.0 }
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
                required: [id]
                properties:
${properties.join("")}`;
}

/** What the API answers at first. */
export const CUSTOMER = { id: "string", name: "string", email: "string" };

/**
 * A small monorepo with a past: a web app, an API with its contract, a network and a model, several releases, a hotfix, a revert, and work
 * that is not released yet.
 */
export function buildShop(directory: string): TestRepository {
  const shop = new TestRepository({ directory });
  shop.commit("chore: begin", { files: { ".github/release-policy.yml": POLICY, "README.md": "# Shop\n" } });
  shop.commit("feat(web): a storefront", {
    files: {
      "apps/web/package.json": '{\n  "name": "web",\n  "version": "1.0.0"\n}\n',
      "apps/web/index.html": "<h1>Shop</h1>\n",
    },
  });
  shop.commit("feat(crm): customers and orders", {
    files: {
      "services/crm/pyproject.toml": '[project]\nname = "crm-api"\nversion = "1.0.0"\n',
      "services/crm/api.py": "customers = []\n",
      "services/crm/openapi.yaml": openapi(CUSTOMER),
    },
  });
  shop.commit("feat(network): two zones", {
    files: { "infra/network/main.tf": 'locals {\n  release = "1.0" # signalbox:version\n  zones = 2\n}\n' },
  });
  shop.commit("feat(model): score leads", { files: { "models/lead/train.py": "fit()\n" } });
  release(shop, "web", "1.0.0");
  release(shop, "crm-api", "1.0.0");
  release(shop, "network", "1.0");
  release(shop, "lead-model", "2025.10.001");
  const released = shop.head();
  shop.commit("feat(crm): search customers (#3)", { files: { "services/crm/search.py": "def search(): ...\n" } });
  hotfix(shop, released);
  release(shop, "crm-api", "1.1.0");
  shop.commit("feat(crm): New lead scoring algorithm (#12)", {
    files: { "services/crm/leads.py": "def score(lead): return 0.5\n" },
  });
  const darkMode = shop.commit("feat(web): dark mode (#13)", {
    files: { "apps/web/dark.css": "body { background: black }\n" },
  });
  shop.commit("fix(web): keep the basket when the session ends (#14)", {
    files: { "apps/web/basket.js": "keep();\n" },
  });
  shop.commit(`Revert "feat(web): dark mode (#13)"\n\nThis reverts commit ${darkMode}.\n`, {
    files: { "apps/web/dark.css": null },
  });
  shop.commit("fix(network): a third zone (#15)", {
    files: { "infra/network/main.tf": 'locals {\n  release = "1.0" # signalbox:version\n  zones = 3\n}\n' },
  });
  shop.commit("docs(crm): how leads are scored", { files: { "services/crm/README.md": "# Leads\n" } });
  return shop;
}

function release(shop: TestRepository, component: string, version: string): void {
  shop.tag(`${component}-v${version}`, { message: `${component} ${version}` });
}

/** A fix of what customers run, made beside the main line and merged into it. */
function hotfix(shop: TestRepository, released: string): void {
  shop.branch("hotfix/1.0.1", released);
  shop.commit("fix(crm): close connections to the database", { files: { "services/crm/pool.py": "close()\n" } });
  release(shop, "crm-api", "1.0.1");
  shop.checkout("main");
  shop.merge("hotfix/1.0.1", "Merge branch 'hotfix/1.0.1'");
}
