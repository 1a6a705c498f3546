/** The one name of a config. */
export const CONFIG_NAME = "canvas.config.yaml";
