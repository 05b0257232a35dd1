/**
 * How many trials tests with random input make. Some make a multiple of it. `.ci/run` sets more
 * than `npm test` takes.
 */
export const RUNS: number = Number(process.env.PVSPEC_RUNS ?? 20);

const WEEK = 7 * 24 * 3_600_000;

/** The number of the week: a seed that is another one each week. */
export const THIS_WEEK: number = Math.floor(Date.now() / WEEK);

/**
 * The seed of random input: PVSPEC_SEED, else always the same one in short runs and the number of
 * the week in long ones.
 */
export const RANDOM_SEED: number = Number(
  process.env.PVSPEC_SEED ?? (process.env.PVSPEC_RUNS === undefined ? 1 : THIS_WEEK),
);
