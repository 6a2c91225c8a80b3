package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.Paging;
import org.jspecify.annotations.Nullable;

/** Reads what the administrators' list is asked for (contract B 6.2). */
final class TariffFilters {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private TariffFilters() {}

  static PageRequest page(@Nullable String page, @Nullable String limit) {
    return new PageRequest(
        Paging.number("page", page, 1, Integer.MAX_VALUE),
        Math.min(MOST, Paging.number("limit", limit, DEFAULT_LIMIT, Integer.MAX_VALUE)));
  }

  /** Any {@code actif} but {@code true} means those off sale. */
  static TariffQuery query(
      @Nullable String search,
      @Nullable String actif,
      @Nullable String typeService,
      @Nullable String sortBy,
      @Nullable String sortDirection) {
    return new TariffQuery(
        Filters.search(search),
        Filters.flag(actif),
        Filters.filled(typeService),
        Filters.filled(sortBy)
            .flatMap(name -> Filters.constant(TariffQuery.Sort.class, "sortBy", name))
            .orElse(TariffQuery.Sort.ordre),
        "desc".equals(sortDirection));
  }
}
