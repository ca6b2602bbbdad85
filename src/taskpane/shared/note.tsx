import { MessageBar, MessageBarBody, type MessageBarProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something to know, in a box of the colour of its weight. */
export function Note({
  intent,
  children,
}: Required<Pick<MessageBarProps, 'intent'>> & { children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
