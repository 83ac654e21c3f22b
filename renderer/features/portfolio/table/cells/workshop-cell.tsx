import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { PortfolioRow } from '../../../../../src/contract/portfolio-records.ts';
import { useFormats } from '../../../../ui/format.ts';
import { workshopPaths } from '../../../../ui/workshop-paths.ts';
import classes from '../../portfolio.module.css';

/** The next workshop that is planned. */
export function WorkshopCell({ row: { nextWorkshop } }: { readonly row: PortfolioRow }) {
  const formats = useFormats();
  if (!nextWorkshop) return <Text size="sm">–</Text>;
  return (
    <>
      <Anchor component={Link} to={workshopPaths.one(nextWorkshop.id)} size="sm" className={classes.twoLines}>
        {nextWorkshop.title}
      </Anchor>
      <Text size="xs" c="dimmed">
        {formats.date(nextWorkshop.plannedOn)}
      </Text>
    </>
  );
}
