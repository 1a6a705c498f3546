/** How every text is read: as YAML 1.2, where `no` and `<<` are words like others. */
export const YAML_OPTIONS = {
  schema: "core",
  merge: false,
  stringKeys: true,
  // Both are quadratic; duplicate keys are found in the tree.
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
} as const;
