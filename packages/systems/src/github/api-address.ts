import { SignalboxError } from "@signalbox/policy/error";

/** The address of GitHub's API, without a slash at its end. The token goes with every request: it may leave this machine encrypted only. */
export function apiAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const loopback = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && loopback)) || url.username !== "") {
    throw new SignalboxError("github.bad-address", `\`${text.slice(0, 200)}\` is not an address of GitHub's API`, {
      next: "use one that begins with `https://`, such as `https://api.github.com`",
    });
  }
  return text.replace(/\/+$/, "");
}
