import { join } from 'node:path';
import { expect, it } from 'vitest';
import { installFakeElectron } from '../../support/fake-electron.ts';

const shell = async () => (await import('../../../main/desktop/open-with-shell.ts')).openWithShell;
const documents = async () => (await import('../../../main/desktop/documents-folder.ts')).documentsFolder();

it('opens a file with the program that the system has for it, and shows it in its folder', async () => {
  const fake = installFakeElectron();
  const opener = await shell();
  await opener.open('/documents/Dunwu/report.pdf');
  await opener.showInFolder('/documents/Dunwu/report.pdf');
  expect(fake.calls).toEqual([
    { name: 'shell.openPath', args: ['/documents/Dunwu/report.pdf'] },
    { name: 'shell.showItemInFolder', args: ['/documents/Dunwu/report.pdf'] },
  ]);
});

it('says why the system cannot open a file', async () => {
  installFakeElectron({ openFailure: 'No application is registered' });
  await expect((await shell()).open('/a.pptx')).rejects.toMatchObject({
    code: 'FILE_UNREADABLE',
    params: { path: '/a.pptx', detail: 'No application is registered' },
  });
});

it('puts exported files among the user’s documents, or leaves it to the data folder where there are none', async () => {
  installFakeElectron({ userData: '/home/lin/Documents' });
  expect(await documents()).toEqual({ exportFolder: join('/home/lin/Documents', 'Dunwu') });
  installFakeElectron({ noDocuments: true });
  expect(await documents()).toEqual({});
});
