/** A figure of the region on one day. Money in Fen. */
export type Figure = {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly money: boolean;
  readonly verified: boolean;
  /** What is certain: the figure itself, or what it lies between. */
  readonly lo: number;
  readonly hi: number;
  /** What is stated; the same as above when no value is known. */
  readonly statedLo: number;
  readonly statedHi: number;
  /** No value is known. */
  readonly loose: boolean;
  readonly from: string | null;
  readonly source: string | null;
};
