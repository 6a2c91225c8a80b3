package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.TariffQuery;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Paging;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the administrators' list is asked for (contract B 6.2). */
final class TariffFilters {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;
  private static final int LONGEST_SEARCH = 100;

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
        search(search),
        Optional.ofNullable(actif).map("true"::equals),
        filled(typeService),
        filled(sortBy).map(TariffFilters::sort).orElse(TariffQuery.Sort.ordre),
        "desc".equals(sortDirection));
  }

  private static Optional<String> search(@Nullable String text) {
    Optional<String> search = filled(text);
    if (search.filter(part -> part.length() > LONGEST_SEARCH).isPresent()) {
      throw new InvalidInput(Violation.tooLong("search", LONGEST_SEARCH));
    }
    return search;
  }

  private static TariffQuery.Sort sort(String name) {
    return Arrays.stream(TariffQuery.Sort.values())
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(Violation.notOneOf("sortBy", columns())));
  }

  private static String columns() {
    return Arrays.stream(TariffQuery.Sort.values())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).filter(given -> !given.isEmpty());
  }
}
