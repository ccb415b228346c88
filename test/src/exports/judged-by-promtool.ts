import { runProgram } from "@signalbox/systems/contracts/programs/run-program";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";

/** Series by their names, in promtool's own notation, one sample each 30 seconds. */
export type Series = Readonly<Record<string, string>>;

/** What promtool has against rules: empty where it has nothing. */
export function checkedRules(rules: string): Promise<string> {
  return withRules(rules, async (folder) => {
    const answer = await runProgram("promtool", ["check", "rules", "rules.yml"], { folder });
    return answer?.code === 0 ? "" : `${answer?.stdout}${answer?.stderr}`;
  });
}

/**
 * Whether exactly these alerts fire at a time such as `10m`, by promtool: what it says where not. An alert is told by its name,
 * and what it is about after a blank, such as `SignalboxNoData canary`.
 */
export function firing(
  rules: string,
  series: Series,
  at: string,
  expected: readonly string[],
  about: string,
): Promise<string> {
  return withRules(rules, async (folder) => {
    const told = `label_join(label_join(ALERTS{alertstate="firing",${about}}, "of", "", "track", "queue", "security"), "is", " ", "alertname", "of")`;
    const unit = {
      rule_files: ["rules.yml"],
      evaluation_interval: "30s",
      tests: [
        {
          interval: "30s",
          input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
          promql_expr_test: [
            {
              expr: `group by (is) (${told})`,
              eval_time: at,
              exp_samples: expected.map((is) => ({ labels: `{is="${is}"}`, value: 1 })),
            },
          ],
        },
      ],
    };
    await writeFile(join(folder, "test.yml"), stringify(unit, { lineWidth: 0 }));
    const answer = await runProgram("promtool", ["test", "rules", "test.yml"], { folder });
    return answer?.code === 0 ? "" : `${answer?.stdout}${answer?.stderr}`;
  });
}

async function withRules<T>(rules: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "signalbox-rules-"));
  try {
    await writeFile(join(folder, "rules.yml"), rules);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
