import { createReadStream, type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { AppError } from '../../app-error.ts';
import type { LogSource } from './types.ts';

/** Bytes that are read at once: few calls for a large log, little memory. */
const chunkBytes = 1 << 20;
/** Files that are looked at in one folder, at most: a wrong folder is told instead of read for minutes. */
const mostFiles = 200_000;

/**
 * The files of a path on the disk, as readers of training logs take them: a file alone by its name, a folder with everything below
 * it by the way from there, its own name first (as a browser names the files of a chosen folder), in the order of names. Hidden files
 * and links are left out. Throws AppError FILE_UNREADABLE.
 */
export function diskSources(path: string): readonly LogSource[] {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return [sourceOf(path, basename(path), stat.size)];
    const own = ownName(path);
    return filesBelow(path).map((name) => {
      const place = join(path, name);
      return sourceOf(place, `${own}/${name}`, statSync(place).size);
    });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Where a source of `diskSources(path)`, or a folder of sources, lies: the path as it was given with the way on. */
export function diskPlace(path: string, name: string): string {
  const own = ownName(path);
  if (name === own || !name.startsWith(`${own}/`)) return path;
  const place = join(path, name.slice(own.length + 1));
  // Readers name a compressed log as it is called unpacked.
  return !existsSync(place) && existsSync(`${place}.gz`) ? `${place}.gz` : place;
}

function ownName(path: string): string {
  return basename(resolve(path));
}

function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  const waiting = [''];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isHidden(entry)) continue;
      if (entry.isDirectory()) waiting.push(name);
      else if (entry.isFile()) found.push(name);
    }
    if (found.length > mostFiles) throw new Error(`> ${mostFiles} files`);
  }
  return found.sort();
}

function isHidden({ name }: Dirent): boolean {
  return name.startsWith('.');
}

function sourceOf(path: string, name: string, size: number): LogSource {
  return { name, size, stream: () => streamOf(path) };
}

async function* streamOf(path: string): AsyncGenerator<Uint8Array, void, void> {
  const stream = createReadStream(path, { highWaterMark: chunkBytes });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw unreadable(path, error);
  } finally {
    stream.destroy();
  }
}

function unreadable(path: string, error: unknown): AppError {
  const detail =
    error instanceof Error ? ('code' in error && error.code ? String(error.code) : error.message) : String(error);
  return new AppError('FILE_UNREADABLE', { path, detail }, { cause: error });
}
