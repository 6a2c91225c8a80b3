package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.application.invoicing.port.WitnessedMonths;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;

/** One row a month, in MySQL. */
@Singleton
final class SqlWitnessedMonths implements WitnessedMonths {
  private final Statements statements;

  SqlWitnessedMonths(Statements statements) {
    this.statements = statements;
  }

  @Override
  public boolean add(YearMonth month, Instant now) {
    return statements.insertNew(
        "INSERT INTO chain_witnesses (month, createdAt) VALUES (?, ?)", month.toString(), now);
  }
}
