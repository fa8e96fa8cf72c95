import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';

const FONT = '"Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", Arial, sans-serif';

/** What every diagram is made with: the theme's colours (live, as CSS variables), the font, the Zeebe vocabulary. */
export const drawing = {
  bpmnRenderer: {
    defaultFillColor: 'var(--bo-diagram-fill)',
    defaultStrokeColor: 'var(--bo-diagram-stroke)',
    defaultLabelColor: 'var(--bo-diagram-label)'
  },
  textRenderer: {
    defaultStyle: { fontFamily: FONT, fontSize: 12 },
    externalStyle: { fontSize: 12 }
  },
  moddleExtensions: { zeebe }
};
