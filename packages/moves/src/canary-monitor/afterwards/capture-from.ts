import { shown } from "@signalbox/policy/load/shown";
import { capturedAt } from "@signalbox/systems/probes/value-at";

/** Adds to `captured` what an answer holds at the paths of `capture`; says which of them holds nothing to use, or null. */
export function captureFrom(
  body: string,
  capture: Readonly<Record<string, string>>,
  captured: Map<string, string>,
): string | null {
  for (const [name, path] of Object.entries(capture)) {
    const found = capturedAt(path, body);
    switch (found.kind) {
      case "value":
        captured.set(name, found.value);
        break;
      case "absent":
        return `its answer holds no ${shown(path)} to capture as \`${name}\``;
      case "not-comparable":
        return `${shown(path)} of its answer is no text, number or truth value to capture as \`${name}\``;
      case "not-json":
        return `its answer is not JSON, with nothing to capture as \`${name}\``;
    }
  }
  return null;
}
