import { sweden } from "@samtal/calendars";
import type { LocalDate } from "@samtal/core/time";
import { parseInstant, parseTimeZone } from "@samtal/core/time";
import {
  answerRequest,
  type DataItem,
  exportSubject,
  parseDataSubjectRequest,
  type RetentionPolicy,
  type StoredItem,
  type SubjectExport,
} from "@samtal/retention";
import { subjectExportHtml } from "@samtal/retention/reports";
import { tzdataRules } from "@samtal/tzdata";
import type { World } from "./stores/world.ts";

/** Whose copy is made. */
export const askingSubject = "candidate_copy";

/** One person's data as it is handed over. */
export interface Copy {
  readonly document: SubjectExport;
  readonly sv: string;
  readonly en: string;
}

/** What a person asked for on the day is gathered from what the stores still hold. */
export function copyOf(world: World, policy: RetentionPolicy, day: LocalDate): Copy {
  const { items, facts } = world.register;
  const request = parseDataSubjectRequest({
    schemaVersion: 1,
    requestId: "request-copy-1",
    subjectId: askingSubject,
    rights: ["access"],
    receivedAt: parseInstant(`${day}T07:30:00Z`),
    law: "eu-gdpr",
  });
  const own = items.filter(({ subjectIds }) => subjectIds.includes(request.subjectId));
  const context = { day, zone: parseTimeZone("Europe/Stockholm"), rules: tzdataRules, calendar: sweden };
  const document = exportSubject({
    kind: "access",
    answer: answerRequest(request, { items: own, facts, policy }, context),
    stored: own.map(stored),
    controller: { name: "Nordviken AB", contact: "dataskydd@nordviken.example", dataProtectionOfficer: "dso@nordviken.example" },
    others: [
      { ids: own.flatMap(({ subjectIds }) => subjectIds.filter((id) => id !== askingSubject)), names: [] },
      { ids: [], names: ["Kim Berg", "Kim"] },
      { ids: [], names: ["Rut Lind"] },
    ],
    transfers: [],
  });
  return { document, sv: subjectExportHtml(document, { locale: "sv" }), en: subjectExportHtml(document, { locale: "en" }) };
}

/** What the database has on an item; the person writes and is written to in Swedish. */
function stored(item: DataItem): StoredItem {
  const { content, files = [], source = null, recipients = [] } = ownContents[item.id] ?? contents[item.category] ?? { content: null };
  return { item, content, files, source, recipients };
}

/** What differs between the person's two applications. */
const ownContents: Readonly<Record<string, Content>> = {
  "item_copy-2-note": { content: "Berättade hur hon hittade felet i säkerhetskopian. Ställde bra frågor om jour.", source: "Intervjun, antecknat av Rut Lind" },
  "item_copy-2-answers": { content: { "Varför söker du tjänsten?": "För att jag var nära förra gången.", "Kan du resa?": "Ja." } },
  "item_copy-1-answer-sent": { content: { ämne: "Din ansökan", text: "Hej Maja! Den här gången gick tjänsten till en annan sökande. Tack för två fina samtal." } },
  "item_copy-1-rating-2": { content: { fråga: "Samarbete", nivå: 5, skala: "1–5" } },
  "item_copy-2-rating-2": { content: { fråga: "Samarbete", nivå: 5, skala: "1–5" } },
};

type Content = Pick<StoredItem, "content"> & Partial<StoredItem>;

const contents: Readonly<Partial<Record<DataItem["category"], Content>>> = {
  profile: { content: { namn: "Maja Sjögren", ort: "Umeå", språk: ["svenska", "engelska", "nordsamiska"] } },
  "contact-details": { content: { epost: "maja.sjogren@example.se", telefon: "+46 70 000 00 00" } },
  cv: { content: null, files: [{ name: "cv-maja-sjogren.pdf", mediaType: "application/pdf", bytes: 184_320 }] },
  consent: { content: { syfte: "kandidatbank", svar: "ja" } },
  "application-answer": { content: { "Varför söker du tjänsten?": "Jag vill bygga system som håller i tjugo år.", "Kan du resa?": "Ja, några dagar i månaden." } },
  message: { content: { ämne: "Intervju", text: "Hej Maja! Du träffar Kim Berg och Rut Lind. Kims nummer står i inbjudan." } },
  booking: { content: { längd: "60 minuter", plats: "videomöte" } },
  note: { content: "Lugn och saklig. Svarade bättre än Kim Berg väntat sig på frågan om reservkraft.", source: "Intervjun, antecknat av Rut Lind" },
  rating: { content: { fråga: "Felsökning", nivå: 4, skala: "1–5" } },
  scorecard: { content: { nivåer: { Felsökning: 4, Samarbete: 5, Säkerhet: 4 }, rekommendation: "ja", "ifyllt av": "Rut Lind" } },
  decision: { content: { beslut: "tjänsten gick till en annan sökande" } },
  recording: { content: null, files: [{ name: "intervju.webm", mediaType: "video/webm", bytes: 312_475_648 }] },
  transcript: { content: "– Berätta om ett fel som du hittade.\n– Larmet gick varje natt klockan tre. Det var säkerhetskopian." },
  "test-result": { content: { prov: "Logik", poäng: 27, av: 32 }, recipients: ["Nordviken Elnät AB (arbetsgivaren)"] },
  reference: { content: "Maja var den som stannade när det var bråttom.", source: "Tidigare chef, efter samtycke", recipients: ["Nordviken Elnät AB (arbetsgivaren)"] },
  accommodation: { content: { anpassning: "frågorna i skrift, tio minuter längre tid" } },
  "audit-event": { content: { händelse: "ansökan kom in" } },
};
