/** The fields of one line of CSV (RFC 4180, without line breaks in fields); null where a quote is left open or out of place. */
export function csvFields(line: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(",");
  const fields: string[] = [];
  for (let at = 0; at <= line.length;) {
    if (line[at] !== '"') {
      const end = line.indexOf(",", at);
      const field = end === -1 ? line.slice(at) : line.slice(at, end);
      if (field.includes('"')) return null;
      fields.push(field);
      at = end === -1 ? line.length + 1 : end + 1;
      continue;
    }
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(line.slice(at));
    if (quoted === null) return null;
    const [whole, inner = "", separator] = quoted;
    fields.push(inner.replaceAll('""', '"'));
    at += whole.length;
    if (separator === "") return fields;
  }
  return fields;
}
