import { inDuration } from "@signalbox/policy/rollout/in-words";
import { type Html, htmlSentence, markup } from "./html.ts";
import { STATUSES, tryInWords } from "./view-words.ts";
import type { CheckView, WatchView } from "./watch-view.ts";

/** The decisions so far, numbered as in the plots. */
export function marksHtml({ marks, intervalSeconds }: WatchView): Html {
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
      markup`<li><b class="does ${does}">${does.replace("-", " ")}</b> <small>interval ${interval}, ${inDuration(interval * intervalSeconds)}</small> ${htmlSentence(says)}</li>
`,
  )}</ol></section>`;
}

const MOST_MARKS = 200;

/** What was looked at besides the objectives, each with its tries. */
export function checksHtml(title: string, checks: readonly CheckView[]): Html {
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
