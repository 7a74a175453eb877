/** `123 456`: two groups, as codes are read aloud. */
export function inGroups(code: string): string {
  return code.replace(/^(\d{3})(\d+)$/, '$1 $2');
}

/** Figure by figure, with a pause between the groups: what a screen reader should say of a code. */
export function read(code: string): string {
  return inGroups(code)
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ');
}
