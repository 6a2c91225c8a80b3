package fr.livrestaka.rest.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.pricing.SavedTariff;
import fr.livrestaka.application.pricing.TariffSync;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of tariffs at Stripe, as administrators read it (contract B 6.3, 6.5). */
final class TariffSyncWire {
  private TariffSyncWire() {}

  /**
   * The stored tariff, what became of it at Stripe (null where nothing was to do), and of pages.
   */
  @Serdeable
  @Schema(name = "TariffSaved")
  record Saved(
      boolean success,
      TariffWire.Full data,
      String message,
      @Nullable Brief stripeSync,
      List<PagePriceWire> prixDesPages) {
    static Saved of(SavedTariff saved, String message, Texts texts) {
      return new Saved(
          true,
          TariffWire.Full.of(saved.tariff()),
          message,
          saved.sync().map(sync -> Brief.of(sync, texts)).orElse(null),
          PagePriceWire.of(saved.pagePrices(), texts));
    }
  }

  /** A result in short. */
  @Serdeable
  @Schema(name = "TariffSyncBrief")
  record Brief(boolean success, Action action, String message) {
    static Brief of(TariffSync sync, Texts texts) {
      return new Brief(sync.succeeded(), Action.of(sync.outcome()), text(sync, texts));
    }
  }

  /** A result. */
  @Serdeable
  @Schema(name = "TariffSyncResult")
  record Result(
      boolean success,
      String tarifId,
      Action action,
      String message,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String stripeProductId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String stripePriceId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String error) {
    static Result of(TariffSync sync, Texts texts) {
      return new Result(
          sync.succeeded(),
          sync.tariff().value(),
          Action.of(sync.outcome()),
          text(sync, texts),
          sync.stripeProductId().orElse(null),
          sync.stripePriceId().orElse(null),
          sync.succeeded() ? null : texts.get("pricing.catalog-failed"));
    }
  }

  /** What was done; names as on the wire. */
  enum Action {
    created,
    updated,
    disabled,
    skipped,
    error;

    static Action of(TariffSync.Outcome outcome) {
      return switch (outcome) {
        case CREATED -> created;
        case UPDATED -> updated;
        case DISABLED -> disabled;
        case NOTHING_TO_DISABLE, NO_CATALOG -> skipped;
        case FAILED -> error;
      };
    }
  }

  /** The result of one tariff. */
  @Serdeable
  @Schema(name = "TariffSynced")
  record One(boolean success, Result data, String message) {}

  /** The results of all. */
  @Serdeable
  @Schema(name = "TariffsSynced")
  record All(boolean success, List<Result> data, Summary summary, String message) {}

  /** How often what was done. */
  @Serdeable
  @Schema(name = "TariffSyncSummary")
  record Summary(long total, long created, long updated, long disabled, long skipped, long errors) {
    static Summary of(List<Result> results) {
      Map<Action, Long> counts =
          results.stream().collect(Collectors.groupingBy(Result::action, Collectors.counting()));
      return new Summary(
          results.size(),
          counts.getOrDefault(Action.created, 0L),
          counts.getOrDefault(Action.updated, 0L),
          counts.getOrDefault(Action.disabled, 0L),
          counts.getOrDefault(Action.skipped, 0L),
          counts.getOrDefault(Action.error, 0L));
    }
  }

  /** All tariffs and their state at Stripe. */
  @Serdeable
  @Schema(name = "TariffCatalogState")
  record Status(
      boolean success, List<TariffWire.Full> data, StatusSummary summary, String message) {}

  /** How many tariffs Stripe knows. */
  @Serdeable
  @Schema(name = "TariffCatalogSummary")
  record StatusSummary(long total, long withStripeProduct, long withStripePrice, long activeOnly) {
    static StatusSummary of(List<Tariff> tariffs) {
      return new StatusSummary(
          tariffs.size(),
          tariffs.stream().filter(tariff -> tariff.stripeProductId().isPresent()).count(),
          tariffs.stream().filter(tariff -> tariff.stripePriceId().isPresent()).count(),
          tariffs.stream().filter(Tariff::actif).count());
    }
  }

  private static String text(TariffSync sync, Texts texts) {
    return texts.get(
        switch (sync.outcome()) {
          case CREATED -> "pricing.sync-created";
          case UPDATED -> "pricing.sync-updated";
          case DISABLED -> "pricing.sync-disabled";
          case NOTHING_TO_DISABLE -> "pricing.sync-nothing-to-disable";
          case NO_CATALOG -> "pricing.sync-no-catalog";
          case FAILED -> "pricing.sync-failed";
        });
  }
}
