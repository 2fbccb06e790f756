/** The codes of RFC 5546 section 3.6 that are written here, with its own descriptions. */
export const requestStatuses = {
  "2.0": "Success",
  "3.7": "Invalid calendar user",
  "3.8": "No authority",
  "4.0": "Event conflict",
  "5.3": "No scheduling support for user",
} as const;
