package fr.livrestaka.persistence.accounts.erasure;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.port.ErasureJournal;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables {@code erasure_journal} and {@code erased_traces}. */
@Singleton
final class SqlErasureJournal implements ErasureJournal {
  private final ErasureJournalRows rows;
  private final Statements statements;

  SqlErasureJournal(ErasureJournalRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public void add(ErasedAccount erased) {
    rows.addUnlessThere(erased.account().value(), erased.at(), erased.byAddress());
    for (ErasedTrace trace : erased.traces()) {
      statements.update(
          "INSERT INTO erased_traces (accountId, kind, traceId) VALUES (?, ?, ?)"
              + " ON DUPLICATE KEY UPDATE accountId = accountId",
          erased.account().value(),
          trace.kind().name(),
          trace.id());
    }
  }

  @Override
  public List<ErasedAccount> all() {
    Map<String, List<ErasedTrace>> traces = new HashMap<>();
    statements.query(
        "SELECT accountId, kind, traceId FROM erased_traces ORDER BY accountId, kind, traceId",
        row ->
            traces
                .computeIfAbsent(row.getString("accountId"), account -> new ArrayList<>())
                .add(
                    new ErasedTrace(
                        ErasedTrace.Kind.valueOf(row.getString("kind")),
                        row.getString("traceId"))));
    return rows.oldestFirst().stream()
        .map(row -> row.toErased(traces.getOrDefault(row.accountId(), List.of())))
        .toList();
  }
}
