/** The library in one file and without polyfills: it loads in a small part of the time. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  const exceljs: typeof import('exceljs');
  export default exceljs;
}
