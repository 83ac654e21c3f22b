import { type DragEvent, type ReactNode, useState } from 'react';

interface DropAreaProps {
  /** What was dropped. */
  readonly onDrop: (dropped: DataTransfer) => void;
  /** The words and the buttons that take the same by keyboard. */
  readonly children: ReactNode;
}

/** A place where files can be dropped: a shortcut for the buttons inside it. */
export function DropArea({ onDrop, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrop(event.dataTransfer);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the buttons inside, which keyboards reach
    <div
      className="import-area no-print"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
