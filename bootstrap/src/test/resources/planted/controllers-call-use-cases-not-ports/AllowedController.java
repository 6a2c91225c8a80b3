package fr.livrestaka.rest.pricing;

import fr.livrestaka.application.pricing.ListTariffs;

class AllowedController {
  ListTariffs tariffs;
}
