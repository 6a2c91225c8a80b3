package fr.livrestaka.rest.orders;

class AllowedRequest {
  io.micronaut.http.HttpRequest<?> request;
}
