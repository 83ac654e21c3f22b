import {
  type Branding,
  branding,
  defaultBranding,
  leastContrast,
  logoMaxBytes,
} from '../../src/contract/report-records.ts';
import { contrastWithWhite } from '../../src/kernel/contrast.ts';
import { AppError } from '../app-error.ts';
import type { Store } from '../db/store.ts';
import { readImage } from '../import/read-image.ts';
import type { Context } from './context.ts';
import { tooLarge } from './evidence-service.ts';
import { type Partly, withoutUndefined } from './partly.ts';

/** The look of documents, one for all firms: name, logo, colours, footer, leading language. */
export function brandingService({ store }: Context, onChanged: () => void) {
  const get = (): Branding => brandingOf(store);
  const save = (changed: Branding): Branding => {
    store.branding.save(changed);
    onChanged();
    return get();
  };
  return {
    get,
    /** Throws AppError INVALID_INPUT for a colour on which white text cannot be read. */
    set(change: Partly<Omit<Branding, 'logo'>>): Branding {
      const changed = { ...get(), ...withoutUndefined(change) };
      const contrast = contrastWithWhite(changed.colour);
      if (contrast < leastContrast) {
        const detail = `${contrast.toFixed(1)} : 1 < ${leastContrast} : 1`;
        throw new AppError('INVALID_INPUT', { field: 'colour', detail });
      }
      return save(changed);
    },
    /** Throws AppError FILE_TOO_LARGE, or IMAGE_INVALID for anything but a whole PNG or JPEG. */
    async setLogo({ file }: { file: File | null }): Promise<Branding> {
      if (!file) return save({ ...get(), logo: null });
      if (file.size > logoMaxBytes) throw tooLarge(file.name, logoMaxBytes);
      const logo = readImage(new Uint8Array(await file.arrayBuffer()));
      if (!logo) throw new AppError('IMAGE_INVALID', { fileName: file.name.slice(-200) });
      return save({ ...get(), logo });
    },
  };
}

/** The look as it is stored: each value that still fits, the default for the others, so that none can stop an export. */
export function brandingOf(store: Store): Branding {
  const stored = store.branding.get();
  const values = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const known = values.filter(
    ([key, value]) =>
      Object.hasOwn(branding.shape, key) && branding.shape[key as keyof Branding].safeParse(value).success,
  );
  return { ...defaultBranding, ...Object.fromEntries(known) };
}
