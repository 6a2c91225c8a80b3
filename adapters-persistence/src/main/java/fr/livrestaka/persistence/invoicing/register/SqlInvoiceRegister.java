package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.TakeOver;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The register in MySQL, as it is proven. */
@Singleton
final class SqlInvoiceRegister implements InvoiceRegister {
  private final Statements statements;
  private final RegisterChain chain;
  private final RegisterTakeOver takeOver;

  SqlInvoiceRegister(Statements statements, RegisterChain chain, RegisterTakeOver takeOver) {
    this.statements = statements;
    this.chain = chain;
    this.takeOver = takeOver;
  }

  @Override
  public RegisterHead head() {
    return chain.head();
  }

  @Override
  public List<RegisterEntry> after(long position, int limit) {
    return statements.query(
        "SELECT position, documentId, content, hash FROM invoice_register WHERE position > ?"
            + " ORDER BY position LIMIT ?",
        row ->
            new RegisterEntry(
                row.getLong("position"),
                row.getString("documentId"),
                row.getString("content"),
                row.getString("hash")),
        position,
        limit);
  }

  @Override
  public List<Standing> rows(BookKind kind, String id, int limit) {
    String key = BookTables.of(kind).id();
    List<Object> parameters = new ArrayList<>(List.of(limit));
    if (!id.isEmpty()) parameters.addFirst(id);
    return statements.query(
        RegisterSql.selectStanding(kind)
            + (id.isEmpty() ? "" : "AND " + key + " > ? ")
            + "ORDER BY "
            + key
            + " LIMIT ?",
        row -> new Standing(RegisterSql.row(row), Optional.ofNullable(row.getString("entered"))),
        parameters.toArray());
  }

  @Override
  public List<String> withoutRow(BookKind kind, int limit) {
    return statements.query(
        RegisterSql.withoutRow(kind), row -> row.getString("documentId"), limit);
  }

  @Override
  public boolean isTakenOver() {
    return chain.has(TakeOver.MONEY.ended());
  }

  @Override
  public boolean isTakeOverReopened() {
    return takeOver.isReopened();
  }

  @Override
  public int takeOver(int limit) {
    return takeOver.run(limit);
  }
}
