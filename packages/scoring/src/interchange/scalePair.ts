/** One step of a mapping: a level's key, or a number of a continuous scale. */
export interface ScalePair {
  /** The level; on a continuous scale the number from which on the band begins. */
  readonly from: string | number;
  readonly to: string | number;
}
