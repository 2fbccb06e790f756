export { auditHtml, type AuditHtmlOptions } from "./auditHtml.tsx";
