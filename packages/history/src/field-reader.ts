/** Cuts bytes that come in chunks of any size into fields that end with a NUL (or another character of ASCII), decoded as UTF-8; invalid bytes become U+FFFD. */
export class FieldReader {
  private readonly onField: (field: string) => void;
  private readonly end: string;
  private pending: Buffer[] = [];

  constructor(onField: (field: string) => void, end = "\0") {
    this.onField = onField;
    this.end = end;
  }

  chunk(chunk: Buffer): void {
    const last = chunk.lastIndexOf(this.end);
    if (last === -1) {
      this.pending.push(chunk);
      return;
    }
    // It is no part of any other character, so that whole fields can be decoded together.
    const whole = chunk.subarray(0, last + 1);
    const text =
      this.pending.length === 0 ? whole.toString("utf8") : Buffer.concat([...this.pending, whole]).toString("utf8");
    this.pending = last + 1 === chunk.length ? [] : [chunk.subarray(last + 1)];
    for (let start = 0; start < text.length;) {
      const end = text.indexOf(this.end, start);
      this.onField(text.slice(start, end));
      start = end + 1;
    }
  }
}
