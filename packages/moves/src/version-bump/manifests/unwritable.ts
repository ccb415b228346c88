import { SignalboxError } from "@signalbox/policy/error";

/** A file and the component whose version it states. */
export type Stating = { readonly path: string; readonly component: string };

/** A manifest that states a version which cannot be written would contradict its tag, whoever named it. */
export function unwritable({ path, component }: Stating, why: string, cause?: unknown): SignalboxError {
  return new SignalboxError("manifest.unwritable", `the manifest \`${path}\` of \`${component}\` ${why}`, {
    next: `mend the file, or \`components.${component}.manifests\` in the policy`,
    cause,
  });
}

/** What `read` answers; whatever it throws is an error that names the file. */
export async function about<T>(stating: Stating, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof SignalboxError) throw cause;
    const [why = ""] = (cause instanceof Error ? cause.message : "").split("\n", 1);
    throw unwritable(stating, /^(?:states|cannot|asks) /.test(why) ? why : `cannot be read: ${why}`, cause);
  }
}
