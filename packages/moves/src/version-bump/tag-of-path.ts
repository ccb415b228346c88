/** The tag whose file a path is, where a template (`docs/{tag}.md`) holds the tag once or several times; null where it is none's. */
export function tagOfPath(template: string, path: string): string | null {
  const [before = "", ...after] = template.split("{tag}");
  const length = (path.length - before.length - after.join("").length) / after.length;
  const tag = path.slice(before.length, before.length + length);
  return length >= 1 && template.replaceAll("{tag}", () => tag) === path ? tag : null;
}

/** The folder that all paths of a template are in, with its slash; nothing for the repository itself. */
export function folderOfTemplate(template: string): string {
  const [before = ""] = template.split("{tag}");
  return before.slice(0, before.lastIndexOf("/") + 1);
}
