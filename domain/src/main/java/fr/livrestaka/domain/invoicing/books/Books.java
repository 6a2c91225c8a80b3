package fr.livrestaka.domain.invoicing.books;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
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
   * @param entries number of documents or of movements of money
   */
  public record OfDay(LocalDate day, int vatPercent, int entries, Amounts amounts) {}

  private record Key(LocalDate day, int vatPercent) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int days = day.compareTo(other.day);
      return days != 0 ? days : Integer.compare(vatPercent, other.vatPercent);
    }
  }

  /** Invoices less credit notes, for each rate, the lowest first. */
  public List<OfRate> vatByRate() {
    Map<Integer, Amounts> sums = new TreeMap<>();
    for (BookEntry entry : entries) {
      if (!entry.kind().isDocument()) continue;
      entry.vatPercent().ifPresent(rate -> sums.merge(rate, entry.amounts(), Amounts::plus));
    }
    return sums.entrySet().stream().map(sum -> new OfRate(sum.getKey(), sum.getValue())).toList();
  }

  /** Sales to consumers, invoices less credit notes, for each day and rate. */
  public List<OfDay> consumerSales() {
    return byDay(Kind::isDocument);
  }

  /** Money from consumers, payments less refunds and lost disputes, for each day and rate. */
  public List<OfDay> consumerPayments() {
    return byDay(kind -> !kind.isDocument());
  }

  private List<OfDay> byDay(Predicate<Kind> wanted) {
    Map<Key, OfDay> sums = new TreeMap<>();
    for (BookEntry entry : entries) {
      if (entry.market() != BookEntry.Market.CONSUMER || !wanted.test(entry.kind())) continue;
      entry
          .vatPercent()
          .map(rate -> new OfDay(entry.day(), rate, 1, entry.amounts()))
          .ifPresent(one -> sums.merge(new Key(one.day(), one.vatPercent()), one, Books::together));
    }
    return List.copyOf(sums.values());
  }

  private static OfDay together(OfDay one, OfDay other) {
    return new OfDay(
        one.day(),
        one.vatPercent(),
        one.entries() + other.entries(),
        one.amounts().plus(other.amounts()));
  }
}
