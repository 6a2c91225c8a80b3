package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.ErasedTraces;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Erases a person table by table (docs/decisions/0010). What members of the team wrote and did is
 * the company's and the clients', so it stays; their own notices, cards and links go.
 */
@Singleton
final class SqlPersonalTraces implements PersonalTraces {
  private final Statements statements;
  private final MessageTraces messages;
  private final FileTraces files;
  private final GuestOrderTraces guestOrders;
  private final NoticeTraces notices;
  private final AuditTraces audit;

  SqlPersonalTraces(Statements statements) {
    this.statements = statements;
    this.messages = new MessageTraces(statements);
    this.files = new FileTraces(statements);
    this.guestOrders = new GuestOrderTraces(statements);
    this.notices = new NoticeTraces(statements);
    this.audit = new AuditTraces(statements);
  }

  @Override
  public ErasedTraces erase(Account before, Account after) {
    Erasure erasure = new Erasure(before, after);
    List<StoredPath> abandoned = new ArrayList<>();
    before.avatar().flatMap(StoredPath::ofUrl).ifPresent(abandoned::add);
    messages.eraseDrafts(erasure);
    if (before.role() == Role.USER) abandoned.addAll(eraseClient(erasure));
    statements.update("DELETE FROM password_resets WHERE userId = ?", erasure.id());
    notices.erase(erasure);
    notices.erasePending(erasure);
    statements.update("DELETE FROM support_requests WHERE userId = ?", erasure.id());
    statements.update(
        "DELETE FROM newsletter_subscriptions"
            + " WHERE emailKey = LOWER(? COLLATE utf8mb4_unicode_ci)"
            + " COLLATE utf8mb4_bin",
        erasure.email());
    return new ErasedTraces(abandoned, eraseCards(erasure));
  }

  private List<StoredPath> eraseClient(Erasure erasure) {
    List<String> pending = guestOrders.find(erasure);
    List<String> erasedMessages = messages.find(erasure);
    List<StoredPath> abandoned = files.erase(erasure, pending, erasedMessages);
    messages.erase(erasure, erasedMessages);
    guestOrders.erase(pending);
    abandoned.addAll(eraseOrderTexts(erasure));
    audit.erase(erasure);
    return abandoned;
  }

  /** Orders without an invoice to keep still tell what was ordered, and lose what was written. */
  private List<StoredPath> eraseOrderTexts(Erasure erasure) {
    List<StoredPath> abandoned =
        statements
            .query(
                "SELECT fichierUrl FROM commandes c WHERE userId = ? AND fichierUrl IS NOT NULL"
                    + " AND "
                    + KeptInvoices.noneOf("c.id"),
                row -> row.getString("fichierUrl"),
                erasure.id())
            .stream()
            .flatMap(url -> StoredPath.ofUrl(url).stream())
            .toList();
    statements.update(
        "UPDATE commandes SET titre = 'Projet anonymisé', description = NULL, noteClient = NULL,"
            + " noteCorrecteur = NULL, fichierUrl = NULL, updatedAt = ? WHERE userId = ?"
            + " AND "
            + KeptInvoices.noneOf("commandes.id"),
        erasure.now(),
        erasure.id());
    statements.update(
        "UPDATE estimates SET message = NULL, tokenHash = NULL"
            + " WHERE commandeId IN (SELECT id FROM commandes WHERE userId = ?)",
        erasure.id());
    return abandoned;
  }

  /** The rows stay with the payment service's id alone, until the card is detached there. */
  private List<String> eraseCards(Erasure erasure) {
    statements.update(
        "UPDATE payment_methods SET brand = '', last4 = '', expMonth = 0, expYear = 0,"
            + " fingerprint = NULL, isDefault = 0, isActive = 0, updatedAt = ? WHERE userId = ?",
        erasure.now(),
        erasure.id());
    return statements.query(
        "SELECT stripePaymentMethodId FROM payment_methods WHERE userId = ? ORDER BY id",
        row -> row.getString("stripePaymentMethodId"),
        erasure.id());
  }
}
