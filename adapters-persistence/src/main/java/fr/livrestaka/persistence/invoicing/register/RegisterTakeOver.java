package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.RegisteredRow;
import fr.livrestaka.domain.invoicing.register.TakeOver;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/**
 * Enters what was there before the register knew it, once. The flag in the head's row is of the
 * versions before decision 56; alone it lets nothing in any more.
 */
@Singleton
final class RegisterTakeOver {
  private final Statements statements;
  private final RegisterChain chain;

  RegisterTakeOver(Statements statements, RegisterChain chain) {
    this.statements = statements;
    this.chain = chain;
  }

  /**
   * @return how many rows were entered, 0 when all is done
   */
  int run(int limit) {
    for (TakeOver step : TakeOver.values()) {
      RegisterHead head = chain.lock();
      if (chain.has(step.ended())) continue;
      List<RegisteredRow> rows = mayEnter(step, head) ? found(step.kinds(), limit) : List.of();
      if (!rows.isEmpty()) {
        chain.enter(chain.lock(), rows);
        return rows.size();
      }
      end(step);
    }
    return 0;
  }

  /** Documents are not taken over where something was entered before that had begun. */
  private boolean mayEnter(TakeOver step, RegisterHead head) {
    if (chain.has(step.begun())) return true;
    if (step == TakeOver.DOCUMENTS && (head.position() > 0 || isFlagged())) return false;
    chain.enter(head, List.of(step.begun()));
    return true;
  }

  private void end(TakeOver step) {
    if (step == TakeOver.DOCUMENTS && chain.has(step.begun())) {
      statements.update("UPDATE invoice_register_head SET takenOver = 1");
    }
    chain.enter(chain.lock(), List.of(step.ended()));
  }

  /** Whether the flag would let in what is found, though the take-over is over or never began. */
  boolean isReopened() {
    if (isFlagged()) return false;
    return chain.has(TakeOver.DOCUMENTS.ended())
        || (chain.head().position() > 0 && !chain.has(TakeOver.DOCUMENTS.begun()));
  }

  private boolean isFlagged() {
    return statements
        .query("SELECT takenOver FROM invoice_register_head", row -> row.getBoolean("takenOver"))
        .stream()
        .allMatch(isSet -> isSet);
  }

  private List<RegisteredRow> found(List<BookKind> kinds, int limit) {
    List<RegisteredRow> rows = new ArrayList<>();
    for (BookKind kind : kinds) {
      BookTable table = BookTables.of(kind);
      rows.addAll(
          statements.query(
              RegisterSql.select(kind)
                  + "AND NOT "
                  + table.isEntered()
                  + " ORDER BY "
                  + table.id()
                  + " LIMIT ? LOCK IN SHARE MODE",
              RegisterSql::row,
              limit - rows.size()));
    }
    return rows;
  }
}
