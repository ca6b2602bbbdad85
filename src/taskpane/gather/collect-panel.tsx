import { Button } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { Section } from '../section';
import { useSay } from '../shared/language-context';
import { Paragraph } from '../shared/paragraph';
import { CollectOutcome } from './collect-outcome';
import { FileChoice } from './file-choice';

/** The units' files are chosen and collected; what came of it is looked at before it is written. */
export function CollectPanel() {
  const t = useSay();
  const { gathering } = useReviewContext();
  const { files, collected, collect } = gathering;
  return (
    <Section title={t('taskpane.collect.title')}>
      <Paragraph>{t('taskpane.collect.what')}</Paragraph>
      <FileChoice />
      <Button
        appearance={collected === undefined ? 'primary' : 'secondary'}
        disabledFocusable={files.length === 0}
        onClick={collect}
      >
        {t('taskpane.collect.start')}
      </Button>
      {collected !== undefined && <CollectOutcome collected={collected} />}
    </Section>
  );
}
