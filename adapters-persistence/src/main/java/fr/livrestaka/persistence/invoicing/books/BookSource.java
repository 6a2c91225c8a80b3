package fr.livrestaka.persistence.invoicing.books;

import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;

/**
 * Where lines of the accounts come from: statements that give {@code id}, {@code number}, {@code
 * commandeId}, {@code amount} (above zero), {@code taxAmount}, {@code told} (how much of the amount
 * that is the VAT of), {@code at}, {@code invoice}, {@code content} and {@code way}, and, where
 * there is a way, {@code writtenAt}. Whether a line is within the period is decided along an index.
 */
enum BookSource {
  INVOICES(
      Kind.INVOICE,
      false,
      """
      SELECT i.id, i.number, i.commandeId, i.amount, i.taxAmount, 0 AS told, i.createdAt AS at,
        NULL AS invoice, s.content, NULL AS way
      FROM invoices i LEFT JOIN invoice_snapshots s ON s.invoiceId = i.id
      WHERE\s""",
      "i.createdAt",
      "i.id"),
  CREDIT_NOTES(
      Kind.CREDIT_NOTE,
      true,
      """
      SELECT n.id, n.number, i.commandeId, n.amount, n.taxAmount, 0 AS told, n.issuedAt AS at,
        i.number AS invoice, n.content, NULL AS way
      FROM credit_notes n JOIN invoices i ON i.id = n.invoiceId
      WHERE\s""",
      "n.issuedAt",
      "n.id"),
  PAYMENTS(
      Kind.PAYMENT,
      false,
      """
      SELECT p.id, p.id AS number, p.commandeId, p.amount, 0 AS taxAmount, 0 AS told,
        p.paidAt AS at, i.number AS invoice, s.content, NULL AS way
      FROM payments p LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
        LEFT JOIN invoices i ON i.id = s.invoiceId
      WHERE\s""",
      "p.paidAt",
      "p.id"),
  /** Also those that came back later. */
  REFUNDS(
      Kind.REFUND,
      true,
      refunds("r.settledAt")
          + "WHERE r.status IN ('SUCCEEDED', 'FAILED') AND"
          + " (r.status = 'SUCCEEDED' OR r.cameBackAt IS NOT NULL) AND ",
      "r.settledAt",
      "r.id"),
  /** A clock that differs must not let money come back before it went. */
  RETURNED_REFUNDS(
      Kind.REFUND,
      false,
      refunds("GREATEST(r.settledAt, r.cameBackAt)") + "WHERE r.cameBackAt IS NOT NULL AND ",
      "GREATEST(r.settledAt, r.cameBackAt)",
      "r.id"),
  LOST_DISPUTES(Kind.DISPUTE, true, disputes("d.lostAt"), "d.lostAt", "d.id"),
  RECOVERED_DISPUTES(Kind.DISPUTE, false, disputes("d.recoveredAt"), "d.recoveredAt", "d.id"),
  HAND_PAYMENTS(
      Kind.PAYMENT, false, handPayments("h.paidAt", "h.recordedAt") + "WHERE ", "h.paidAt", "h.id"),
  VOIDED_HAND_PAYMENTS(
      Kind.PAYMENT,
      true,
      handPayments("h.voidedAt", "h.voidedAt") + "WHERE NOT " + describedAnew() + " AND ",
      "h.voidedAt",
      "h.id"),
  /** Taken back on its own day, so that money which is described anew counts once on each day. */
  REPLACED_HAND_PAYMENTS(
      Kind.PAYMENT,
      true,
      handPayments("h.paidAt", "h.voidedAt")
          + "WHERE h.voidedAt IS NOT NULL AND "
          + describedAnew()
          + " AND ",
      "h.paidAt",
      "h.id");

  private final Kind kind;
  private final boolean takes;
  private final String sql;

  BookSource(Kind kind, boolean takes, String select, String at, String id) {
    this.kind = kind;
    this.takes = takes;
    this.sql =
        "%s %s >= ? AND %s < ? AND (%s > ? OR (%s = ? AND %s > ?)) ORDER BY %s, %s LIMIT ?"
            .formatted(select, at, at, at, at, id, at, id);
  }

  Kind kind() {
    return kind;
  }

  /** Whether its lines count below zero. */
  boolean takes() {
    return takes;
  }

  /** Parameters: start, end, the last line's time twice, its id, and how many at most. */
  String sql() {
    return sql;
  }

  private static String refunds(String at) {
    return """
        SELECT r.id, r.id AS number, p.commandeId, r.amount,
          (SELECT COALESCE(SUM(c.taxAmount), 0) FROM refund_credits c WHERE c.refundId = r.id)
            AS taxAmount,
          (SELECT COALESCE(SUM(c.amount), 0) FROM refund_credits c WHERE c.refundId = r.id) AS told,
          %s AS at, i.number AS invoice, s.content, NULL AS way
        FROM refunds r JOIN payments p ON p.id = r.paymentId
          LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
          LEFT JOIN invoices i ON i.id = s.invoiceId
        """
        .formatted(at);
  }

  /** With what was given back before, its VAT sums up to the payment's. */
  private static String disputes(String at) {
    String before =
        """
        (SELECT COALESCE(SUM(c.%s), 0) FROM refund_credits c JOIN refunds r ON r.id = c.refundId
         WHERE r.paymentId = p.id AND c.at <= d.lostAt
           AND (c.releasedAt IS NULL OR c.releasedAt > d.lostAt))""";
    return """
        SELECT d.id, d.id AS number, p.commandeId, d.amount, -%s AS taxAmount, -%s AS told,
          %s AS at, i.number AS invoice, s.content, NULL AS way
        FROM disputes d JOIN payments p ON p.id = d.paymentId
          LEFT JOIN invoice_snapshots s ON s.paymentId = p.id
          LEFT JOIN invoices i ON i.id = s.invoiceId
        WHERE\s"""
        .formatted(before.formatted("taxAmount"), before.formatted("amount"), at);
  }

  /** Whether the payment that takes its place was written down when it was voided. */
  private static String describedAnew() {
    return "EXISTS (SELECT 1 FROM hand_payments n WHERE n.invoiceId = h.invoiceId"
        + " AND n.recordedAt = h.voidedAt AND n.id <> h.id)";
  }

  private static String handPayments(String at, String writtenAt) {
    return """
        SELECT h.id, h.id AS number, i.commandeId, h.amount, 0 AS taxAmount, 0 AS told,
          %s AS at, i.number AS invoice, s.content, h.way,
          %s AS writtenAt
        FROM hand_payments h JOIN invoices i ON i.id = h.invoiceId
          LEFT JOIN invoice_snapshots s ON s.invoiceId = i.id
        """
        .formatted(at, writtenAt);
  }
}
