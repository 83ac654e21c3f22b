import { Button, FileButton, Group, Input, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Logo, logoMaxBytes } from '../../../../src/contract/report-records.ts';
import { useFormats } from '../../../ui/format.ts';
import classes from './branding.module.css';
import { logoAddress, type useBranding } from './use-branding.ts';

interface LogoFieldProps {
  readonly logo: Logo | null;
  readonly branding: ReturnType<typeof useBranding>;
}

/** The logo: chosen or dropped, replaced, removed with a way back. */
export function LogoField({ logo, branding }: LogoFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  const choose = (file: File | null | undefined) => file && branding.setLogo(file);
  const chooseLabel = t(logo ? 'deliverables:branding.logoReplace' : 'deliverables:branding.logoChoose');
  return (
    <Input.Wrapper label={t('deliverables:branding.logo')} labelElement="div">
      <section
        aria-label={t('deliverables:branding.logo')}
        className={`import-area ${classes.logo}`}
        data-over={over}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false);
          choose(event.dataTransfer.files[0]);
        }}
      >
        {logo ? (
          <img src={logoAddress(logo)} alt={t('deliverables:branding.logoAlt')} className={classes.logoImage} />
        ) : (
          <Text size="sm">{t('deliverables:branding.logoNone', { max: formats.bytes(logoMaxBytes) })}</Text>
        )}
        {logo && (
          <Text size="sm" c="dimmed">
            {t('deliverables:branding.logoSize', { width: logo.width, height: logo.height })}
          </Text>
        )}
        <Group gap="xs">
          <FileButton accept="image/png,image/jpeg" onChange={choose} inputProps={{ 'aria-label': chooseLabel }}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-md"
                loading={branding.settingLogo}
                leftSection={<IconPhoto size={16} aria-hidden="true" />}
              >
                {chooseLabel}
              </Button>
            )}
          </FileButton>
          {logo && (
            <Button variant="default" size="compact-md" onClick={() => branding.removeLogo(logo)}>
              {t('deliverables:branding.logoRemove')}
            </Button>
          )}
        </Group>
      </section>
    </Input.Wrapper>
  );
}
