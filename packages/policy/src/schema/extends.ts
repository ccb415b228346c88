import { PATH } from "./repository-path.ts";
import { text } from "./text.ts";

const OWNER = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})";
const REPOSITORY = String.raw`(?!\.{1,2}\/)[A-Za-z0-9._-]{1,100}`;
// What git takes as the name of a tag, as far as anybody writes one.
const REF = String.raw`(?!.*(?:\.\.|\.lock$|\.\/|\/\.))[A-Za-z0-9][A-Za-z0-9._+-]*(?:\/[A-Za-z0-9._+-]+)*(?<!\.)`;

export const ExtendsSchema = text(
  "another policy as `owner/repository//path@ref`, such as `acme/.github//release-policy.yml@v3`, where `ref` is a tag or a full hash, or a file of this repository, such as `./policies/base.yml`",
  new RegExp(String.raw`^(?!.*[*?[\]])(?:\.\/${PATH}|${OWNER}\/${REPOSITORY}\/\/(?=[^@]+@[^@]+$)${PATH}@${REF})$`),
  { max: 512, example: "acme/.github//release-policy.yml@v3" },
).describe(
  "The policy that this one tightens, for repositories that share one: what it sets may be made stricter here, and never looser. A ref must not be able to move: a full hash, or a tag that GitHub keeps in its place. Default: none.",
);

/** Which policy is extended. */
export type PolicyReference =
  | { readonly kind: "local"; readonly path: string }
  | {
      readonly kind: "remote";
      readonly owner: string;
      readonly name: string;
      readonly path: string;
      readonly ref: string;
    };

/** The parts of an `extends`, which the schema has read. */
export function referenceOf(written: string): PolicyReference {
  if (written.startsWith("./")) return { kind: "local", path: written.slice(2) };
  const [repository = "", rest = ""] = splitAt(written, "//");
  const [owner = "", name = ""] = splitAt(repository, "/");
  const [path = "", ref = ""] = splitAt(rest, "@");
  return { kind: "remote", owner, name, path, ref };
}

function splitAt(whole: string, separator: string): readonly string[] {
  const at = whole.indexOf(separator);
  return at === -1 ? [whole] : [whole.slice(0, at), whole.slice(at + separator.length)];
}
