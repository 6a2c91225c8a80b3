package fr.livrestaka.rest.orders.projects;

import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.orders.projects.ReadProjects;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.orders.ProjectStatus;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.orders.Cursors;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client's orders as projects (contract B §2). */
@Controller("/api/projects")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@ErrorShape(Shape.ISSUES)
@Tag(name = "Projets")
class ProjectController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 50;
  private static final int LONGEST_SEARCH = 100;

  private final ReadProjects readProjects;

  ProjectController(ReadProjects readProjects) {
    this.readProjects = readProjects;
  }

  @BadInput
  @Get
  @Operation(
      summary = "Projets du compte ; X-Total-Count en donne le nombre",
      description =
          "Par page ; ou bien, avec `cursor` (le `meta.nextCursor` de la réponse précédente), à la"
              + " suite : `page` est alors ignoré et le nombre de projets n'est pas compté.")
  HttpResponse<ProjectWire.Listing> list(
      Caller caller,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String status,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String cursor) {
    int size = Paging.number("limit", limit, DEFAULT_LIMIT, MOST);
    if (cursor != null) {
      return HttpResponse.ok(
          ProjectWire.Listing.of(
              size,
              readProjects.listBehind(
                  caller, status(status), search(search), Cursors.project(cursor), size)));
    }
    PageRequest wanted = new PageRequest(Paging.number("page", page, 1, Integer.MAX_VALUE), size);
    Page<Project> found = readProjects.list(caller, status(status), search(search), wanted);
    return HttpResponse.ok(ProjectWire.Listing.of(found))
        .header("X-Total-Count", String.valueOf(found.total()));
  }

  @Get("/counts")
  @Operation(summary = "Nombre de projets par état")
  ProjectWire.Counts counts(Caller caller) {
    ProjectCounts counts = readProjects.count(caller);
    return new ProjectWire.Counts(
        counts.all(), counts.active(), counts.pending(), counts.completed());
  }

  private static Optional<ProjectStatus> status(@Nullable String text) {
    return switch (text) {
      case null -> Optional.empty();
      case "all" -> Optional.empty();
      case "active" -> Optional.of(ProjectStatus.active);
      case "pending" -> Optional.of(ProjectStatus.pending);
      case "completed" -> Optional.of(ProjectStatus.completed);
      default ->
          throw new InvalidInput(
              Violation.notOneOf(
                  "status",
                  List.of(
                      Labels.of("ProjectFilter", "all"),
                      ProjectStatus.active,
                      ProjectStatus.pending,
                      ProjectStatus.completed)));
    };
  }

  private static Optional<String> search(@Nullable String text) {
    if (text == null || text.isEmpty()) return Optional.empty();
    if (text.length() > LONGEST_SEARCH) {
      throw new InvalidInput(Violation.tooLong("search", LONGEST_SEARCH));
    }
    return Optional.of(text);
  }
}
