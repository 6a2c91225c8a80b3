package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.erasure.ErasedTrace.Kind;
import fr.livrestaka.application.accounts.port.ErasedRows;
import fr.livrestaka.domain.accounts.ErasedIdentity;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds by their ids what an erasure had found by address and name. */
@Singleton
final class SqlErasedRows implements ErasedRows {
  private final Statements statements;
  private final MessageTraces messages;
  private final FileTraces files;
  private final GuestOrderTraces guestOrders;
  private final NoticeTraces notices;
  private final AuditTraces audit;

  SqlErasedRows(Statements statements) {
    this.statements = statements;
    this.messages = new MessageTraces(statements);
    this.files = new FileTraces(statements);
    this.guestOrders = new GuestOrderTraces(statements);
    this.notices = new NoticeTraces(statements);
    this.audit = new AuditTraces(statements);
  }

  @Override
  public List<StoredPath> eraseAgain(ErasedAccount entry) {
    String pseudonym = ErasedIdentity.address(entry.account(), entry.at());
    List<String> pending = ids(entry, Kind.GUEST_ORDER);
    List<String> words = ids(entry, Kind.MESSAGE);
    List<StoredPath> abandoned = files.eraseApart(pending, words);
    guestOrders.erase(pending);
    messages.eraseAgain(words, pseudonym, entry.at());
    notices.delete(ids(entry, Kind.NOTICE));
    statements.updateEach(
        "DELETE FROM newsletter_subscriptions WHERE id IN (%s)", ids(entry, Kind.SUBSCRIPTION));
    audit.empty(ids(entry, Kind.AUDIT_ACTOR), ids(entry, Kind.AUDIT_DETAILS), pseudonym);
    return abandoned;
  }

  private static List<String> ids(ErasedAccount entry, Kind kind) {
    return entry.traces().stream()
        .filter(trace -> trace.kind() == kind)
        .map(ErasedTrace::id)
        .toList();
  }
}
