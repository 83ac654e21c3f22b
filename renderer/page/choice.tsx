import type { ReactNode } from 'react';

interface ChoiceProps {
  readonly type?: 'radio' | 'checkbox';
  readonly name: string;
  readonly checked: boolean;
  readonly onPick: () => void;
  /** The short words of the choice. */
  readonly title: ReactNode;
  /** What it means, below them. */
  readonly means?: ReactNode;
}

/** One choice of several: a radio button or box whose whole card can be tapped. */
export function Choice({ type = 'radio', name, checked, onPick, title, means }: ChoiceProps): ReactNode {
  return (
    <label className="choice">
      <input type={type} name={name} checked={checked} onChange={onPick} />
      <span>
        <b>{title}</b>
        {means && <span className="quiet">{means}</span>}
      </span>
    </label>
  );
}
