package fr.livrestaka.rest.shared;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of our own pages, below {@code /api} like them: proxies pass that on. */
@Controller(StyleSheetController.PATH)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
final class StyleSheetController {
  static final String PATH = "/api/public/page.css";

  private final String style = read();

  @Get
  @Operation(summary = "Feuille de style des pages HTML de ce programme")
  @ApiResponse(responseCode = "200", description = "Feuille de style CSS")
  @Produces("text/css; charset=utf-8")
  HttpResponse<String> style() {
    return HttpResponse.ok(style).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
  }

  private static String read() {
    try (InputStream stream =
        Objects.requireNonNull(StyleSheetController.class.getResourceAsStream("/pages/page.css"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
