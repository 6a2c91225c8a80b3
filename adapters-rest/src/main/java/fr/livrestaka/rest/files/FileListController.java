package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.ListFiles;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of all projects that the caller sees (contract C F1). */
@Controller("/api/files/user/all")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class FileListController {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 100;

  private final ListFiles listFiles;

  FileListController(ListFiles listFiles) {
    this.listFiles = listFiles;
  }

  @Get
  @Operation(
      summary = "Fichiers de ses projets, ou de tous pour l'administration",
      description = "Les plus récents d'abord ; tous, si ni page ni limit n'est donné.")
  FileWire.Library all(
      Caller caller, @QueryValue @Nullable String page, @QueryValue @Nullable String limit) {
    return FileWire.Library.of(listFiles.all(caller, wanted(page, limit)), caller.isAdmin());
  }

  private static Optional<PageRequest> wanted(@Nullable String page, @Nullable String limit) {
    if (page == null && limit == null) return Optional.empty();
    return Optional.of(
        new PageRequest(
            Paging.clamped(page, 1, Integer.MAX_VALUE),
            Paging.clamped(limit, DEFAULT_LIMIT, MOST)));
  }
}
