export { noticeHtml } from "./noticeHtml.tsx";
export { subjectExportHtml, type SubjectExportHtmlOptions } from "./subjectExportHtml.tsx";
