package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.ChangeOrderStatus;
import fr.livrestaka.application.orders.DeleteOrder;
import fr.livrestaka.application.orders.ReadTeamOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** Everybody's orders, for administrators (contract B §3). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/commandes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Forbidden
@NeedsToken
@Secured("ADMIN")
@Tag(name = "Administration des commandes")
class AdminOrderController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final ReadTeamOrders readOrders;
  private final TeamDossiers dossiers;
  private final ChangeOrderStatus changeStatus;
  private final DeleteOrder deleteOrder;
  private final EarlyWork earlyWork;
  private final Texts texts;

  AdminOrderController(
      ReadTeamOrders readOrders,
      TeamDossiers dossiers,
      ChangeOrderStatus changeStatus,
      DeleteOrder deleteOrder,
      EarlyWork earlyWork,
      Texts texts) {
    this.readOrders = readOrders;
    this.dossiers = dossiers;
    this.changeStatus = changeStatus;
    this.deleteOrder = deleteOrder;
    this.earlyWork = earlyWork;
    this.texts = texts;
  }

  @BadInput
  @Get
  @Operation(
      summary = "Commandes de tous les clients",
      description =
          "Triées par createdAt, updatedAt, titre ou statut ; les plus récentes d'abord. Par page ;"
              + " ou bien, avec `cursor` (le `nextCursor` de la réponse précédente, avec le même"
              + " tri et les mêmes filtres), à la suite : rien n'est alors compté.")
  TeamOrderWire.Listing list(@RequestBean TeamOrderInput.Query query) {
    String message = texts.get("orders.listed");
    int size = Paging.clamped(query.limit(), DEFAULT_LIMIT, MOST);
    return query
        .position()
        .map(
            position ->
                TeamOrderWire.Listing.of(
                    message,
                    query.filter(),
                    query.sort(),
                    readOrders.listBehind(query.filter(), query.sort(), position, size)))
        .orElseGet(() -> page(query, message, size));
  }

  private TeamOrderWire.Listing page(TeamOrderInput.Query query, String message, int size) {
    PageRequest page = new PageRequest(Paging.clamped(query.page(), 1, Integer.MAX_VALUE), size);
    return TeamOrderWire.Listing.of(
        message, query.filter(), query.sort(), readOrders.list(query.filter(), query.sort(), page));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(
      summary = "Une commande, son client, ses fichiers, ses factures et son contrat",
      description = "contrat.avertissement : le client peut encore se rétracter sans rien devoir.")
  TeamOrderWire.Shown one(String id) {
    return dossiers.shown("orders.shown", new OrderId(id));
  }

  @BadInput
  @Conflict
  @AnswersNotFound
  @Put("/{id}")
  @Operation(
      summary = "Change le statut d'une commande",
      description =
          "PAYEE ne vient que d'un paiement ; une commande payée le reste. avertissement : le"
              + " client peut encore se rétracter et n'a pas demandé que le travail commence.")
  TeamOrderWire.Changed change(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = TeamOrderWire.Move.class)))
          Map<String, Object> body) {
    TeamOrderWire.Move move = BodyReader.read(TeamOrderWire.Move.class, body);
    OrderId order = new OrderId(id);
    TeamOrderLine changed =
        TeamOrderLine.of(changeStatus.change(caller, order, move.status(), move.note()));
    return new TeamOrderWire.Changed(
        texts.get("orders.status-changed"), changed, earlyWork.warning(order));
  }

  @Conflict
  @AnswersNotFound
  @Delete("/{id}")
  @Operation(summary = "Efface une commande qui n'est ni payée ni facturée, et ses fichiers")
  TeamOrderWire.Done delete(Caller caller, String id) {
    deleteOrder.delete(caller, new OrderId(id));
    return new TeamOrderWire.Done(texts.get("orders.deleted"));
  }
}
