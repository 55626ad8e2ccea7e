/** One try at recording something: its id stays the same however often it is sent. */
export type Attempt = { readonly eventId: string; readonly about: string };

/** The attempt to send for `event`: the earlier one while nothing in it changed, so a repeat is harmless. */
export const attemptFor = (earlier: Attempt | null, event: object, make: () => string): Attempt => {
  const about = JSON.stringify(event);
  return earlier?.about === about ? earlier : { eventId: make(), about };
};
