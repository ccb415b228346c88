import * as z from "zod";
import { known } from "../answer.ts";
import { type GitHubSilence, unexpected } from "./silence.ts";

/** One page as octokit hands it over. */
export type Page = { readonly data: unknown; readonly headers: Readonly<Record<string, unknown>> };

type Parameters = Readonly<Record<string, unknown>>;

const MOST_PAGES = 500;
/** What GitHub's own links say of where the next page begins. All else in them is as it was asked, or could lead the token elsewhere. */
const PLACES = ["page", "after", "cursor"];

const PageSchema = z.union([
  z.array(z.unknown()).transform((items) => ({ items, total: null })),
  z
    .looseObject({ total_count: z.number().int().nonnegative(), incomplete_results: z.literal(false).optional() })
    .transform(({ total_count: total, ...rest }, context) => {
      const [items, another] = Object.values(rest).filter((value) => z.array(z.unknown()).safeParse(value).success);
      if (Array.isArray(items) && another === undefined) return { items: z.array(z.unknown()).parse(items), total };
      context.addIssue({ code: "custom", message: "it holds not exactly one list" });
      return z.NEVER;
    }),
]);

/**
 * Reads a list of REST to its end, page by page as its `Link` headers lead. Silence where a page is none, or where GitHub says that there is more, or less, than it gave. (Octokit's own
 * `paginate` takes a body that was cut off, and a 409, for the end of the list.)
 */
export async function listPages(
  ask: (parameters: Parameters) => Promise<Page>,
  parameters: Parameters,
  subject: string,
): Promise<{ readonly known: true; readonly value: readonly unknown[] } | GitHubSilence> {
  const items: unknown[] = [];
  const asked = new Set<string>();
  let total = 0;
  let isCounted = false;
  for (let next: string | null = ""; next !== null;) {
    if (asked.has(next) || asked.size >= MOST_PAGES) return cutShort(subject, `its pages do not end`);
    asked.add(next);
    const page = await ask({ ...parameters, ...Object.fromEntries(new URLSearchParams(next)) });
    const read = PageSchema.safeParse(page.data);
    if (!read.success) return unexpected(subject, read.error);
    items.push(...read.data.items);
    if (read.data.total !== null) isCounted = true;
    total = Math.max(total, read.data.total ?? 0);
    next = nextOf(page);
  }
  if (isCounted && items.length !== total)
    return cutShort(subject, `GitHub says that there are ${total}, and gave ${items.length}`);
  return known(items);
}

function nextOf({ headers: { link } }: Page): string | null {
  const [, address = ""] = /<([^<>]+)>;\s*rel="next"/.exec(typeof link === "string" ? link : "") ?? [];
  if (address === "") return null;
  const asked = new URLSearchParams(address.slice(address.indexOf("?") + 1));
  return new URLSearchParams([...asked].filter(([name]) => PLACES.includes(name))).toString();
}

function cutShort(subject: string, why: string): GitHubSilence {
  return {
    known: false,
    status: 200,
    code: "github.cut-short",
    says: `the list of ${subject} could not be read to its end: ${why}`,
    next: "run it again; if it stays, look whether there are more than GitHub's API tells",
  };
}
