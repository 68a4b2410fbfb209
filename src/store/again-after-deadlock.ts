import { sqlStateOf } from './store-errors';

/** SQLSTATE deadlock_detected: of some who waited for each other in a circle the store rolled one back, so that the others went on. */
const DEADLOCK = '40P01';

/**
 * Runs a whole transaction, and once more where the store rolled it back for a deadlock: nothing of it is durable, and the others of the circle have gone
 * ahead. So `transact` must leave nothing behind but by its transaction. A second deadlock is thrown like every other error.
 */
export async function againAfterDeadlock<T>(transact: () => Promise<T>): Promise<T> {
  try {
    return await transact();
  } catch (error) {
    if (sqlStateOf(error) !== DEADLOCK) throw error;
    return transact();
  }
}
