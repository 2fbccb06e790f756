/**
 * The words of a document's main part, for comparison with its plain text: tags go, a link's address stands behind
 * its words unless they already hold it, and marks that are layout alone go too.
 */
export function wordsOfHtml(html: string): string[] {
  const main = html.slice(html.indexOf("<main>"), html.indexOf("</main>"));
  return main
    .replace(/<a(?: class="button")? href="([^"]*)">(.*?)<\/a>/gsu, (_, href: string, label: string) => {
      const target = href.replace(/^(?:tel|mailto):/u, "");
      return label.includes(target) ? label : `${label} ${target}`;
    })
    .replace(/<br>|<\/(?:p|li|dt|dd|h1|h2|ul|ol|dl)>/gu, " ")
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&#96;/gu, "`")
    .replace(/&amp;/gu, "&")
    .split(/[:\s]+/u)
    .filter(Boolean);
}
