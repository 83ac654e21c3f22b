import { Anchor } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { QuestionId } from '../../../../src/content/types.ts';
import { assessmentPaths } from '../../../ui/assessment-paths.ts';

interface QuestionLinkProps {
  readonly id: QuestionId;
  readonly children: ReactNode;
}

/** A link to a question of the assessment on the screen. */
export function QuestionLink({ id, children }: QuestionLinkProps) {
  const { assessmentId = '' } = useParams({ strict: false });
  return (
    <Anchor component={Link} to={assessmentPaths.question(assessmentId, id)} inherit underline="always">
      {children}
    </Anchor>
  );
}

/** Several questions by their ids, each a link. */
export function QuestionLinks({ ids }: { readonly ids: readonly QuestionId[] }) {
  return ids.map((id, index) => (
    <Fragment key={id}>
      {index > 0 && ' '}
      <QuestionLink id={id}>{id}</QuestionLink>
    </Fragment>
  ));
}
