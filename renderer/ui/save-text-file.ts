/** A file that the machine wrote and the screen hands to the user. */
interface TextFile {
  readonly fileName: string;
  readonly text: string;
}

/** Downloads a text file that came through the API. The desktop host asks where to put it, as for every download. */
export function saveTextFile({ fileName, text }: TextFile, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
