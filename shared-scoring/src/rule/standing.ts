/** What every node knows of itself. Nodes written alike are one node with one `id` in a pack. */
export type Standing = {
  readonly id: number;
  /** Looks at the member looked at just now: its value differs from member to member. */
  readonly perMember: boolean;
  /** Comes out the same whether figures count strictly or as stated. */
  readonly firm: boolean;
  /** Stands in more than one place of the pack. */
  readonly shared: boolean;
};
