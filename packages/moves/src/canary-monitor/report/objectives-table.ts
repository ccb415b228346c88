import { evidenceShare } from "./evidence-bar.ts";
import { type Html, markup } from "./html.ts";
import {
  countInWords,
  evidenceInWords,
  evidenceNow,
  NOTHING,
  rateInWords,
  ratioInWords,
  STATES,
} from "./view-words.ts";
import type { ObjectiveView } from "./watch-view.ts";

/** A row an objective; each leads to the objective's own part of the page, `o1` for the first. */
export function objectivesHtml(objectives: readonly ObjectiveView[]): Html {
  if (objectives.length === 0) return markup`<p class="none">The policy names no objective.</p>`;
  const heads = ["Objective", "State", "Evidence", "Canary", "Stable", "Ratio", "Visible", "Requests", "Missing"];
  return markup`<section aria-labelledby="objectives"><h2 id="objectives">Objectives</h2>
<div class="scroll" role="region" tabindex="0" aria-labelledby="objectives"><table class="objectives"><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead><tbody>
${objectives.map(rowHtml)}</tbody></table></div></section>`;
}

function rowHtml(objective: ObjectiveView, index: number): Html {
  const { name, state, bar, pauseBar, ratio, detectable, detect, requests, missing } = objective;
  const evidence = evidenceNow(objective);
  const share = (of: number | null): number => Math.round(evidenceShare(of, bar) * 100);
  const meter =
    evidence === null
      ? NOTHING
      : markup`<span class="meter" style="--to:${share(evidence)}%;--pause:${share(pauseBar)}%"></span> ${evidenceInWords(evidence)}/${evidenceInWords(bar)}`;
  const worse = detectable !== null && detectable > detect ? "short" : "";
  return markup`<tr><th scope="row"><a href="#o${index + 1}"><bdi>${name}</bdi></a></th><td><span class="state ${state}">${STATES[state]}</span></td><td>${meter}</td><td>${rateInWords(objective, objective.canaryNow)}</td><td>${rateInWords(objective, objective.stableNow)}</td><td>${ratioInWords(ratio)}</td><td class="${worse}">${ratioInWords(detectable)} of ${ratioInWords(detect)}</td><td>${countInWords(requests)}</td><td>${missing}</td></tr>
`;
}
