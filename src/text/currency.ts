/** Currencies in use, by ISO 4217: three capitals may also say how much (MIO, TSD), or of what (PCS). */
const CODES = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF " +
    "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF " +
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK " +
    "MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR " +
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED " +
    "VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** True for the code of a currency. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

const SIGN_BEFORE = /^(?:[$€£¥₹₩₽₺₪฿]|Fr\.)/;
const SIGN_BEHIND = /(?:[$€£¥₹₩₽₺₪฿]|Fr\.)$/;

/** A text without the currency that it begins or ends with, as amounts do: `EUR 12`, `12 €`. */
export function withoutCurrency(text: string): string {
  const bare = text.trim();
  const behind = CODES.has(bare.slice(0, 3)) ? bare.slice(3) : bare.replace(SIGN_BEFORE, "");
  const rest = CODES.has(behind.slice(-3)) ? behind.slice(0, -3) : behind.replace(SIGN_BEHIND, "");
  return rest.trim();
}
