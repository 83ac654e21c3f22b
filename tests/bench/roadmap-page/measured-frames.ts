/** What frames cost between `start` and `stop`, in ms. */
export interface FrameTimes {
  /** Work of each frame: scripts, layout and painting, from its beginning until the browser is free again. */
  readonly work: readonly number[];
  /** From the beginning of each frame to that of the next. */
  readonly gaps: readonly number[];
}

let work: number[] = [];
let gaps: number[] = [];
let last: number | null = null;
let running = false;
const channel = new MessageChannel();
let began = 0;
channel.port1.onmessage = () => work.push(performance.now() - began);

/** Measures the page's own frames: a message posted in a frame is delivered after that frame was drawn. */
export const measuredFrames = {
  start(): void {
    work = [];
    gaps = [];
    last = null;
    running = true;
    requestAnimationFrame(onFrame);
  },
  stop(): FrameTimes {
    running = false;
    return { work, gaps };
  },
};

function onFrame(at: number): void {
  if (!running) return;
  if (last !== null) gaps.push(at - last);
  last = at;
  began = at;
  channel.port2.postMessage(null);
  requestAnimationFrame(onFrame);
}
