declare module '*?validator' {
  /** One breach of a schema; `params` depend on the keyword. */
  export interface ErrorObject {
    /** JSON pointer to the value. */
    instancePath: string;
    /** Where the keyword stands in the schema, as a URI fragment. */
    schemaPath: string;
    keyword: string;
    params: Record<string, unknown>;
    /** Set when the fault is in a key of a mapping. */
    propertyName?: string;
  }

  /** True when the data keep the schema; otherwise `errors` holds every breach until the next call. */
  export interface Validate {
    (data: unknown): boolean;
    errors?: ErrorObject[] | null;
  }

  const validate: Validate;
  export default validate;
}

declare module '*?examples' {
  /** For each rule that has both: the smallest plan that breaks it, and the same plan mended. */
  const examples: Readonly<Record<string, { broken: string; mended: string }>>;
  export default examples;
}

declare module '*?sources' {
  /** The text of every template in a folder and in those below, by its path there. */
  const sources: Readonly<Record<string, string>>;
  export default sources;
}
