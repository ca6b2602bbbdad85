import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Setting } from '../../rules/settings/setting';
import type { RulesScreen } from '../engine/review-engine';
import { SettingField } from './setting-field';

const useStyles = makeStyles({
  owner: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});

/** Settings under the population they belong to. */
export function SettingGroup(props: { settings: readonly Setting[]; problems: RulesScreen['problems'] }) {
  const styles = useStyles();
  const owners = [...new Set(props.settings.map(({ owner }) => owner[0] ?? ''))];
  return owners.map((owner) => (
    <div key={owner} className={styles.owner}>
      {owner !== '' && (
        <Caption1Strong as="h4" className={styles.heading} lang="vi">
          {owner}
        </Caption1Strong>
      )}
      {props.settings
        .filter((setting) => (setting.owner[0] ?? '') === owner)
        .map((setting) => (
          <SettingField
            key={setting.path}
            setting={setting}
            problem={props.problems.find(({ path }) => path === setting.path)?.text}
          />
        ))}
    </div>
  ));
}
