package fr.livrestaka.rest.pricing;

@io.micronaut.http.annotation.Controller
class PlantedEndpoint {}
