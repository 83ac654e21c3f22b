import { safe } from '@orpc/client';
import { expect, it } from 'vitest';
import { connect } from '../../../main/db/database.ts';
import { defaultBranding } from '../../../src/contract/report-records.ts';
import { newDataFolder } from '../../support/data-folder.ts';
import { clientOf, openApp } from '../../support/open-app.ts';
import { plainPng, tinyJpeg } from '../../support/pictures.ts';

const png = (width = 24) => new File([new Uint8Array(plainPng(width, 12))], 'logo.png', { type: 'image/png' });

it('the look of documents starts plain, changes field by field, and is there after a restart', async () => {
  const folder = newDataFolder();
  const app = openApp(folder);
  const client = clientOf(app);
  expect(await client.branding.get()).toEqual(defaultBranding);
  await client.branding.set({ name: ' 遠見顧問 ', colour: '#0b3d2e' });
  await client.branding.setLogo({ file: png() });
  const set = await client.branding.set({ footer: '<b>機密</b>', firstLanguage: 'en' });
  const logo = { mediaType: 'image/png', width: 24, height: 12, base64: plainPng(24, 12).toString('base64') };
  const expected = {
    ...defaultBranding,
    name: '遠見顧問',
    colour: '#0b3d2e',
    footer: '<b>機密</b>',
    firstLanguage: 'en',
    logo,
  };
  expect(set).toEqual(expected);
  app.close();
  expect(openApp(folder).services.branding.get()).toEqual(expected);
});

it('white text must be readable on the colour; else nothing changes', async () => {
  const client = clientOf(openApp());
  await client.branding.set({ colour: '#767676' });
  const { error } = await safe(client.branding.set({ colour: '#777777', name: 'New' }));
  expect(error).toMatchObject({
    code: 'INVALID_INPUT',
    data: { params: { field: 'colour', detail: '4.5 : 1 < 4.5 : 1' } },
  });
  const { error: notAColour } = await safe(client.branding.set({ colour: 'url(x)' }));
  expect(notAColour).toMatchObject({ code: 'INVALID_INPUT', data: { params: { field: 'colour' } } });
  expect(await client.branding.get()).toMatchObject({ colour: '#767676', name: '' });
});

it('a logo is a whole PNG or JPEG of bearable size; else the present one stays', async () => {
  const client = clientOf(openApp());
  await client.branding.setLogo({ file: new File([new Uint8Array(tinyJpeg)], 'logo.jpg') });
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'logo.png', {
    type: 'image/png',
  });
  const { error } = await safe(client.branding.setLogo({ file: svg }));
  expect(error).toMatchObject({ code: 'IMAGE_INVALID', data: { params: { fileName: 'logo.png' } } });
  await expect(client.branding.setLogo({ file: png(4001) })).rejects.toMatchObject({ code: 'IMAGE_INVALID' });
  const big = new File([new Uint8Array(1_000_001)], 'big.png');
  await expect(client.branding.setLogo({ file: big })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  expect((await client.branding.get()).logo).toMatchObject({ mediaType: 'image/jpeg', width: 3, height: 2 });
  expect((await client.branding.setLogo({ file: null })).logo).toBeNull();
});

it('one stored value that cannot be read does not take the others away', () => {
  const app = openApp();
  app.services.branding.set({ name: 'Kept' });
  app.close();
  const database = connect(app.databasePath);
  database.exec(`update branding set value_json = json_set(value_json, '$.colour', 'red', '$.toString', 1)`);
  database.close();
  expect(openApp(app.dataFolder).services.branding.get()).toEqual({ ...defaultBranding, name: 'Kept' });
});

it('other windows hear of a new look', async () => {
  const app = openApp();
  const events = await clientOf(app).app.events();
  await events.next();
  await clientOf(app).branding.set({ name: 'A' });
  expect((await events.next()).value).toEqual({ type: 'settings-changed' });
  await events.return?.();
});
