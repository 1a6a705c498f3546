import type { RuleExamples } from "../rule.js";

export const marketMismatchExamples: RuleExamples = {
  bad: `canvas: 1
name: Retail bank
market: ⟦mass⟧
needs: {safe-money: Keep my money safe, advice: Advice from someone who knows me}
customer_segments:
  retail: {name: Clients with a salary account, needs: [safe-money]}
  affluent: {name: Clients with more than a million, needs: [safe-money, advice]}
channels:
  branch: {for: retail}
  private-banker: {for: affluent}
`,
  good: `canvas: 1
name: Retail bank
market: segmented
needs: {safe-money: Keep my money safe, advice: Advice from someone who knows me}
customer_segments:
  retail: {name: Clients with a salary account, needs: [safe-money]}
  affluent: {name: Clients with more than a million, needs: [safe-money, advice]}
channels:
  branch: {for: retail}
  private-banker: {for: affluent}
`,
};
