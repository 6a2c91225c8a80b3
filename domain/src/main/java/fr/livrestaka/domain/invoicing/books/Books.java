package fr.livrestaka.domain.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The accounts of a period, and the sums that the tax office wants of them. What has no known VAT
 * rate is in no sum.
 *
 * @param entries by day, kind and number
 */
public record Books(List<BookEntry> entries) {
  private static final Comparator<BookEntry> ORDER =
      Comparator.comparing(BookEntry::day)
          .thenComparing(BookEntry::kind)
          .thenComparing(BookEntry::number);

  public Books {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** The VAT of one rate: invoices less credit notes. */
  public record OfRate(int vatPercent, Amounts amounts) {}

  /**
   * One day's sum at one rate, as e-reporting asks for consumers (CGI art. 290, from 2027-09-01 for
   * small sellers).
   *
   * @param onDebits whether VAT is due with the documents (CGI art. 269-2 c)
   * @param entries number of documents or of movements of money
   */
  public record OfDay(
      LocalDate day, int vatPercent, boolean onDebits, int entries, Amounts amounts) {}

  private record Key(LocalDate day, int vatPercent, boolean onDebits) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::day)
            .thenComparingInt(Key::vatPercent)
            .thenComparing(Key::onDebits);
  }

  /** Invoices less credit notes, for each rate, the lowest first. */
  public List<OfRate> vatByRate() {
    return byRate(entry -> entry.kind().isDocument());
  }

  /**
   * What VAT is to be declared of (CGI art. 269-2 c): payments less refunds, and where the seller
   * has opted for debits, invoices less credit notes. For each rate, the lowest first. What a bank
   * took back is in none: that VAT is recovered in the way of CGI art. 272-1 only.
   */
  public List<OfRate> vatDue() {
    return byRate(BookEntry::makesVatDue);
  }

  private List<OfRate> byRate(Predicate<BookEntry> wanted) {
    Map<Integer, Amounts> sums = new TreeMap<>();
    for (BookEntry entry : entries) {
      if (!wanted.test(entry)) continue;
      entry.vatPercent().ifPresent(rate -> sums.merge(rate, entry.amounts(), Amounts::plus));
    }
    return sums.entrySet().stream().map(sum -> new OfRate(sum.getKey(), sum.getValue())).toList();
  }

  /** Sales to consumers, invoices less credit notes, for each day and rate. */
  public List<OfDay> consumerSales() {
    return byDay(entry -> entry.kind().isDocument());
  }

  /**
   * Money from consumers, payments less refunds and lost disputes, for each day and rate; what is
   * for documents whose VAT was due with them is not reported (CGI art. 290 A).
   */
  public List<OfDay> consumerPayments() {
    return byDay(entry -> !entry.kind().isDocument() && !entry.onDebits());
  }

  private List<OfDay> byDay(Predicate<BookEntry> wanted) {
    Map<Key, OfDay> sums = new TreeMap<>(Key.ORDER);
    for (BookEntry entry : entries) {
      if (entry.market() != BookEntry.Market.CONSUMER || !wanted.test(entry)) continue;
      entry
          .vatPercent()
          .map(rate -> new OfDay(entry.day(), rate, entry.onDebits(), 1, entry.amounts()))
          .ifPresent(
              one ->
                  sums.merge(
                      new Key(one.day(), one.vatPercent(), one.onDebits()), one, Books::together));
    }
    return List.copyOf(sums.values());
  }

  private static OfDay together(OfDay one, OfDay other) {
    return new OfDay(
        one.day(),
        one.vatPercent(),
        one.onDebits(),
        one.entries() + other.entries(),
        one.amounts().plus(other.amounts()));
  }
}
