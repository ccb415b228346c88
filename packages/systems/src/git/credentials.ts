import { addedSettings } from "./added-settings.ts";
import type { Git } from "./git.ts";

/**
 * The environment `env`, in which git may push to a GitHub server with a token. The token travels in the environment,
 * never in arguments, files or URLs. Nothing is added where the clone already has credentials, as actions/checkout
 * leaves them: two `Authorization` headers are refused.
 */
export async function withCredentials(
  env: Readonly<Record<string, string | undefined>>,
  { git, serverUrl, token }: { readonly git: Git; readonly serverUrl: string; readonly token: string },
): Promise<Readonly<Record<string, string | undefined>>> {
  const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
  const present = await git.run(["config", "--get-all", key], { allow: [1] });
  if (token === "" || present.stdout.trim() !== "") return env;
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return { ...env, ...addedSettings(env, [[key, `AUTHORIZATION: basic ${basic}`]]) };
}
