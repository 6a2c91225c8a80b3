package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.port.Tariffs;

class PlantedController {
  Tariffs tariffs;
}
