import { carrySaveStrategy } from './carry-save.ts';
import { columnsStrategy } from './columns.ts';
import { dotRowsStrategy } from './dot-rows.ts';
import { argStrategy } from './lane-arg.ts';
import { laneReduceStrategy } from './lane-reduce.ts';
import { lanesStrategy } from './lanes.ts';
import type { Strategy } from './lower-scalar.ts';
import { planesStrategy } from './planes.ts';
import { popcountStrategy } from './popcount.ts';
import { scanStrategy } from './scans.ts';

/** Ways to lower loop ops to 128-bit vectors, the most special first. */
export const STRATEGIES: readonly Strategy[] = [
  planesStrategy,
  carrySaveStrategy,
  dotRowsStrategy,
  popcountStrategy,
  lanesStrategy,
  columnsStrategy,
  laneReduceStrategy,
  argStrategy,
  scanStrategy,
];
