package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.erasure.ErasedTrace.Kind;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.accounts.AccountHistory;
import fr.livrestaka.persistence.shared.LooseUploads;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Erases a person table by table (docs/decisions/0010). What somebody wrote and did who was ever on
 * the team is the company's and the clients', so it stays; own orders, notices, cards and links go.
 */
@Singleton
final class SqlPersonalTraces implements PersonalTraces {
  private final Statements statements;
  private final MessageTraces messages;
  private final FileTraces files;
  private final GuestOrderTraces guestOrders;
  private final NoticeTraces notices;
  private final AuditTraces audit;
  private final LooseUploads uploads;
  private final AccountHistory history;

  SqlPersonalTraces(Statements statements, AccountHistory history) {
    this.statements = statements;
    this.history = history;
    this.messages = new MessageTraces(statements);
    this.files = new FileTraces(statements);
    this.guestOrders = new GuestOrderTraces(statements);
    this.notices = new NoticeTraces(statements);
    this.audit = new AuditTraces(statements);
    this.uploads = new LooseUploads(statements);
  }

  @Override
  public ErasedTraces erase(Account before, Account after, boolean byAddress) {
    boolean servedTeam = history.servedTeam(before);
    List<StoredPath> abandoned = new ArrayList<>();
    List<ErasedTrace> apart = new ArrayList<>();
    abandoned.addAll(uploads.among(before.avatar().stream().toList(), before.id().value()));
    List<Erasure> all =
        byAddress
            ? Erasure.all(before, after, history.formerAddresses(before))
            : List.of(Erasure.ofAccountAlone(before, after));
    Erasure present = all.get(0);
    messages.eraseDrafts(present);
    for (Erasure erasure : all) {
      abandoned.addAll(eraseOrders(erasure, apart));
      if (!servedTeam) abandoned.addAll(eraseWords(erasure, apart));
      apart.addAll(traces(Kind.NOTICE, notices.erase(erasure)));
      notices.erasePending(erasure);
      apart.addAll(traces(Kind.SUBSCRIPTION, eraseSubscription(erasure)));
    }
    history.forget(before);
    statements.update("DELETE FROM password_resets WHERE userId = ?", present.id());
    statements.update("DELETE FROM account_sign_ins WHERE accountId = ?", present.id());
    statements.update("DELETE FROM data_exports WHERE accountId = ?", present.id());
    statements.update("DELETE FROM account_warnings WHERE accountId = ?", present.id());
    statements.update("DELETE FROM support_requests WHERE userId = ?", present.id());
    return new ErasedTraces(abandoned, eraseCards(present), apart);
  }

  private static List<ErasedTrace> traces(Kind kind, List<String> ids) {
    return ids.stream().map(id -> new ErasedTrace(kind, id)).toList();
  }

  private List<String> eraseSubscription(Erasure erasure) {
    List<String> ids =
        statements.query(
            "SELECT id FROM newsletter_subscriptions"
                + " WHERE emailKey = LOWER(? COLLATE utf8mb4_unicode_ci)"
                + " COLLATE utf8mb4_bin FOR UPDATE",
            row -> row.getString("id"),
            erasure.email());
    statements.updateEach("DELETE FROM newsletter_subscriptions WHERE id IN (%s)", ids);
    return ids;
  }

  /** What the person ordered. */
  private List<StoredPath> eraseOrders(Erasure erasure, List<ErasedTrace> apart) {
    List<String> pending = guestOrders.find(erasure);
    apart.addAll(traces(Kind.GUEST_ORDER, pending));
    List<StoredPath> abandoned = new ArrayList<>(files.eraseOrdered(erasure, pending));
    guestOrders.erase(pending);
    abandoned.addAll(eraseOrderTexts(erasure));
    return abandoned;
  }

  /** What the person wrote and did. */
  private List<StoredPath> eraseWords(Erasure erasure, List<ErasedTrace> apart) {
    List<String> erasedMessages = messages.find(erasure);
    apart.addAll(traces(Kind.MESSAGE, messages.findByAddress(erasure)));
    List<StoredPath> abandoned = files.eraseLoose(erasure, erasedMessages);
    messages.erase(erasure, erasedMessages);
    apart.addAll(audit.erase(erasure));
    return abandoned;
  }

  /** Orders still tell what was ordered, and lose what was written; invoices have frozen copies. */
  private List<StoredPath> eraseOrderTexts(Erasure erasure) {
    List<String> urls =
        statements.query(
            "SELECT fichierUrl FROM commandes WHERE userId = ? AND fichierUrl IS NOT NULL",
            row -> row.getString("fichierUrl"),
            erasure.id());
    statements.update(
        "UPDATE commandes SET titre = 'Projet anonymisé', description = NULL, noteClient = NULL,"
            + " noteCorrecteur = NULL, fichierUrl = NULL, updatedAt = ? WHERE userId = ?",
        erasure.now(),
        erasure.id());
    statements.update(
        "UPDATE estimates SET message = NULL, tokenHash = NULL"
            + " WHERE commandeId IN (SELECT id FROM commandes WHERE userId = ?)",
        erasure.id());
    statements.update(
        "DELETE FROM companies WHERE userId = ?"
            + " OR commandeId IN (SELECT id FROM commandes WHERE userId = ?)",
        erasure.id(),
        erasure.id());
    statements.update(
        "DELETE FROM payment_payers WHERE paymentId IN (SELECT p.id FROM payments p"
            + " JOIN commandes c ON c.id = p.commandeId WHERE c.userId = ?)",
        erasure.id());
    return uploads.among(urls, erasure.id());
  }

  /**
   * The rows stay with the payment service's id alone, until the card is detached there. A blank of
   * the former service names no card.
   */
  private List<String> eraseCards(Erasure erasure) {
    statements.update(
        "UPDATE payment_methods SET brand = '', last4 = '', expMonth = 0, expYear = 0,"
            + " fingerprint = NULL, isDefault = 0, isActive = 0, updatedAt = ? WHERE userId = ?",
        erasure.now(),
        erasure.id());
    return statements.query(
        "SELECT stripePaymentMethodId FROM payment_methods"
            + " WHERE userId = ? AND stripePaymentMethodId <> '' ORDER BY id",
        row -> row.getString("stripePaymentMethodId"),
        erasure.id());
  }
}
