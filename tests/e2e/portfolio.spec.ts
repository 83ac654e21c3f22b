import { languages } from '../../locales/resources.ts';
import { PortfolioPage } from './pages/portfolio-page.ts';
import { expectNoAxeViolations } from './support/accessibility.ts';
import { onlyOnce } from './support/only-once.ts';
import { expect, test } from './support/test.ts';

const [language = 'zh-TW'] = languages.filter(onlyOnce);
test.use({ language });

test('finds, narrows, sorts and tags clients; the address keeps it and the back button undoes it', async ({
  api,
  page,
  words,
}) => {
  const portfolio = new PortfolioPage(page, words);
  const unknown = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  const alder = await api.organisations.create({ ...unknown, name: '赤楊林木行', employees: 4 });
  await api.organisations.create({ ...unknown, name: '白樺林木行', employees: 60 });
  await api.organisations.create({ ...unknown, name: '雪松別名', employees: 60 });
  await api.portfolio.setTags({ organisationId: alder.id, tags: ['樹', '測試'] });

  await portfolio.open();
  await portfolio.search('林木行');
  await expect(portfolio.row('雪松別名')).toHaveCount(0);
  await expect(page).toHaveURL(/[?&]q=/);
  const both = await page.locator('tr[data-client] th a').allTextContents();
  expect(both.toSorted()).toEqual(['白樺林木行', '赤楊林木行'].toSorted());

  await portfolio.sortBy('name');
  await portfolio.expectClients(both.toReversed());
  await portfolio.filterBy('portfolio:filter.size', words('portfolio:size.micro'));
  await portfolio.expectClients(['赤楊林木行']);
  await page.reload();
  await portfolio.expectClients(['赤楊林木行']);
  await page.goBack();
  await portfolio.expectClients(both.toReversed());

  await portfolio.addTag('白樺林木行', '樹');
  await portfolio.filterBy('portfolio:table.tags', /^樹/);
  await portfolio.expectClients(both.toReversed());
  await portfolio.undo();
  await portfolio.expectClients(['赤楊林木行']);
  await expectNoAxeViolations(page);

  await portfolio.search('無此客戶');
  await expect(page.getByText(words('portfolio:nothing'))).toBeVisible();
  await portfolio.clearFilters();
  await expect(page).not.toHaveURL(/[?&]q=/);
  await portfolio.search('雪松別');
  await expect(portfolio.row('雪松別名')).toBeVisible();
});

test('several clients go into the archive and come back by one undo; one who comes back finds the filter as it was', async ({
  api,
  page,
  words,
}) => {
  const portfolio = new PortfolioPage(page, words);
  const unknown = { taxId: null, industry: null, employees: null, paidInCapitalNtd: null };
  for (const name of ['封存甲', '封存乙']) await api.organisations.create({ ...unknown, name });
  await portfolio.open('?q=封存');
  for (const name of ['封存甲', '封存乙']) await portfolio.choose(name);
  await page.getByRole('button', { name: words('clients:archive.do'), exact: true }).click();
  await expect(page.getByText(words('portfolio:nothing'))).toBeVisible();
  await portfolio.undo();
  await expect(portfolio.row('封存甲')).toBeVisible();
  await expect(portfolio.row('封存乙')).toBeVisible();
  await page.goto('/');
  await portfolio.open();
  await expect(page).toHaveURL(/[?&]q=/);
});
