export type { AggregateContribution } from "./aggregateContribution.ts";
export {
  type AggregateDefinition,
  aggregateDefinitionSchema,
  parseAggregateDefinition,
  safeParseAggregateDefinition,
} from "./aggregateDefinition.ts";
export {
  type AggregatePublication,
  aggregatePublicationSchema,
  type AggregateWindow,
  aggregateWindowSchema,
  parseAggregatePublication,
  type PublishedCell,
  publishedCellSchema,
  safeParseAggregatePublication,
} from "./aggregatePublication.ts";
export { type AggregateOccasion, type AggregateOutcome, publishAggregate } from "./publishAggregate.ts";
export { type PublishedDistribution, publishedDistribution } from "./publishedDistribution.ts";
