import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Branding } from '../../../../src/contract/report-records.ts';
import classes from './branding-look.module.css';
import { logoAddress } from './use-branding.ts';

/** A cover and a page as they will look, drawn small. The real ones are in the preview of each report. */
export function BrandingLook({ branding }: { readonly branding: Branding }) {
  const { t, i18n } = useTranslation();
  const words = i18n.getFixedT(branding.firstLanguage, 'deliverables');
  const { name, logo, footer, colour, accent, firstLanguage } = branding;
  const style: CSSProperties & Record<`--${string}`, string> = { '--look-colour': colour, '--look-accent': accent };
  const mark = logo && <img src={logoAddress(logo)} alt="" />;
  return (
    <figure className={classes.look} style={style} aria-label={t('deliverables:branding.look')}>
      <figcaption className={classes.caption}>{t('deliverables:branding.look')}</figcaption>
      <div className={classes.sheets} lang={firstLanguage} data-colour={colour} data-accent={accent}>
        <div className={classes.sheet}>
          <div className={classes.coverLogo}>{mark}</div>
          <p className={classes.coverName}>{name}</p>
          <div className={classes.bar} />
          <p className={classes.title}>{words('branding.sampleTitle')}</p>
          <p className={classes.organisation}>{words('branding.sampleOrganisation')}</p>
          <p className={classes.coverFooter}>{footer}</p>
        </div>
        <div className={classes.sheet}>
          <div className={classes.header}>
            {mark ?? <span>{name}</span>}
            <span>{words('branding.sampleTitle')}</span>
          </div>
          <p className={classes.heading}>{words('branding.sampleHeading')}</p>
          <div className={classes.lines} aria-hidden="true" />
          <div className={classes.head}>
            <span>{words('branding.sampleTable.risk')}</span>
            <span>{words('branding.sampleTable.score')}</span>
          </div>
          <div className={classes.rows} aria-hidden="true" />
          <div className={classes.footer}>
            <span>{footer}</span>
            <span>{words('branding.samplePage')}</span>
          </div>
        </div>
      </div>
    </figure>
  );
}
