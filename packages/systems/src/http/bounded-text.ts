/** A body as UTF-8, or null where it is longer: what was compressed is counted as it was before. */
export async function boundedText(
  body: AsyncIterable<unknown> | Iterable<unknown>,
  mostBytes: number,
): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    if (!ArrayBuffer.isView(chunk)) continue;
    length += chunk.byteLength;
    // Leaving the loop cancels the rest of the body.
    if (length > mostBytes) return null;
    chunks.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
  }
  return Buffer.concat(chunks).toString("utf8");
}
