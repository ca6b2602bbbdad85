/** Whether Excel found what was asked for by `…OrNullObject`; to be asked after the round trip. */
export function isThere(object: { readonly isNullObject: boolean }): boolean {
  return !object.isNullObject;
}
