/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren, JSX } from "preact";

/**
 * The frame of every picture: a title and a description that screen readers speak, and colours for light and dark.
 *
 * The style and the ground stand inside so that the picture also works as a file of its own; the names start with `samtal-`, for
 * within a page they would reach everything.
 */
export function Chart(props: {
  /** Unique within the page. */
  id: string;
  locale: string;
  title: string;
  description: string;
  width: number;
  height: number;
  children: ComponentChildren;
}): JSX.Element {
  const { id, locale, title, description, width, height, children } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="samtal-chart"
      role="img"
      lang={locale}
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <style>{chartStyle}</style>
      <rect class="samtal-ground" width={width} height={height} />
      {children}
    </svg>
  );
}

const chartStyle = [
  `.samtal-chart{font:14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1c2326}`,
  `.samtal-ground{fill:#fff}.samtal-ink{fill:#1c2326}.samtal-soft{fill:#4d5a60}.samtal-strong{font-weight:650}`,
  `.samtal-track{fill:#e3e8ea}.samtal-bar{fill:#2d7f86}.samtal-rule{stroke:#c3cccf;stroke-width:1}`,
  `.samtal-whisker{stroke:#1c2326;stroke-width:2;fill:none}.samtal-halo{stroke:#fff;stroke-width:5;fill:none}`,
  `.samtal-point{fill:#0b5a5f}`,
  `@media (prefers-color-scheme:dark){.samtal-ground{fill:#1c2326}.samtal-ink{fill:#e9eded}.samtal-soft{fill:#b3bfc3}.samtal-track{fill:#2b3539}`,
  `.samtal-bar{fill:#3d979d}.samtal-rule{stroke:#4a575d}.samtal-whisker{stroke:#f2f6f6}.samtal-halo{stroke:#1c2326}`,
  `.samtal-point{fill:#7fd1d4}}`,
].join("");
