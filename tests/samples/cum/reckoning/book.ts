/** A unit's name as people write it in two ways: the tone of `oa` stands on either letter. */
export function fold(name: string): string {
  return name.normalize('NFC').replace('oà', 'òa').toLowerCase();
}
