/** Equal weights and ratings in another order give sums that differ in their last digits; that may rank nobody. */
export const rounding = 1e-12;
