package fr.livrestaka.domain.invoicing.correction;

import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice should have said. Its sums are no part of it: they are corrected by a credit
 * note.
 *
 * @param cause identifies what it is made for, so that repeating it makes no second one
 * @param replaces number of the document that says it wrongly, which is the last correction where
 *     there was one; empty: of the invoice
 * @param buyer empty: as it was
 * @param reason printed on the corrective invoice; 1 to 500 characters
 */
public record InvoiceCorrection(
    String cause,
    Optional<String> replaces,
    Optional<BuyerCorrection> buyer,
    List<Rewording> rewordings,
    String reason) {
  /**
   * @throws InvalidInput nothing is corrected, or there is no reason or too long a one
   * @throws IllegalArgumentException there is no cause
   */
  public InvoiceCorrection {
    rewordings = List.copyOf(rewordings);
    if (cause.isBlank()) throw new IllegalArgumentException("a correction without a cause");
    if (reason.isBlank()) throw new InvalidInput(Violation.required("reason"));
    if (reason.length() > Credit.MAX_REASON) {
      throw new InvalidInput(Violation.tooLong("reason", Credit.MAX_REASON));
    }
    if (buyer.isEmpty() && rewordings.isEmpty()) {
      throw new InvalidInput(Violation.custom("client", "invoicing.nothing-corrected"));
    }
  }

  Buyer of(Buyer before) {
    return buyer.map(told -> told.of(before)).orElse(before);
  }

  /**
   * @throws InvalidInput a line is reworded that is not there
   */
  List<InvoiceLine> of(List<InvoiceLine> before) {
    List<InvoiceLine> lines = new ArrayList<>(before);
    for (Rewording rewording : rewordings) {
      int index = rewording.line() - 1;
      if (index < 0 || index >= lines.size()) {
        throw new InvalidInput(Violation.custom("ligne", "invoicing.no-such-line"));
      }
      lines.set(index, reworded(lines.get(index), rewording));
    }
    return lines;
  }

  private static InvoiceLine reworded(InvoiceLine line, Rewording rewording) {
    return new InvoiceLine(
        rewording.label().orElse(line.label()),
        rewording.details().or(line::details).filter(text -> !text.isBlank()),
        line.quantity(),
        line.unit(),
        line.unitNet(),
        line.net());
  }
}
