import { escapeLineEnds, escapeMarkdown, escapeWithinLine, markdownLink, visibleLine } from "./markdown.ts";

/** What becomes of Markdown in text that others wrote: it is shown as it is written, or a harmless part of it takes effect. */
export type MessageMarkdown = "escape" | "allow";

/**
 * One line of somebody's text. Where Markdown is allowed, code, emphasis, strikethrough and links to https take effect:
 * those are read here and written anew, and all else is escaped, so that no HTML, image, mention, autolink or command does.
 * Runs in linear time.
 */
export function messageLine(text: string, markdown: MessageMarkdown): string {
  return markdown === "escape" ? escapeMarkdown(text) : allowed(visibleLine(text));
}

/**
 * Somebody's text of several lines; blank ones part its paragraphs. Where Markdown is allowed, items of lists stay items; where it is
 * not, lines that look like items stay lines of their own.
 */
export function messageBlock(text: string, markdown: MessageMarkdown): string {
  const lines = text.trim().split("\n");
  return lines
    .map((line, index) => {
      const [, indent = "", marker, item = ""] = ITEM.exec(line) ?? [];
      if (markdown === "allow" && marker !== undefined)
        return `${indent.slice(0, 8).replaceAll("\t", "  ")}${marker} ${messageLine(item, markdown)}`;
      const shown = messageLine(line, markdown);
      const next = lines[index + 1];
      const isApart = markdown === "escape" && shown !== "" && next !== undefined && ITEM.test(next);
      return isApart ? `${shown}\\` : shown;
    })
    .join("\n");
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])[ \t]+(?=\S)(.*)$/;

// A backtick beside another would change which of them belong together; nothing is read inside of what was read.
const READ = new RegExp(
  [
    /(?<![`\\])`(?<code>(?:(?!<!--)[^`|]){1,500})`(?!`)/,
    /(?<![!\\])\[(?<label>[^[\]`\\]{1,200})\]\((?<url>https:\/\/[^\s()<>"'`\\|[\]]{1,1000})\)/,
    /(?<![*\\])\*\*(?![\s*])(?<strong>[^*`[\]\\]{1,500})\*\*(?!\*)/,
    /(?<![*\\\w])\*(?![\s*])(?<starred>[^*`[\]\\]{1,500})\*(?![*\w])/,
    /(?<![\\\w])_(?![\s_])(?<underscored>[^_`[\]\\]{1,500})_(?!\w)/,
    /(?<![~\\])~~(?![\s~])(?<struck>[^~`[\]\\]{1,500})~~(?!~)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

function allowed(line: string): string {
  let written = "";
  let end = 0;
  for (const match of line.matchAll(READ)) {
    written += escapeWithinLine(line.slice(end, match.index)) + rewritten(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return escapeLineEnds(written + escapeWithinLine(line.slice(end)));
}

function rewritten(read: Readonly<Record<string, string | undefined>>): string {
  const { code, label, url, strong, starred, underscored, struck } = read;
  if (code !== undefined) return `\`${code}\``;
  if (label !== undefined && url !== undefined) return markdownLink(label, url);
  if (strong !== undefined) return `**${escapeWithinLine(strong)}**`;
  if (struck !== undefined) return `~~${escapeWithinLine(struck)}~~`;
  return `*${escapeWithinLine(starred ?? underscored ?? "")}*`;
}
