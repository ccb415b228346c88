/**
 * The names and values in a file such as GITHUB_OUTPUT, read as the runner reads it (FileCommandManager.cs): `name=value`,
 * or `name<<DELIMITER` and lines up to the delimiter. Throws where the runner refuses the file.
 */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const lines = text.split("\n");
  // What ends in a newline has no line after it.
  if (lines.at(-1) === "") lines.pop();
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(line.slice(heredoc + 2));
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${line.slice(heredoc + 2)}'`);
    values.set(
      line.slice(0, heredoc),
      lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join("\n"),
    );
  }
  return Object.fromEntries(values);
}
