/** The report's style. A theme may be forced by `data-theme` on the page's root; else the reader's own holds. */
const LIGHT =
  "--paper:#fff;--soft:#f3f4f6;--ink:#17202c;--quiet:#566070;--rule:#d5dae1;--canary:#b8410b;--stable:#1f5fbf;--evidence:#6d28b8;--good:#17713a;--wait:#8a5a00;--bad:#b3161f;--alone:#1c6a7d";
const DARK =
  "--paper:#12161c;--soft:#1d232c;--ink:#e7eaee;--quiet:#a3adba;--rule:#39424e;--canary:#ff9d5c;--stable:#75b1ff;--evidence:#c79bff;--good:#62d08c;--wait:#f0bd4f;--bad:#ff8082;--alone:#6fd0e4";

export const WATCH_STYLE = `:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark;${DARK}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;line-height:1.3;margin:.4rem 0 .8rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:0;display:inline;overflow-wrap:anywhere}
p,dd,li,summary{overflow-wrap:anywhere}
code{font:.92em ui-monospace,monospace;background:var(--soft);padding:0 .25em;border-radius:3px;unicode-bidi:isolate}
small{color:var(--quiet);font-size:.875em}
a{color:inherit}
:focus-visible{outline:2px solid var(--stable);outline-offset:2px}
header{border-top:.4rem solid var(--hue);padding-top:.8rem}
.verdict{margin:0;display:flex;flex-wrap:wrap;gap:.6rem;align-items:baseline}
.verdict b{color:var(--paper);background:var(--hue);padding:.1rem .7rem;border-radius:4px}
.verdict b::first-letter,.does::first-letter{text-transform:uppercase}
.verdict span{color:var(--quiet)}
.next{border-left:4px solid var(--hue);padding-left:.7rem}
.path{display:grid;grid-template-columns:repeat(auto-fit,minmax(5rem,1fr));gap:.4rem;list-style:none;padding:0;margin:1rem 0}
.path li{border:1px solid var(--rule);border-top-width:4px;padding:.2rem .6rem;border-radius:4px}
.path span{color:var(--quiet);font-size:.8rem;display:block}
.path .past{border-top-color:var(--quiet)}.path .now{border-color:var(--hue);background:var(--soft)}.path .open{border-style:dashed}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:.5rem 1.5rem;margin:0}
.facts div:first-child{grid-column:span 2}
dt{color:var(--quiet);font-size:.8rem}dd{margin:0}
.reading{grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));font-size:.9rem}
.continue,.promote,.fine,.met,.resume,.finished,.begun{--hue:var(--good)}
.pause,.no-data,.unknown{--hue:var(--wait)}
.roll-back,.unmet{--hue:var(--bad)}
.not-compared,.waived{--hue:var(--alone)}
.not-applicable{--hue:var(--quiet)}
.scroll{overflow-x:auto;border:1px solid var(--rule);border-radius:4px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.92rem}
th,td{padding:.35rem .7rem;text-align:right;white-space:nowrap;border-top:1px solid var(--rule)}
thead th{border-top:0;background:var(--soft);font-weight:600}
th:first-child{text-align:left;position:sticky;left:0;background:var(--paper);min-width:7rem;max-width:14rem;white-space:normal;overflow-wrap:anywhere}
thead th:first-child{background:var(--soft)}
.objectives th:nth-child(2),.objectives td:nth-child(2){text-align:left}
.state,.does{color:var(--hue);border:1px solid;border-radius:4px;padding:0 .45rem;font-size:.85rem;font-weight:600;white-space:nowrap;display:inline-block}
.state::before{margin-right:.35em}
.state:is(.fine,.met)::before{content:"✓"}.state:is(.roll-back,.unmet)::before{content:"✕"}.state.pause::before{content:"‖"}.state:is(.no-data,.unknown)::before{content:"?"}.state:is(.not-compared,.waived,.not-applicable)::before{content:"–"}
.meter{display:inline-block;width:5rem;height:.7rem;border:1px solid var(--quiet);border-radius:2px;vertical-align:middle;background:linear-gradient(var(--ink),var(--ink)) var(--pause) 0/1px 100% no-repeat,linear-gradient(var(--evidence),var(--evidence)) 0 0/var(--to) 100% no-repeat}
.short{color:var(--wait);font-weight:600}.short::after{content:" !"}
.decisions,.checks{padding-left:1.8rem}.checks{list-style:none;padding-left:0}
.decisions li,.checks>li{margin:.35rem 0}
.objective{border:1px solid var(--rule);border-radius:6px;margin:0 0 1rem;padding:.6rem .8rem}
summary{cursor:pointer}
.objective>p{margin:.4rem 0}
.none{color:var(--quiet)}
.plot{margin:.8rem 0 0}
figcaption{font-size:.85rem;display:flex;flex-wrap:wrap;gap:.1rem 1rem}
.key::before{content:"";display:inline-block;width:1.6rem;height:0;border-top:3px solid var(--line);vertical-align:middle;margin-right:.4rem}
.key.canary{--line:var(--canary)}
.key.stable{--line:var(--stable)}.key.stable::before{border-top-style:dashed}
.key.budget{--line:var(--ink)}.key.budget::before{border-top-style:dotted;border-top-width:2px}
.key.law,.key.bar{--line:var(--bad)}.key.law::before,.key.bar::before{border-top-width:2px}
.key.pause-bar{--line:var(--wait)}.key.pause-bar::before{border-top-style:dashed;border-top-width:2px}
.key.evidence{--line:var(--evidence)}
.frame{position:relative;margin:.3rem .6rem 0 3.4rem}
.frame svg{display:block;width:100%;height:13rem;overflow:hidden;border:1px solid var(--rule);border-width:0 0 1px 1px}
.evidences svg{height:8rem}
.evidences .steps{display:none}
.steps{position:relative;height:1.3rem}
.steps span{position:absolute;top:0;height:1.2rem;overflow:hidden;text-align:center;font-size:.75rem;line-height:1.2rem;white-space:nowrap;border-left:1px solid var(--quiet);color:var(--quiet)}
.steps .past,.steps .now{background:var(--soft);color:var(--ink)}.steps .now{font-weight:700}
.marks{position:relative;margin-top:.15rem}
.marks b{position:absolute;transform:translateX(-50%);min-width:1.05rem;height:1.05rem;padding:0 .15rem;border-radius:3px;background:var(--hue);color:var(--paper);font-size:.7rem;line-height:1.05rem;text-align:center}
.frame .numbers{position:absolute;left:-3.4rem;width:3.1rem;bottom:1.65rem;height:13rem;pointer-events:none}
.evidences .numbers{height:8rem}
.frame .numbers span{position:absolute;right:0;transform:translateY(50%);font-size:.75rem;line-height:1;color:var(--quiet);white-space:nowrap}
.times{position:relative;height:1.4rem;margin-top:.25rem}
.times span{position:absolute;transform:translateX(-50%);font-size:.75rem;color:var(--quiet);white-space:nowrap}
svg path{fill:none;vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round}
svg .grid{stroke:var(--rule);stroke-width:1;opacity:.6}
svg .past{fill:var(--soft)}
svg .step{stroke:var(--quiet);stroke-width:1}
svg .canary{stroke:var(--canary);stroke-width:2.4}
svg .stable{stroke:var(--stable);stroke-width:1.8;stroke-dasharray:6 4}
svg .band{stroke:none;opacity:.16}svg .band.canary{fill:var(--canary)}svg .band.stable{fill:var(--stable)}
svg .budget{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:1 5}
svg .law,svg .bar{stroke:var(--bad);stroke-width:1.6}
svg .pause-bar{stroke:var(--wait);stroke-width:1.6;stroke-dasharray:7 5}
svg .beyond{fill:var(--bad);opacity:.08}
svg .evidence{stroke:var(--evidence);stroke-width:2.4}
svg .mark{stroke:var(--hue);stroke-width:1.2;stroke-dasharray:3 3}
details.numbers{margin-top:.6rem;font-size:.9rem}details.numbers .scroll{max-height:20rem;overflow:auto;margin-top:.4rem}
@media (max-width:40rem){main{padding:.7rem}h1{font-size:1.2rem}.objective{padding:.5rem}.frame{margin-left:3rem;margin-right:.3rem}.frame .numbers{left:-3rem;width:2.8rem}th,td{padding:.3rem .5rem}.meter{display:none}th:first-child{min-width:6.5rem;max-width:9rem}}
@media print{.objective{break-inside:avoid}}
`;
