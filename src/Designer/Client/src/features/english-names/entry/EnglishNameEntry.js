import { TextFieldEntry } from '@bpmn-io/properties-panel';
import { jsx } from '@bpmn-io/properties-panel/preact/jsx-runtime';
import { useService } from 'bpmn-js-properties-panel';
import { englishName } from '../english-names.js';
import { setEnglishName } from './set-english-name.js';

export function EnglishNameEntry({ element, id }) {
  const translate = useService('translate');
  const debounce = useService('debounceInput');
  const bpmnFactory = useService('bpmnFactory');
  const modeling = useService('modeling');
  return jsx(TextFieldEntry, {
    element,
    id,
    debounce,
    label: translate('English name'),
    getValue: () => englishName(element.businessObject),
    setValue: value => setEnglishName(element, value, bpmnFactory, modeling)
  });
}
