package fr.livrestaka.application.orders;

import fr.livrestaka.application.pricing.ListTariffs;

class PlantedShortcut {
  ListTariffs tariffs;
}
