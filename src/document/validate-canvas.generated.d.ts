import type { ErrorObject } from "ajv";

/** Checks a plain value against schemas/canvas.schema.json; errors of the last call hang on the function. */
declare const validate: { (value: unknown): boolean; errors?: ErrorObject[] | null };
export default validate;
