import { firstOf } from "../../decision/first-of.ts";

export function firstTen(all: readonly string[]): string {
  return firstOf(all, 10);
}
