// Writes docs/retention-presets.md from the country presets; `--check` fails where they differ.
import { countryPresets, presetTable } from "@samtal/retention";
import { writeOrCheck } from "./generatedFiles.ts";

const notes = countryPresets
  .filter(({ notes }) => notes.length > 0)
  .map(({ country, variant, notes }) => {
    const heading = variant === null ? country.en : `${country.en}, ${variant.en}`;
    return [`### ${heading}`, "", ...notes.map((note) => `- ${note}`), ""].join("\n");
  });

const page = `# Country presets of retention

What [\`@samtal/retention\`](../packages/retention/README.md) ships for each country, and what it rests on. A period is
what one source or another says of unsuccessful candidates; where sources contradict each other the others stand beside
it. An address stands only where the text was read there. \`countryPresets\` is the same as data.

Left out here are the periods that no source names, the same in every preset and marked \`own-choice\` in the data:
recruitment until the decision, a talent pool of 24 months where a country has no rule of its own, recordings,
references, surveys, accommodations, special categories, proof of consent, audit events, interviewers' own data.

${presetTable(countryPresets, "en", "markdown")}
## What differs between the sources

${notes.join("\n")}`;

writeOrCheck({ files: new Map([["docs/retention-presets.md", page]]), folders: [] }, "pnpm docs:presets");
