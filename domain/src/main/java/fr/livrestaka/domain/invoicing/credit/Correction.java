package fr.livrestaka.domain.invoicing.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which document a credit note or a corrective invoice corrects, and why.
 *
 * @param number the document's number as printed; adopted invoices have numbers of any form
 * @param issuedOn the document's date
 * @param further other invoices of the same sale that it corrects as well
 */
public record Correction(
    String number, LocalDate issuedOn, String reason, List<Corrected> further) {
  public Correction {
    further = List.copyOf(further);
  }

  /** Of one invoice. */
  public Correction(String number, LocalDate issuedOn, String reason) {
    this(number, issuedOn, reason, List.of());
  }

  /** An invoice that is corrected. */
  public record Corrected(String number, LocalDate issuedOn) {}

  public boolean isOfSeveral() {
    return !further.isEmpty();
  }

  /** Every invoice that it corrects, as they are printed; at least one. */
  public List<Corrected> invoices() {
    return Stream.concat(Stream.of(new Corrected(number, issuedOn)), further.stream()).toList();
  }
}
