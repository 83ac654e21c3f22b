import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './assessment-nav.module.css';
import { assessmentPaths } from './assessment-paths.ts';

const parts = ['results', 'plan', 'roadmap', 'reports'] as const;

/** The way between the screens of one assessment: where we stand, what to do, when, and what to hand over. */
export function AssessmentNav({ assessmentId }: { readonly assessmentId: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('ui:assessmentNav.label')} className={`${classes.nav} no-print`}>
      {parts.map((part) => (
        <Link
          key={part}
          to={assessmentPaths[part](assessmentId)}
          className={classes.link}
          activeOptions={{ includeHash: false }}
        >
          {t(`ui:assessmentNav.${part}`)}
        </Link>
      ))}
    </nav>
  );
}
