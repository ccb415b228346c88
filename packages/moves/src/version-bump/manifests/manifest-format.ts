import type { VersionForm } from "./version-form.ts";

/** A kind of file that states a version. */
export type ManifestFormat = {
  readonly form: VersionForm;
  /** What it states as its version, everywhere it does; empty where it states none. Throws where it cannot be read. */
  versions(text: string): readonly string[];
  /**
   * The text with another version and not another byte changed; null where it states none. Throws why where it states one in
   * a form that is not edited: its tag would say something else.
   */
  withVersion(text: string, version: string): string | null;
};

/** The message of an error of a format, where the version is there but nobody can safely write it. */
export const NOT_EDITED = "states its version in a form that is not edited";
