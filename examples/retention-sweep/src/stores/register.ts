import type { DataItem, LockedItems, RetentionFacts } from "@samtal/retention";

type ItemId = DataItem["id"];

/** The tenant's register: which items there are, and what happened. One process, so its lock is the await itself. */
export class Register {
  readonly #items: Map<ItemId, DataItem>;
  #facts: RetentionFacts;
  readonly #of: FactsBySubject;
  readonly #onDone: (count: number, action: string) => void;

  constructor(items: readonly DataItem[], facts: RetentionFacts, onDone: (count: number, action: string) => void) {
    this.#items = new Map(items.map((item) => [item.id, item]));
    this.#facts = facts;
    this.#of = bySubject(facts);
    this.#onDone = onDone;
  }

  get items(): readonly DataItem[] {
    return [...this.#items.values()];
  }

  get facts(): RetentionFacts {
    return this.#facts;
  }

  /** A dispute begins: from now on everything about the person is held. */
  hold(matter: RetentionFacts["matters"][number]): void {
    this.#facts = { ...this.#facts, matters: [...this.#facts.matters, matter] };
  }

  /** The asked items with all that they derive from, and the facts about everyone in them. */
  transaction<T>(itemIds: readonly ItemId[], work: (current: LockedItems) => Promise<T>): Promise<T> {
    const items = new Map<ItemId, DataItem>();
    const waiting = [...itemIds];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const item = this.#items.get(id);
      if (item === undefined || items.has(id)) continue;
      items.set(id, item);
      waiting.push(...item.sourceIds);
    }
    const asked = [...items.values()];
    return work({ items: asked, facts: this.#factsAbout(asked), finish: (done, action) => this.#finish(done, action) });
  }

  #finish(itemIds: readonly ItemId[], action: string): Promise<void> {
    // What is anonymised is nobody's data any more: the register of personal data lets it go as well.
    if (action !== "restrict") for (const id of itemIds) this.#items.delete(id);
    this.#onDone(itemIds.length, action);
    return Promise.resolve();
  }

  #factsAbout(items: readonly DataItem[]): RetentionFacts {
    const subjects = new Set<string>(items.flatMap(({ subjectIds }) => subjectIds));
    const about = <T>(entries: ReadonlyMap<string, T[]>): T[] => [...subjects].flatMap((id) => entries.get(id) ?? []);
    const { applications, consents, requests, restrictions } = this.#of;
    return {
      ...this.#facts,
      applications: about(applications),
      subjects: about(this.#of.subjects),
      consents: about(consents),
      requests: about(requests),
      restrictions: about(restrictions),
    };
  }
}

interface FactsBySubject {
  readonly applications: ReadonlyMap<string, RetentionFacts["applications"]>;
  readonly subjects: ReadonlyMap<string, RetentionFacts["subjects"]>;
  readonly consents: ReadonlyMap<string, RetentionFacts["consents"]>;
  readonly requests: ReadonlyMap<string, RetentionFacts["requests"]>;
  readonly restrictions: ReadonlyMap<string, RetentionFacts["restrictions"]>;
}

function bySubject(facts: RetentionFacts): FactsBySubject {
  return {
    applications: grouped(facts.applications, ({ candidateId }) => candidateId),
    subjects: grouped(facts.subjects, ({ subjectId }) => subjectId),
    consents: grouped(facts.consents, ({ subjectId }) => subjectId),
    requests: grouped(facts.requests, ({ subjectId }) => subjectId),
    restrictions: grouped(facts.restrictions, ({ subjectId }) => subjectId),
  };
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}
