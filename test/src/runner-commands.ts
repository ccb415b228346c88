/** A command to the runner in a step's log, such as `::error file=a.yml,line=1::message`. */
export type Command = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
};

/** The commands in a log, found as the runner finds them: `::name::` where a line begins, `##[name]` anywhere in it. */
export function commandsOf(log: string): readonly Command[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = readCommand(line);
    return command === null ? [] : [command];
  });
}

function readCommand(line: string): Command | null {
  const modern = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line);
  if (modern !== null) {
    const properties = (modern[2] ?? "").split(",").filter((pair) => pair.includes("="));
    return {
      name: modern[1] ?? "",
      properties: Object.fromEntries(
        properties.map((pair) => [
          pair.slice(0, pair.indexOf("=")),
          unescapeProperty(pair.slice(pair.indexOf("=") + 1)),
        ]),
      ),
      message: unescapeData(modern[3] ?? ""),
    };
  }
  const old = /##\[([^\s\]]+)[^\]]*\](.*)$/.exec(line);
  return old === null ? null : { name: old[1] ?? "", properties: {}, message: old[2] ?? "" };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}
