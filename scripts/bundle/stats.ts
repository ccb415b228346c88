/** What webpack tells of a bundle, as far as we ask: which files went in. */
import { z } from "zod";

const Module = z.object({
  nameForCondition: z.string().nullish(),
  /** The parts of a concatenated module. */
  get modules() {
    return z.array(Module).optional();
  },
});

const Stats = z.object({ modules: z.array(Module) });

/** The absolute paths of all modules in the bundle that `stats` (JSON) describes. */
export function modulesOf(stats: string): ReadonlySet<string> {
  const found = new Set<string>();
  const see = (module: z.infer<typeof Module>): void => {
    if (typeof module.nameForCondition === "string") found.add(module.nameForCondition);
    for (const part of module.modules ?? []) see(part);
  };
  for (const module of Stats.parse(JSON.parse(stats)).modules) see(module);
  return found;
}
