/**
 * Waits for all that is under way and gives what each came to. The first failure by this order is thrown, whichever came first in time: so
 * what is told does not depend on whose answer was faster.
 */
export async function inOrder<Results extends readonly unknown[]>(underWay: {
  readonly [Key in keyof Results]: Promise<Results[Key]>;
}): Promise<Results> {
  const settled = await Promise.allSettled(underWay as readonly Promise<unknown>[]);
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason as Error;
    return one.value;
  }) as unknown as Results;
}
