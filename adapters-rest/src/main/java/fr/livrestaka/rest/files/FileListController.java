package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.ListFiles;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The files of all projects that the caller sees (contract C F1). */
@Controller("/api/files/user/all")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Fichiers")
class FileListController {
  private final ListFiles listFiles;

  FileListController(ListFiles listFiles) {
    this.listFiles = listFiles;
  }

  @Get
  @Operation(
      summary = "Fichiers de ses projets, ou de tous pour l'administration",
      description = "Les plus récents d'abord.")
  FileWire.Library all(Caller caller) {
    return FileWire.Library.of(listFiles.all(caller), caller.isAdmin());
  }
}
