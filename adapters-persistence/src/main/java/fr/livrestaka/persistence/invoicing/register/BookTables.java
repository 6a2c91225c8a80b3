package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.BookKind;

/** Where the facts of each kind stand. */
final class BookTables {
  /** Whether an open invoice was sent or is late is no fact for the books. */
  private static final BookTable INVOICES =
      new BookTable(
          BookKind.INVOICE,
          """
          d.commandeId AS fact_order, s.clientId AS fact_client,
          s.paymentId AS fact_payment, d.amount AS fact_amount, d.taxAmount AS fact_tax,
          CASE WHEN d.status IN ('PAID', 'CANCELLED') THEN d.status ELSE 'OPEN' END AS fact_state,
          CAST(d.issuedAt AS CHAR) AS fact_issuedAt, CAST(d.dueAt AS CHAR) AS fact_dueAt,
          CAST(d.paidAt AS CHAR) AS fact_paidAt, CAST(d.createdAt AS CHAR) AS fact_createdAt,
          d.number AS fact_number, d.pdfUrl AS fact_file, s.year AS fact_year,
          s.sequence AS fact_sequence, s.hash AS fact_seal, s.pdfHash AS fact_pdfHash,
          CAST(p.purgedAt AS CHAR) AS fact_purgedAt
          """,
          "d.id",
          "d.number",
          """
          invoices d LEFT JOIN invoice_snapshots s ON s.invoiceId = d.id
            LEFT JOIN invoice_purges p ON p.documentId = d.id
          """,
          "1 = 1",
          "d.id = %s");

  /** Of credit notes and of corrective invoices, whose tables are alike. */
  private static final String OF_AN_INVOICE =
      """
      d.invoiceId AS fact_invoice, d.cause AS fact_cause,
      d.amount AS fact_amount, d.taxAmount AS fact_tax,
      CAST(d.issuedAt AS CHAR) AS fact_issuedAt, d.number AS fact_number,
      d.pdfUrl AS fact_file, d.year AS fact_year, d.sequence AS fact_sequence,
      d.hash AS fact_seal, d.pdfHash AS fact_pdfHash,
      CAST(p.purgedAt AS CHAR) AS fact_purgedAt
      """;

  private static final BookTable CREDIT_NOTES =
      new BookTable(
          BookKind.CREDIT_NOTE,
          OF_AN_INVOICE,
          "d.id",
          "d.number",
          "credit_notes d LEFT JOIN invoice_purges p ON p.documentId = d.id",
          "1 = 1",
          "d.id = %s");

  private static final BookTable CORRECTIVE_INVOICES =
      new BookTable(
          BookKind.CORRECTIVE_INVOICE,
          OF_AN_INVOICE,
          "d.id",
          "d.number",
          "corrective_invoices d LEFT JOIN invoice_purges p ON p.documentId = d.id",
          "1 = 1",
          "d.id = %s");

  /** An order without money is not of the books, and may be deleted. */
  private static final BookTable ORDERS =
      BookTable.money(
          BookKind.ORDER,
          """
          d.id AS fact_id, d.userId AS fact_client, d.amount AS fact_amount,
          d.prixEstime AS fact_estimate, d.prixFinal AS fact_finalPrice,
          d.prixCommande AS fact_orderedPrice, d.paymentStatus AS fact_payment,
          d.stripeSessionId AS fact_session, CAST(d.createdAt AS CHAR) AS fact_createdAt
          """,
          "commandes d",
          """
          (d.paymentStatus = 'paid'
            OR EXISTS (SELECT 1 FROM payments p WHERE p.commandeId = d.id %1$s)
            OR EXISTS (SELECT 1 FROM invoices i WHERE i.commandeId = d.id %1$s))
          """);

  private static final BookTable PAYMENTS =
      BookTable.money(
          BookKind.PAYMENT,
          """
          d.id AS fact_id, d.commandeId AS fact_order, d.checkoutId AS fact_checkout,
          d.stripeSessionId AS fact_session, d.stripePaymentIntentId AS fact_intent,
          d.amount AS fact_amount, d.refundable AS fact_refundable,
          d.disputeStatus AS fact_dispute, CAST(d.paidAt AS CHAR) AS fact_paidAt
          """,
          "payments d",
          "1 = 1");

  /** The reason is what somebody wrote; its hash tells whether it is the same. */
  private static final BookTable REFUNDS =
      BookTable.money(
          BookKind.REFUND,
          """
          d.id AS fact_id, d.paymentId AS fact_payment, d.amount AS fact_amount,
          d.status AS fact_status, d.origin AS fact_origin, SHA2(d.reason, 256) AS fact_reason,
          d.stripeRefundId AS fact_serviceId, d.requestedBy AS fact_requestedBy,
          d.creditNoteId AS fact_creditNote, CAST(d.createdAt AS CHAR) AS fact_createdAt,
          CAST(d.settledAt AS CHAR) AS fact_settledAt,
          CAST(d.cameBackAt AS CHAR) AS fact_cameBackAt
          """,
          "refunds d",
          "1 = 1");

  private static final BookTable REFUND_CREDITS =
      BookTable.ofTwo(
          BookKind.REFUND_CREDIT,
          """
          d.refundId AS fact_refund, d.creditNoteId AS fact_creditNote, d.amount AS fact_amount,
          d.taxAmount AS fact_tax, CAST(d.at AS CHAR) AS fact_at,
          CAST(d.releasedAt AS CHAR) AS fact_releasedAt
          """,
          "refund_credits d",
          "d.refundId",
          "d.creditNoteId");

  private static final BookTable CREDIT_NOTE_PARTS =
      BookTable.ofTwo(
          BookKind.CREDIT_NOTE_PART,
          """
          d.creditNoteId AS fact_creditNote, d.invoiceId AS fact_invoice,
          d.amount AS fact_amount, d.taxAmount AS fact_tax
          """,
          "credit_note_parts d",
          "d.creditNoteId",
          "d.invoiceId");

  private static final BookTable DISPUTES =
      new BookTable(
          BookKind.DISPUTE,
          """
          d.id AS fact_id, d.paymentId AS fact_payment, d.amount AS fact_amount,
          d.reason AS fact_reason, d.status AS fact_status, CAST(d.dueBy AS CHAR) AS fact_dueBy,
          d.funds AS fact_funds, d.isOpen + 0 AS fact_open,
          CAST(d.openedAt AS CHAR) AS fact_openedAt, CAST(d.asOf AS CHAR) AS fact_asOf,
          CAST(d.lostAt AS CHAR) AS fact_lostAt, CAST(d.recoveredAt AS CHAR) AS fact_recoveredAt
          """,
          "d.id COLLATE utf8mb4_unicode_ci",
          BookTable.named(BookKind.DISPUTE, "d.id"),
          "disputes d",
          "1 = 1",
          "d.id = %s COLLATE utf8mb4_bin");

  private BookTables() {}

  static BookTable of(BookKind kind) {
    return switch (kind) {
      case INVOICE -> INVOICES;
      case CREDIT_NOTE -> CREDIT_NOTES;
      case CORRECTIVE_INVOICE -> CORRECTIVE_INVOICES;
      case ORDER -> ORDERS;
      case PAYMENT -> PAYMENTS;
      case REFUND -> REFUNDS;
      case REFUND_CREDIT -> REFUND_CREDITS;
      case DISPUTE -> DISPUTES;
      case CREDIT_NOTE_PART -> CREDIT_NOTE_PARTS;
    };
  }
}
