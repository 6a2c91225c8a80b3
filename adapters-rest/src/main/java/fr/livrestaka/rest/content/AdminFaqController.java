package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.FaqQuery;
import fr.livrestaka.application.content.ManageFaq;
import fr.livrestaka.application.content.SearchFaq;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions for administrators (contract C Q2 to Q6). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/faq")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration du contenu")
class AdminFaqController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final SearchFaq searchFaq;
  private final ManageFaq manageFaq;
  private final Texts texts;

  AdminFaqController(SearchFaq searchFaq, ManageFaq manageFaq, Texts texts) {
    this.searchFaq = searchFaq;
    this.manageFaq = manageFaq;
    this.texts = texts;
  }

  @BadInput
  @Get
  @Operation(
      summary = "Toutes les questions, par page",
      description = "`search` cherche dans la question, la réponse et les détails.")
  FaqWire.Listing list(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String visible,
      @QueryValue @Nullable String categorie) {
    PageRequest wanted =
        new PageRequest(
            Paging.forgiving("page", page, 1, Integer.MAX_VALUE),
            Paging.forgiving("limit", limit, DEFAULT_LIMIT, MOST));
    FaqQuery query =
        new FaqQuery(Filters.search(search), Filters.flag(visible), Filters.filled(categorie));
    return FaqWire.Listing.of(searchFaq.list(query, wanted), texts.get("content.faq-listed"));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une question, même masquée")
  FaqWire.One one(String id) {
    return FaqWire.One.of(searchFaq.one(new FaqId(id)), texts.get("content.faq-shown"));
  }

  @BadInput
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(summary = "Ajoute une question")
  @ApiResponse(responseCode = "201", description = "Question créée")
  FaqWire.One add(
      Caller caller,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = FaqInput.class)))
          @Nullable Map<String, Object> body) {
    return FaqWire.One.of(
        manageFaq.add(caller, BodyReader.read(FaqInput.class, body).toFields()),
        texts.get("content.faq-added"));
  }

  @BadInput
  @AnswersNotFound
  @Put("/{id}")
  @Operation(
      summary = "Modifie des champs d'une question",
      description = "Ce qui est absent ou vide reste ; des détails vides ou nuls sont effacés.")
  @ApiResponse(responseCode = "200", description = "Question modifiée")
  FaqWire.One change(
      Caller caller,
      String id,
      @Body @RequestBody(content = @Content(schema = @Schema(implementation = FaqInput.class)))
          @Nullable Map<String, Object> body) {
    return FaqWire.One.of(
        manageFaq.change(caller, new FaqId(id), BodyReader.read(FaqInput.class, body).toFields()),
        texts.get("content.faq-changed"));
  }

  @AnswersNotFound
  @Delete("/{id}")
  @Operation(summary = "Supprime une question")
  FaqWire.Deleted delete(Caller caller, String id) {
    Faq gone = manageFaq.delete(caller, new FaqId(id));
    return new FaqWire.Deleted(
        true,
        texts.get("content.faq-deleted"),
        new FaqWire.Gone(gone.id().value(), gone.question()));
  }
}
