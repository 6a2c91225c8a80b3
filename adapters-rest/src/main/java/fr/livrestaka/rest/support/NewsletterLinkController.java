package fr.livrestaka.rest.support;

import fr.livrestaka.application.support.AnswerNewsletterLink;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/**
 * Where the links of newsletter mails lead: a page with a button, which alone changes something.
 * Mail programs post to the unsubscribe link by themselves (RFC 8058), with whatever body.
 */
@Controller("/api/public/newsletter")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
@Consumes(MediaType.ALL)
@Tag(name = "Public")
class NewsletterLinkController {
  private final AnswerNewsletterLink links;
  private final NewsletterPages pages;

  NewsletterLinkController(AnswerNewsletterLink links, NewsletterPages pages) {
    this.links = links;
    this.pages = pages;
  }

  @Get("/confirm")
  @Operation(summary = "Page HTML qui propose de confirmer l'inscription ; ne change rien")
  @ApiResponse(responseCode = "200", description = "Page avec un bouton")
  HttpResponse<String> askToConfirm(@QueryValue(defaultValue = "") String token) {
    return pages.question("confirm", token);
  }

  @Post("/confirm")
  @Operation(summary = "Confirme l'inscription à la lettre d'information")
  @ApiResponse(responseCode = "200", description = "Page : inscription confirmée")
  @ApiResponse(responseCode = "400", description = "Page : lien inconnu ou expiré")
  HttpResponse<String> confirm(@QueryValue(defaultValue = "") String token) {
    return result(links.confirm(token), "confirmed");
  }

  @Get("/unsubscribe")
  @Operation(summary = "Page HTML qui propose de se désinscrire ; ne change rien")
  @ApiResponse(responseCode = "200", description = "Page avec un bouton")
  HttpResponse<String> askToUnsubscribe(@QueryValue(defaultValue = "") String token) {
    return pages.question("unsubscribe", token);
  }

  @Post("/unsubscribe")
  @Operation(summary = "Désinscrit de la lettre d'information, aussi en un clic (RFC 8058)")
  @ApiResponse(responseCode = "200", description = "Page : désinscription faite")
  @ApiResponse(responseCode = "400", description = "Page : lien inconnu")
  HttpResponse<String> unsubscribe(@QueryValue(defaultValue = "") String token) {
    return result(links.unsubscribe(token), "unsubscribed");
  }

  private HttpResponse<String> result(boolean done, String name) {
    return done
        ? pages.notice(HttpStatus.OK, name)
        : pages.notice(HttpStatus.BAD_REQUEST, "dead-link");
  }
}
