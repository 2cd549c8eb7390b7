/** A cluster that stands restored and checked beside the live one. */
export interface Restored {
  /** The backup that it was made from. */
  label: string | null;
  /** Up to when it has everything. */
  recoveredTo: string | null;
  /** Contract migrations that its schema has been through. */
  contracts: string[];
  rows: number | null;
  seconds: number | null;
}
