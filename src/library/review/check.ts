import type { Issue } from '../../model/issue.js';
import type { Material } from '../material.js';

/** One thing looked at beyond shape. */
export type Check = (material: Material) => Issue[];
