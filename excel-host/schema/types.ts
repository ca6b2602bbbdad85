/** A requirement set and the version of it that brought a member, e.g. ExcelApi 1.9. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** A plain value that can be loaded: `Range.values`, on the wire `Values`. */
export interface ScalarSchema {
  readonly kind: 'scalar';
  readonly wire: string;
  readonly camel: string;
  readonly api: ApiSet;
  readonly writable: boolean;
}

/** Something that leads to another object: a property, a method that returns an object, or an indexer. */
export interface ObjectSchema {
  readonly kind: 'property' | 'object-method' | 'indexer';
  readonly wire: string;
  readonly camel: string;
  readonly api: ApiSet;
  /** The class of the object reached. */
  readonly type: string;
}

/** A method whose result is a plain value, or nothing. */
export interface MethodSchema {
  readonly kind: 'method';
  readonly wire: string;
  readonly camel: string;
  readonly api: ApiSet;
}

/** An event as the add-in sees it; registering is a method of its own. */
export interface EventSchema {
  readonly kind: 'event';
  readonly camel: string;
  readonly api: ApiSet;
  /** The number of the message that carries it; absent for events older than the rich API. */
  readonly number?: number;
}

export type MemberSchema = ScalarSchema | ObjectSchema | MethodSchema | EventSchema;

export interface ClassSchema {
  readonly name: string;
  readonly isCollection: boolean;
  /** The class of a collection's items. */
  readonly item?: string;
  /** Members by their wire name; events by their own; the indexer as `[]`. */
  readonly members: Readonly<Record<string, MemberSchema>>;
}

/** What Microsoft's client says about the Excel object model: read from the installed package, never committed. */
export interface ClientSchema {
  readonly packageVersion: string;
  readonly classes: Readonly<Record<string, ClassSchema>>;
}

/** The key of a class's indexer among its members. */
export const INDEXER = '[]';
