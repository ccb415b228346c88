import type { Footer, Header, MessageWarning } from "@signalbox/policy/changes/commit";
import { breakingAt } from "./breaking.ts";
import { footerAt, releaseAsOf, toldToken, toldValue } from "./footer.ts";
import { headerAt, isLetter, wordEnd } from "./header.ts";
import { pickedFrom } from "./picked.ts";
import { hashesIn, hashesFrom, pullRequestReverted, type Reverted } from "./reverts.ts";

export type Body = {
  readonly breaking: readonly string[];
  readonly squashed: readonly { readonly bullet: boolean; readonly header: Header }[];
  readonly reverts: readonly string[];
  readonly pickedFrom: readonly string[];
  readonly releaseAs: string | null;
  readonly footers: readonly Footer[];
  readonly warnings: readonly MessageWarning[];
};

export type BodyContext = {
  readonly types: ReadonlySet<string>;
  readonly merge: boolean;
  /** The header has the type `revert`: its `Refs:` footer names what it reverts. */
  readonly revert: boolean;
};

/** Of each kind of finding. A message that holds more is not written by people. */
const MOST = 1000;

/** Of the footers that notes use: they are kept with the commit. */
const MOST_FOOTERS = 100;

const NOTHING: Body = {
  breaking: [],
  squashed: [],
  reverts: [],
  pickedFrom: [],
  releaseAs: null,
  footers: [],
  warnings: [],
};

/** Footers, squashed lines and reverts in the lines of `message` from `start` on. */
export function readBody(message: string, start: number, context: BodyContext): Body {
  if (start >= message.length) return NOTHING;
  const body = new BodyReader(message, context);
  for (let at = start; at < message.length;) {
    const feed = message.indexOf("\n", at);
    const next = feed === -1 ? message.length : feed;
    body.line(at, next);
    at = next + 1;
  }
  return body.close();
}

type OpenFooter = {
  readonly kind: "breaking" | "release-as" | "refs" | Footer["token"];
  readonly valueStart: number;
  end: number;
};

class BodyReader {
  private readonly message: string;
  private readonly context: BodyContext;
  private readonly breaking: string[] = [];
  private readonly squashed: { bullet: boolean; header: Header }[] = [];
  private readonly reverts = new Set<string>();
  private readonly pickedFrom = new Set<string>();
  private readonly warnings = new Set<MessageWarning>();
  private readonly footers: Footer[] = [];
  private releaseAs: string | null = null;
  private open: OpenFooter | null = null;
  private inFooters = false;
  /** The form of the list of commits that the body begins with; null where it begins with anything else. */
  private list: "bullets" | "lines" | null = null;
  private begun = false;
  private afterBlank = false;

  constructor(message: string, context: BodyContext) {
    this.message = message;
    this.context = context;
  }

  line(start: number, feed: number): void {
    let end = feed;
    while (end > start && this.message.charCodeAt(end - 1) <= 32) end -= 1;
    if (end > start) this.text(start, end);
    this.afterBlank = end === start;
  }

  close(): Body {
    this.closeFooter();
    return {
      breaking: this.breaking.length === 0 ? NOTHING.breaking : this.breaking,
      squashed: this.squashed.length === 0 ? NOTHING.squashed : this.squashed,
      reverts: this.reverts.size === 0 ? NOTHING.reverts : [...this.reverts],
      pickedFrom: this.pickedFrom.size === 0 ? NOTHING.pickedFrom : [...this.pickedFrom],
      releaseAs: this.releaseAs,
      footers: this.footers.length === 0 ? NOTHING.footers : this.footers,
      warnings: this.warnings.size === 0 ? NOTHING.warnings : [...this.warnings],
    };
  }

  private text(start: number, end: number): void {
    const first = this.message.charCodeAt(start);
    if (!this.begun) this.begin(start, end, first);
    // GitHub's `Reverts #12` has the form of a footer.
    this.revertLine(start, end, first);
    if (this.breakingLine(start, end) || this.squashedLine(start, end, first) || this.footerLine(start, end)) return;
    if (first === OPEN && this.pickedLine(start, end)) return;
    // GitHub puts a rule between the squashed commits and the co-authors.
    if (first === DASH && this.message.slice(start, end) === "---------") return this.closeFooter();
    if (this.open !== null) this.open.end = end;
  }

  private breakingLine(start: number, end: number): boolean {
    const found = breakingAt(this.message, start, end);
    if (found === null) return false;
    if (found.warning !== null) this.warnings.add(found.warning);
    if (found.valueStart === null) return false;
    // A break that was overlooked is worse than one too many: it counts anywhere, and is said to be no footer.
    if (!this.inFooters && !this.afterBlank) this.warnings.add("breaking-change-not-a-footer");
    this.inFooters = true;
    this.openFooter("breaking", found.valueStart, end);
    return true;
  }

  /** A squash begins its body with its commits. Such lines further down are prose, as in a bot's pull request that quotes release notes. */
  private begin(start: number, end: number, first: number): void {
    this.begun = true;
    if (this.context.merge) return;
    if (this.isBullet(start, first)) this.list = "bullets";
    else if (isLetter(first) && this.knownHeader(start, end) !== null) this.list = "lines";
  }

  /** `* feat: …`, as GitHub writes the commits of a squash, or `feat: …`, which may be a footer too: it is one for what stands before. */
  private squashedLine(start: number, end: number, first: number): boolean {
    if (this.list === null) return false;
    const bullet = this.isBullet(start, first);
    if (bullet !== (this.list === "bullets") || (!bullet && !isLetter(first))) return false;
    const header = this.knownHeader(bullet ? start + 2 : start, end);
    if (header === null) return false;
    this.closeFooter();
    if (this.squashed.length < MOST) this.squashed.push({ bullet, header });
    return true;
  }

  private isBullet(start: number, first: number): boolean {
    return first === ASTERISK && this.message.charCodeAt(start + 1) === SPACE;
  }

  private knownHeader(start: number, end: number): Header | null {
    const typeEnd = wordEnd(this.message, start, end);
    const after = this.message.charCodeAt(typeEnd);
    if (after !== COLON && after !== BANG && after !== OPEN) return null;
    if (!this.context.types.has(this.message.slice(start, typeEnd).toLowerCase())) return null;
    return headerAt(this.message, start, end);
  }

  private footerLine(start: number, end: number): boolean {
    const footer = this.inFooters || this.afterBlank ? footerAt(this.message, start, end) : null;
    if (footer === null) return false;
    this.inFooters = true;
    const told = toldToken(footer.token);
    if (footer.token === "release-as") this.openFooter("release-as", footer.valueStart, end);
    else if (footer.token === "refs" && this.context.revert) this.openFooter("refs", footer.valueStart, end);
    else if (told !== null) this.openFooter(told, footer.valueStart, end);
    else this.closeFooter();
    return true;
  }

  private revertLine(start: number, end: number, first: number): void {
    if (first === CAPITAL_T) this.addReverts(hashesFrom(this.message, start));
    else if (first === CAPITAL_R)
      this.addReverts(pullRequestReverted(this.message.slice(start, Math.min(end, start + 300))));
  }

  private pickedLine(start: number, end: number): boolean {
    const hash = pickedFrom(this.message, start, end);
    if (hash === null) return false;
    this.closeFooter();
    if (this.pickedFrom.size < MOST) this.pickedFrom.add(hash);
    return true;
  }

  private openFooter(kind: OpenFooter["kind"], valueStart: number, end: number): void {
    this.closeFooter();
    this.open = { kind, valueStart, end };
  }

  private closeFooter(): void {
    const footer = this.open;
    if (footer === null) return;
    this.open = null;
    const value = this.message.slice(footer.valueStart, footer.end).trim();
    if (footer.kind === "breaking") {
      if (this.breaking.length < MOST) this.breaking.push(value);
    } else if (footer.kind === "refs") this.addReverts(hashesIn(value));
    else if (footer.kind === "release-as") this.readReleaseAs(value);
    else this.addFooter(footer.kind, value);
  }

  private addFooter(token: Footer["token"], text: string): void {
    const value = toldValue(token, text);
    if (value !== "" && this.footers.length < MOST_FOOTERS) this.footers.push({ token, value });
  }

  private readReleaseAs(value: string): void {
    const version = releaseAsOf(value);
    if (version === null) this.warnings.add("release-as-unreadable");
    else this.releaseAs = version;
  }

  private addReverts(found: Reverted): void {
    if (found === "unclear") this.warnings.add("revert-unclear");
    else for (const each of found) if (this.reverts.size < MOST) this.reverts.add(each);
  }
}

const ASTERISK = 42;
const BANG = 33;
const CAPITAL_R = 82;
const CAPITAL_T = 84;
const COLON = 58;
const DASH = 45;
const OPEN = 40;
const SPACE = 32;
