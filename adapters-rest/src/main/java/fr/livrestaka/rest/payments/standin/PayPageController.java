package fr.livrestaka.rest.payments.standin;

import fr.livrestaka.application.payments.standin.PayAtStandIn;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** The stand-in's pay page: pay, be refused, give up. Exists in development only. */
@Controller("/dev/pay")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
@Requires(property = "staka.stand-in")
@Secured(SecurityRule.IS_ANONYMOUS)
class PayPageController {
  private final PayAtStandIn payAtStandIn;
  private final PayPages pages;

  PayPageController(PayAtStandIn payAtStandIn, PayPages pages) {
    this.payAtStandIn = payAtStandIn;
    this.pages = pages;
  }

  @Get("/{sessionId}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> show(String sessionId) {
    return pages.open(payAtStandIn.show(sessionId));
  }

  @Post("/{sessionId}/pay")
  @Consumes(MediaType.ALL)
  HttpResponse<?> pay(String sessionId) {
    return HttpResponse.seeOther(URI.create(payAtStandIn.pay(sessionId)));
  }

  @Post("/{sessionId}/decline")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> decline(String sessionId) {
    payAtStandIn.decline(sessionId);
    return pages.refused(payAtStandIn.show(sessionId));
  }

  @Post("/{sessionId}/abandon")
  @Consumes(MediaType.ALL)
  HttpResponse<?> abandon(String sessionId) {
    return HttpResponse.seeOther(URI.create(payAtStandIn.abandon(sessionId)));
  }
}
