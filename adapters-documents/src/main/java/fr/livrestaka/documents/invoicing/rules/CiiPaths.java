package fr.livrestaka.documents.invoicing.rules;

/** Where a Cross Industry Invoice says what, by the names of EN 16931. */
final class CiiPaths {
  private static final String TRADE = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction";
  static final String CONTEXT = "/rsm:CrossIndustryInvoice/rsm:ExchangedDocumentContext";
  static final String HEADER = "/rsm:CrossIndustryInvoice/rsm:ExchangedDocument";
  static final String LINE = TRADE + "/ram:IncludedSupplyChainTradeLineItem";
  static final String AGREEMENT = TRADE + "/ram:ApplicableHeaderTradeAgreement";
  static final String DELIVERY = TRADE + "/ram:ApplicableHeaderTradeDelivery";
  static final String SETTLEMENT = TRADE + "/ram:ApplicableHeaderTradeSettlement";
  static final String TOTALS = SETTLEMENT + "/ram:SpecifiedTradeSettlementHeaderMonetarySummation";

  static final String NUMBER = HEADER + "/ram:ID";
  static final String TYPE = HEADER + "/ram:TypeCode";
  static final String ISSUED = HEADER + "/ram:IssueDateTime/udt:DateTimeString";
  static final String MODE =
      CONTEXT + "/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID";
  static final String DUE =
      SETTLEMENT + "/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString";
  static final String CORRECTED = SETTLEMENT + "/ram:InvoiceReferencedDocument";
  static final String SELLER = AGREEMENT + "/ram:SellerTradeParty";
  static final String BUYER = AGREEMENT + "/ram:BuyerTradeParty";
  static final String SIREN = "/ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']";
  static final String ADDRESS = "/ram:URIUniversalCommunication/ram:URIID";
  static final String PERIOD = SETTLEMENT + "/ram:BillingSpecifiedPeriod//udt:DateTimeString";

  private CiiPaths() {}

  /** The texts of the notes with a subject. */
  static String notes(String subject) {
    return HEADER + "/ram:IncludedNote[ram:SubjectCode='" + subject + "']/ram:Content";
  }
}
