import { inPercent } from "@signalbox/policy/rollout/in-words";
import { evidenceShare } from "./evidence-bar.ts";
import { type Html, htmlSentence, markup } from "./html.ts";
import { objectiveHtml } from "./objective-html.ts";
import { plotFrame } from "./plot-frame.ts";
import {
  countInWords,
  durationInWords,
  evidenceInWords,
  evidenceNow,
  MOVES,
  NOTHING,
  placeInWords,
  rateInWords,
  ratioInWords,
  STATES,
  STATUSES,
  timeInWords,
  tryInWords,
  worstFirst,
} from "./view-words.ts";
import { WATCH_STYLE } from "./watch-style.ts";
import type { CheckView, ObjectiveView, WatchView } from "./watch-view.ts";

/**
 * The whole picture of a watch as one HTML file: no script, nothing that is loaded, light and dark. The same view gives the same
 * bytes.
 */
export function watchHtml(view: WatchView): string {
  const frame = plotFrame(view);
  const objectives = worstFirst(view.objectives);
  const title = `${titleOf(view)} (${view.verdict})`;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ html: WATCH_STYLE }}</style>
</head>
<body>
<main>
${headHtml(view)}
${objectivesHtml(objectives)}
${marksHtml(view)}
${checksHtml("Security", view.security)}${checksHtml("Queues", view.queues)}${checksHtml("After the last step", view.afterwards)}<section aria-labelledby="plots"><h2 id="plots">What was measured</h2>
${objectives.map((objective, index) => objectiveHtml(view, objective, frame, `o${index + 1}`))}</section>
${READING}
</main>
</body>
</html>
`;
  return page.html;
}

function titleOf({ move, candidate, environment }: WatchView): string {
  const short = /^[0-9a-f]{40,64}$/.test(candidate) ? candidate.slice(0, 12) : candidate.slice(0, 60);
  return `${MOVES[move]}: ${short} in ${environment}`;
}

function headHtml(view: WatchView): Html {
  const { verdict, move, environment, candidate, releasedAt, now, until, intervalSeconds, secondsLeft } = view;
  const facts: readonly (readonly [string, string])[] = [
    ["Candidate", candidate],
    ["Environment", environment],
    ["Where it is", placeInWords(view)],
    ...(secondsLeft === null ? [] : [["Time left", `at least ${durationInWords(secondsLeft)}`] as const]),
    ["Interval", `${until}, each of ${durationInWords(intervalSeconds)}`],
    ["Released", timeInWords(releasedAt)],
    ["Looked at", timeInWords(now)],
  ];
  return markup`<header class="${move}">
<p class="verdict"><b>${MOVES[move]}</b> <span>verdict: ${verdict}</span></p>
<h1>${htmlSentence(view.says)}</h1>
${
  view.next === null
    ? null
    : markup`<p class="next"><b>To do:</b> ${htmlSentence(view.next)}</p>
`
}<ol class="path" aria-label="Steps">${view.steps.map(({ share, fromInterval, toInterval }, index) => {
    const state = index === view.step ? "now" : fromInterval === null ? "open" : "past";
    const says = view.strategy === "blue-green" ? (share === 0 ? "preview" : "switched") : inPercent(share);
    const when =
      fromInterval === null
        ? "not begun"
        : `from interval ${fromInterval}${toInterval === null ? "" : ` to ${toInterval}`}`;
    return markup`<li class="${state}"${state === "now" ? markup` aria-current="step"` : null}><b>${says}</b> <span>${when}</span></li>`;
  })}</ol>
<dl>${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>
</header>`;
}

function objectivesHtml(objectives: readonly ObjectiveView[]): Html {
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

function marksHtml({ marks, intervalSeconds }: WatchView): Html {
  if (marks.length === 0) return markup``;
  const skipped = Math.max(0, marks.length - MOST_MARKS);
  return markup`<section aria-labelledby="marks"><h2 id="marks">Decisions</h2>
${
  skipped === 0
    ? null
    : markup`<p>The first ${skipped} are left out.</p>
`
}<ol class="decisions" start="${skipped + 1}">${marks.slice(skipped).map(
    ({ interval, does, says }) =>
      markup`<li><b class="does ${does}">${does.replace("-", " ")}</b> <small>interval ${interval}, ${durationInWords(interval * intervalSeconds)}</small> ${htmlSentence(says)}</li>
`,
  )}</ol></section>`;
}

const MOST_MARKS = 200;

function checksHtml(title: string, checks: readonly CheckView[]): Html {
  if (checks.length === 0) return markup``;
  return markup`<section><h2>${title}</h2>
<ul class="checks">${checks.map(
    ({ name, status, says, tries }) =>
      markup`<li><span class="state ${status}">${STATUSES[status]}</span> <b><bdi>${name}</bdi></b> ${htmlSentence(says)}${
        tries.length === 0
          ? null
          : markup`<ol>${tries.map((one) => markup`<li>${one.outcome} after ${tryInWords(one.seconds)}: ${htmlSentence(one.says)}</li>`)}</ol>`
      }</li>
`,
  )}</ul></section>
`;
}

const READING = markup`<section aria-labelledby="reading"><h2 id="reading">How to read this</h2>
<dl class="reading">
<div><dt>Evidence</dt><dd>By how much the numbers speak for a canary that is worse than the stable track by more than the policy tolerates. 1 is none; it multiplies from interval to interval, so its scale is logarithmic. How often it raises a false alarm was measured by simulation; nothing guarantees it.</dd></div>
<div><dt>Bands</dt><dd>Confidence sequences: where each track's mean rate may lie, however often one looks; single intervals lie outside of it.</dd></div>
<div><dt>Ratio</dt><dd>The smallest ratio of canary to stable that the evidence supports.</dd></div>
<div><dt>Visible</dt><dd>The smallest ratio that this traffic could have shown, and the one that the policy asks for.</dd></div>
<div><dt>Missing</dt><dd>Intervals without a sample since the release.</dd></div>
</dl></section>`;
