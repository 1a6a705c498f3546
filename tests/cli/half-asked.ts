/** A shop whose interview is not over; two things have one id. */
export const HALF_ASKED = `canvas: 1
name: Shop
customer_segments:
  early: {name: Early birds}
  late: {name: Night owls}
value_propositions:
  bread: {name: Fresh bread}
channels:
  website: {name: Web shop, for: early}
key_resources:
  website: {name: The site}
`;
