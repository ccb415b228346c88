/** An error that people can act on: a stable code, what is wrong in their words, and what to do next. */
export class SignalboxError extends Error {
  override readonly name = "SignalboxError";
  readonly code: string;
  readonly next: string;

  constructor(code: string, says: string, options: { readonly next: string; readonly cause?: unknown }) {
    super(says, { cause: options.cause });
    this.code = code;
    this.next = options.next;
  }
}
