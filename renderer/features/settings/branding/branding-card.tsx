import { Button, Input, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../../locales/resources.ts';
import { type Branding, defaultBranding, leastContrast } from '../../../../src/contract/report-records.ts';
import { contrastWithWhite } from '../../../../src/kernel/contrast.ts';
import { api } from '../../../client/api.ts';
import { QueryView } from '../../../ui/query-view.tsx';
import { type Draft, useDraft } from '../../../ui/use-draft.ts';
import { Card } from '../card.tsx';
import classes from './branding.module.css';
import { BrandingLook } from './branding-look.tsx';
import { ColourField } from './colour-field.tsx';
import { colourCode } from './darker-colour.ts';
import { LogoField } from './logo-field.tsx';
import { useBranding } from './use-branding.ts';

/** Whose documents these are: name, logo, colours and footer of everything that is exported, with a look at it. */
export function BrandingCard() {
  const { t } = useTranslation();
  const query = useQuery(api.branding.get.queryOptions());
  return (
    <div id="branding" className={classes.anchor}>
      <Card title={t('deliverables:branding.title')} lead={t('deliverables:branding.lead')}>
        <QueryView query={query}>{(branding) => <BrandingFields stored={branding} />}</QueryView>
      </Card>
    </div>
  );
}

/** Not in the middle of a word: the end of what is typed would be cut off. */
const atRest = (value: string): boolean => value === value.trim();

function BrandingFields({ stored }: { readonly stored: Branding }) {
  const { t } = useTranslation();
  const branding = useBranding();
  const { save } = branding;
  const name = useDraft(stored.name, (value) => save({ name: value.trim() }), atRest);
  const footer = useDraft(stored.footer, (value) => save({ footer: value.trim() }), atRest);
  const colour = useColourDraft(stored.colour, leastContrast, (value) => save({ colour: value }));
  const accent = useColourDraft(stored.accent, null, (value) => save({ accent: value }));
  const { colour: usualColour, accent: usualAccent } = defaultBranding;
  const shown: Branding = {
    ...stored,
    name: name.value,
    footer: footer.value,
    // What cannot be saved is not what documents will look like.
    colour: usable(colour.value, leastContrast) ?? stored.colour,
    accent: usable(accent.value, null) ?? stored.accent,
  };
  return (
    <div className={classes.fields}>
      <Stack gap="md">
        <TextField label="name" hint="nameHint" draft={name} maxLength={200} />
        <LogoField logo={stored.logo} branding={branding} />
        <div className={classes.pair}>
          <ColourField
            label={t('deliverables:branding.colour')}
            hint={t('deliverables:branding.colourHint')}
            draft={colour}
            leastContrast={leastContrast}
          />
          <ColourField
            label={t('deliverables:branding.accent')}
            hint={t('deliverables:branding.accentHint')}
            draft={accent}
            leastContrast={null}
          />
        </div>
        <TextField label="footer" hint="footerHint" draft={footer} maxLength={300} />
        <div className={classes.pair}>
          <FirstLanguage branding={stored} onChange={(firstLanguage) => save({ firstLanguage })} />
        </div>
        {(shown.colour !== usualColour || shown.accent !== usualAccent) && (
          <Button
            variant="default"
            size="compact-md"
            style={{ justifySelf: 'start', alignSelf: 'start' }}
            onClick={() => {
              colour.set(usualColour);
              accent.set(usualAccent);
              save({ colour: usualColour, accent: usualAccent });
            }}
          >
            {t('deliverables:branding.reset')}
          </Button>
        )}
      </Stack>
      <BrandingLook branding={shown} />
    </div>
  );
}

/** A colour as it is typed; only a code with enough contrast is saved. */
function useColourDraft(stored: string, least: number | null, save: (colour: string) => void): Draft {
  const keep = (value: string) => {
    const code = usable(value, least);
    if (code && code !== stored) save(code);
  };
  return useDraft(stored, keep, (value) => usable(value, least) !== null);
}

/** The code of a colour that may be saved; null for what is no colour or too pale for white text. */
function usable(value: string, least: number | null): string | null {
  const code = colourCode(value);
  return code !== null && (least === null || contrastWithWhite(code) >= least) ? code : null;
}

interface TextFieldProps {
  readonly label: 'name' | 'footer';
  readonly hint: 'nameHint' | 'footerHint';
  readonly draft: Draft;
  readonly maxLength: number;
}

function TextField({ label, hint, draft, maxLength }: TextFieldProps) {
  const { t } = useTranslation();
  return (
    <TextInput
      label={t(`deliverables:branding.${label}`)}
      description={t(`deliverables:branding.${hint}`)}
      value={draft.value}
      maxLength={maxLength}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={draft.flush}
    />
  );
}

interface FirstLanguageProps {
  readonly branding: Branding;
  readonly onChange: (language: Branding['firstLanguage']) => void;
}

function FirstLanguage({ branding, onChange }: FirstLanguageProps) {
  const { t } = useTranslation();
  const label = t('deliverables:branding.firstLanguage');
  return (
    <Input.Wrapper label={label} labelElement="div">
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={branding.firstLanguage}
        onChange={(value) => onChange(languages.find((each) => each === value) ?? branding.firstLanguage)}
        data={languages.map((value) => ({ value, label: t(`deliverables:language.${value}`) }))}
      />
    </Input.Wrapper>
  );
}
