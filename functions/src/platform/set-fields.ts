/** An update that writes these fields where they are not there yet and leaves the others as they are. */
export const setOnce = (fields: Fields) => setting(fields, (name) => `#${name} = if_not_exists(#${name}, :${name})`);

/** An update that writes these fields and leaves the others as they are. */
export const setAll = (fields: Fields) => setting(fields, (name) => `#${name} = :${name}`);

type Fields = Readonly<Record<string, unknown>>;

function setting(fields: Fields, say: (name: string) => string) {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return {
    UpdateExpression: `SET ${given.map(([name]) => say(name)).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(given.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(given.map(([name, value]) => [`:${name}`, value])),
  };
}
