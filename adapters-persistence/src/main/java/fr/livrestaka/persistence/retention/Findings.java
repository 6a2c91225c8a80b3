package fr.livrestaka.persistence.retention;

import fr.livrestaka.domain.audit.LastingProofs;
import fr.livrestaka.domain.messaging.MessageType;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the rows of each kind are found, by an index of the instant from which they are kept. */
final class Findings {
  static final String INVOICE_DOCUMENT =
      "SELECT 1 FROM invoices d WHERE d.commandeId = f.commandeId AND d.pdfUrl = f.url";

  /** A conversation in which a client's account takes part goes with that account. */
  private static final String NO_CLIENT =
      """
      AND NOT EXISTS (SELECT 1 FROM messages o JOIN users u ON u.id IN (o.senderId, o.receiverId)
        WHERE o.conversationId = m.conversationId AND u.servedTeam = 0)
      """;

  private static final String SILENT =
      """
      AND m.conversationId <> '' AND NOT EXISTS (SELECT 1 FROM messages o
        WHERE o.conversationId = m.conversationId AND o.createdAt >= ?)
      """;

  private static final String CONVERSATION =
      "SELECT 1 FROM messages WHERE conversationId = ? FOR UPDATE";

  private static final String CONSULTATION = "'" + MessageType.CONSULTATION_REQUEST.name() + "'";

  static final Map<RetentionKind, Finding> ALL = all();

  private Findings() {}

  private static Map<RetentionKind, Finding> all() {
    Map<RetentionKind, Finding> all = new EnumMap<>(RetentionKind.class);
    all.put(RetentionKind.PROSPECTS, guestOrders());
    all.put(RetentionKind.VISITOR_THREADS, visitorThreads());
    all.put(RetentionKind.CONSULTATIONS, consultations());
    all.put(RetentionKind.MANUSCRIPTS, manuscripts());
    all.put(RetentionKind.WRITTEN_CONTRACTS, contracts());
    all.put(RetentionKind.PASSWORD_LINKS, plain("password_resets", "expiresAt", ""));
    all.put(
        RetentionKind.NEWSLETTER,
        plain("newsletter_subscriptions", "unsubscribedAt", " AND r.status = 'UNSUBSCRIBED'"));
    all.put(RetentionKind.LOGS, plain("audit_logs", "createdAt", withoutProofs()));
    return all;
  }

  private static Finding plain(String table, String start, String condition) {
    return new Finding(
        "r.id",
        "r." + start,
        table + " r WHERE r." + start + " < ?" + condition,
        "SELECT 1 FROM " + table + " WHERE id = ? FOR UPDATE");
  }

  private static String withoutProofs() {
    return LastingProofs.ACTIONS.stream()
        .sorted()
        .collect(Collectors.joining("', '", " AND r.action NOT IN ('", "')"));
  }

  private static Finding guestOrders() {
    return plain(
        "pending_commandes",
        "createdAt",
        " AND r.isProcessed = 0"
            + " AND NOT EXISTS (SELECT 1 FROM checkouts k WHERE k.pendingCommandeId = r.id)");
  }

  private static Finding visitorThreads() {
    return new Finding(
        "m.conversationId",
        "m.createdAt",
        "messages m WHERE m.visitorEmail IS NOT NULL AND m.createdAt < ? "
            + SILENT
            + NO_CLIENT
            + "AND NOT EXISTS (SELECT 1 FROM messages o WHERE o.conversationId = m.conversationId"
            + " AND o.type = "
            + CONSULTATION
            + ")",
        CONVERSATION);
  }

  private static Finding consultations() {
    return new Finding(
        "m.conversationId",
        "m.createdAt",
        "messages m WHERE m.type = " + CONSULTATION + " AND m.createdAt < ? " + SILENT + NO_CLIENT,
        CONVERSATION);
  }

  private static Finding manuscripts() {
    return new Finding(
        "c.id",
        "c.updatedAt",
        """
        commandes c WHERE %s AND c.updatedAt < ?
          AND (c.dateFinition IS NULL OR c.dateFinition < ?) AND NOT %s
          AND (c.fichierUrl > '' OR EXISTS (SELECT 1 FROM files f WHERE f.commandeId = c.id
            AND NOT EXISTS (%s)))
        """
            .formatted(OrderTies.ENDED, OrderTies.OPEN, INVOICE_DOCUMENT),
        "SELECT 1 FROM commandes WHERE id = ? FOR UPDATE");
  }

  /** An order that is not ended, or changed since, keeps its contract. */
  private static Finding contracts() {
    return new Finding(
        "w.commandeId",
        "w.concludedAt",
        """
        written_contracts w WHERE w.concludedAt < ? AND NOT EXISTS (SELECT 1 FROM commandes c
          WHERE c.id = w.commandeId AND (NOT %s OR c.updatedAt >= ? OR %s))
        """
            .formatted(OrderTies.ENDED, OrderTies.OPEN),
        "SELECT 1 FROM written_contracts WHERE commandeId = ? FOR UPDATE");
  }
}
