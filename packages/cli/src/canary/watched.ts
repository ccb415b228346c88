import type { WatchView } from "@signalbox/moves/canary-monitor/report/watch-view";
import type { WatchMade } from "@signalbox/moves/canary-monitor/watch-live";
import type { Variables } from "../github-from-terminal.ts";
import type { Terminal } from "../terminal.ts";

/** What a watch came to, and how people see it. */
export type Watched = { readonly made: WatchMade; readonly view: WatchView };

/** What a watch has around it. */
export type Around = { readonly terminal: Terminal; readonly variables: Variables };
