/** A text as searches compare it: letters of any case and forms of any width are the same. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
