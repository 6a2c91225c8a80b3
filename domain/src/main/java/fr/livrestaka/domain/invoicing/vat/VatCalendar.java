package fr.livrestaka.domain.invoicing.vat;

import fr.livrestaka.domain.invoicing.refusals.VatChangeRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the seller stands to VAT on each day.
 *
 * @param beginning what is configured; it holds until the first change
 * @param changes one a day at most, the first one first
 */
public record VatCalendar(VatTerms beginning, List<VatChange> changes) {
  public VatCalendar {
    changes = changes.stream().sorted(Comparator.comparing(VatChange::from)).toList();
  }

  /** Without any change. */
  public static VatCalendar always(VatTerms terms) {
    return new VatCalendar(terms, List.of());
  }

  /**
   * Days under the same terms.
   *
   * @param to included
   */
  public record Span(LocalDate from, LocalDate to, VatTerms terms) {}

  /**
   * @param day in Paris, on which VAT falls due: that of the payment, or of an invoice that nobody
   *     has paid yet
   */
  public VatTerms on(LocalDate day) {
    return changes.stream()
        .filter(change -> !change.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .map(VatChange::terms)
        .orElse(beginning);
  }

  /** All days from the first to the last one, divided where the terms change. */
  public List<Span> spans(LocalDate first, LocalDate last) {
    List<LocalDate> starts =
        Stream.concat(
                Stream.of(first),
                changes.stream()
                    .map(VatChange::from)
                    .filter(day -> day.isAfter(first) && !day.isAfter(last)))
            .toList();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      LocalDate to = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : last;
      spans.add(new Span(starts.get(i), to, on(starts.get(i))));
    }
    return List.copyOf(spans);
  }

  /**
   * With one more change.
   *
   * @param invoiced the days that count of all invoices that are not credited as a whole; those
   *     before the change need not be there
   * @throws VatChangeRefused another one begins on that day, it changes nothing, or an invoice says
   *     otherwise already
   */
  public VatCalendar with(VatChange change, Collection<LocalDate> invoiced) {
    if (at(change.from()).isPresent()) throw VatChangeRefused.dayTaken();
    if (on(change.from()).equals(change.terms())) throw VatChangeRefused.changesNothing();
    List<VatChange> more = new ArrayList<>(changes);
    more.add(change);
    return unlessInvoiced(new VatCalendar(beginning, more), invoiced);
  }

  /**
   * Without the change that begins on that day.
   *
   * @param invoiced as with {@link #with}
   * @throws VatChangeRefused there is none, or an invoice was issued by it
   */
  public VatCalendar without(LocalDate day, Collection<LocalDate> invoiced) {
    VatChange gone = at(day).orElseThrow(VatChangeRefused::unknown);
    List<VatChange> fewer = new ArrayList<>(changes);
    fewer.remove(gone);
    return unlessInvoiced(new VatCalendar(beginning, fewer), invoiced);
  }

  /** The change that begins on that day. */
  public Optional<VatChange> at(LocalDate day) {
    return changes.stream().filter(change -> change.from().equals(day)).findFirst();
  }

  private VatCalendar unlessInvoiced(VatCalendar next, Collection<LocalDate> invoiced) {
    boolean isTouched = invoiced.stream().anyMatch(day -> !on(day).isInvoicedAs(next.on(day)));
    if (isTouched) throw VatChangeRefused.alreadyInvoiced();
    return next;
  }
}
