package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.requests.ManageConsultations;
import fr.livrestaka.application.messaging.requests.RequestConsultation;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.requests.ConsultationRequest;
import fr.livrestaka.domain.messaging.requests.ConsultationSlots;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
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
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consultation requests (contract C C1 to C4). */
@Controller("/api/consultations")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@Tag(name = "Consultations")
class ConsultationController {
  private final RequestConsultation requestConsultation;
  private final ManageConsultations manageConsultations;
  private final InstantSource clock;
  private final Texts texts;

  ConsultationController(
      RequestConsultation requestConsultation,
      ManageConsultations manageConsultations,
      InstantSource clock,
      Texts texts) {
    this.requestConsultation = requestConsultation;
    this.manageConsultations = manageConsultations;
    this.clock = clock;
    this.texts = texts;
  }

  @BadInput
  @Limited
  @Post("/book")
  @RateLimited(RateLimit.PUBLIC)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Demande une consultation",
      description = "Date et heure sont celles de Paris. Rien n'est réservé.")
  ConsultationWire.Booked book(
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ConsultationWire.ToBook.class)))
          Map<String, Object> body) {
    ConsultationRequest request = BodyReader.read(ConsultationWire.ToBook.class, body).request();
    MessageId id = requestConsultation.request(request);
    return new ConsultationWire.Booked(
        true,
        texts.get("messaging.consultation-received"),
        new ConsultationWire.Booking(id.value(), request.at()));
  }

  @Get("/available-slots")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(summary = "Créneaux proposés")
  ConsultationWire.Slots slots(@QueryValue @Nullable String date) {
    return ConsultationWire.Slots.of(
        date == null || date.isEmpty() ? ConsultationSlots.today(clock.instant()) : date);
  }

  @Forbidden
  @NeedsToken
  @Get("/requests")
  @Secured("ADMIN")
  @Operation(summary = "Les 50 dernières demandes")
  ConsultationWire.Listing requests() {
    return new ConsultationWire.Listing(true, MessageWire.of(manageConsultations.list()));
  }

  @BadInput
  @Forbidden
  @AnswersNotFound
  @NeedsToken
  @Put("/requests/{messageId}")
  @Secured("ADMIN")
  @Operation(summary = "Note ce qu'une demande est devenue")
  ConsultationWire.Processed process(
      Caller caller,
      String messageId,
      @Body
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ConsultationWire.ToProcess.class)))
          Map<String, Object> body) {
    ConsultationWire.ToProcess input = BodyReader.read(ConsultationWire.ToProcess.class, body);
    return new ConsultationWire.Processed(
        true,
        texts.get("messaging.consultation-processed"),
        MessageWire.of(
            manageConsultations.process(
                caller, new MessageId(messageId), input.newStatus(), input.note())));
  }
}
