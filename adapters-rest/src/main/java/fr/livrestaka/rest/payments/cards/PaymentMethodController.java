package fr.livrestaka.rest.payments.cards;

import fr.livrestaka.application.payments.cards.ChooseDefaultCard;
import fr.livrestaka.application.payments.cards.ListCards;
import fr.livrestaka.application.payments.cards.PrepareCard;
import fr.livrestaka.application.payments.cards.RemoveCard;
import fr.livrestaka.application.payments.cards.SaveCard;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's own saved cards (contract A §6). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/payment-methods")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Moyens de paiement")
@ApiResponse(responseCode = "500", description = "Le service de paiement refuse ou ne répond pas")
class PaymentMethodController {
  private static final String METHOD = "paymentMethodId";

  private final PrepareCard prepareCard;
  private final SaveCard saveCard;
  private final ListCards listCards;
  private final ChooseDefaultCard chooseDefaultCard;
  private final RemoveCard removeCard;
  private final Texts texts;

  PaymentMethodController(
      PrepareCard prepareCard,
      SaveCard saveCard,
      ListCards listCards,
      ChooseDefaultCard chooseDefaultCard,
      RemoveCard removeCard,
      Texts texts) {
    this.prepareCard = prepareCard;
    this.saveCard = saveCard;
    this.listCards = listCards;
    this.chooseDefaultCard = chooseDefaultCard;
    this.removeCard = removeCard;
    this.texts = texts;
  }

  @AnswersNotFound
  @Post("/setup-intent")
  @Operation(summary = "Prépare l'enregistrement d'une carte auprès de Stripe")
  @ApiResponse(responseCode = "200", description = "De quoi saisir la carte dans le navigateur")
  CardWire.Setup prepare(Caller caller) {
    return CardWire.Setup.of(prepareCard.prepare(caller));
  }

  @BadInput
  @AnswersNotFound
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Enregistre une carte",
      description = "La première carte devient la carte par défaut.")
  @ApiResponse(responseCode = "201", description = "Carte enregistrée")
  CardWire.Saved save(
      Caller caller,
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = CardWire.ToSave.class)))
          @Nullable Map<String, Object> body) {
    PaymentMethodId method =
        PaymentMethodId.of(METHOD, BodyReader.read(CardWire.ToSave.class, body).paymentMethodId());
    return new CardWire.Saved(
        true, texts.get("payments.card-saved"), CardWire.Card.of(saveCard.save(caller, method)));
  }

  @Get
  @Operation(summary = "Cartes du compte, les plus récentes d'abord")
  @ApiResponse(responseCode = "200", description = "Les cartes")
  List<CardWire.Card> list(Caller caller) {
    return listCards.of(caller).stream().map(CardWire.Card::of).toList();
  }

  @AnswersNotFound
  @Put("/{id}/default")
  @Operation(summary = "Choisit la carte par défaut")
  @ApiResponse(responseCode = "200", description = "Carte choisie")
  CardWire.Done chooseDefault(Caller caller, String id) {
    chooseDefaultCard.choose(caller, new CardId(id));
    return new CardWire.Done(true, texts.get("payments.card-default-chosen"));
  }

  @AnswersNotFound
  @Delete("/{id}")
  @Operation(
      summary = "Retire une carte",
      description = "Si c'était la carte par défaut, il n'y en a plus.")
  @ApiResponse(responseCode = "200", description = "Carte retirée")
  CardWire.Done remove(Caller caller, String id) {
    removeCard.remove(caller, new CardId(id));
    return new CardWire.Done(true, texts.get("payments.card-removed"));
  }
}
