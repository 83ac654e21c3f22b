/** Pages are laid out once, at this size in px (16 to 9), and scaled to wherever they are shown. */
export const slideSize = { width: 1280, height: 720 } as const;

/** Below this width a page is no slide any more: it becomes a column to scroll. */
export const narrowestStage = 900;
