import { useLayoutEffect, useRef } from 'react';
import type { RowRef } from '../../reports/screen/screen';

/** Whoever comes back from a row's explanation finds the list as it was: the same place, the focus on the same line. */
export function useReturn(row: RowRef | undefined): void {
  const left = useRef<{ readonly scroll: number; readonly focus: Element | null }>(undefined);
  const open = row !== undefined;
  const wasOpen = useRef(false);
  // While rendering the change, the page still stands where it was left.
  if (open && !wasOpen.current && left.current === undefined) {
    left.current = { scroll: window.scrollY, focus: document.activeElement };
  }
  useLayoutEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    if (open) {
      window.scrollTo(0, 0);
      return;
    }
    const { current } = left;
    left.current = undefined;
    if (current === undefined) return;
    if (current.focus instanceof HTMLElement) current.focus.focus({ preventScroll: true });
    window.scrollTo(0, current.scroll);
  }, [open]);
}
