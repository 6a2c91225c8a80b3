package fr.livrestaka.rest.payments;

import fr.livrestaka.application.payments.PlayPayment;
import fr.livrestaka.application.payments.port.PayPage.Play;
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
  private final PlayPayment playPayment;

  PayPageController(PlayPayment playPayment) {
    this.playPayment = playPayment;
  }

  @Get("/{sessionId}")
  @Produces(MediaType.TEXT_HTML)
  String show(String sessionId) {
    Play play = playPayment.show(sessionId);
    return PayPageHtml.of(play, false);
  }

  @Post("/{sessionId}/pay")
  @Consumes(MediaType.ALL)
  HttpResponse<?> pay(String sessionId) {
    return HttpResponse.seeOther(URI.create(playPayment.pay(sessionId)));
  }

  @Post("/{sessionId}/decline")
  @Consumes(MediaType.ALL)
  @Produces(MediaType.TEXT_HTML)
  String decline(String sessionId) {
    playPayment.decline(sessionId);
    return PayPageHtml.of(playPayment.show(sessionId), true);
  }

  @Post("/{sessionId}/abandon")
  @Consumes(MediaType.ALL)
  HttpResponse<?> abandon(String sessionId) {
    return HttpResponse.seeOther(URI.create(playPayment.abandon(sessionId)));
  }
}
