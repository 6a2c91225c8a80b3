package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.BookChanges;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.persistence.shared.OwnTransactions;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Enters in the register what a transaction has changed, all of it at once as its last work, so
 * that others wait for the head's lock as short as can be.
 */
@Singleton
final class SqlBookChanges implements BookChanges {
  /** Ids of the rows that the open transaction has changed. */
  private static final ThreadLocal<Map<BookKind, Set<String>>> CHANGED = new ThreadLocal<>();

  private final Statements statements;
  private final RegisterChain chain;
  private final OpenTransaction transaction;
  private final OwnTransactions own;

  SqlBookChanges(
      Statements statements,
      RegisterChain chain,
      OpenTransaction transaction,
      OwnTransactions own) {
    this.statements = statements;
    this.chain = chain;
    this.transaction = transaction;
    this.own = own;
  }

  @Override
  public void changed(BookKind kind, String id) {
    Map<BookKind, Set<String>> noted = CHANGED.get();
    if (noted == null) {
      transaction.beforeCommit(this::enterAll);
      own.afterCompletion(CHANGED::remove);
      noted = new EnumMap<>(BookKind.class);
      CHANGED.set(noted);
    }
    noted.computeIfAbsent(kind, fresh -> new LinkedHashSet<>()).add(id);
  }

  @Override
  public void renamed(BookKind kind, String before, String after) {
    transaction.beforeCommit(
        () ->
            chain.enter(
                chain.lock(),
                List.of(RegisteredRow.renamed(kind.document(before), kind.document(after)))));
    changed(kind, after);
  }

  private void enterAll() {
    Map<BookKind, Set<String>> changed = CHANGED.get();
    CHANGED.remove();
    RegisterHead head = chain.lock();
    List<RegisteredRow> rows = new ArrayList<>();
    changed.forEach((kind, ids) -> rows.addAll(current(kind, ids)));
    Map<String, String> last = lastOf(rows.stream().map(RegisteredRow::document).toList());
    chain.enter(
        head, rows.stream().filter(row -> !row.text().equals(last.get(row.document()))).toList());
  }

  private List<RegisteredRow> current(BookKind kind, Collection<String> ids) {
    return statements.queryEach(
        RegisterSql.select(kind)
            + "AND "
            + BookTables.of(kind).id()
            + " IN (%s) LOCK IN SHARE MODE",
        RegisterSql::row,
        ids);
  }

  /** The texts of the last entries, by name. */
  private Map<String, String> lastOf(List<String> documents) {
    Map<String, String> last = new HashMap<>();
    statements
        .queryEach(
            "SELECT documentId, content FROM invoice_register WHERE documentId IN (%s)"
                + " ORDER BY position LOCK IN SHARE MODE",
            row -> Map.entry(row.getString("documentId"), row.getString("content")), documents)
        .forEach(entry -> last.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(last);
  }
}
