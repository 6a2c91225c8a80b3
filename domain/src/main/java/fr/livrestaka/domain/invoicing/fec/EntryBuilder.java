package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the lines of one entry. An amount below zero goes to the other side, and one of zero
 * makes no line.
 */
final class EntryBuilder {
  private final Operation operation;
  private final Journal journal;
  private final LocalDate day;
  private final LocalDate validOn;
  private final String piece;
  private final String subject;
  private final List<EntryLine> lines = new ArrayList<>();

  EntryBuilder(
      Operation operation,
      Journal journal,
      LocalDate day,
      LocalDate validOn,
      String piece,
      String subject) {
    this.operation = operation;
    this.journal = journal;
    this.day = day;
    this.validOn = validOn;
    this.piece = piece;
    this.subject = subject;
  }

  EntryBuilder debit(AccountUse account, Money amount) {
    return add(account, Optional.empty(), amount);
  }

  EntryBuilder credit(AccountUse account, Money amount) {
    return add(account, Optional.empty(), Money.ZERO.minus(amount));
  }

  EntryBuilder debitClient(String client, Money amount) {
    return add(AccountUse.CLIENTS, Optional.of(client), amount);
  }

  EntryBuilder creditClient(String client, Money amount) {
    return add(AccountUse.CLIENTS, Optional.of(client), Money.ZERO.minus(amount));
  }

  private EntryBuilder add(AccountUse account, Optional<String> client, Money amount) {
    if (!amount.isZero()) lines.add(new EntryLine(account, client, amount));
    return this;
  }

  /** Empty where nothing moves. */
  Optional<Entry> build() {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Entry(operation, journal, day, validOn, piece, subject, lines));
  }
}
