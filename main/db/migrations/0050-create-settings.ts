import type { Migration } from '../migration.ts';

/** The user's settings, one JSON value a key. */
export const createSettings: Migration = {
  version: 50,
  name: 'create-settings',
  up(database) {
    database.exec('create table settings (key text not null primary key, value_json text not null)');
  },
};
