package fr.livrestaka.documents.invoicing;

import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data of a document as Cross Industry Invoice, profile EN 16931, as Factur-X 1.0 wants it. The
 * amounts are those of the snapshot: nothing is computed here (docs/decisions/0018).
 */
final class CiiXml {
  private static final String PROFILE = "urn:cen.eu:en16931:2017";

  /** Codes of notes (UNTDID 4451) as BR-FR-05 and BR-FR-07 want them. */
  private static final Map<Mention.Kind, String> SUBJECTS =
      Map.of(
          Mention.Kind.CATEGORY, "AAI",
          Mention.Kind.ON_DEBITS, "AAI",
          Mention.Kind.DISCOUNT, "AAB",
          Mention.Kind.LATE_PENALTY, "PMD",
          Mention.Kind.RECOVERY_INDEMNITY, "PMT");

  private final Snapshot snapshot;
  private final XmlTree xml = new XmlTree();

  private CiiXml(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  static byte[] of(Snapshot snapshot) {
    CiiXml invoice = new CiiXml(snapshot);
    invoice.xml.root(
        "rsm:CrossIndustryInvoice",
        invoice::document,
        "rsm",
        "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
        "ram",
        "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
        "qdt",
        "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
        "udt",
        "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");
    return invoice.xml.bytes();
  }

  private void document() {
    xml.in("rsm:ExchangedDocumentContext", this::context);
    xml.in("rsm:ExchangedDocument", this::header);
    xml.in(
        "rsm:SupplyChainTradeTransaction",
        () -> {
          CiiLines.write(xml, snapshot);
          xml.in("ram:ApplicableHeaderTradeAgreement", () -> CiiParties.write(xml, snapshot));
          xml.in("ram:ApplicableHeaderTradeDelivery", this::delivery);
          xml.in("ram:ApplicableHeaderTradeSettlement", this::settlement);
        });
  }

  /** Services, or services paid already (BT-23, BR-FR-08). */
  private void context() {
    String process = snapshot.mode().name();
    xml.in(
        "ram:BusinessProcessSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", process));
    xml.in("ram:GuidelineSpecifiedDocumentContextParameter", () -> xml.text("ram:ID", PROFILE));
  }

  private void header() {
    xml.text("ram:ID", snapshot.number().text());
    xml.text("ram:TypeCode", snapshot.typeCode());
    xml.in("ram:IssueDateTime", () -> date("udt:DateTimeString", snapshot.issuedOn()));
    CiiParties.legalFacts(snapshot.seller()).ifPresent(facts -> note(facts, "ABL"));
    snapshot.mentions().forEach(this::note);
    noteForConsumers();
    snapshot.corrects().ifPresent(corrected -> note(corrected.reason(), "AAI"));
  }

  private void note(Mention mention) {
    Optional.ofNullable(SUBJECTS.get(mention.kind()))
        .ifPresent(subject -> note(mention.text(), subject));
  }

  /**
   * Where a platform asks for penalties and indemnity, an invoice to a consumer says that they owe
   * none (BR-FR-05); and how this sale is reported (BR-FR-20).
   */
  private void noteForConsumers() {
    if (!snapshot.buyer().isBusiness()) {
      note(FrenchTexts.TEXTS.get("note.late-penalty"), "PMD");
      note(FrenchTexts.TEXTS.get("note.recovery-indemnity"), "PMT");
    }
    note(snapshot.buyer().reportedAs(), "BAR");
  }

  private void note(String text, String subject) {
    xml.in(
        "ram:IncludedNote",
        () -> xml.text("ram:Content", XmlText.clean(text)).text("ram:SubjectCode", subject));
  }

  private void delivery() {
    xml.in(
        "ram:ActualDeliverySupplyChainEvent",
        () ->
            xml.in(
                "ram:OccurrenceDateTime", () -> date("udt:DateTimeString", snapshot.suppliedOn())));
  }

  private void settlement() {
    xml.text("ram:InvoiceCurrencyCode", "EUR");
    snapshot
        .paidAt()
        .ifPresent(paid -> xml.in("ram:SpecifiedTradeSettlementPaymentMeans", this::means));
    CiiLines.writeTax(xml, snapshot);
    xml.in("ram:SpecifiedTradePaymentTerms", this::terms);
    CiiLines.writeTotals(xml, snapshot);
    snapshot
        .corrects()
        .map(Correction::invoices)
        .orElse(List.of())
        .forEach(
            corrected ->
                xml.in(
                    "ram:InvoiceReferencedDocument",
                    () -> {
                      xml.text("ram:IssuerAssignedID", corrected.number());
                      xml.in(
                          "ram:FormattedIssueDateTime",
                          () -> date("qdt:DateTimeString", corrected.issuedOn()));
                    }));
  }

  private void means() {
    PaidBy means = PaymentTexts.means(snapshot);
    xml.text("ram:TypeCode", means.way().code()).text("ram:Information", PaymentTexts.way(means));
  }

  private void terms() {
    xml.text("ram:Description", PaymentTexts.sentence(snapshot));
    xml.in("ram:DueDateDateTime", () -> date("udt:DateTimeString", snapshot.dueOn()));
  }

  private void date(String element, LocalDate day) {
    xml.text(element, DateTimeFormatter.BASIC_ISO_DATE.format(day), "format", "102");
  }
}
