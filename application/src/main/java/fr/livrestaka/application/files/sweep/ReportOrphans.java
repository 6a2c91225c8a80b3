package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.Occasion;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Looks once a day, for the first time an hour after the start, whether rows and bytes agree, and
 * tells the administrators where they do not; the same day's news once. Deletes nothing.
 */
@Singleton
public class ReportOrphans implements Upkeep {
  private static final Duration AFTER_START = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofDays(1);

  private final FindOrphans findOrphans;
  private final Notifications notifications;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile Instant next;

  @Inject
  public ReportOrphans(
      FindOrphans findOrphans,
      Notifications notifications,
      Transactions transactions,
      InstantSource clock) {
    this.findOrphans = findOrphans;
    this.notifications = notifications;
    this.transactions = transactions;
    this.clock = clock;
    this.next = clock.instant().plus(AFTER_START);
  }

  @Override
  public void tidy() {
    if (clock.instant().isBefore(next)) return;
    SweepReport report = findOrphans.report();
    if (!report.isClean()) tell(report);
    next = report.at().plus(PAUSE);
  }

  private void tell(SweepReport report) {
    String day = "-" + LocalDate.ofInstant(report.at(), ZoneOffset.UTC);
    transactions.writing(
        () -> {
          if (!report.emptyFolders().isEmpty()) {
            notifications.notifyAdmins(outOfReach(report), "files-away" + day, report.at());
          }
          if (!report.withoutBytes().isEmpty() || !report.withoutRow().isEmpty()) {
            notifications.notifyAdmins(orphans(report), "files-sweep" + day, report.at());
          }
        });
  }

  private static Notice orphans(SweepReport report) {
    return notice(
        Occasion.FILES_ORPHANED,
        "orphans",
        Map.of(
            "rows", String.valueOf(report.withoutBytes().size()),
            "files", String.valueOf(report.withoutRow().size())));
  }

  private static Notice outOfReach(SweepReport report) {
    return notice(
        Occasion.FILES_OUT_OF_REACH,
        "out-of-reach",
        Map.of(
            "rows", String.valueOf(report.outOfReach()),
            "folders", String.join(", ", report.emptyFolders().keySet())));
  }

  private static Notice notice(Occasion occasion, String which, Map<String, String> values) {
    TextBundle texts = NoticeTexts.of("files");
    return Notice.of(
        occasion,
        texts.get(which + ".title"),
        texts.get(which + ".message", values),
        Optional.empty(),
        Map.of());
  }
}
