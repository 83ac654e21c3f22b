/** Longest part of a file name that comes from the user, in UTF-8 bytes: with words and date it stays under 255. */
const maxBytes = 120;
/**
 * What no file system, or no reader of a file name, can be trusted with: controls, marks that turn the direction of writing
 * (`report<U+202E>fdp.exe`), half characters, and what Windows forbids. Dots too: none may begin or end an extension.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>:"/\\|?*.%]/gu;

/** A user's text as a part of a file name that every file system takes; empty where nothing is left of it. */
export function safeFileName(text: string): string {
  const plain = text.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
  let kept = '';
  for (const character of plain) {
    if (Buffer.byteLength(kept + character) > maxBytes) break;
    kept += character;
  }
  return kept.trim();
}
