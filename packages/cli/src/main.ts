import { keepCompiled } from "./compile-cache.ts";

keepCompiled(process.env);
// A reader that has seen enough, as `head` has, ends us without a stack; an answer that was not told in full is never a `go`.
process.stdout.on("error", () => process.exit(1));
const { headStart } = await import("./head-start.ts");
const begun = await headStart(process.argv.slice(2));
const { signalbox } = await import("./signalbox.ts");
await signalbox(process.argv, begun);
