import { checksHtml, marksHtml } from "./checks-html.ts";
import { headHtml } from "./head-html.ts";
import { markup } from "./html.ts";
import { objectiveHtml } from "./objective-html.ts";
import { objectivesHtml } from "./objectives-table.ts";
import { plotFrame } from "./plot-frame.ts";
import { MOVES, worstFirst } from "./view-words.ts";
import { WATCH_STYLE } from "./watch-style.ts";
import type { WatchView } from "./watch-view.ts";

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

const READING = markup`<section aria-labelledby="reading"><h2 id="reading">How to read this</h2>
<dl class="reading">
<div><dt>Evidence</dt><dd>By how much the numbers speak for a canary that is worse than the stable track by more than the policy tolerates. 1 is none; it multiplies from interval to interval, so its scale is logarithmic. How often it raises a false alarm was measured by simulation; nothing guarantees it.</dd></div>
<div><dt>Bands</dt><dd>Confidence sequences: where each track's mean rate may lie, however often one looks; single intervals lie outside of it.</dd></div>
<div><dt>Ratio</dt><dd>The smallest ratio of canary to stable that the evidence supports.</dd></div>
<div><dt>Visible</dt><dd>The smallest ratio that this traffic could have shown, and the one that the policy asks for.</dd></div>
<div><dt>Missing</dt><dd>Intervals without a sample since the release.</dd></div>
</dl></section>`;
