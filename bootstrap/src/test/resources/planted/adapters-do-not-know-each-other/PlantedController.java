package fr.livrestaka.rest.orders;

class PlantedController {
  fr.livrestaka.mail.orders.SomeTemplate template;
}
