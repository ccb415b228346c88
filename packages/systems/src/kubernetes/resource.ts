/** Objects of one kind in one namespace, or one of them by its name. */
export type Resource = {
  /** Such as `argoproj.io`. */
  readonly group: string;
  readonly version: string;
  /** Its kind as the API's paths spell it, such as `rollouts`. */
  readonly plural: string;
  /** Its kind as people spell it, such as `Rollout`. */
  readonly kind: string;
  readonly namespace: string;
  /** Null for all of them. */
  readonly name: string | null;
  /** Such as `status`. */
  readonly subresource?: string;
};

/** The path of the API, without its address. */
export function pathOf({ group, version, plural, namespace, name, subresource }: Resource): string {
  const parts = ["apis", group, version, "namespaces", namespace, plural, name, subresource];
  return parts.flatMap((part) => (part === null || part === undefined ? [] : [encodeURIComponent(part)])).join("/");
}

/** Such as `Rollout `crm` in namespace `shop``. */
export function shown({ kind, name, namespace }: Resource): string {
  return `${name === null ? `each ${kind}` : `${kind} \`${name}\``} in namespace \`${namespace}\``;
}

/** The rule of a Role that lets somebody do it. */
export function ruleFor(verb: string, { group, plural, subresource }: Resource): string {
  const resource = subresource === undefined ? plural : `${plural}/${subresource}`;
  return `\`apiGroups: ["${group}"]\`, \`resources: ["${resource}"]\`, \`verbs: ["${verb}"]\``;
}
