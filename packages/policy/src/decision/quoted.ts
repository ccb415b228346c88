/** In backticks. What may hold some of its own, or nothing that can be seen, is for `shown`. */
export function quoted(text: string): string {
  return `\`${text}\``;
}
