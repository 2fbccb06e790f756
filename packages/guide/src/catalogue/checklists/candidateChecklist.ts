import type { Checklist } from "./checklist.ts";

/**
 * The candidate's checklist around a digital interview, in Swedish and English.
 *
 * It covers what the interviewer's covers of room and technology, and says of each thing that could worry someone that
 * it is not rated. How to prepare the answers is told by {@link candidatePreparation}.
 *
 * @example
 * ```ts
 * import { candidateChecklist } from "@samtal/guide";
 *
 * candidateChecklist.items.find(({ topic }) => topic === "dress")?.text.en;
 * // => "Wear something that you feel comfortable in. Clothes are not rated."
 * ```
 */
export const candidateChecklist: Checklist = {
  role: "candidate",
  title: { sv: "Checklista för dig som ska på intervju", en: "Checklist for candidates" },
  items: [
    {
      key: "try-link",
      topic: "platform",
      when: "day-before",
      text: {
        sv: "Klicka på länken i kallelsen och se att den öppnas. Be om hjälp om den inte gör det.",
        en: "Click the link in the invitation and see that it opens. Ask for help if it does not.",
      },
    },
    {
      key: "connection",
      topic: "connection",
      when: "day-before",
      text: {
        sv: "Prova nätet där du ska sitta. Är det svagt kan du ofta ringa in på telefon i stället.",
        en: "Try the network where you will sit. If it is weak you can often dial in by phone instead.",
      },
    },
    {
      key: "sound",
      topic: "sound",
      when: "day-before",
      text: {
        sv: "Prova mikrofonen och ljudet. Vanliga hörlurar räcker bra.",
        en: "Test the microphone and the sound. Ordinary headphones do well.",
      },
    },
    {
      key: "fallback",
      topic: "fallback",
      when: "day-before",
      text: {
        sv: "Spara reservnumret ur kallelsen i telefonen. Krånglar något hjälps ni åt, och det påverkar inte bedömningen.",
        en: "Save the backup number from the invitation. If something fails you sort it out together, and it does not affect the rating.",
      },
    },
    {
      key: "adjustment",
      topic: "material",
      when: "day-before",
      text: {
        sv: "Säg till om du behöver något för att kunna delta, som mer tid, textning eller tolk. Du behöver inte säga varför.",
        en: "Tell us if you need something to take part, such as more time, captions or an interpreter. You need not say why.",
      },
    },
    {
      key: "camera",
      topic: "camera",
      when: "before-start",
      text: {
        sv: "Ställ kameran stadigt i ögonhöjd, till exempel på några böcker.",
        en: "Set the camera steady at eye level, for instance on a few books.",
      },
    },
    {
      key: "light",
      topic: "light",
      when: "before-start",
      text: {
        sv: "Sätt dig med ljuset framifrån. Ett fönster bakom dig gör bilden mörk.",
        en: "Sit with the light in front of you. A window behind you makes the picture dark.",
      },
    },
    {
      key: "background",
      topic: "background",
      when: "before-start",
      text: {
        sv: "Välj en bakgrund som du själv vill visa, eller gör den suddig. Ditt hem bedöms inte.",
        en: "Choose a background that you are happy to show, or blur it. Your home is not rated.",
      },
    },
    {
      key: "quiet",
      topic: "quiet",
      when: "before-start",
      text: {
        sv: "Sitt så ostört som du kan, och säg till dem du bor med att du är upptagen.",
        en: "Sit where you are as undisturbed as can be, and tell those around you that you are busy.",
      },
    },
    {
      key: "door",
      topic: "door",
      when: "before-start",
      text: {
        sv: "Stäng dörren, och lås den om det går. Händer något ändå tar ni en paus.",
        en: "Close the door, and lock it if you can. If something happens anyway, you take a break.",
      },
    },
    {
      key: "do-not-disturb",
      topic: "do-not-disturb",
      when: "before-start",
      text: {
        sv: "Sätt telefonen på ljudlöst men ha den nära, och stäng av aviseringar på datorn.",
        en: "Put your phone on silent but keep it near, and turn off notifications on the computer.",
      },
    },
    {
      key: "dress",
      topic: "dress",
      when: "before-start",
      text: {
        sv: "Ta på dig något som du trivs i. Kläder bedöms inte.",
        en: "Wear something that you feel comfortable in. Clothes are not rated.",
      },
    },
    {
      key: "join-early",
      topic: "platform",
      when: "before-start",
      text: {
        sv: "Gå in i mötet några minuter före. Bedömningen börjar först när intervjun börjar.",
        en: "Join a few minutes early. Nothing is rated before the interview begins.",
      },
    },
    {
      key: "say-so",
      topic: "conduct",
      when: "during",
      text: {
        sv: "Säg till om du inte hör eller vill att frågan upprepas. Det är helt i sin ordning.",
        en: "Say so if you cannot hear or would like a question repeated. That is quite all right.",
      },
    },
    {
      key: "later-questions",
      topic: "afterwards",
      when: "after",
      text: {
        sv: "Skriv till oss om du kommer på fler frågor, eller om du inte har fått besked den dag vi lovade.",
        en: "Write to us if you think of more questions, or if you have not heard from us on the day we promised.",
      },
    },
  ],
};
