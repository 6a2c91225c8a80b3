package fr.livrestaka.application.orders;

import fr.livrestaka.application.notifications.port.Mailer;

class PlantedUseCase {
  Mailer mailer;
}
