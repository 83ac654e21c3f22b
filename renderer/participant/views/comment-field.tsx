import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface CommentFieldProps {
  readonly comment: string;
  readonly onChange: (comment: string) => void;
  /** A comment travels with an answer: without one it stays here. */
  readonly withoutChoice: boolean;
}

/** What one wants to say to one's answer. */
export function CommentField({ comment, onChange, withoutChoice }: CommentFieldProps): ReactNode {
  const { t } = useTranslation('participant');
  const unsent = withoutChoice && comment.trim() !== '';
  return (
    <div className="field">
      <label htmlFor="comment">{t('question.comment')}</label>
      <textarea
        id="comment"
        rows={2}
        maxLength={500}
        value={comment}
        aria-describedby="comment-hint"
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={unsent ? 'wrong' : 'quiet'} id="comment-hint">
        {t(unsent ? 'question.commentFirst' : 'question.commentHint')}
      </p>
    </div>
  );
}
