import type { TemplateStore } from "../ports/templateStore.ts";
import type { MessageTemplate } from "../templates/messageTemplate.ts";

/**
 * A {@link TemplateStore} over templates that are at hand.
 *
 * @param templates - each tenant's own, by the host's key of the tenant
 * @returns the store
 * @example
 * ```ts
 * import { memoryTemplateStore } from "@samtal/communication/testing";
 *
 * const store = memoryTemplateStore({ acme: [] });
 * await store.read("another tenant"); // => []
 * ```
 */
export function memoryTemplateStore(templates: Readonly<Record<string, readonly MessageTemplate[]>>): TemplateStore {
  const byTenant = new Map(Object.entries(templates));
  return { read: async (tenant) => byTenant.get(tenant) ?? [] };
}
