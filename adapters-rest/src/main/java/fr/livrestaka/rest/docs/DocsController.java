package fr.livrestaka.rest.docs;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;

/** Serves the OpenAPI document and the page that shows it. */
@Hidden
@Controller
@Requires(property = "staka.docs", value = "true", defaultValue = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
class DocsController {
  private final DocsFiles files;

  DocsController(DocsFiles files) {
    this.files = files;
  }

  @Get("/openapi.yml")
  @Produces(MediaType.ALL)
  @Secured(SecurityRule.IS_ANONYMOUS)
  Optional<HttpResponse<byte[]>> document() {
    return answer("openapi.yml");
  }

  @Get("/docs")
  @Produces(MediaType.ALL)
  @Secured(SecurityRule.IS_ANONYMOUS)
  Optional<HttpResponse<byte[]>> page() {
    return answer("index.html");
  }

  @Get("/docs/{file}")
  @Produces(MediaType.ALL)
  @Secured(SecurityRule.IS_ANONYMOUS)
  Optional<HttpResponse<byte[]>> file(String file) {
    return answer(file);
  }

  private Optional<HttpResponse<byte[]>> answer(String file) {
    return files
        .find(file)
        .map(
            found ->
                HttpResponse.ok(found.bytes())
                    .header(HttpHeaders.CONTENT_TYPE, found.mediaType())
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache"));
  }
}
