import type { NamedFile } from '../engine/gathering-engine';

/** The files of an input. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({
    name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}

/** The files that were dropped, those of folders too; what gives no file any more is left out. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<NamedFile[]> {
  // the list is emptied as soon as the drop has been handled
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = chosenFiles(files);
  if (!entries.some(({ isDirectory }) => isDirectory)) return plain;
  const found = await Promise.all(entries.map((entry) => filesOf(entry, '')));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, folder: string): Promise<NamedFile[]> {
  const name = folder + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ name, file }];
  }
  if (!isFolder(entry)) return [];
  const all: NamedFile[] = [];
  for (const child of await childrenOf(entry)) all.push(...(await filesOf(child, `${name}/`)));
  return all;
}

/** A browser tells at most a hundred at once. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
