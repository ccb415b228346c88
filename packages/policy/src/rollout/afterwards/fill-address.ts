import { isLoopback } from "../../schema/loopback.ts";
import { type Captured, type Filled, namesIn, replaceNames, uncaptured } from "./placeholders.ts";

/** What servers commonly read of an address. */
const LONGEST = 8000;

/**
 * The address of a step with what earlier steps captured, which may be anything. A captured value stays one segment of the
 * path, or one part of the query: it is percent-encoded, and never leads to another host, folder or parameter. Asked alone
 * are https, and this machine.
 */
export function fillAddress(template: string, captured: Captured): Filled<URL> {
  const [, origin = "", path = "", rest = ""] = /^(https?:\/\/[^/\\?#]+)([^?#]*)(.*)$/s.exec(template) ?? [];
  const [host] = namesIn(origin);
  if (host !== undefined) return refused(`\`{${host}}\` stands where the host is named`);
  const missing = namesIn(template).find((name) => !captured.has(name));
  if (missing !== undefined) return uncaptured(missing);
  const unfit =
    namesIn(path).find((name) => !isOneSegment(captured.get(name) ?? "")) ??
    namesIn(rest).find((name) => !isPlain(captured.get(name) ?? ""));
  if (unfit !== undefined) return refused(`what was captured as \`{${unfit}}\` may not stand in an address`);
  const encoded = (text: string): string => replaceNames(text, (name) => encodeURIComponent(captured.get(name) ?? ""));
  const folders = encoded(path);
  const address = `${origin}${folders}${encoded(rest)}`;
  if (folders !== path && folders.split(/[/\\]/).some((segment) => DOTS.test(segment))) {
    return refused("its path would not stay as the policy says");
  }
  if (address.length > LONGEST) return refused("it is too long with what was captured");
  return askable(address, origin);
}

// As the URL standard reads them, in a path of percent-encoded letters too.
const DOTS = /^(?:\.|%2e){1,2}$/i;

function askable(address: string, origin: string): Filled<URL> {
  if (!URL.canParse(address) || !URL.canParse(origin)) return refused("it is no address");
  const url = new URL(address);
  const safe = url.protocol === "https:" || isLoopback(url);
  if (url.origin !== new URL(origin).origin || !safe || url.username !== "" || url.password !== "") {
    return refused("it leads elsewhere than the policy says");
  }
  return { ok: true, value: url };
}

// A proxy on the way may decode once more than it should: what could then be a folder is refused, not encoded.
function isOneSegment(value: string): boolean {
  return isPlain(value) && !/[/\\%]|\.\./.test(value);
}

function isPlain(value: string): boolean {
  return value !== "" && value.isWellFormed() && !/[\u0000-\u001f\u007f-\u009f]/.test(value);
}

function refused(says: string): Filled<never> {
  return { ok: false, says };
}
