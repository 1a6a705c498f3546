#!/usr/bin/env bash
# The step of action.yml: lints with what the inputs say, which come in the environment and are only ever data.
set -euo pipefail

# Annotations in the log, whatever the step's output is.
options=(--format github-log --fail-on "$CANVAS_FAIL_ON")
summary="$RUNNER_TEMP/canvas-summary.md"
rm -f "$summary"
[ -z "$CANVAS_CONFIG" ] || options+=(--config "$CANVAS_CONFIG")
[ -z "$CANVAS_STAGE" ] || options+=(--stage "$CANVAS_STAGE")
[ -z "$CANVAS_MAX_WARNINGS" ] || options+=(--max-warnings "$CANVAS_MAX_WARNINGS")
[ -z "$CANVAS_BASELINE" ] || options+=(--baseline "$CANVAS_BASELINE")
[ -z "$CANVAS_SINCE" ] || options+=(--since "$CANVAS_SINCE")
[ -z "$CANVAS_SARIF" ] || options+=(--format "sarif:$CANVAS_SARIF")
[ "$CANVAS_SUMMARY" != true ] || options+=(--format "markdown:$summary")

# A separator from options, then one operand for each line.
operands=(--)
while IFS= read -r path || [ -n "$path" ]; do
  path="${path%$'\r'}"
  [ -z "$path" ] || operands+=("$path")
done <<<"$CANVAS_PATHS"

exit_code=0
node "$GITHUB_ACTION_PATH/bin/canvas.js" lint "${options[@]}" "${operands[@]}" || exit_code=$?

# The page of the job may hold something already.
if [ -f "$summary" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
echo "exit-code=$exit_code" >>"$GITHUB_OUTPUT"
exit "$exit_code"
