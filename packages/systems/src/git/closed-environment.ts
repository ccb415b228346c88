import { devNull } from "node:os";
import { addedSettings } from "./added-settings.ts";
import { gitEnvironment, SETTINGS } from "./git-environment.ts";

/**
 * The environment for a tool that runs git by itself, in a repository of ours: all that our own git is given, and no
 * configuration of the user, the machine or the job.
 */
export function closedEnvironment(
  base: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const env = Object.entries(gitEnvironment(base)).filter(([name]) => !name.startsWith("GIT_CONFIG"));
  const settings = SETTINGS.filter((word) => word !== "-c").map((setting) => {
    const [key = "", ...value] = setting.split("=");
    return [key, value.join("=")] as const;
  });
  return {
    ...Object.fromEntries(env),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: "1",
    ...addedSettings({}, settings),
  };
}
