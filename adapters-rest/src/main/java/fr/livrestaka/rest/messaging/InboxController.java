package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.InboxPosition;
import fr.livrestaka.application.messaging.ReadInbox;
import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.rest.shared.Cursor;
import fr.livrestaka.rest.shared.Tagged;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of threads (contract C M3, M4, M12). */
@Controller("/api")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Messagerie")
class InboxController {
  static final String NEXT = "X-Next-Cursor";

  private static final String LIST = "inbox";
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 1000;

  private final ReadInbox readInbox;
  private final Texts texts;
  private final Tagged tagged;

  InboxController(ReadInbox readInbox, Texts texts, Tagged tagged) {
    this.readInbox = readInbox;
    this.texts = texts;
    this.tagged = tagged;
  }

  @BadInput
  @Get(
      uris = {
        "/messages",
        "/messages/conversations",
        "/admin/messages",
        "/admin/messages/conversations"
      })
  @Operation(
      summary = "Fils de discussion, les plus récemment actifs d'abord",
      description =
          "Pour un administrateur, ceux de l'équipe ; sinon le seul fil avec l'équipe, s'il y en a"
              + " un. Quand il y en a d'autres, l'en-tête X-Next-Cursor donne la suite, à renvoyer"
              + " comme `cursor`.")
  MutableHttpResponse<List<ThreadWire>> list(
      Caller caller,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String cursor) {
    if (!caller.isAdmin()) {
      return HttpResponse.ok(
          readInbox.own(caller).stream()
              .map(own -> ThreadWire.of(own, texts.get("messaging.team")))
              .toList());
    }
    if (!isNumber(page) || !isNumber(limit)) return HttpResponse.ok(List.of());
    return answer(find(caller, page, number(limit, DEFAULT_LIMIT), cursor));
  }

  @Forbidden
  @Get(uris = {"/messages/unread-count", "/admin/messages/unread-count"})
  @Secured("ADMIN")
  @Operation(summary = "Nombre de fils qui ont des messages non lus")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MessageAnswers.Count.class)))
  @ApiResponse(responseCode = "304", description = "Rien n'a changé (If-None-Match)")
  HttpResponse<?> unreadCount(HttpRequest<?> asked, Caller caller) {
    return tagged.answer(asked, new MessageAnswers.Count(readInbox.unreadThreads(caller)));
  }

  private Slice<ThreadView> find(
      Caller caller, @Nullable String page, int limit, @Nullable String cursor) {
    if (cursor != null) return readInbox.threadsAfter(caller, position(cursor), limit);
    return readInbox.threads(
        caller, new PageRequest(page == null ? 1 : Math.max(1, Integer.parseInt(page)), limit));
  }

  private MutableHttpResponse<List<ThreadWire>> answer(Slice<ThreadView> found) {
    String nameless = texts.get("messaging.nameless");
    MutableHttpResponse<List<ThreadWire>> answer =
        HttpResponse.ok(found.rows().stream().map(view -> ThreadWire.of(view, nameless)).toList());
    if (found.more()) answer.header(NEXT, cursor(found.rows().getLast().position()));
    return answer;
  }

  private static String cursor(InboxPosition position) {
    return Cursor.of(LIST, List.of(Cursor.time(position.lastAt()), position.threadKey()));
  }

  private static InboxPosition position(String cursor) {
    List<String> values = Cursor.read(cursor, LIST, 2);
    return new InboxPosition(Cursor.time(values.get(0)), values.get(1));
  }

  private static boolean isNumber(@Nullable String text) {
    return text == null || NUMBER.matcher(text).matches();
  }

  private static int number(@Nullable String text, int otherwise) {
    return text == null ? otherwise : Math.clamp(Integer.parseInt(text), 1, MOST);
  }
}
