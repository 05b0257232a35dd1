const wanted = process.env.PVSPEC_SITE;

/** How much of the site is tried: with PVSPEC_SITE=all everything, in minutes. */
export const ALL: boolean = wanted === "all";
/** What `.ci/run` asks for with PVSPEC_SITE=many: more pages, copies, some of the faults. */
export const MANY: boolean = ALL || wanted === "many";
