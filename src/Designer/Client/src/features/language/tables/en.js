/** English is what the libraries say already; here only what names another product or reads badly. */
export default {
  'Camunda user task': 'User task (inbox)',
  'Camunda Form': 'Form',
  'Camunda Form (linked)': 'Form (linked)',
  'Camunda Form (embedded)': 'Form (embedded)'
};
