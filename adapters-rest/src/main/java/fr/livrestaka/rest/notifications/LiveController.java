package fr.livrestaka.rest.notifications;

import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.live.IssueLiveTicket;
import fr.livrestaka.application.live.LiveTicket;
import fr.livrestaka.application.live.RedeemLiveTicket;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.rest.security.AccessTokens;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** What happens for somebody, as server-sent events while it happens (contract C N6, N7). */
@Controller("/api/notifications/stream")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Notifications")
class LiveController {
  private static final String LAST_EVENT_ID = "Last-Event-ID";
  private static final String PLACE = "\\d{1,18}";

  private final LiveStreams streams;
  private final IssueLiveTicket issueTicket;
  private final RedeemLiveTicket redeemTicket;

  LiveController(LiveStreams streams, IssueLiveTicket issueTicket, RedeemLiveTicket redeemTicket) {
    this.streams = streams;
    this.issueTicket = issueTicket;
    this.redeemTicket = redeemTicket;
  }

  @Get(produces = MediaType.TEXT_EVENT_STREAM)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Operation(
      summary = "Flux de ce qui arrive au compte (server-sent events)",
      description =
          "Le jeton vient dans Authorization, ou un ticket à usage unique dans ?ticket=. Après une"
              + " coupure, Last-Event-ID fait rejouer exactement ce qui a été manqué.")
  @ApiResponse(
      responseCode = "200",
      description = "Événements : notification, unread, order, reset, ping",
      content =
          @Content(mediaType = MediaType.TEXT_EVENT_STREAM, schema = @Schema(type = "string")))
  @ApiResponse(responseCode = "401", description = "Ni jeton ni ticket valable")
  @ApiResponse(responseCode = "429", description = "Trop de flux ouverts par ce compte")
  HttpResponse<Publisher<Event<?>>> listen(
      @Parameter(hidden = true) @Nullable Caller signedIn,
      @Parameter(hidden = true) Origin origin,
      @Parameter(description = "Ticket à usage unique, pour qui ne peut envoyer d'en-têtes")
          @QueryValue
          @Nullable String ticket,
      @Parameter(description = "Dernier événement reçu") @Header(LAST_EVENT_ID)
          @Nullable String lastEventId,
      @Parameter(description = "Comme Last-Event-ID, pour qui ne peut envoyer d'en-têtes")
          @QueryValue("lastEventId")
          @Nullable String lastEventInQuery) {
    Caller caller = caller(signedIn, origin, ticket);
    String seen = lastEventId == null ? lastEventInQuery : lastEventId;
    Publisher<Event<?>> events =
        streams.open(caller, AccessTokens.endOf(caller.session().orElseThrow()), place(seen));
    return HttpResponse.ok(events)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Accel-Buffering", "no");
  }

  @NeedsToken
  @Post("/ticket")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Ticket à usage unique pour ouvrir le flux",
      description = "Pour EventSource, qui n'envoie pas d'en-têtes. Valable 60 secondes.")
  @ApiResponse(responseCode = "201", description = "Le ticket")
  Ticket ticket(Caller caller) {
    SessionToken token = caller.session().orElseThrow(AccessRefused::tokenRequired);
    return new Ticket(issueTicket.to(caller.id(), token), LiveTicket.LIFE.toSeconds());
  }

  private Caller caller(@Nullable Caller signedIn, Origin origin, @Nullable String ticket) {
    if (signedIn != null) return signedIn;
    if (ticket == null) throw AccessRefused.tokenRequired();
    return redeemTicket.behind(ticket, origin).orElseThrow(AccessRefused::invalidToken);
  }

  /** What is no place is as good as none: the stream begins anew. */
  private static OptionalLong place(@Nullable String seen) {
    return seen != null && seen.matches(PLACE)
        ? OptionalLong.of(Long.parseLong(seen))
        : OptionalLong.empty();
  }

  /** A ticket and how many seconds it can be used. */
  @Serdeable
  @Schema(name = "TicketDeFlux")
  record Ticket(String ticket, long expiresIn) {}
}
