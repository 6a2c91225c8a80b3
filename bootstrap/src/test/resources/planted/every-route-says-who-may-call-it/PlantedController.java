package fr.livrestaka.rest.pricing;

import io.micronaut.http.annotation.Get;

class PlantedController {
  @Get("/")
  String open() {
    return "";
  }
}
