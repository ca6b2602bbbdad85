import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import product from '../../package.json';
import { say } from '../locale/pane-catalogue';
import type { Language } from '../locale/language';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** The version, and the other language for somebody whose Office speaks the wrong one. */
export function PaneFooter(props: {
  language: Language;
  onLanguage: (language: Language) => void;
  /** The page that tries out Excel is of use only there. */
  inExcel: boolean;
}) {
  const styles = useStyles();
  const other: Language = props.language === 'vi' ? 'en' : 'vi';
  return (
    <footer className={styles.footer}>
      <Caption1>{say(props.language, 'taskpane.version', { version: product.version })}</Caption1>
      {/* The same frame: Excel lets no pane open a second one. What Excel wrote into the address goes along. */}
      {props.inExcel && (
        <Link className={styles.link} href={`self-test.html${window.location.search}`}>
          {say(props.language, 'self-test.link')}
        </Link>
      )}
      <Button appearance="subtle" size="small" lang={other} onClick={() => props.onLanguage(other)}>
        {say(props.language, 'taskpane.other-language')}
      </Button>
    </footer>
  );
}
