import type { ContractFacts } from "@signalbox/policy/contract/contract-facts";

/** What a judge found between two versions of a contract, and who the judge was. */
export type Judgement = Pick<ContractFacts, "judge" | "comparison">;

/** Our own comparison by direction. */
export const EMBEDDED_JUDGE = "signalbox";

/** Why two documents can't be compared, and what to do: an outcome, which ends up as `known: false`. */
export class NotComparable extends Error {
  override readonly name = "NotComparable";
  readonly next: string;

  /** `says` follows "was not compared: "; text of documents in it belongs in backticks and goes through `shown`. */
  constructor(says: string, next: string) {
    super(says);
    this.next = next;
  }
}

const SHOWN = 200;

/** Text from a document, safe within a sentence: one line, without control characters or backticks, not too long. */
export function shown(text: string): string {
  const line = text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029`]+/g, " ").trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
}

/** Runs a comparison; what can't be compared, or is built to exhaust us, is an answer. Anything else is our own fault, and thrown. */
export async function judged(judge: string, compare: () => Promise<Judgement>): Promise<Judgement> {
  try {
    return await compare();
  } catch (error) {
    if (error instanceof NotComparable) {
      return { judge, comparison: { known: false, says: error.message, next: error.next } };
    }
    // A stack that ran out: documents nest far deeper than anybody writes them by hand.
    if (error instanceof RangeError) {
      const says = "it nests too deep to be read";
      return { judge, comparison: { known: false, says, next: "make the document flatter, with named schemas" } };
    }
    throw error;
  }
}
