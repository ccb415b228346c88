/** Long output as people and pipes can take it. */
export type Pieces = { add(text: string): void; end(): void };

const PIECE = 64 * 1024;

/** Collects many short texts into pieces of 64 KiB: to write each by itself would take longer than to find out what it says. */
export function inPieces(out: (piece: string) => void): Pieces {
  let waiting = "";
  const end = (): void => {
    if (waiting !== "") out(waiting);
    waiting = "";
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length >= PIECE) end();
    },
    end,
  };
}
