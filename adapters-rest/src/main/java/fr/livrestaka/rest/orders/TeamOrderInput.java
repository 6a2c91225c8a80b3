package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.LenientDate;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what the team asks for; values in a list's query that make no sense are ignored. */
public final class TeamOrderInput {
  private TeamOrderInput() {}

  /** The query of the administrators' list (contract B 3.1). */
  @Introspected
  record Query(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String statut,
      @QueryValue @Nullable String clientId,
      @QueryValue @Nullable String dateFrom,
      @QueryValue @Nullable String dateTo,
      @QueryValue @Nullable String sortBy,
      @QueryValue @Nullable String sortDirection,
      @QueryValue @Nullable String cursor) {

    OrderFilter filter() {
      return new OrderFilter(
          text(search),
          text(statut).flatMap(TeamOrderInput::known),
          text(clientId).map(AccountId::new),
          Optional.empty(),
          text(dateFrom).flatMap(LenientDate::parse),
          text(dateTo).flatMap(LenientDate::parseEnd));
    }

    /**
     * @throws InvalidInput where the cursor does not belong to a list that is sorted in this way
     */
    Optional<TeamOrderPosition> position() {
      return Optional.ofNullable(cursor).map(text -> Cursors.team(text, sort()));
    }

    OrderSort sort() {
      boolean ascending = text(sortDirection).filter("asc"::equalsIgnoreCase).isPresent();
      return Arrays.stream(OrderSort.Field.values())
          .filter(field -> field.name().equals(sortBy))
          .findFirst()
          .map(field -> new OrderSort(field, ascending))
          .orElse(OrderSort.NEWEST_FIRST);
    }

    private static Optional<String> text(@Nullable String value) {
      return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
  }

  public static Optional<OrderStatus> known(String name) {
    return Arrays.stream(OrderStatus.values())
        .filter(status -> status.name().equals(name))
        .findFirst();
  }
}
