package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as it was frozen when it was prepared: what is sent is this text, and it never changes.
 *
 * @param sequence counted from 1 within the period
 * @param content as {@link ReportContent#text()}
 * @param hash SHA-256 of the file, lower-case hex
 */
public record Report(
    String id,
    ReportKind kind,
    LocalDate from,
    LocalDate to,
    int sequence,
    ReportType type,
    String content,
    String xml,
    String hash,
    Instant preparedAt,
    Optional<Sending> sending) {
  /**
   * Somebody has handed the file to the platform.
   *
   * @param on the day, as told
   * @param reference what the platform answered with
   */
  public record Sending(LocalDate on, String reference, AccountId by, Instant markedAt) {}

  public boolean isSent() {
    return sending.isPresent();
  }

  /** Whether it is about exactly that kind and those days. */
  public boolean isOf(ReportPeriod period) {
    return isOf(period.kind(), period.from(), period.to());
  }

  /** Whether the other one is about exactly the same kind and days. */
  boolean isBeside(Report other) {
    return isOf(other.kind(), other.from(), other.to());
  }

  private boolean isOf(ReportKind asked, LocalDate first, LocalDate last) {
    return kind == asked && from.equals(first) && to.equals(last);
  }

  /** Whether a day is in both, though they are not about the same days. */
  boolean crosses(Report other) {
    boolean isApart = to.isBefore(other.from()) || from.isAfter(other.to());
    return kind == other.kind() && !isApart && !isBeside(other);
  }

  /** Whether the file is still the one that was prepared. */
  public boolean isIntact() {
    return Sha256.hex(xml).equals(hash);
  }

  public Report sent(Sending how) {
    return new Report(
        id, kind, from, to, sequence, type, content, xml, hash, preparedAt, Optional.of(how));
  }
}
