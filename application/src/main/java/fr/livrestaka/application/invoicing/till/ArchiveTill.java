package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the payments by hand of a year and their closings as a text to be kept elsewhere: line by
 * line, in an open format, with a notice in French (BOI-TVA-DECLA-30-10-30 § 180 ff.). Changes
 * nothing, so that the same year gives the same text as soon as it is closed.
 */
@Singleton
public class ArchiveTill {
  private static final TextBundle TEXTS = TextBundle.of("/invoicing/till.properties");
  private static final int NOTICES = 5;
  private static final int AT_ONCE = 500;

  private final Till till;
  private final TillClosings closings;
  private final Transactions transactions;

  @Inject
  public ArchiveTill(Till till, TillClosings closings, Transactions transactions) {
    this.till = till;
    this.closings = closings;
    this.transactions = transactions;
  }

  /**
   * @param year in which they were sealed, in Paris
   * @return lines, each with a line feed at its end; the last one is {@code H} and the SHA-256 of
   *     all before it, lower-case hex
   */
  public String of(int year) {
    String text =
        transactions.read(
            () ->
                Stream.of(notice(year), entries(year), closings(year))
                    .flatMap(lines -> lines)
                    .collect(Collectors.joining("\n", "", "\n")));
    return text + "H;" + Sha256.hex(text) + "\n";
  }

  private static Stream<String> notice(int year) {
    Map<String, String> values = Map.of("year", Integer.toString(year));
    return Stream.iterate(1, line -> line <= NOTICES, line -> line + 1)
        .map(line -> "# " + TEXTS.get("notice." + line, values));
  }

  private Stream<String> entries(int year) {
    return Stream.iterate(
            till.after(0, AT_ONCE),
            some -> !some.isEmpty(),
            some -> till.after(some.getLast().position(), AT_ONCE))
        .flatMap(List::stream)
        .filter(entry -> InvoiceNumber.yearOf(entry.sealedAt()) == year)
        .map(ArchiveTill::line);
  }

  private Stream<String> closings(int year) {
    return Stream.iterate(
            closings.after(0, AT_ONCE),
            some -> !some.isEmpty(),
            some -> closings.after(some.getLast().number(), AT_ONCE))
        .flatMap(List::stream)
        .filter(closing -> closing.span().to().getYear() == year)
        .map(ArchiveTill::line);
  }

  private static String line(TillEntry entry) {
    TillMovement movement = entry.movement();
    return line(
        "E",
        entry.position(),
        entry.sealedAt(),
        Labels.of(movement.kind()),
        movement.payment(),
        movement.invoice().value(),
        Labels.of(movement.way()),
        movement.amount().cents(),
        movement.paidAt(),
        movement.referenceHash(),
        movement.recordedBy().map(AccountId::value).orElse(""),
        movement.happenedAt(),
        entry.perpetual().cents(),
        entry.hash());
  }

  private static String line(TillClosing closing) {
    return line(
        "C",
        closing.number(),
        Labels.of(closing.span().period()),
        closing.span().from(),
        closing.span().to(),
        closing.at().position(),
        closing.total().cents(),
        closing.at().perpetual().cents(),
        closing.hash());
  }

  private static String line(Object... fields) {
    return Stream.of(fields).map(Object::toString).collect(Collectors.joining(";"));
  }
}
