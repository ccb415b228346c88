import { inDuration } from "@signalbox/policy/rollout/in-words";
import { trafficInPercent } from "@signalbox/policy/rollout/traffic-share";
import { type Html, htmlSentence, markup } from "./html.ts";
import { MOVES, placeInWords, timeInWords } from "./view-words.ts";
import type { WatchView } from "./watch-view.ts";

/** What was decided and why, what to do, and where the rollout is. */
export function headHtml(view: WatchView): Html {
  const { verdict, move, environment, candidate, releasedAt, now, until, intervalSeconds, secondsLeft } = view;
  const facts: readonly (readonly [string, string])[] = [
    ["Candidate", candidate],
    ["Environment", environment],
    ["Where it is", placeInWords(view)],
    ...(secondsLeft === null ? [] : [["Time left", `at least ${inDuration(secondsLeft)}`] as const]),
    ["Interval", `${until}, each of ${inDuration(intervalSeconds)}`],
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
    const says = view.strategy === "blue-green" ? (share === 0 ? "preview" : "switched") : trafficInPercent(share);
    const when =
      fromInterval === null
        ? "not begun"
        : `from interval ${fromInterval}${toInterval === null ? "" : ` to ${toInterval}`}`;
    return markup`<li class="${state}"${state === "now" ? markup` aria-current="step"` : null}><b>${says}</b> <span>${when}</span></li>`;
  })}</ol>
<dl class="facts">${facts.map(([name, value]) => markup`<div><dt>${name}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>
</header>`;
}
