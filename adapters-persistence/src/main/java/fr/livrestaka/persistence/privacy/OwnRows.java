package fr.livrestaka.persistence.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a table are a person's. What hangs on an order is the person's who placed it. By
 * address alone a row is found only where the mailbox is proven (docs/decisions/0035).
 */
public final class OwnRows {
  private static final String ORDERS = "(SELECT id FROM commandes WHERE userId = :id)";
  private static final String PAYMENTS =
      "(SELECT id FROM payments WHERE commandeId IN " + ORDERS + ")";
  private static final String INVOICES =
      "(SELECT id FROM invoices WHERE commandeId IN " + ORDERS + ")";
  private static final String REFUNDS =
      "(SELECT id FROM refunds WHERE paymentId IN " + PAYMENTS + ")";
  private static final String MESSAGES = "(senderId = :id OR receiverId = :id)";

  private static final Map<String, String> CONDITIONS = conditions();

  private OwnRows() {}

  /**
   * @return the condition with {@code :id} for the account's id; empty where the rows are nobody's,
   *     or not told apart by whom they are about
   */
  public static Optional<String> of(String table) {
    return Optional.ofNullable(CONDITIONS.get(table));
  }

  private static Map<String, String> conditions() {
    Map<String, String> all = new HashMap<>();
    all.put("users", "id = :id");
    all.put("account_sign_ins", "accountId = :id");
    all.put("account_warnings", "accountId = :id");
    all.put("data_exports", "accountId = :id");
    for (String table :
        new String[] {
          "former_addresses",
          "support_requests",
          "password_resets",
          "commandes",
          "pending_commandes",
          "notifications",
          "checkouts",
          "payment_methods"
        }) {
      all.put(table, "userId = :id");
    }
    for (String table :
        new String[] {
          "estimates",
          "order_status_changes",
          "withdrawals",
          "order_consents",
          "order_confirmations",
          "written_contracts",
          "file_versions",
          "payments",
          "invoices"
        }) {
      all.put(table, "commandeId IN " + ORDERS);
    }
    for (String table : new String[] {"payment_payers", "refunds", "disputes"}) {
      all.put(table, "paymentId IN " + PAYMENTS);
    }
    for (String table :
        new String[] {
          "invoice_snapshots",
          "credit_notes",
          "credit_note_parts",
          "corrective_invoices",
          "payment_receipts",
          "invoice_reminders",
          "hand_payments"
        }) {
      all.put(table, "invoiceId IN " + INVOICES);
    }
    all.put("refund_credits", "refundId IN " + REFUNDS);
    all.put(
        "withdrawal_decisions",
        "withdrawalId IN (SELECT id FROM withdrawals WHERE commandeId IN " + ORDERS + ")");
    all.put(
        "files", "(commandeId IN " + ORDERS + " OR (uploadedById = :id AND commandeId IS NULL))");
    all.put(
        "companies",
        "(userId = :id OR commandeId IN "
            + ORDERS
            + " OR pendingCommandeId IN (SELECT id FROM pending_commandes WHERE userId = :id))");
    all.put("messages", MESSAGES);
    all.put("message_attachments", "messageId IN (SELECT id FROM messages WHERE " + MESSAGES + ")");
    all.put(
        "newsletter_subscriptions",
        "emailKey = (SELECT emailKey FROM users WHERE id = :id AND mailboxProvenAt IS NOT NULL)");
    all.put(
        "audit_logs",
        "adminEmail = (SELECT email FROM users WHERE id = :id)"
            + " AND createdAt >= (SELECT createdAt FROM users WHERE id = :id)");
    return Map.copyOf(all);
  }
}
