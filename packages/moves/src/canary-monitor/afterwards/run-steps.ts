import { shown } from "@signalbox/policy/load/shown";
import type { AfterwardsCheck, HttpStep } from "@signalbox/policy/rollout/afterwards/afterwards-check";
import { fillAddress } from "@signalbox/policy/rollout/afterwards/fill-address";
import { fillBody } from "@signalbox/policy/rollout/afterwards/fill-body";
import { type Captured, type Filled, fillText } from "@signalbox/policy/rollout/afterwards/placeholders";
import { type Answer, known } from "@signalbox/systems/answer";
import { probeOnce } from "@signalbox/systems/probes/probe-once";
import type { AfterwardsSources } from "./afterwards-sources.ts";
import { tokenIn } from "../variables/token-in.ts";
import { captureFrom } from "./capture-from.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { failed, type TryOutcome, passed, unread } from "./outcome.ts";

type Sources = Pick<AfterwardsSources, "variables" | "signal">;

/** Asks a check's one address. */
export async function runShortForm(
  { http, expect, json, equals }: Pick<AfterwardsCheck, "expect" | "json" | "equals"> & { readonly http: string },
  { signal }: Sources,
  timeoutSeconds: number,
): Promise<TryOutcome> {
  const request = { method: "GET", json: null, token: null, timeoutSeconds, signal } as const;
  const answer = await probeOnce(new URL(http), request);
  return answer.known ? judgeAnswer(answer.value, { expect, json, equals }, (text) => text) : unread(answer);
}

/**
 * Sends a check's requests one after the other, all of them within its time-out. What a step captured is used by the later
 * ones; none of it is kept but what was compared.
 */
export async function runSteps(
  steps: readonly HttpStep[],
  { variables, signal }: Sources,
  timeoutSeconds: number,
): Promise<TryOutcome> {
  const tokens = tokensOf(steps, variables);
  if (!tokens.known) return unread(tokens);
  const end = performance.now() + timeoutSeconds * 1000;
  const captured = new Map<string, string>();
  let last = passed("nothing was asked");
  for (const [i, step] of steps.entries()) {
    const left = Math.round(end - performance.now()) / 1000;
    const outcome =
      left > 0
        ? await runStep(step, { captured, tokens: tokens.value, timeoutSeconds: left, signal })
        : unread(noTimeLeft(timeoutSeconds));
    last = { ...outcome, says: `${nameOf(step, i, steps.length)}: ${outcome.says}` };
    if (outcome.outcome !== "passed") return last;
  }
  return last;
}

type Scope = {
  /** What the steps before it captured; it adds its own. */
  readonly captured: Map<string, string>;
  /** By the variable that holds it. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly timeoutSeconds: number;
  readonly signal: AbortSignal;
};

async function runStep(step: HttpStep, { captured, tokens, timeoutSeconds, signal }: Scope): Promise<TryOutcome> {
  const request = requestOf(step, captured);
  if (!request.ok) return failed(`it could not be sent: ${request.says}`);
  const { url, json, equals } = request.value;
  const token = tokens.get(step["token-from"] ?? "") ?? null;
  const answer = await probeOnce(url, { method: step.method, json, token, timeoutSeconds, signal });
  if (!answer.known) return unread(answer);
  const hidden = (text: string): string => withoutTokens(text, tokens);
  const judged = judgeAnswer(answer.value, { ...step, equals }, hidden);
  if (judged.outcome !== "passed") return judged;
  const missing = captureFrom(answer.value.body, step.capture, captured);
  return missing === null ? judged : failed(missing);
}

type Request = { readonly url: URL; readonly json: string | null; readonly equals: string | undefined };

function requestOf({ http, body, equals }: HttpStep, captured: Captured): Filled<Request> {
  const url = fillAddress(http, captured);
  if (!url.ok) return url;
  const json = body === undefined ? null : fillBody(body, captured);
  if (json?.ok === false) return json;
  const text = equals === undefined ? undefined : fillText(equals, captured);
  if (text?.ok === false) return text;
  return { ok: true, value: { url: url.value, json: json?.value ?? null, equals: text?.value } };
}

function nameOf({ method, http }: HttpStep, i: number, all: number): string {
  return `request ${i + 1} of ${all}, ${method} ${shown(http)}`;
}

function noTimeLeft(limit: number) {
  return {
    code: "afterwards.timed-out",
    says: `nothing was left for it of the ${limit} s of a try`,
    next: "look why the requests before it take so long, or raise the check's `time-out` in the policy",
  };
}

function tokensOf(steps: readonly HttpStep[], variables: Sources["variables"]): Answer<ReadonlyMap<string, string>> {
  const tokens = new Map<string, string>();
  for (const { "token-from": variable } of steps) {
    if (variable === undefined) continue;
    const token = tokenIn("afterwards", variable, "a token", variables);
    if (!token.known) return token;
    tokens.set(variable, token.value);
  }
  return known(tokens);
}

// Servers that tell what they were asked would have it printed.
function withoutTokens(text: string, tokens: ReadonlyMap<string, string>): string {
  return [...tokens.values()].reduce((rest, token) => rest.replaceAll(token, "***"), text);
}
