import type { Git } from "./git.ts";

/**
 * What git's environment needs so that it may push to a GitHub server with a token. The token travels in the
 * environment (git-config(1), `GIT_CONFIG_COUNT`), never in arguments, files or URLs. Empty where the clone
 * already has credentials, as actions/checkout leaves them: two `Authorization` headers are refused.
 */
export async function credentialsFor(git: Git, serverUrl: string, token: string): Promise<Readonly<Record<string, string>>> {
  const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const present = await git.run(["config", "--get-all", key], { allow: [1] });
  if (token === "" || present.stdout.trim() !== "") return {};
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: key, GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}` };
}
