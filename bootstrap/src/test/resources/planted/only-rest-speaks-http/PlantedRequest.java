package fr.livrestaka.application.orders;

class PlantedRequest {
  io.micronaut.http.HttpRequest<?> request;
}
