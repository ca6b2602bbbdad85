import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Setting } from '../../rules/settings/setting';
import type { RulesScreen } from '../engine/review-engine';
import { settingName } from '../review/setting-name';
import { SettingField } from './setting-field';

const useStyles = makeStyles({
  owner: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** Settings under the population they belong to. */
export function SettingGroup(props: { settings: readonly Setting[]; problems: RulesScreen['problems'] }) {
  const styles = useStyles();
  const id = useId();
  const owners = [...new Set(props.settings.map(({ owner }) => owner[0] ?? ''))];
  const shared = sharedNames(props.settings);
  return owners.map((owner, at) => (
    <div key={owner} className={styles.owner}>
      {owner !== '' && (
        <Caption1Strong as="h4" id={`${id}${at}`} className={styles.heading} lang="vi">
          {owner}
        </Caption1Strong>
      )}
      {props.settings
        .filter((setting) => (setting.owner[0] ?? '') === owner)
        .map((setting) => (
          <SettingField
            key={setting.path}
            setting={setting}
            ownerId={owner !== '' && shared.has(settingName(setting)) ? `${id}${at}` : undefined}
            problem={props.problems.find(({ path }) => path === setting.path)?.text}
          />
        ))}
    </div>
  ));
}

/** Names that figures of several populations have: there they are told with the population. */
function sharedNames(settings: readonly Setting[]): ReadonlySet<string> {
  const names = settings.map(settingName);
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}
