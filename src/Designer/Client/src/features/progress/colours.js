/** How an element of a case is drawn, by what happened there; the theme gives the colours. The first that holds wins. */
const COLOURS = [
  [ 'incident', { stroke: 'var(--bo-diagram-incident)', fill: 'var(--bo-diagram-incident-fill)' } ],
  [ 'standing', { stroke: 'var(--bo-diagram-standing)', fill: 'var(--bo-diagram-standing-fill)' } ],
  [ 'walked', { stroke: 'var(--bo-diagram-walked)', fill: 'var(--bo-diagram-walked-fill)' } ]
];

/** From { walked: [id], standing: { id: count }, incidents: { id: message } } to a map: id → { stroke, fill }. */
export function colours({ walked = [], standing = {}, incidents = {} }) {
  const ids = { walked, standing: Object.keys(standing), incident: Object.keys(incidents) };
  const result = new Map();
  for (const [ what, colour ] of [ ...COLOURS ].reverse()) {
    for (const id of ids[what]) {
      result.set(id, colour);
    }
  }

  return result;
}
