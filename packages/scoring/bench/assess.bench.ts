// Scorecards of 8 ratings, four to an application, scored by the kernel face (numbers, words on demand) and by the
// document face (tree, reasons and trace unfolded), and how the cost and the memory grow with the number of ratings.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseRubric, parseScorecard, type Rubric, type Scorecard } from "@samtal/core";
import { scoringKernel } from "@samtal/scoring";
import { cpuMilliseconds } from "../../../.ci/bench/cpuMilliseconds.ts";

const cardsPerApplication = 4;
const ratingsPerCard = 8;
// Below 10^5 ratings the collector's own housekeeping is as large as what is kept.
const limits = { kernel: 100_000, unfolded: 20_000, growth: 3, heapGrowth: 1.5 };

const competencyId = (nth: number): string => `competency_${nth}`;
const rubric: Rubric = parseRubric({
  schemaVersion: 1,
  id: "rubric_bench",
  version: 1,
  roleId: "role_bench",
  scales: [
    {
      kind: "ordered",
      id: "scale_five",
      levels: [1, 2, 3, 4, 5].map((value) => ({ key: `l${value}`, value, label: { en: `${value}` } })),
    },
  ],
  competencies: Array.from({ length: ratingsPerCard }, (_, nth) => ({
    competencyId: competencyId(nth),
    scaleId: "scale_five",
    weight: 1 + (nth % 3),
    ...(nth < 2 ? { mustHave: { on: "level", minimumLevel: "l3" } } : {}),
  })),
  weightJustification: "A benchmark.",
  combination: { id: "samtal/weighted-mean" },
  pooling: "rater-first",
  bands: [{ key: "enough", from: 3, label: { en: "Enough" } }],
  minimumCoverage: 0.5,
  quorum: 2,
});

/** Every twentieth rating is missing, so that weights are renormalised and bounds reckoned. */
function applications(cards: number): Scorecard[][] {
  return Array.from({ length: Math.ceil(cards / cardsPerApplication) }, (_, application) =>
    Array.from({ length: cardsPerApplication }, (_, rater) => card(application, rater)),
  );
}

const template = parseScorecard({
  schemaVersion: 1,
  id: "scorecard_0",
  interviewId: "interview_0",
  applicationId: "application_0",
  interviewerId: "interviewer_0",
  rubricId: rubric.id,
  rubricVersion: 1,
  guideId: "guide_bench",
  guideVersion: 1,
  ratings: [],
  evidence: [],
  disturbances: [],
  sealedAt: "2027-03-16T10:05:00Z",
  amendments: [],
});

function card(application: number, rater: number): Scorecard {
  const key = `${application}-${rater}`;
  const ratings = Array.from({ length: ratingsPerCard }, (_, nth) => {
    const own = { id: `rating_${key}-${nth}`, competencyId: competencyId(nth) };
    // Multiples of the golden ratio spread evenly and are the same in every run.
    const spread = ((application * 31 + rater * 7 + nth) * 0.618_033_988_75) % 1;
    return spread < 0.05
      ? { state: "not-rated", ...own }
      : { state: "rated", ...own, rated: { on: "level", level: `l${1 + Math.floor(spread * 5)}` }, evidenceIds: [] };
  });
  return Object.assign({}, template, {
    id: `scorecard_${key}`,
    applicationId: `application_${application}`,
    interviewId: `interview_${key}`,
    interviewerId: `interviewer_${rater}`,
    ratings,
  }) as never;
}

const kernel = scoringKernel(rubric);

function kernelFace(rounds: readonly Scorecard[][]): number {
  let sum = 0;
  for (const scorecards of rounds) {
    const [first] = scorecards;
    if (first === undefined) continue;
    const scored = kernel.score({ applicationId: first.applicationId, scorecards });
    if (scored.status === "assessed") sum += (scored.score ?? 0) + scored.coverage;
  }
  return sum;
}

function documentFace(rounds: readonly Scorecard[][]): number {
  let sum = 0;
  for (const scorecards of rounds) {
    const [first] = scorecards;
    if (first === undefined) continue;
    const scored = kernel.score({ applicationId: first.applicationId, scorecards });
    if (scored.status !== "assessed") continue;
    const { assessment, trace } = scored.unfold();
    // Both documents are made as a whole; a card too few in the trace would show in the sum.
    sum += (assessment.score ?? 0) + assessment.coverage + trace.cards.length - cardsPerApplication;
  }
  return sum;
}

// The collector of the engine; a benchmark is started without flags.
setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

let missed = false;
const line = (text: string, isMissed: boolean): void => {
  missed ||= isMissed;
  process.stdout.write(`  ${text}${isMissed ? ": MISSED" : ""}\n`);
};

const cards = 100_000;
const rounds = applications(cards);
process.stdout.write(`scoring: ${cards} sealed cards of ${ratingsPerCard} ratings, ${cardsPerApplication} an application, CPU time\n`);
const scored = cpuMilliseconds(() => kernelFace(rounds), 6);
const unfolded = cpuMilliseconds(() => documentFace(rounds), 3);
const rate = ({ best }: { best: number }): number => cards / (best / 1000);
line(
  `kernel: numbers, words on demand (scoringKernel.score): ${rate(scored).toFixed(0)} cards/s (at least ${limits.kernel})`,
  rate(scored) < limits.kernel,
);
line(
  `document: tree, reasons, trace (unfold): ${rate(unfolded).toFixed(0)} cards/s (at least ${limits.unfolded}), ` +
    `answers ${scored.value === unfolded.value ? "equal" : "DIFFER"}`,
  rate(unfolded) < limits.unfolded || scored.value !== unfolded.value,
);

process.stdout.write("growth: nanoseconds and bytes of heap per rating\n");
const perRating: number[] = [];
const heap: number[] = [];
for (const ratings of [1_000, 10_000, 100_000, 1_000_000]) {
  const own = applications(ratings / ratingsPerCard);
  const times = Math.max(3, Math.floor(300_000 / ratings));
  const { best } = cpuMilliseconds(() => kernelFace(own), times);
  const full = cpuMilliseconds(() => documentFace(own), Math.min(times, 20));
  const bytes = heapOf(own) / ratings;
  perRating.push((best * 1e6) / ratings);
  heap.push(bytes);
  line(
    `${String(ratings).padStart(9)} ratings: kernel ${((best * 1e6) / ratings).toFixed(0)} ns, ` +
      `document ${((full.best * 1e6) / ratings).toFixed(0)} ns, kept numbers ${bytes.toFixed(0)} B`,
    false,
  );
}
const growth = (perRating.at(-1) ?? Number.NaN) / Math.min(...perRating);
const heapGrowth = Math.max(...heap.slice(2)) / Math.min(...heap.slice(2));
line(`cost per rating at 10^6 is ${growth.toFixed(1)} times the least (at most ${limits.growth})`, !(growth <= limits.growth));
line(
  `heap per rating from 10^5 to 10^6 varies by ${heapGrowth.toFixed(2)} (at most ${limits.heapGrowth}): linear`,
  !(heapGrowth <= limits.heapGrowth),
);
if (missed) process.exitCode = 1;

/** What the numbers of all applications take while they are kept, each with its way to the words. */
function heapOf(own: readonly Scorecard[][]): number {
  settle();
  const before = process.memoryUsage().heapUsed;
  const kept = own.map((scorecards) => kernel.score({ applicationId: (scorecards[0] as Scorecard).applicationId, scorecards }));
  settle();
  const after = process.memoryUsage().heapUsed;
  return kept.length === own.length ? after - before : Number.NaN;
}

/** Collects garbage, so that only what is kept is counted. */
function settle(): void {
  collect();
  collect();
}
