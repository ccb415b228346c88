import * as z from "zod";

// Bodies of requests, after the description has checked them: only what is kept of them is read here.

export const CheckRunWrittenSchema = z.object({
  name: z.string().optional(),
  head_sha: z.string().optional(),
  status: z.enum(["queued", "in_progress", "completed", "waiting", "requested", "pending"]).optional(),
  conclusion: z
    .enum(["success", "failure", "neutral", "cancelled", "skipped", "timed_out", "action_required", "stale"])
    .optional(),
  completed_at: z.string().optional(),
  details_url: z.string().optional(),
  external_id: z.string().optional(),
  output: z.object({ title: z.string().optional(), summary: z.string(), text: z.string().optional() }).optional(),
});

export const CommentWrittenSchema = z.object({ body: z.string() });

const AnyJsonObject = z.record(z.string(), z.json());

const BypassActorSchema = z.object({
  actor_id: z.number().nullable().default(null),
  actor_type: z.enum([
    "Integration",
    "OrganizationAdmin",
    "RepositoryRole",
    "Team",
    "DeployKey",
    "EnterpriseOwner",
    "User",
  ]),
  bypass_mode: z.enum(["always", "pull_request", "exempt"]).default("always"),
});

export const RulesetWrittenSchema = z.object({
  name: z.string().optional(),
  target: z.enum(["branch", "tag", "push"]).optional(),
  enforcement: z.enum(["active", "disabled", "evaluate"]).optional(),
  bypass_actors: z.array(BypassActorSchema).optional(),
  conditions: z
    .object({
      ref_name: z.object({ include: z.array(z.string()).default([]), exclude: z.array(z.string()).default([]) }),
    })
    .optional(),
  rules: z.array(z.object({ type: z.string(), parameters: AnyJsonObject.optional() })).optional(),
});

export const TreeWrittenSchema = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string().optional(),
      sha: z.string().nullable().optional(),
      content: z.string().optional(),
    }),
  ),
});

export const CommitWrittenSchema = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()) });

export const TagWrittenSchema = z.object({
  tag: z.string(),
  message: z.string(),
  object: z.string(),
  type: z.enum(["commit", "tree", "blob"]),
  tagger: z.object({ name: z.string(), email: z.string(), date: z.string().optional() }).optional(),
});

export const RefWrittenSchema = z.object({ ref: z.string(), sha: z.string() });
export const RefMovedSchema = z.object({ sha: z.string(), force: z.boolean().default(false) });
