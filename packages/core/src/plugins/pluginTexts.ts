import type { ReasonTexts } from "../reasons/explain.ts";

/** What is wrong with a plugin or its config, and the way out. */
export const pluginIssueTexts = {
  "core/invalid-plugin": {
    sv: "Insticksmodulens fält {$field} har fel form. Id:t skrivs namnrymd/namn med små bokstäver, versionen är ett heltal från 1, och laws räknar upp kända lagar.",
    en: "The plugin's field {$field} has the wrong form. Its id reads namespace/name in small letters, its version is an integer from 1, and laws lists known laws.",
  },
  "core/duplicate-plugin": {
    sv: "Två insticksmoduler av samma slag har samma id. Ta bort en av dem eller byt id.",
    en: "Two plugins of one kind have the same id. Remove one of them or change its id.",
  },
  "core/plugin-api-version": {
    sv: "Insticksmodulen är skriven för en annan version av kontraktet än {$known}. Uppgradera den, eller paketet som använder den.",
    en: "The plugin was written for another version of the contract than {$known}. Upgrade it, or the package that uses it.",
  },
  "core/asynchronous-config": {
    sv: "Insticksmodulen {$plugin} validerar sin konfiguration asynkront. Använd ett schema som svarar direkt.",
    en: "The plugin {$plugin} validates its config asynchronously. Use a schema that answers at once.",
  },
  "core/invalid-config": {
    sv: "Konfigurationen godtas inte av insticksmodulen {$plugin}. Jämför med modulens dokumentation.",
    en: "The plugin {$plugin} does not accept its config. Compare it with the plugin's documentation.",
  },
  "core/config-not-expected": {
    sv: "Insticksmodulen {$plugin} tar ingen konfiguration. Ta bort config.",
    en: "The plugin {$plugin} takes no config. Remove config.",
  },
} as const satisfies ReasonTexts;
