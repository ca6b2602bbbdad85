import { OfficeAddinManifest } from 'office-addin-manifest';

/** What Microsoft's own parser does not find in a manifest. */
export async function checkParser(manifest) {
  try {
    const { hosts, id } = await OfficeAddinManifest.readManifestFile(manifest);
    return hosts?.includes('Workbook') && id ? [] : ['the parser finds no id or no host Workbook'];
  } catch (error) {
    return [String(error)];
  }
}
