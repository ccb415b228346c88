import { setFlagsFromString } from "node:v8";

/**
 * Asks V8 to collect garbage rather than take more memory, and without threads that each keep some: for a process that waits
 * most of its time, such as a watch of an hour. To be called before the rest of the program is loaded.
 */
export function preferSmallHeap(): void {
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString("--single-threaded-gc");
}
