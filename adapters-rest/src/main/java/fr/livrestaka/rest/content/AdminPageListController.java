package fr.livrestaka.rest.content;

import fr.livrestaka.application.content.PageQuery;
import fr.livrestaka.application.content.SearchPages;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageType;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Filters;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows administrators pages of every status (contract C P2 to P4, P8). */
@Controller("/api/admin/pages")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration du contenu")
class AdminPageListController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final SearchPages searchPages;
  private final Texts texts;

  AdminPageListController(SearchPages searchPages, Texts texts) {
    this.searchPages = searchPages;
    this.texts = texts;
  }

  @BadInput
  @Get
  @Operation(
      summary = "Toutes les pages",
      description = "`search` cherche dans le titre, le slug et le contenu.")
  AdminPageWire.Listing list(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String status,
      @QueryValue @Nullable String type,
      @QueryValue @Nullable String category,
      @QueryValue @Nullable String isPublic,
      @QueryValue @Nullable String sortBy,
      @QueryValue @Nullable String sortDirection) {
    PageRequest wanted =
        new PageRequest(
            Paging.forgiving("page", page, 1, Integer.MAX_VALUE),
            Paging.forgiving("limit", limit, DEFAULT_LIMIT, MOST));
    PageQuery query =
        new PageQuery(
            Filters.search(search),
            Filters.constant(PageStatus.class, "status", status),
            Filters.constant(PageType.class, "type", type),
            Filters.filled(category),
            Filters.flag(isPublic),
            Filters.known(PageQuery.Sort.class, sortBy).orElse(PageQuery.Sort.createdAt),
            !"asc".equals(sortDirection));
    return AdminPageWire.Listing.of(
        searchPages.list(query, wanted), texts.get("content.pages-listed"));
  }

  @Get("/stats")
  @Operation(summary = "Nombre de pages, par état")
  AdminPageWire.Statistics count() {
    return AdminPageWire.Statistics.of(searchPages.count(), texts.get("content.pages-counted"));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une page, quel que soit son état")
  AdminPageWire.One one(String id) {
    return AdminPageWire.One.of(searchPages.one(new PageId(id)), texts.get("content.page-shown"));
  }

  @AnswersNotFound
  @Get("/slug/{slug}")
  @Operation(summary = "Une page par son slug, quel que soit son état")
  AdminPageWire.One bySlug(String slug) {
    return AdminPageWire.One.of(searchPages.bySlug(slug), texts.get("content.page-shown"));
  }
}
