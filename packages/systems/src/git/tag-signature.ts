import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { which } from "@actions/io";
import { SignalboxError } from "@signalbox/policy/error";
import type { Git } from "./git.ts";

/** Public keys of SSH by the login of who holds them, as `type base64`. */
export type SigningKeys = Readonly<Record<string, string>>;

/** Whose key signed an annotated tag well; null where none did. The tag is named by the full hash of its object. */
export type SignerOf = (tagObject: string) => Promise<string | null>;

/**
 * Hands on who signed tags, by these keys and no others: neither the user's configuration nor the repository's says which program
 * looks, nor whom it trusts. A key that two people share is nobody's.
 * Throws `SignalboxError` (`ssh.missing`) where there is no `ssh-keygen`.
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-gpgsshallowedSignersFile
 */
export async function withSigners<T>(
  git: Git,
  keys: SigningKeys,
  work: (signerOf: SignerOf) => Promise<T>,
): Promise<T> {
  const program = await sshKeygen();
  const folder = await mkdtemp(join(tmpdir(), "signalbox-signers-"));
  try {
    const allowed = join(folder, "allowed");
    const revoked = join(folder, "revoked");
    await privately(allowed, allowedSigners(keys));
    await privately(revoked, "");
    const settings = [
      "gpg.format=ssh",
      `gpg.ssh.program=${program}`,
      `gpg.ssh.allowedSignersFile=${allowed}`,
      `gpg.ssh.revocationFile=${revoked}`,
      "gpg.minTrustLevel=fully",
    ].flatMap((setting) => ["-c", setting]);
    return await work((tagObject) => signerOf(git, settings, keys, tagObject));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function signerOf(git: Git, settings: readonly string[], keys: SigningKeys, tag: string): Promise<string | null> {
  const { stdout: text } = await git.run(["cat-file", "tag", tag]);
  if (!isSignedBySsh(text)) return null;
  const { code, stderr } = await git.run([...settings, "verify-tag", "--raw", tag], { allow: [1] });
  const good = [...stderr.matchAll(/^Good "git" signature for (\S+) with \S+ key \S+$/gm)];
  const login = good[0]?.[1];
  return code === 0 && good.length === 1 && login !== undefined && Object.hasOwn(keys, login) ? login : null;
}

// Git takes the last block that looks like a signature, of any kind, and would ask gpg about the others.
function isSignedBySsh(text: string): boolean {
  const blocks = [...text.matchAll(/^-----BEGIN .*$/gm)];
  return blocks.length === 1 && blocks[0]?.[0] === "-----BEGIN SSH SIGNATURE-----";
}

function allowedSigners(keys: SigningKeys): string {
  const shared = Object.values(keys).filter((key, index, all) => all.indexOf(key) !== index);
  return Object.entries(keys)
    .filter(([, key]) => !shared.includes(key))
    .map(([login, key]) => `${login} namespaces="git" ${key}\n`)
    .join("");
}

async function privately(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  // The process may have been started with a mask that lets the file say otherwise.
  await chmod(path, 0o600);
}

async function sshKeygen(): Promise<string> {
  try {
    return await which("ssh-keygen", true);
  } catch (cause) {
    throw new SignalboxError("ssh.missing", "there is no `ssh-keygen`, which checks who signed a tag", {
      next: "install OpenSSH 8.2 or newer, and put it on the path",
      cause,
    });
  }
}
