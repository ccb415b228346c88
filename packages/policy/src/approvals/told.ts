/** An answer that may be missing. Whoever needs a yes gets none from `unknown`. */
export type Told = "yes" | "no" | "unknown";

/** Yes where any is; unknown where none is, but one might be. */
export function anyOf(answers: readonly Told[]): Told {
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}

/** Yes where all are; no where any is not. */
export function allOf(answers: readonly Told[]): Told {
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}

export function not(answer: Told): Told {
  return answer === "unknown" ? "unknown" : answer === "yes" ? "no" : "yes";
}

export function told(answer: boolean): Told {
  return answer ? "yes" : "no";
}
