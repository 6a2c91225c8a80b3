package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a table are a person's. What hangs on an order is the person's who placed it. By
 * address alone a row is found only where the mailbox is proven (docs/decisions/0035), as an
 * erasure does.
 */
public final class OwnRows {
  private static final String MARK = ":id";
  private static final String ORDERS = "(SELECT id FROM commandes WHERE userId = :id)";
  private static final String PAYMENTS =
      "(SELECT id FROM payments WHERE commandeId IN " + ORDERS + ")";
  private static final String INVOICES =
      "(SELECT id FROM invoices WHERE commandeId IN " + ORDERS + ")";
  private static final String REFUNDS =
      "(SELECT id FROM refunds WHERE paymentId IN " + PAYMENTS + ")";

  private static final String GUEST =
      "(userId = :id OR (userId IS NULL AND " + byProvenAddress("email") + "))";
  private static final String GUEST_ORDERS =
      "(SELECT id FROM pending_commandes WHERE " + GUEST + ")";

  private static final String AS_VISITOR = byProvenAddress("v.visitorEmail");

  /** A draft is its writer's alone. Each part has an index of its own. */
  private static final String MESSAGES =
      "(SELECT id FROM (SELECT id FROM messages WHERE senderId = :id"
          + " UNION SELECT id FROM messages WHERE receiverId = :id AND statut <> 'BROUILLON'"
          + " UNION SELECT id FROM messages v WHERE statut <> 'BROUILLON' AND "
          + AS_VISITOR
          + " UNION SELECT a.id FROM messages v JOIN messages a"
          + " ON a.conversationId = v.conversationId AND a.conversationId <> ''"
          + " WHERE a.statut <> 'BROUILLON' AND "
          + AS_VISITOR
          + ") own)";

  /** Files that wait for a guest order to be paid. */
  private static final String PARKED =
      "EXISTS (SELECT 1 FROM pending_commandes WHERE files.description"
          + " LIKE CONCAT('TEMP\\_PENDING:', pending_commandes.id, '|%') AND "
          + GUEST
          + ")";

  private static final Map<String, String> CONDITIONS = conditions();

  private OwnRows() {}

  /**
   * @return the condition with {@code :id} for the account's id; empty where the rows are nobody's,
   *     or not told apart by whom they are about
   */
  public static Optional<String> of(String table) {
    return Optional.ofNullable(CONDITIONS.get(table));
  }

  /**
   * @param sql with conditions of here
   * @return what a database understands
   */
  public static String statement(String sql) {
    return sql.replace(MARK, "?");
  }

  /** What the marks of a statement with conditions of here stand for. */
  public static Object[] parameters(String sql, AccountId person) {
    int marks = sql.split(MARK, -1).length - 1;
    return Collections.nCopies(marks, person.value()).toArray();
  }

  /** The database compares addresses without regard to accents, hence the second comparison. */
  private static String byProvenAddress(String column) {
    return "(%s = (SELECT email FROM users WHERE id = :id AND mailboxProvenAt IS NOT NULL)"
            .formatted(column)
        + " AND LOWER(%s) COLLATE utf8mb4_bin = (SELECT emailKey FROM users WHERE id = :id))"
            .formatted(column);
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
          "notifications",
          "payment_methods"
        }) {
      all.put(table, "userId = :id");
    }
    for (String table :
        new String[] {
          "estimates",
          "order_status_changes",
          "withdrawals",
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
        "files",
        "(commandeId IN "
            + ORDERS
            + " OR (commandeId IS NULL AND ((uploadedById = :id AND COALESCE(description, '')"
            + " NOT LIKE 'TEMP\\_PENDING:%') OR "
            + PARKED
            + ")))");
    all.put("pending_commandes", GUEST);
    String ofOrders = "commandeId IN " + ORDERS + " OR pendingCommandeId IN " + GUEST_ORDERS;
    all.put("order_consents", "(" + ofOrders + ")");
    for (String table : new String[] {"companies", "checkouts"}) {
      all.put(table, "(userId = :id OR " + ofOrders + ")");
    }
    all.put("messages", "id IN " + MESSAGES);
    all.put("message_attachments", "messageId IN " + MESSAGES);
    all.put(
        "newsletter_subscriptions",
        "emailKey = (SELECT emailKey FROM users WHERE id = :id AND mailboxProvenAt IS NOT NULL)");
    all.put(
        "audit_logs",
        "((adminEmail = (SELECT email FROM users WHERE id = :id)"
            + " AND createdAt >= (SELECT createdAt FROM users WHERE id = :id))"
            + " OR (targetId = :id"
            + " AND adminEmail IN (SELECT email FROM former_addresses WHERE userId = :id)))");
    return Map.copyOf(all);
  }
}
