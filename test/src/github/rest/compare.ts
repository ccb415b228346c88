import { gitStore } from "../state/git-store.ts";
import { commitJson } from "./git-json.ts";
import { type Answered, notFound, one, type RepositoryAsked, textOf } from "./route.ts";

// The commits come in pages, oldest first; where no page is asked for, GitHub gives 250.
export function compare(asked: RepositoryAsked): Answered {
  const { state, repository } = asked;
  const store = gitStore(repository.git);
  const [base = "", head = ""] = (asked.path["basehead"] ?? "").split("...");
  const ends = [base, head].map((each) => store.commit(store.resolve(`${each}^{commit}`)?.oid ?? ""));
  const [from, to] = ends;
  if (from === undefined || from === null || to === undefined || to === null) return notFound();
  const [inBase, inHead] = [store.history(from.oid), store.history(to.oid)];
  const [known, reached] = [inBase, inHead].map((history) => new Set(history.map(({ oid }) => oid)));
  const ahead = inHead.filter(({ oid }) => known?.has(oid) === false).toReversed();
  const behind = inBase.filter(({ oid }) => reached?.has(oid) === false);
  const mergeBase = inHead.find(({ oid }) => known?.has(oid) === true) ?? from;
  const size = Number(textOf(asked, "per_page") ?? 250);
  const at = (Number(textOf(asked, "page") ?? 1) - 1) * size;
  const status =
    ahead.length > 0 ? (behind.length > 0 ? "diverged" : "ahead") : behind.length > 0 ? "behind" : "identical";
  return one({
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: commitJson(state, repository, from),
    merge_base_commit: commitJson(state, repository, mergeBase),
    commits: ahead.slice(at, at + size).map((commit) => commitJson(state, repository, commit)),
  });
}
