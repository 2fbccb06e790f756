import type { MessageTemplate } from "../templates/messageTemplate.ts";

/** The port through which a tenant's own templates are read; writing them is the host's affair. */
export interface TemplateStore {
  /**
   * All of a tenant's templates, parsed; they go before the shipped ones.
   *
   * @param tenant - the host's own key of the tenant
   * @returns none where the tenant has none, in any order
   */
  read(tenant: string): Promise<readonly MessageTemplate[]>;
}
