/** How a host shows a file to the user; each host brings its own. Rejects when the system has no program for it. */
export interface Opener {
  /** With the program that the system has for it. */
  open(path: string): Promise<void>;
  /** In the file manager, marked where the system can do that. */
  showInFolder(path: string): Promise<void>;
}
