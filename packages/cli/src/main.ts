import { headStart } from "./head-start.ts";

const begun = await headStart(process.argv.slice(2));
const { signalbox } = await import("./signalbox.ts");
await signalbox(process.argv, begun);
