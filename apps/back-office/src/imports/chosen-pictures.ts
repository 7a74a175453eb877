/** Whether a file of a folder may be a picture: what lies beside them is passed over. */
export function mayBePicture({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return type.startsWith('image/') || /\.(?:jpe?g|png|webp|avif|hei[cf])$/i.test(name);
}

/** Files to send, and names of those that are not: another of the same name is (two folders may each have a 1.jpg). Capitals do not matter. */
export function oneOfEachName<Named extends { name: string }>(files: readonly Named[]): { first: Named[]; twice: string[] } {
  const seen = new Set<string>();
  const first: Named[] = [];
  const twice: string[] = [];
  for (const file of files) {
    const key = file.name.normalize('NFC').toLowerCase();
    if (seen.has(key)) twice.push(file.name);
    else first.push(file);
    seen.add(key);
  }
  return { first, twice };
}

/** What was dropped: files, and those in folders where the browser can look into them. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // read before the first wait: the browser empties the transfer then
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null);
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  return (await Promise.all(entries.map((entry) => (entry === null ? [] : filesBelow(entry))))).flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    // a hundred at a time, and none at the end
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesBelow))).flat();
}
