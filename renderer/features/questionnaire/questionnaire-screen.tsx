import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import type { AssessmentView } from '../../../src/contract/records.ts';
import { api } from '../../client/api.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Loading } from '../../ui/loading.tsx';
import { sessionPath } from '../../ui/reassess/asked-again.ts';
import { findQuestion } from './model/find-question.ts';
import { finish } from './model/walk.ts';
import { QuestionnaireWork } from './questionnaire-work.tsx';

/** Asks one question at a time and shows at once what each answer does. */
export function QuestionnaireScreen() {
  const { assessmentId = '', questionId } = useParams({ strict: false });
  const assessment = useQuery(api.assessments.get.queryOptions({ input: { id: assessmentId } }));
  if (assessment.data) return <AtQuestion view={assessment.data} questionId={questionId} />;
  if (assessment.isError) return <ErrorPanel error={assessment.error} onRetry={() => assessment.refetch()} />;
  return <Loading />;
}

interface AtQuestionProps {
  readonly view: AssessmentView;
  readonly questionId: string | undefined;
}

/** Without a question in the address (or with one that does not exist) the session resumes where it was left. */
function AtQuestion({ view, questionId }: AtQuestionProps) {
  const assessmentId = view.assessment.id;
  const question = questionId === undefined ? undefined : findQuestion(questionId);
  if (question || questionId === finish) {
    return <QuestionnaireWork key={assessmentId} view={view} question={question ?? null} />;
  }
  return (
    <Navigate
      to="/assessments/$assessmentId/questions/$questionId"
      params={{ assessmentId, questionId: resumeAt(view) }}
      replace
    />
  );
}

function resumeAt(view: AssessmentView): string {
  const last = view.assessment.currentQuestion;
  if (last && findQuestion(last)) return last;
  const path = sessionPath(view);
  if (view.reassessment) return path[0] ?? finish;
  return path.find((id) => !view.answers[id]) ?? path[0] ?? finish;
}
