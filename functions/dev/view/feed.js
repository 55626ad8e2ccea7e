/** Hears what happens in the street; `on` has one listener per kind of event. */
export function listen(on) {
  const source = new EventSource('/sim/feed');
  for (const [name, listener] of Object.entries(on)) {
    source.addEventListener(name, (event) => listener(JSON.parse(event.data)));
  }
  return () => source.close();
}
