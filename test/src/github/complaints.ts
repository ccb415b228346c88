/** What a test or this GitHub did that GitHub's published descriptions do not know. */
export type Complaints = {
  add(where: string, misfits: readonly string[]): void;
  readonly all: readonly string[];
};

export function openComplaints(): Complaints {
  const all: string[] = [];
  return {
    all,
    add: (where, misfits) => void all.push(...misfits.map((misfit) => `${where}: ${misfit}`)),
  };
}

/** Throws where there is anything to complain about: a test that left the descriptions proves nothing. */
export function throwComplaints(complaints: Complaints): void {
  if (complaints.all.length === 0) return;
  const shown = complaints.all.slice(0, 20);
  const more = complaints.all.length - shown.length;
  throw new Error(
    `not as GitHub's published descriptions say:\n${shown.join("\n")}${more > 0 ? `\n… and ${more} more` : ""}`,
  );
}
