import { type Hospital, type Sides } from './hospital.js';

/** One kind of request to the product, beside what it is measured against. */
export interface Scenario {
  name: string;
  /** What the limit does. */
  limit: string;
  /** The part of the limit's throughput that the product aims at. */
  aim?: number;
  /** Fewer connections than the others have. */
  connections?: number;
  /** It leaves work for the worker, which has to be done before the next round. */
  writes?: boolean;
  sides(hospital: Hospital): Promise<Sides> | Sides;
}
