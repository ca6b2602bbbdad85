import { Badge } from '@fluentui/react-components';
import { useReviewContext } from '../review/review-context';
import { useSay } from '../shared/language-context';

const COLORS = { complete: 'success', open: 'warning', blocked: 'danger' } as const;

/** The state of the last run beside the product's name. */
export function StateBadge() {
  const t = useSay();
  const { result } = useReviewContext().state;
  if (result === undefined) return null;
  const { state } = result.screen;
  return (
    <Badge appearance="tint" color={COLORS[state]}>
      {t(`taskpane.state.${state}`)}
    </Badge>
  );
}
