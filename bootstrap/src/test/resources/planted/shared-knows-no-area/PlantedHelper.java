package fr.livrestaka.rest.shared;

class PlantedHelper {
  fr.livrestaka.rest.orders.SomeRecord order;
}
