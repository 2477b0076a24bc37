/** A value that does not fit the type it is converted to: the embedder's fault. Names the parameter. */
export class AbiError extends TypeError {
  /** Where in the arguments: `x`, `points[2].y`. */
  readonly param: string;
  constructor(param: string, message: string) {
    super(`${param}: ${message}`);
    this.name = 'AbiError';
    this.param = param;
  }
}
