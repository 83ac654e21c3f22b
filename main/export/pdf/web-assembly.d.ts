/** What Dunwu uses of WebAssembly, which the types of Node leave to the browser's. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: ArrayBuffer | ArrayBufferView);
  }
  class Memory {
    readonly buffer: ArrayBuffer;
  }
}
