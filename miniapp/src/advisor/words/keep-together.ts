const dot = '\u00a0· ';

/** Parts joined by a dot; a line may break between the parts, not inside one. */
export const joined = (parts: readonly string[]): string =>
  parts.map((part) => part.replaceAll(' · ', '\n').replaceAll(' ', '\u00a0').replaceAll('\n', dot)).join(dot);
