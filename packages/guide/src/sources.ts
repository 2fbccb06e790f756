/** What structure consists of, by which the rules of this package were chosen. */
export const campion1997 = "Campion, Palmer & Campion 1997, doi 10.1111/j.1744-6570.1997.tb00709.x";
