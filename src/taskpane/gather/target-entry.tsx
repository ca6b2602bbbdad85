import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TargetCandidate, TargetLine } from '../../app/targets/target-lines';
import type { RulesScreen } from '../engine/review-engine';
import { useReviewContext } from '../review/review-context';
import { Choice } from '../shared/choice';
import { useSay } from '../shared/language-context';
import { PlaceLink } from '../shared/place-link';
import { acceptedIn, useAcceptance } from './acceptance';

const COLOURS = {
  certain: 'success',
  asked: 'warning',
  same: 'informative',
  elsewhere: 'informative',
  unread: 'informative',
  unmatched: 'informative',
} as const;

const useStyles = makeStyles({
  entry: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  badge: { height: 'auto', whiteSpace: 'normal', textAlign: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  doubts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  whole: { alignSelf: 'stretch' },
});

/** A target of the plan: its sentence and cell, what was understood, what it changes, and what must be confirmed. */
export function TargetEntry({ line, rules }: { line: TargetLine; rules: RulesScreen }) {
  const styles = useStyles();
  const { sheet, cell, sentence, counted, asks, state, stateText, problems, candidates } = line;
  const [choice, choose] = useState(0);
  const candidate = candidates[choice];
  return (
    <div className={styles.entry}>
      <Body1Strong lang="vi">
        {counted}: {asks}
      </Body1Strong>
      <Badge className={styles.badge} appearance="tint" color={COLOURS[state]}>
        {stateText}
      </Badge>
      <Caption1 className={styles.quiet} lang="vi">
        “{sentence}”
      </Caption1>
      <Caption1>
        <PlaceLink place={{ sheet, cell }} />
      </Caption1>
      {problems.map((problem) => (
        <Caption1 key={problem}>{problem}</Caption1>
      ))}
      {candidate !== undefined && (
        <Proposed line={line} candidate={candidate} rules={rules}>
          {{ choice, choose }}
        </Proposed>
      )}
    </div>
  );
}

interface ProposedProps {
  readonly line: TargetLine;
  readonly candidate: TargetCandidate;
  readonly rules: RulesScreen;
  readonly children: { readonly choice: number; readonly choose: (choice: number) => void };
}

function Proposed({ line, candidate, rules, children: { choice, choose } }: ProposedProps) {
  const styles = useStyles();
  const t = useSay();
  const { changes } = useReviewContext().state.setup;
  const { accept, takeBack } = useAcceptance(rules);
  const { counted, candidates, state } = line;
  const mayTake = candidate.changes.length > 0 && state !== 'unread';
  const isAccepted = mayTake && acceptedIn(rules, changes, candidate);
  const isOpen =
    candidates.length > 1 && candidate.doubts.some(({ code }) => code === 'which' || code === 'unsure');
  const action = t(candidate.doubts.length > 0 ? 'taskpane.targets.confirm' : 'taskpane.targets.accept');
  const change = candidate.changes.map(({ text }) => text).join('; ');
  return (
    <>
      {isOpen ? (
        <div className={styles.whole}>
          <Choice
            label={t('taskpane.targets.place', { counted })}
            options={candidates.map(({ owner }, at) => ({
              value: String(at),
              text: owner.slice(-2).join(' › '),
            }))}
            value={String(choice)}
            onChoose={(value) => choose(Number(value))}
          />
        </div>
      ) : (
        <Body1 lang="vi">{candidate.owner.slice(-2).join(' › ')}</Body1>
      )}
      <Caption1 className={styles.quiet}>{candidate.likeness}</Caption1>
      {mayTake && <Body1>{change}</Body1>}
      {mayTake && !isAccepted && candidate.doubts.length > 0 && (
        <ul className={styles.doubts}>
          {candidate.doubts.map(({ code, text }) => (
            <li key={code}>
              <Caption1>{text}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {mayTake && !isAccepted && (
        <Button
          aria-label={t('taskpane.targets.accept-name', { action, counted, change })}
          onClick={() => accept(candidate)}
        >
          {action}
        </Button>
      )}
      {isAccepted && state !== 'same' && (
        <>
          <Badge appearance="tint" color="success">
            {t('taskpane.targets.accepted')}
          </Badge>
          <Button
            aria-label={t('taskpane.targets.take-back-name', { counted })}
            onClick={() => takeBack(candidate)}
          >
            {t('taskpane.targets.take-back')}
          </Button>
        </>
      )}
    </>
  );
}
