package fr.livrestaka.domain.invoicing.register;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.mentions.FrenchRule;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A document as it is stored now, to be checked against what was sealed.
 *
 * @param place series, year and sequence by which it is sorted
 * @param number the number in its row
 * @param total cents in its row, VAT included
 * @param tax cents in its row
 * @param content its canonical text
 * @param file where its PDF lies
 * @param pdfHash empty where the PDF was not made yet
 * @param purgedAt when it was purged, its ten years being over; from then on only its link in the
 *     chain is left to check
 */
public record LedgerEntry(
    InvoiceNumber place,
    String number,
    long total,
    long tax,
    String content,
    Seal seal,
    Optional<StoredPath> file,
    Optional<String> pdfHash,
    Optional<Instant> purgedAt) {

  /**
   * What is wrong with it after the documents before it.
   *
   * @param before the position of the series before
   * @param taken whether any document bears a number, an adopted one included
   * @param now nothing was purged later
   */
  public List<LedgerFault> check(Counter before, Predicate<InvoiceNumber> taken, Instant now) {
    List<Kind> faults = new ArrayList<>();
    if (!seal.previous().equals(before.hash())) faults.add(Kind.CHAIN_BROKEN);
    if (isPurged(now)) return faults(faults);
    if (!Seal.ofText(seal.previous(), content).equals(seal)) faults.add(Kind.CONTENT_CHANGED);
    snapshot()
        .ifPresentOrElse(
            snapshot -> check(snapshot, before, taken, faults),
            () -> faults.add(Kind.CONTENT_CHANGED));
    return faults(faults);
  }

  private List<LedgerFault> faults(List<Kind> kinds) {
    return kinds.stream().distinct().map(kind -> new LedgerFault(kind, number)).toList();
  }

  /** The French rules that it breaks; none where it says nothing any more. */
  public List<FrenchRule> brokenRules() {
    return snapshot().map(FrenchRule::brokenBy).orElse(List.of());
  }

  /** Whether it was purged, as it may have been by then. */
  public boolean isPurged(Instant now) {
    return content.isEmpty()
        && purgedAt
            .filter(at -> !at.isAfter(now) && Retention.isOver(place.year(), at))
            .isPresent();
  }

  /** Whether it was issued before a series stood there, or is what it stood at. */
  public boolean isUpTo(Counter end) {
    return place.year() < end.year()
        || (place.year() == end.year() && place.sequence() <= end.sequence());
  }

  /** Where the series stands after it. */
  public Counter counter(Counter before) {
    return new Counter(
        place.series(),
        place.year(),
        place.sequence(),
        seal.hash(),
        snapshot().map(Snapshot::issuedAt).orElse(before.issuedAt()));
  }

  private void check(
      Snapshot snapshot, Counter before, Predicate<InvoiceNumber> taken, List<Kind> faults) {
    Predicate<InvoiceNumber> byOthers = candidate -> isOther(candidate) && taken.test(candidate);
    if (!before.next(snapshot.issuedAt(), byOthers).number().equals(place)) faults.add(Kind.GAP);
    if (snapshot.issuedAt().isBefore(before.issuedAt())) faults.add(Kind.DATE_RUNS_BACKWARDS);
    if (!agreesWith(snapshot)) faults.add(Kind.ROW_DIFFERS);
  }

  private boolean isOther(InvoiceNumber candidate) {
    return !candidate.equals(place);
  }

  private boolean agreesWith(Snapshot snapshot) {
    return snapshot.number().equals(place)
        && number.equals(place.text())
        && snapshot.amounts().total().cents() == total
        && snapshot.amounts().tax().cents() == tax;
  }

  private Optional<Snapshot> snapshot() {
    try {
      return Optional.of(SnapshotText.read(content));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
