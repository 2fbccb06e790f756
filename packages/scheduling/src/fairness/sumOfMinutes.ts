/**
 * A sum of minutes that does not depend on their order: they are added as whole milliseconds.
 *
 * @param minutes - any number of figures
 * @returns minutes
 */
export function sumOfMinutes(minutes: ArrayLike<number>): number {
  let milliseconds = 0;
  for (let index = 0; index < minutes.length; index++)
    milliseconds += Math.round((minutes[index] as number) * 60_000);
  return milliseconds / 60_000;
}
