import { goBackOr } from '../../device/go.ts';

/** The way back from a page about a case to the case itself, also where that page was opened by its address. */
export const backToCase = (id: string) => (): void => goBackOr(`/family/case/index?id=${id}`);
