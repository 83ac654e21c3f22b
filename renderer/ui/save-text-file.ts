import { saveFile } from './save-file.ts';

/** A file that the machine wrote and the screen hands to the user. */
interface TextFile {
  readonly fileName: string;
  readonly text: string;
}

/** Downloads a text file that came through the API. */
export function saveTextFile({ fileName, text }: TextFile, mediaType: string): void {
  saveFile(fileName, text, `${mediaType};charset=utf-8`);
}
