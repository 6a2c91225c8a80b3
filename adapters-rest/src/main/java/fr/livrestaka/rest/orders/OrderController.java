package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.orders.ReadOrderHistory;
import fr.livrestaka.application.orders.ReadOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client's own orders (contract B §1.1, §1.3, §1.4). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/commandes")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Commandes")
class OrderController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final PlaceOrder placeOrder;
  private final ReadOrders readOrders;
  private final ReadOrderHistory readHistory;
  private final Texts texts;

  OrderController(
      PlaceOrder placeOrder, ReadOrders readOrders, ReadOrderHistory readHistory, Texts texts) {
    this.placeOrder = placeOrder;
    this.readOrders = readOrders;
    this.readHistory = readHistory;
    this.texts = texts;
  }

  @BadInput
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Passe une commande, à payer plus tard")
  OrderWire.Placed place(
      Caller caller,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OrderInput.class)))
          Map<String, Object> body) {
    OrderInput sent = BodyReader.read(OrderInput.class, body);
    Order order = placeOrder.place(caller, sent.toRequest(), sent.agreed());
    return new OrderWire.Placed(texts.get("orders.placed"), OrderWire.Brief.of(order));
  }

  @BadInput
  @Get
  @Operation(
      summary = "Commandes du compte, les plus récentes d'abord",
      description =
          "Par page ; ou bien, avec `cursor` (le `pagination.nextCursor` de la réponse précédente),"
              + " à la suite : `page` est alors ignoré et les totaux ne sont pas comptés.")
  OrderWire.Listing list(
      Caller caller,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String statut,
      @QueryValue @Nullable String cursor) {
    int size = Math.min(MOST, Paging.number("limit", limit, DEFAULT_LIMIT, Integer.MAX_VALUE));
    String message = texts.get("orders.listed");
    String filter = emptyAsNull(statut);
    if (cursor != null) {
      OrderPosition position = Cursors.order(cursor);
      return OrderWire.Listing.of(message, filter, size, found(caller, filter, position, size));
    }
    PageRequest wanted = new PageRequest(Paging.number("page", page, 1, Integer.MAX_VALUE), size);
    return OrderWire.Listing.of(message, filter, found(caller, filter, wanted));
  }

  private Page<Order> found(Caller caller, @Nullable String statut, PageRequest wanted) {
    if (statut == null) return readOrders.list(caller, Optional.empty(), wanted);
    return status(statut)
        .map(one -> readOrders.list(caller, Optional.of(one), wanted))
        .orElseGet(() -> new Page<>(List.of(), wanted.number(), wanted.size(), 0));
  }

  private Slice<Order> found(
      Caller caller, @Nullable String statut, OrderPosition position, int size) {
    if (statut == null) return readOrders.listBehind(caller, Optional.empty(), position, size);
    return status(statut)
        .map(one -> readOrders.listBehind(caller, Optional.of(one), position, size))
        .orElseGet(Slice::none);
  }

  private static Optional<OrderStatus> status(String statut) {
    return Arrays.stream(OrderStatus.values()).filter(one -> one.name().equals(statut)).findFirst();
  }

  private static @Nullable String emptyAsNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une commande du compte")
  OrderWire.One one(Caller caller, String id) {
    Order order = readOrders.one(caller, new OrderId(id));
    return new OrderWire.One(texts.get("orders.shown"), OrderWire.Detail.of(order));
  }

  @AnswersNotFound
  @Get("/{id}/historique")
  @Operation(summary = "Changements de statut d'une commande du compte, le plus ancien d'abord")
  HistoryWire.OwnHistory history(Caller caller, String id) {
    return HistoryWire.OwnHistory.of(
        texts.get("orders.history-shown"), readHistory.ofOwn(caller, new OrderId(id)));
  }
}
