package fr.livrestaka.domain.privacy;

import fr.livrestaka.domain.privacy.refusals.ReportOutdated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a job has found to be kept long enough. It acts only once the report is approved, and only
 * on what was due when it was made.
 *
 * @param number counts the reports of a kind from 1 on
 * @param at when it was counted last
 * @param oldest when the oldest that is due started
 * @param approvedBy the administrator's account, or {@link #AUTOMATIC}
 * @param done how many were let go
 */
public record RetentionReport(
    RetentionKind kind,
    int number,
    Instant at,
    long due,
    Optional<Instant> oldest,
    RetentionReportStatus status,
    Optional<Instant> approvedAt,
    Optional<String> approvedBy,
    long done) {
  /** In the place of an account where the configuration says so. */
  public static final String AUTOMATIC = "automatic";

  private static final Duration FRESH = Duration.ofDays(1);

  public static RetentionReport first(
      RetentionKind kind, Instant now, long due, Optional<Instant> oldest) {
    return open(kind, 1, now, due, oldest);
  }

  private static RetentionReport open(
      RetentionKind kind, int number, Instant now, long due, Optional<Instant> oldest) {
    return new RetentionReport(
        kind,
        number,
        now,
        due,
        oldest,
        RetentionReportStatus.OPEN,
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /** Whether it is to be counted again; what is approved is carried out first. */
  public boolean isStale(Instant now) {
    return !isApproved() && !now.isBefore(at.plus(FRESH));
  }

  public boolean isApproved() {
    return status == RetentionReportStatus.APPROVED;
  }

  /** An open report is brought up to date; after one that was carried out comes the next. */
  public RetentionReport countedAgain(Instant now, long counted, Optional<Instant> oldestNow) {
    if (isApproved()) return this;
    int next = status == RetentionReportStatus.OPEN ? number : number + 1;
    return open(kind, next, now, counted, oldestNow);
  }

  /**
   * @param counted the number that the approver has seen
   * @throws ReportOutdated where another report or number is the present one, or it is approved
   */
  public RetentionReport approved(int report, long counted, String by, Instant now) {
    if (status != RetentionReportStatus.OPEN || report != number || counted != due) {
      throw new ReportOutdated(number, due);
    }
    return with(RetentionReportStatus.APPROVED, Optional.of(now), Optional.of(by), done);
  }

  /** As the configuration wants it: approved at once, where it is open and has counted anything. */
  public RetentionReport approvedByConfiguration(Instant now) {
    boolean isToApprove = status == RetentionReportStatus.OPEN && due > 0;
    return isToApprove ? approved(number, due, AUTOMATIC, now) : this;
  }

  /** Whether the other one is this report, and is still being carried out. */
  public boolean isCarriedOutAs(RetentionReport other) {
    return other.isApproved() && kind == other.kind && number == other.number;
  }

  /** One more was let go. */
  public RetentionReport progressed() {
    return with(status, approvedAt, approvedBy, done + 1);
  }

  /** All that was due then has been seen. */
  public RetentionReport ended() {
    return with(RetentionReportStatus.DONE, approvedAt, approvedBy, done);
  }

  private RetentionReport with(
      RetentionReportStatus newStatus,
      Optional<Instant> newApprovedAt,
      Optional<String> newApprovedBy,
      long newDone) {
    return new RetentionReport(
        kind, number, at, due, oldest, newStatus, newApprovedAt, newApprovedBy, newDone);
  }
}
