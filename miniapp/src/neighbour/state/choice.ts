import type { PickedPlace } from '../../state/draft.ts';

/** A place to choose from, as the service or this phone found it; without a street only its district is clear. */
export type Candidate = {
  readonly district: string;
  readonly districtName: string;
  readonly street: string | null;
  readonly streetName: string | null;
  readonly committee: string | null;
  readonly committeeName: string | null;
  readonly label: string;
};

/** What the draft keeps of a place found; null while only its district is known. */
export const pickedFrom = ({ street, streetName, committee, committeeName }: Candidate): PickedPlace | null =>
  street && streetName
    ? {
        street,
        streetName,
        ...(committee ? { committee } : {}),
        ...(committeeName ? { committeeName } : {}),
      }
    : null;
