/**
 * Checks JSON against the few keywords of JSON Schema 2020-12 that the sample's schemas use. A keyword it does not know
 * is an error, so a schema cannot promise what is not checked.
 */
type Schema = { readonly [keyword: string]: unknown };
type Check = (value: unknown, argument: unknown, at: string, root: Schema) => string[];

const NOTES = new Set(['$schema', '$defs', 'title', 'description']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isType: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  array: Array.isArray,
  object: isObject,
};

const failUnless = (holds: boolean, problem: string): string[] => (holds ? [] : [problem]);

const CHECKS: Record<string, Check> = {
  $ref: (value, name, at, root) => checkAgainst(value, findDefinition(root, name), at, root),
  type: (value, type, at) =>
    failUnless(isType[type as string]?.(value) === true, `${at}: not of type ${type}`),
  enum: (value, names, at) =>
    failUnless((names as unknown[]).includes(value), `${at}: ${value} is none of ${names}`),
  pattern: (value, pattern, at) =>
    failUnless(
      new RegExp(pattern as string, 'u').test(String(value)),
      `${at}: ${value} does not match ${pattern}`,
    ),
  minLength: (value, least, at) =>
    failUnless(String(value).length >= (least as number), `${at}: shorter than ${least}`),
  maxLength: (value, most, at) =>
    failUnless(String(value).length <= (most as number), `${at}: longer than ${most}`),
  minimum: (value, least, at) =>
    failUnless((value as number) >= (least as number), `${at}: less than ${least}`),
  maximum: (value, most, at) =>
    failUnless((value as number) <= (most as number), `${at}: more than ${most}`),
  minItems: (value, least, at) =>
    failUnless((value as unknown[]).length >= (least as number), `${at}: fewer than ${least}`),
  uniqueItems: (value, _, at) => {
    const items = (value as unknown[]).map((item) => JSON.stringify(item));
    return failUnless(new Set(items).size === items.length, `${at}: an item occurs twice`);
  },
  items: (value, schema, at, root) =>
    (value as unknown[]).flatMap((item, index) =>
      checkAgainst(item, schema as Schema, `${at}[${index}]`, root),
    ),
  required: (value, names, at) =>
    (names as string[]).flatMap((name) =>
      failUnless(Object.hasOwn(value as object, name), `${at}: ${name} is missing`),
    ),
  properties: (value, properties, at, root) =>
    Object.entries(properties as Record<string, Schema>).flatMap(([name, schema]) =>
      Object.hasOwn(value as object, name)
        ? checkAgainst((value as Record<string, unknown>)[name], schema, `${at}.${name}`, root)
        : [],
    ),
};

function findDefinition(root: Schema, name: unknown): Schema {
  const key = String(name).replace('#/$defs/', '');
  const found = (root.$defs as Record<string, Schema> | undefined)?.[key];
  if (found === undefined) throw new Error(`the schema has no ${name}`);
  return found;
}

function checkNoOthers(value: unknown, schema: Schema, at: string): string[] {
  const known = schema.properties as object;
  return Object.keys(value as object).flatMap((name) =>
    failUnless(Object.hasOwn(known, name), `${at}: ${name} is not a field`),
  );
}

function checkAgainst(value: unknown, schema: Schema, at: string, root: Schema): string[] {
  if (typeof schema.type === 'string' && isType[schema.type]?.(value) !== true) {
    return [`${at}: not of type ${schema.type}`];
  }
  return Object.entries(schema).flatMap(([keyword, argument]) => {
    if (NOTES.has(keyword)) return [];
    if (keyword === 'additionalProperties') return checkNoOthers(value, schema, at);
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`no check for the keyword ${keyword}`);
    return check(value, argument, at, root);
  });
}

/** Problems of `value` under `schema`, each with its place; none if it is valid. */
export function checkSchema(value: unknown, schema: Schema, at = '$'): string[] {
  return checkAgainst(value, schema, at, schema);
}
