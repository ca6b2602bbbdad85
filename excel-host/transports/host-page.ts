export interface HostPageOptions {
  /** The page of the add-in, with its own origin. */
  readonly addIn: string;
  readonly conversationId: string;
  readonly hostOrigin: string;
  readonly language: string;
  /** Size of the frame; a pane in Excel is about 320 wide. */
  readonly width: number;
  readonly height: number;
}

/**
 * The page around an add-in's frame. It carries messages between the frame and the server and knows nothing of
 * them. The frame's name must be there before it is inserted: the client reads what it is told from its name.
 */
export function hostPage(options: HostPageOptions): string {
  const { addIn, conversationId, hostOrigin, language, width, height } = options;
  const hostInfo = `Excel$Web$16.01$${language}$${conversationId}$$$0`;
  const name = JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo,
    xdmInfo: `${conversationId}|add-in|${hostOrigin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const address = new URL(addIn);
  address.searchParams.set('_host_Info', hostInfo);
  const data = JSON.stringify({ name, src: String(address), origin: address.origin }).replaceAll(
    '<',
    '\\u003c',
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Excel host</title>
<style>body { margin: 0 } iframe { border: 0; width: ${width}px; height: ${height}px }</style>
<script type="module">
  const { name, src, origin } = ${data};
  const frame = document.createElement('iframe');
  frame.name = name;
  frame.src = src;
  let last = Promise.resolve();
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow) return;
    // One after the other: messages must not overtake each other.
    last = last.then(() => fetch('/message', { method: 'POST', body: data }));
  });
  const messages = new EventSource('/messages');
  messages.onmessage = ({ data }) => frame.contentWindow.postMessage(JSON.parse(data), origin);
  messages.onopen = () => document.body.append(frame);
</script>
<body></body>
`;
}
