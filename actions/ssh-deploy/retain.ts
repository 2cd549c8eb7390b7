import type { BoxState } from './inspect.ts';
import { imagesOf, type ReleaseRecord } from './release.ts';
import type { PruneArgs } from './steps/prune.ts';

/**
 * What to prune. Releases that were live stay, newest first, up to `keepReleases`; the live one and the one before it
 * always do.
 * @param record The release that goes live; null when none does.
 */
export function retain(
  state: BoxState,
  { record, keepReleases }: { record: ReleaseRecord | null; keepReleases: number },
): PruneArgs {
  const { live, current, nginxConf } = state;
  const others = state.releases.filter(({ release }) => release !== record?.release);
  const newestFirst = others.toSorted((a, b) => b.release.localeCompare(a.release));
  const recent = newestFirst.slice(0, Math.max(0, keepReleases - (record ? 1 : 0)));
  const liveRecord = state.releases.find(({ release }) => release === live?.release);
  const always = [live?.release, (record ?? liveRecord)?.previous];
  const kept = [
    ...(record ? [record] : []),
    ...newestFirst.filter((each) => recent.includes(each) || always.includes(each.release)),
  ];
  // What serves stays, whatever its record says.
  const keptNames = [...kept.map(({ release }) => release), live?.release, current];
  const keptConfs = [...kept.map((each) => each.nginxConf), live?.nginxConf, nginxConf];
  return {
    releases: state.folders.filter((folder) => !keptNames.includes(folder)),
    nginxConfs: state.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
    keepImages: [...new Set(kept.flatMap(imagesOf))].sort(),
  };
}
