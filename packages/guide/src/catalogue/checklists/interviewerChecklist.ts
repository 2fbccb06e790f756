import type { Checklist } from "./checklist.ts";

/**
 * The interviewer's checklist around a digital interview, in Swedish and English.
 *
 * From the published guides that the requirements name: rehearsal, picture, light, background, quiet, door, no notifications,
 * dress, a way out when the technology fails, and the rating done at once.
 *
 * @example
 * ```ts
 * import { interviewerChecklist } from "@samtal/guide";
 *
 * interviewerChecklist.items.find(({ topic }) => topic === "door")?.text.en;
 * // => "Close the door. Lock it, or put up a note that says you are busy."
 * ```
 */
export const interviewerChecklist: Checklist = {
  role: "interviewer",
  title: { sv: "Checklista för dig som intervjuar", en: "Checklist for interviewers" },
  items: [
    {
      key: "read",
      topic: "material",
      when: "day-before",
      text: {
        sv: "Läs intervjuguiden och ansökan. Vet vad varje nivå på skalan betyder innan du träffar kandidaten.",
        en: "Read the interview guide and the application. Know what each level of the scale means before you meet the candidate.",
      },
    },
    {
      key: "rehearse",
      topic: "platform",
      when: "day-before",
      text: {
        sv: "Öva på verktyget med en kollega om det är första gången. Prova att dela skärm och att släppa in någon.",
        en: "Practise with a colleague if the tool is new to you. Try sharing your screen and letting someone in.",
      },
    },
    {
      key: "connection",
      topic: "connection",
      when: "day-before",
      text: {
        sv: "Mät nätets fart åt båda håll från den plats där du ska sitta.",
        en: "Measure the speed of the network in both directions, from the place where you will sit.",
      },
    },
    {
      key: "sound",
      topic: "sound",
      when: "day-before",
      text: {
        sv: "Prova mikrofonen och högtalarna. Hörlurar tar bort eko.",
        en: "Test the microphone and the speakers. Headphones remove echo.",
      },
    },
    {
      key: "fallback",
      topic: "fallback",
      when: "day-before",
      text: {
        sv: "Ha kandidatens telefonnummer och e-post framme, och bestäm vad ni gör om tekniken inte fungerar.",
        en: "Keep the candidate's phone number and e-mail at hand, and decide what to do if the technology fails.",
      },
    },
    {
      key: "camera",
      topic: "camera",
      when: "before-start",
      text: {
        sv: "Ställ kameran i ögonhöjd och torka av linsen.",
        en: "Set the camera at eye level and wipe the lens.",
      },
    },
    {
      key: "light",
      topic: "light",
      when: "before-start",
      text: {
        sv: "Ha ljuset framför dig, inte bakom, så att kandidaten ser dig tydligt.",
        en: "Have the light in front of you, not behind, so that the candidate can see you clearly.",
      },
    },
    {
      key: "background",
      topic: "background",
      when: "before-start",
      text: {
        sv: "Välj en lugn bakgrund. Inga papper eller tavlor med uppgifter om andra får synas.",
        en: "Choose a calm background. No papers or boards with details about others may be seen.",
      },
    },
    {
      key: "quiet",
      topic: "quiet",
      when: "before-start",
      text: {
        sv: "Sitt i ett rum där ingen annan hör samtalet och där det är tyst.",
        en: "Sit in a quiet room where nobody else can hear the conversation.",
      },
    },
    {
      key: "door",
      topic: "door",
      when: "before-start",
      text: {
        sv: "Stäng dörren. Lås den, eller sätt upp en lapp om att du är upptagen.",
        en: "Close the door. Lock it, or put up a note that says you are busy.",
      },
    },
    {
      key: "do-not-disturb",
      topic: "do-not-disturb",
      when: "before-start",
      text: {
        sv: "Stäng av aviseringar på dator och telefon, och stäng alla fönster som inte behövs.",
        en: "Turn off notifications on computer and phone, and close every window that you do not need.",
      },
    },
    {
      key: "dress",
      topic: "dress",
      when: "before-start",
      text: {
        sv: "Klä dig som du hade gjort om ni hade träffats på plats.",
        en: "Dress as you would have done if you had met in person.",
      },
    },
    {
      key: "join-early",
      topic: "platform",
      when: "before-start",
      text: {
        sv: "Öppna mötet fem till tio minuter före, så att kandidaten kan komma in i lugn och ro.",
        en: "Open the meeting five to ten minutes early, so that the candidate can arrive without stress.",
      },
    },
    {
      key: "same-questions",
      topic: "conduct",
      when: "during",
      text: {
        sv: "Ställ guidens frågor i guidens ordning. Hoppar du över en, skriv varför.",
        en: "Ask the questions of the guide in the order of the guide. If you skip one, write down why.",
      },
    },
    {
      key: "listen",
      topic: "conduct",
      when: "during",
      text: {
        sv: "Vänta in svaret. Ljudet kan komma sent, så räkna till tre innan du tar ordet.",
        en: "Wait for the answer. The sound may lag, so count to three before you speak.",
      },
    },
    {
      key: "interruption",
      topic: "conduct",
      when: "during",
      text: {
        sv: "Blir ni avbrutna, pausa och börja om med frågan. Ett avbrott drar aldrig ner bedömningen.",
        en: "If you are interrupted, pause and start the question again. An interruption never lowers a rating.",
      },
    },
    {
      key: "rate-at-once",
      topic: "afterwards",
      when: "after",
      text: {
        sv: "Bedöm svaren direkt efteråt, var för sig, innan du talar med någon annan som var med.",
        en: "Rate the answers at once, one by one, before you talk with anyone else who took part.",
      },
    },
  ],
};
