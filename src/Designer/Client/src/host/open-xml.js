/** Opens XML in a viewer or modeler. What cannot be shown is answered as { problem }, for the page to say; bugs still throw. */
export async function openXml(diagram, xml) {
  try {
    const { warnings } = await diagram.importXML(xml);
    return { problem: null, warnings: warnings.map(warning => warning.message) };
  } catch (error) {
    return { problem: error.message, warnings: (error.warnings ?? []).map(warning => warning.message) };
  }
}
