/** A script that sets a phone's own clock to the street's, so that "还剩 3 小时" means the same on both sides. */
export const movedDate = (offsetMs: number): string =>
  Math.abs(offsetMs) < 1_000
    ? ''
    : `<script>window.Date = new Proxy(Date, {
  construct: (real, args, self) => Reflect.construct(real, args.length ? args : [real.now() + ${offsetMs}], self),
  apply: (real) => new real(real.now() + ${offsetMs}).toString(),
  get: (real, name) => (name === 'now' ? () => real.now() + ${offsetMs} : Reflect.get(real, name)),
});</script>`;
