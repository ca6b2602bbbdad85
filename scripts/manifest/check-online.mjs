const PATIENCE_MS = 90_000;

/** Microsoft's service could not be asked; the message is a sentence for people. */
export class Unreachable extends Error {}

/**
 * What Microsoft's validation service says against a manifest. The manifest leaves this machine.
 * @param {string} manifest path of the manifest
 * @param {boolean} forRelease whether it is to be judged as one that people will use
 * @param validate office-addin-manifest's `validateManifest`
 * @throws {Unreachable}
 */
export async function checkOnline(manifest, forRelease, validate) {
  const { isValid, status, statusText, report } = await asked(validate(manifest, forRelease));
  if (isValid) return [];
  const said = (report?.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
  if (said.length > 0) return said;
  if (report === undefined) throw unreachable(`it answers ${status} ${statusText}`);
  return [`the service answers "${report.status}" and names no reason`];
}

async function asked(answer) {
  let timer;
  const tooLate = new Promise((_, reject) => {
    timer = setTimeout(() => reject(unreachable('it does not answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } catch (error) {
    if (error instanceof Unreachable || !/unable to contact/i.test(String(error))) throw error;
    throw unreachable('there is no way to it from here');
  } finally {
    clearTimeout(timer);
  }
}

function unreachable(why) {
  return new Unreachable(
    `Microsoft's validation service (validationgateway.omex.office.net) could not be asked: ${why}. Nothing was checked there; run npm run validate:online where the internet can be reached.`,
  );
}
