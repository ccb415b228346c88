import { createSecureContext } from "node:tls";

/** Whether a text is a certificate authority, or several, as PEM. */
export function isAuthority(pem: string): boolean {
  // Text without a certificate would be taken for an empty list of authorities, and trust nobody without saying why.
  if (!pem.includes("-----BEGIN CERTIFICATE-----")) return false;
  try {
    createSecureContext({ ca: pem });
    return true;
  } catch {
    return false;
  }
}
