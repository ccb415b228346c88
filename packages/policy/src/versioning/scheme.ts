import valid from "semver/functions/valid.js";
import type { Component } from "../schema/policy.ts";

/** How the versions of a component are counted. */
export type Scheme = Component["scheme"];

const NUMBER = String.raw`(?:0|[1-9]\d{0,14})`;
// Nearly every release: to ask semver about each of ten thousand tags takes as long as git takes to list them.
const PLAIN_SEMVER = new RegExp(String.raw`^${NUMBER}\.${NUMBER}\.${NUMBER}$`);
const FINAL: Readonly<Record<Exclude<Scheme, "semver">, RegExp>> = {
  "major.minor": new RegExp(String.raw`^${NUMBER}\.${NUMBER}$`),
  // A build has three digits, more where there are so many.
  calver: /^[1-9]\d{3}\.(?:0[1-9]|1[0-2])\.(?:\d{3}|[1-9]\d{3,9})$/,
};

/** Whether `text` is a version of the scheme in the one form that it has there: `v1.4` and `1.04.0` would name a version twice. */
export function isVersion(scheme: Scheme, text: string): boolean {
  if (scheme === "semver") return PLAIN_SEMVER.test(text) || valid(text) === text;
  const dash = text.indexOf("-");
  if (dash === -1) return FINAL[scheme].test(text);
  const asSemver = `0.0.0${text.slice(dash)}`;
  return FINAL[scheme].test(text.slice(0, dash)) && valid(asSemver) === asSemver;
}
