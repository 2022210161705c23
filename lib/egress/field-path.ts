/**
 * Whether a leaf's path is one of the declared fields. `*` stands for one segment, a trailing `**` for any tail; `**` alone
 * for everything.
 */
export function isField(path: string, fields: readonly string[]): boolean {
  const segments = path.split('.');
  return fields.some((field) => {
    const wanted = field.split('.');
    const open = wanted.at(-1) === '**';
    if (open) wanted.pop();
    if (open ? segments.length < wanted.length : segments.length !== wanted.length) return false;
    return wanted.every((segment, index) => segment === '*' || segment === segments[index]);
  });
}
