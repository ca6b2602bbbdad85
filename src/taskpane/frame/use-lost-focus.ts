import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the step or the task changes, the button that was pressed may be gone or hidden, and the focus with it: the
 * keyboard goes on at the beginning of what came in its place.
 * @param moment another one each time something takes another's place
 */
export function useLostFocus(moment: string): RefObject<HTMLDivElement | null> {
  const panel = useRef<HTMLDivElement>(null);
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    const { activeElement } = document;
    const isLost = activeElement === null || activeElement === document.body;
    if (!isLost && activeElement.closest('[hidden]') === null) return;
    panel.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [moment]);
  return panel;
}
