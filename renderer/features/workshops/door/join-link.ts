/** The address that the QR code leads to: with the code behind the "#", which never travels to a server. */
export function joinLink(listening: { readonly url: string; readonly joinCode: string }): string {
  return `${listening.url}#${listening.joinCode}`;
}
