import { meetingPlatformSchema } from "../../models/process/meetingPlatform.ts";
import { builder } from "./builder.ts";

/**
 * A platform that can do everything but a whiteboard.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildMeetingPlatform = builder(meetingPlatformSchema, {
  schemaVersion: 1,
  id: "platform_meet",
  name: "Example Meet",
  capabilities: {
    recording: true,
    lobby: true,
    captions: true,
    dialIn: true,
    whiteboard: false,
    browserJoin: true,
  },
});
