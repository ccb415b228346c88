/** The text of these bytes, without a byte order mark; null where they are not UTF-8. */
export function utf8Text(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
