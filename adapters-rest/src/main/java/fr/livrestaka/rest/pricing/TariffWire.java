package fr.livrestaka.rest.pricing;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.pricing.ReadCatalogState.State;
import fr.livrestaka.application.pricing.TariffCounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.pricing.Tariff;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tariffs as administrators read them. */
final class TariffWire {
  private TariffWire() {}

  /** A whole tariff; its state at Stripe only where that was asked. */
  @Serdeable
  @Schema(name = "FullTariff")
  record Full(
      String id,
      String nom,
      String description,
      long prix,
      String prixFormate,
      String typeService,
      @Nullable String dureeEstimee,
      boolean actif,
      int ordre,
      @Nullable Integer rangGrille,
      Instant createdAt,
      Instant updatedAt,
      @Nullable String stripePriceId,
      @Nullable String stripeProductId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean stripeProductActive,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean stripePriceActive) {

    public static Full of(Tariff tariff) {
      return of(tariff, Optional.empty(), Optional.empty());
    }

    public static Full of(State state) {
      Tariff tariff = state.tariff();
      return of(tariff, state.isProductActive(), tariff.stripePriceId().map(price -> true));
    }

    private static Full of(
        Tariff tariff, Optional<Boolean> isProductActive, Optional<Boolean> isPriceActive) {
      return new Full(
          tariff.id().value(),
          tariff.nom(),
          tariff.description(),
          tariff.prix().cents(),
          tariff.prixFormate(),
          tariff.typeService(),
          tariff.dureeEstimee().orElse(null),
          tariff.actif(),
          tariff.ordre(),
          tariff.rangGrille().orElse(null),
          tariff.createdAt(),
          tariff.updatedAt(),
          tariff.stripePriceId().orElse(null),
          tariff.stripeProductId().orElse(null),
          isProductActive.orElse(null),
          isPriceActive.orElse(null));
    }
  }

  /** One tariff. */
  @Serdeable
  @Schema(name = "TariffShown")
  record One(boolean success, Full data) {}

  /** What was done, in words. */
  @Serdeable
  @Schema(name = "TariffDone")
  record Done(boolean success, String message) {}

  /** What a tariff was deleted from, in words. */
  @Serdeable
  @Schema(name = "TariffDeleted")
  record Deleted(boolean success, String message, List<PagePriceWire> prixDesPages) {}

  /** What saving would make of the prices of pages. */
  @Serdeable
  @Schema(name = "TariffPreview")
  record Preview(boolean success, List<PagePriceWire> prixDesPages, String message) {}

  /** One page of all tariffs. */
  @Serdeable
  @Schema(name = "TariffListing")
  record Listing(boolean success, List<Full> data, Pagination pagination) {
    public static Listing of(Page<Tariff> page) {
      return new Listing(true, page.rows().stream().map(Full::of).toList(), Pagination.of(page));
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  @Schema(name = "TariffPagination")
  record Pagination(
      int page,
      int limit,
      long total,
      int totalPages,
      boolean hasNextPage,
      boolean hasPreviousPage) {
    public static Pagination of(Page<?> page) {
      return new Pagination(
          page.number(),
          page.size(),
          page.total(),
          page.totalPages(),
          page.hasNext(),
          page.hasPrevious());
    }
  }

  /** How many tariffs there are. */
  @Serdeable
  @Schema(name = "TariffStatistics")
  record Statistics(boolean success, Counts data) {
    public static Statistics of(TariffCounts counts) {
      return new Statistics(
          true,
          new Counts(
              counts.total(),
              counts.active(),
              counts.inactive(),
              counts.byType().stream()
                  .map(type -> new OfType(type.typeService(), type.count()))
                  .toList()));
    }
  }

  /** The numbers. */
  @Serdeable
  @Schema(name = "TariffCounts")
  record Counts(long total, long actifs, long inactifs, List<OfType> typesServices) {}

  /** How many there are of one kind. */
  @Serdeable
  @Schema(name = "TariffsOfType")
  record OfType(String type, long count) {}
}
