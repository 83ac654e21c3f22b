import { Outlet } from '@tanstack/react-router';

/** The frame around every screen: header, navigation, language and theme. */
export function Shell() {
  return <Outlet />;
}
