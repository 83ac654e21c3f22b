/**
 * The name under which a file of a chosen folder is sent: its path within the folder, as one part without `/`, which a browser or
 * a server may cut a file's name at. Decoded by {@link decodeUploadName}.
 */
export function encodeUploadName(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('/', '%2F');
}

/** The path within the chosen folder, with `/`. A name that was not encoded comes back as it is. */
export function decodeUploadName(name: string): string {
  return name.replaceAll('%2F', '/').replaceAll('%25', '%');
}
