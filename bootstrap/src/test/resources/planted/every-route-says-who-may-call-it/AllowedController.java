package fr.livrestaka.rest.pricing;

import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;

class AllowedController {
  @Get("/")
  @Secured("ADMIN")
  String open() {
    return helper();
  }

  private String helper() {
    return "";
  }
}
