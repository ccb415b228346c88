import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";
import { judgeProtobuf } from "@signalbox/systems/contracts/judge-protobuf";
import { judged } from "@signalbox/systems/contracts/judgement";
import { findBuf } from "@signalbox/systems/contracts/protobuf/buf";
import type { CommitFiles, Entry } from "./commit-files.ts";
import { areSame, type Versions, withoutReading } from "./versions.ts";

/** The component's folder of Protobuf files, by buf. Import paths begin at the folder. */
export async function protobufContract(versions: Versions, folder: string): Promise<readonly ContractFacts[]> {
  const entries = { old: await protosBelow(versions.old, folder), now: await protosBelow(versions.now, folder) };
  const known = withoutReading("protobuf", folder, entries);
  if (known !== null) return known;
  if (areSame(entries)) return [];
  const judgement = await judged("buf", async () => {
    const old = within(folder, await versions.old.texts(entries.old));
    const now = within(folder, await versions.now.texts(entries.now));
    return judgeProtobuf(old, now, await findBuf());
  });
  return [{ kind: "protobuf", file: folder, ...judgement }];
}

async function protosBelow(files: CommitFiles, folder: string): Promise<readonly Entry[]> {
  return (await files.below(folder)).filter(({ path }) => path.endsWith(".proto"));
}

function within(folder: string, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const length = folder === "." ? 0 : folder.length + 1;
  return new Map([...texts].map(([path, text]) => [path.slice(length), text]));
}
