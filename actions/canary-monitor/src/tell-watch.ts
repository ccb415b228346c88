import type { Annotation } from "@signalbox/action/annotations";
import type { Run } from "@signalbox/action/door";
import { failureOf } from "@signalbox/action/failure";
import { keepFile } from "@signalbox/action/kept-file";
import type { Told } from "@signalbox/action/make-step";
import { watchHtml } from "@signalbox/moves/canary-monitor/report/watch-html";
import { watchMarkdown } from "@signalbox/moves/canary-monitor/report/watch-markdown";
import { viewOfWatch } from "@signalbox/moves/canary-monitor/view-of-watch";
import type { WatchMade } from "@signalbox/moves/canary-monitor/watch-live";
import type { Watch } from "@signalbox/moves/canary-monitor/watch-move";
import type { LoadedPolicy } from "@signalbox/policy/load/loaded-policy";

type Telling = {
  readonly loaded: LoadedPolicy;
  readonly watch: Pick<Watch, "events">;
  readonly run: Run;
  /** Where the report goes, inside the workspace; null for a file of the runner's temporary folder. */
  readonly report: string | null;
  readonly tick: number | null;
};

/** Tells what a watch came to: outputs and summary of the step, and the report as one file of HTML. */
export function tellWatch({ loaded, watch, run, report, tick }: Telling): (made: WatchMade) => Promise<Told> {
  return async ({ facts, decision, outcome }) => {
    const view = viewOfWatch(loaded, facts, decision, watch.events());
    const name = `canary-${facts.watch.now.replaceAll(/[:.]/g, "-")}.html`;
    // What a watch that has ended sees long after is nothing that a workflow moves by, as no controller is moved by it.
    const handsOn = facts.rollout !== null || outcome?.state !== "not-done";
    // What is half-way back is the next look's to see to.
    const goesBack =
      decision.move === "roll-back" && (outcome?.state === "partly-done" || outcome?.state === "uncertain");
    const finished = decision.finished && !goesBack;
    // Whoever rolls back by these outputs must have them, even where the page cannot be kept.
    const [kept, annotations] = await keepFile(run, { written: report, name, text: watchHtml(view) }).then(
      (path) => [path, []] as const,
      (error: unknown) => ["", failureOf(error).annotations.map(asWarning)] as const,
    );
    return {
      outputs: {
        move: decision.move,
        share: handsOn ? String(Math.round(decision.share * 10_000) / 100) : "",
        step: String(decision.step + 1),
        finished: String(finished),
        "next-look": decision.next ?? "",
        "next-tick": finished ? "" : String((tick ?? 0) + 1),
        report: kept,
      },
      details: "",
      shown: watchMarkdown(view),
      annotations,
      says: outcome === null ? decision.says : `${decision.move}: ${decision.says}; ${outcome.says}`,
    };
  };
}

function asWarning({ says, at }: Annotation): Annotation {
  return { level: "warning", title: "the report was not written", says, at };
}
