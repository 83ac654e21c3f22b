import { type ReactNode, useEffect, useRef } from 'react';
import { GlossaryText } from '../../../ui/glossary-text.tsx';
import classes from './story.module.css';

interface StoryPartProps {
  readonly title: string;
  readonly text: string;
  /** Between the text and the buttons. */
  readonly children?: ReactNode;
  /** What can be done now; the first is what the story waits for. */
  readonly buttons?: ReactNode;
}

/** What is said at one moment of the story, and what can be done. Keyboard and screen reader begin at its heading. */
export function StoryPart({ title, text, children, buttons }: StoryPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another moment
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <div className={classes.part}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      <p className={classes.text}>
        <GlossaryText>{text}</GlossaryText>
      </p>
      {children}
      {buttons && <div className={classes.buttons}>{buttons}</div>}
    </div>
  );
}
