import * as z from "zod";

export type RememberedAnswer = { readonly etag: string; readonly data: unknown };

const MOST_ANSWERS = 64;
const LONGEST_ANSWER = 200_000;

const UnchangedSchema = z.object({ status: z.literal(304) });

/** GitHub's newest answers by what was asked, so that asking again costs nothing where nothing changed. Few and small ones. */
export class RememberedAnswers {
  private readonly answers = new Map<string, RememberedAnswer>();

  recall(asked: string): RememberedAnswer | null {
    return this.answers.get(asked) ?? null;
  }

  keep(asked: string, etag: unknown, data: unknown): void {
    this.answers.delete(asked);
    // Whatever could end the header, or is none by RFC 9110, is not sent back.
    if (typeof etag !== "string" || !/^(?:W\/)?"[\u0021\u0023-\u007e]{1,200}"$/.test(etag)) return;
    if (JSON.stringify(data).length > LONGEST_ANSWER) return;
    this.answers.set(asked, { etag, data });
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST_ANSWERS && oldest !== undefined) this.answers.delete(oldest);
  }
}

/** Whether an error of octokit's says that the remembered answer still holds. */
export function isUnchanged(error: unknown): boolean {
  return UnchangedSchema.safeParse(error).success;
}
