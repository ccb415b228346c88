/** The query of a request, and which of its parameters a route has looked at: one that it did not would change GitHub's answer and not ours. */
export class HeededQuery {
  private readonly parameters: URLSearchParams;
  private readonly heeded = new Set(["page", "per_page", "after"]);

  constructor(parameters: URLSearchParams) {
    this.parameters = parameters;
  }

  get(name: string): string | null {
    this.heeded.add(name);
    return this.parameters.get(name);
  }

  unheeded(): readonly string[] {
    return [...new Set(this.parameters.keys())].filter((name) => !this.heeded.has(name));
  }
}
