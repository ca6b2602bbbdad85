import { createContext, useContext } from 'react';
import type { Review } from './use-review';

export const ReviewContext = createContext<Review | undefined>(undefined);

/** The review of the pane around. @throws Error outside of one: a mistake in the program */
export function useReviewContext(): Review {
  const review = useContext(ReviewContext);
  if (review === undefined) throw new Error('No review around this component.');
  return review;
}
