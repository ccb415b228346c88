import { text } from "./text.ts";

export const HttpAddress = text(
  "an address that begins with `https://`, or `http://localhost`",
  /^https?:\/\/[^\s\u0000-\u001f\u007f-\u009f]+$/,
  { max: 1000, example: "https://app.example/ready" },
);
