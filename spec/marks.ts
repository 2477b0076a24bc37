/**
 * Where an engine puts the sites that `mark` tells, so that another thread can see at any time what calls are under way:
 * a shared memory of i32 words. A call whose function may nest n calls, itself counted, has its site at word
 * MARK_SLOTS + n, as `mark` last told it; calls further in have a smaller n.
 */

/** Word with the n of the call that marked last; 0 when nothing runs. */
export const MARK_LEFT = 0;
/** Word with the n of the outermost call. */
export const MARK_LIMIT = 1;
/** First of the sites. */
export const MARK_SLOTS = 16;
