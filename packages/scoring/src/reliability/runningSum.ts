/**
 * A sum that keeps what rounding loses (Neumaier), so that the order of the terms no longer shows in the result.
 *
 * `orderedSum` is for terms that are at hand; this is for terms that a loop makes.
 */
export class RunningSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const next = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - next + term : term - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
