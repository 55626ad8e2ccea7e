/**
 * Stands in, in the bundles, for parts of the AWS SDK that a table in a Lambda never calls: the name of a browser
 * (`bowser`, 34 kB), streams of events (14 kB), and the memory of discovered endpoints (8 kB).
 */
export const parse = () => ({});

const never = () => {
  throw new Error('this part of the SDK was left out of the bundle: see names.ts, bundleAliases');
};
export const EventStreamSerde = never;
export const eventStreamSerdeProvider = never;

/** Remembers nothing: an endpoint would be looked up anew. DynamoDB's is known from the region. */
export class EndpointCache {
  getEndpoint(): undefined {
    return undefined;
  }
  get(): undefined {
    return undefined;
  }
  has(): boolean {
    return false;
  }
  set(): void {}
  delete(): void {}
  clear(): void {}
}
