import type { ContractChange } from "@signalbox/policy/contract/contract-facts";
import { inOrder } from "./changes.ts";
import { type Judgement, judged, shown } from "./judgement.ts";
import type { Files } from "./programs/with-folders.ts";
import type { Buf, BufFinding } from "./protobuf/buf.ts";

/** Compares two versions of a folder of Protobuf files by buf. Without it, nobody can say. */
export async function judgeProtobuf(old: Files, now: Files, buf: Buf | null): Promise<Judgement> {
  if (buf === null) {
    const next =
      "install it: `go install github.com/bufbuild/buf/cmd/buf@latest`, or by the action `bufbuild/buf-action` with `setup_only`";
    return {
      judge: "buf",
      comparison: { known: false, says: "`buf`, which compares Protobuf, is not on the path", next },
    };
  }
  return judged(buf.judge, async () => {
    const breaking = await buf.breaking(old, now);
    // buf tells only of what breaks: what would be deleted on the way back was added.
    const back = await buf.breaking(now, old);
    const added = back.filter(({ type }) => type.endsWith("_NO_DELETE"));
    const changes = [
      ...breaking.map((finding) => changeOf(finding, "breaking", finding.message.replace(/\.$/, ""))),
      ...added.map((finding) => changeOf(finding, "additive", "it is new")),
    ];
    return { judge: buf.judge, comparison: { known: true, changes: inOrder(changes) } };
  });
}

function changeOf({ type, path, message }: BufFinding, kind: "breaking" | "additive", says: string): ContractChange {
  const code = kind === "additive" ? type.replace("_NO_DELETE", "_ADDED") : type;
  return { class: kind, code, ...placeOf(message, path), says: shown(says) };
}

/** The message, service or enum, and its member, as buf's sentence quotes them. */
function placeOf(message: string, path: string): { readonly operation: string; readonly field: string | null } {
  const holder = /\bon (?:message|service|enum|extension) "([^"]{1,300})"/.exec(message)?.[1];
  // A value that is deleted on the way back has no name in buf's sentence.
  const value = /\benum value "(\d{1,10})" on enum/.exec(message)?.[1];
  const member =
    value === undefined ? /"([^"]{1,300})" on (?:message|service|enum)/.exec(message)?.[1] : `value ${value}`;
  const named = /\b(?:message|service|enum|extension|RPC|package) "([^"]{1,300})"/i.exec(message)?.[1];
  if (holder !== undefined) return { operation: shown(holder), field: member === undefined ? null : shown(member) };
  return { operation: shown(named ?? path), field: null };
}
