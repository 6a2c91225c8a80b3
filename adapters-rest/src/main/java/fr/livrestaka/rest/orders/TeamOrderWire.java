package fr.livrestaka.rest.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.orders.ClientOrder;
import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderListing;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers to administrators about orders (contract B §3). */
public final class TeamOrderWire {
  private TeamOrderWire() {}

  /**
   * Answer with orders; {@code stats} count all that match. From a cursor on nothing is counted;
   * {@code nextCursor} is absent at the end.
   */
  @Serdeable
  @Schema(name = "TeamOrderListing")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listing(
      String message,
      List<TeamOrderLine> data,
      @Nullable Stats stats,
      @Nullable Integer page,
      @Nullable Integer totalPages,
      @Nullable String nextCursor,
      Filters filters) {
    public static Listing of(
        String message, OrderFilter filter, OrderSort sort, OrderListing listing) {
      Page<ClientOrder> page = listing.page();
      return new Listing(
          message,
          lines(page.rows()),
          Stats.of(listing),
          page.number(),
          page.totalPages(),
          page.number() < page.totalPages() ? next(page.rows(), sort) : null,
          Filters.of(filter));
    }

    public static Listing of(
        String message, OrderFilter filter, OrderSort sort, Slice<ClientOrder> slice) {
      return new Listing(
          message,
          lines(slice.rows()),
          null,
          null,
          null,
          slice.more() ? next(slice.rows(), sort) : null,
          Filters.of(filter));
    }

    private static List<TeamOrderLine> lines(List<ClientOrder> orders) {
      return orders.stream().map(TeamOrderLine::of).toList();
    }

    private static @Nullable String next(List<ClientOrder> orders, OrderSort sort) {
      if (orders.isEmpty()) return null;
      return Cursors.of(TeamOrderPosition.behind(orders.getLast().order(), sort.field()), sort);
    }
  }

  /** How many orders match, and in which status. */
  @Serdeable
  @Schema(name = "TeamOrderStats")
  record Stats(long total, Map<String, Long> byStatut) {
    public static Stats of(OrderListing listing) {
      Map<String, Long> counts = new LinkedHashMap<>();
      for (OrderStatus status : OrderStatus.values()) {
        counts.put(status.name(), listing.counts().getOrDefault(status, 0L));
      }
      return new Stats(listing.page().total(), counts);
    }
  }

  /** The criteria that were asked for; the others are absent. */
  @Serdeable
  @Schema(name = "TeamOrderFilters")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Filters(
      @Nullable String search,
      @Nullable String statut,
      @Nullable String clientId,
      @Nullable Instant dateFrom,
      @Nullable Instant dateTo) {
    public static Filters of(OrderFilter filter) {
      return new Filters(
          filter.search().orElse(null),
          filter.statut().map(Enum::name).orElse(null),
          filter.client().map(AccountId::value).orElse(null),
          filter.from().orElse(null),
          filter.to().orElse(null));
    }
  }

  /** Answer with one order. */
  @Serdeable
  @Schema(name = "TeamOrderShown")
  record Shown(String message, TeamOrderDetail data) {}

  /** Answer to a change. */
  @Serdeable
  @Schema(name = "TeamOrderChanged")
  public record Changed(String message, TeamOrderLine commande, @Nullable String avertissement) {}

  /** A sentence that says what was done. */
  @Serdeable
  @Schema(name = "TeamOrderDone")
  record Done(String message) {}

  /** Another status, perhaps with a note to the client. */
  @Introspected
  @Schema(name = "TeamOrderMove")
  public record Move(String statut, @Nullable String noteCorrecteur) {
    private static final int NOTE_MOST = 16_000;

    /**
     * @throws InvalidInput where it is none of the nine
     */
    public OrderStatus status() {
      return TeamOrderInput.known(statut)
          .orElseThrow(
              () -> new InvalidInput(Violation.notOneOf("statut", List.of(OrderStatus.values()))));
    }

    /**
     * @throws InvalidInput where it is too long
     */
    public Optional<String> note() {
      if (noteCorrecteur != null && noteCorrecteur.length() > NOTE_MOST) {
        throw new InvalidInput(Violation.tooLong("noteCorrecteur", NOTE_MOST));
      }
      return Optional.ofNullable(noteCorrecteur);
    }
  }
}
