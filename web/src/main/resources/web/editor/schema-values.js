/* The values that ids, attributes and marks may have, as in the domain (SchemaValues). */
const FORMS = {
  id: /^[a-z][0-9a-z]{5,15}$/,
  start: /^(0|[1-9]\d{0,3})$/,
  colspan: /^([1-9]\d?|100)$/,
  rowspan: /^([1-9]\d{0,2}|1000)$/,
  scope: /^(col|row)(group)?$/,
  src: /^\/(?!\/)/,
  href: /^(https?:\/\/[^/\s].*|mailto:[^\s@]+@.+|#\S*)$/i,
  lang: /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/,
};

/** Whether an attribute of that name may have that value; a picture is one of this house. */
export function isValue(name, value) {
  return FORMS[name]?.test(value) ?? true;
}
