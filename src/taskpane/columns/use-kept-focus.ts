import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where a button has answered and is gone, the keyboard goes on at the first one that came in its place.
 * @param moment another one each time something takes another's place
 */
export function useKeptFocus(moment: string | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    place.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [moment]);
  return place;
}
