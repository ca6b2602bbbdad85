/** XML that is not well-formed, or that carries a document type (the door of entity tricks). */
export class XmlFault extends Error {
  constructor(
    readonly reason: 'malformed' | 'doctype',
    /** Offset in the text. */
    readonly at: number,
  ) {
    super(`${reason} at ${at}`);
    this.name = 'XmlFault';
  }
}
