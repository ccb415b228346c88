/** A tag that stands for a version of a component. */
export type Release = {
  readonly component: string;
  /** Canonical, without any prefix: `1.4.0`. */
  readonly version: string;
  readonly tag: string;
  /** The commit the tag points to, peeled. */
  readonly commit: string;
};
